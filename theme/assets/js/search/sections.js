// The parts of an official text that hold what was asked. Loaded with the vocabulary.

/** @import {Piece} from "./excerpt.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Query, Token} from "./query.js" */
import { split, weightOf } from "./excerpt.js";
import { fold, fromIndex, key, words } from "./text.js";

/** @typedef {{share: number, title: string, url: string, excerpt: Piece[]}} Section */

const LENGTH = 24;
const MOST = 3;
const PROVISION = /^(?:(?:dieu|muc|phan|khoan|chuong) |(?:[ivxlc]+|[a-z])[-.] ?)/; // I- TÌNH HÌNH too

/** @param {Token[]} tokens */
const weight = (tokens) => tokens.reduce((sum, token) => sum + weightOf(token), 0);

/**
 * The sections (each Điều) of an official text that hold what was asked, each with its own link.
 * @param {PageWords} page
 * @param {Query} query
 * @param {string} url
 * @param {typeof import("./excerpt.js").excerpt} excerpt lent by the page
 */
export function sections(page, query, url, excerpt) {
  const line = split(page.text);
  const heads = page.fragment.anchors.filter((anchor) => /^h[2-4]$/.test(anchor.element) && anchor.id);
  /** @type {Section[]} */
  const matches = [];
  for (const [at, head] of heads.entries()) {
    const text = line.slice(head.location, heads[at + 1]?.location ?? line.length).join(" ");
    const own = new Set(words(text).map(key));
    const share = weight(query.lean.filter((token) => own.has(token.key))) / weight(query.lean);
    const title = fromIndex(head.text);
    if (share < 0.5 || !PROVISION.test(fold(title))) continue;
    matches.push({ share, title, url: `${url}#${head.id}`, excerpt: excerpt(text, query, LENGTH) });
  }
  return matches.sort((one, other) => other.share - one.share).slice(0, MOST);
}
