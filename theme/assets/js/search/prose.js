// What a page tells in sentences, for its excerpt: neither its title again nor its list of facts. Loaded with the
// vocabulary.

/** @import {PageWords} from "./page-words.js" */
/** @import {Query} from "./query.js" */
import { key, words } from "./text.js";

const FACT =
  /(?<=[.?!] )(?:Loại văn bản|Cơ quan ban hành|Ngày (?:ban hành|có hiệu lực|hết hiệu lực)|Chủ đề|Đơn vị|Cộng gộp|Tử số|Mẫu số) [^.]*\.(?: |$)/g;

/** The facts stay where nothing else has what was asked. @param {PageWords} page @param {Query} query */
export function prose(page, { lean }) {
  const rest = withoutTitle(page);
  const told = rest.replace(FACT, "");
  const own = new Set(words(told).map(key));
  return lean.some((token) => own.has(token.key)) ? told : rest;
}

/** @param {PageWords} page */
function withoutTitle({ text, typed, keys, title }) {
  if (!title.every((word, at) => word === keys[at])) return text;
  const rest = typed
    .slice(0, title.length)
    .reduce((text, word) => text.slice(text.indexOf(word) + word.length), text);
  return rest.replace(/^[^\p{L}\d]+/u, "");
}
