// Which of the pages that have a part of what was asked tell something of it.

/** @import {Item} from "./items.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import { only } from "./leading.js";
import { find, key } from "./text.js";

const GENERAL = "sua doi bo sung quy dinh moi nhat nam so ve cac nhung dieu".split(" ");

/**
 * Without pages that have nothing asked but what any text says: luật sửa đổi, of luật đất đai sửa đổi; nor is a
 * half of a name enough where a kind of text is asked for: đất, of đất đai.
 * @param {Pages} answer
 * @param {Plan} plan
 * @param {Lists} lists
 * @returns {Pages}
 */
export function telling(answer, { parsed: { all, lean } }, { texts: { types } }) {
  const general = new Set([...types.flatMap((type) => type.words), ...GENERAL].map(key));
  const own = lean.filter((token) => !general.has(token.key));
  if (!own.length) return answer;
  const line = all.map((token) => token.key);
  const isOfKind = own.length > 1 && types.some((type) => find(line, type.words.map(key)) === 0);
  const isTelling = (/** @type {Item} */ { missing = [], keys }) => {
    const here = own.filter(({ word }) => !missing.includes(word));
    return isOfKind ? here.some((token) => isBeside(token, here, keys)) : here.length > 0;
  };
  /** @param {Token} token @param {Token[]} here @param {string[]} keys */
  const isBeside = (token, here, keys) => {
    const next = all[all.indexOf(token) + 1];
    return here.includes(next) && find(keys, [token.key, next.key]) >= 0;
  };
  return only(answer, (items) => items.filter(isTelling));
}
