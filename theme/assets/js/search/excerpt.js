// The part of a page where the asked words stand, cut for showing.

/** @import {PageWords} from "./page-words.js" */
/** @import {Query, Token} from "./query.js" */
import { fold, fromIndex, hasMarks, key, twin, words, written } from "./text.js";

/** @typedef {[string, boolean]} Piece words, and whether they are marked */
/** @typedef {{share: number, title: string, url: string, excerpt: Piece[]}} Section */

const LENGTH = 32;
const SECTION_LENGTH = 24;
const SECTIONS = 3;
const NEAR = 10; // words before an excerpt that are shown to begin with a sentence
const PROVISION = /^(?:(?:dieu|muc|phan|khoan|chuong) |(?:[ivxlc]+|[a-z])[-.] ?)/; // I- TÌNH HÌNH too
const COMMON = 14; // a word of so high a level weighs least

/** The words of a text with what stands around them. @param {string} text */
const split = (text) => text.split(/\s+/).filter(Boolean);

/** @param {Token} token */
const weightOf = (token) => Math.max(1, COMMON - token.level);

/**
 * @param {string} text
 * @param {Query} query
 * @returns {Piece[]}
 */
export function excerpt(text, query, length = LENGTH) {
  const line = split(text);
  const exact = line.map((piece) => strength(piece, query, true));
  const hits = exact.some(Boolean) ? exact : line.map((piece) => strength(piece, query, false));
  const start = sentenceBefore(line, densest(hits, length));
  const end = Math.min(line.length, start + length);
  /** @type {Piece[]} */
  const pieces = [];
  for (let at = start; at < end; at += 1) {
    const isMarked = hits[at] > 0;
    const word = line[at] + (at + 1 < end ? " " : "");
    const last = pieces.at(-1);
    if (last && last[1] === isMarked) last[0] += word;
    else pieces.push([word, isMarked]);
  }
  if (start > 0 && pieces.length && !/[.!?…]["”)]?$/.test(line[start - 1])) pieces.unshift(["…", false]);
  if (end < line.length) pieces.push(["…", false]);
  return pieces;
}

/**
 * “viện” is no hit for “viên”, unless nothing on the page is written as it was typed.
 * @param {string} piece
 * @param {Query} query
 * @param {boolean} isExact
 */
function strength(piece, query, isExact) {
  const own = words(piece);
  /** @param {string} word @param {Token} token */
  const isSame = (word, token) =>
    key(word) === token.key &&
    (!isExact || !hasMarks(token.word) || twin(token.plain) !== "" || written(word) === token.written);
  const hit = query.lean.find((token) => own.some((word) => isSame(word, token)));
  return hit ? weightOf(hit) : 0;
}

/** Where the sentence begins, when that is near. @param {string[]} line @param {number} start */
function sentenceBefore(line, start) {
  for (let at = start; at > 0 && at > start - NEAR; at -= 1)
    if (/[.!?…]["”)]?$/.test(line[at - 1])) return at;
  return start < NEAR ? 0 : start;
}

/** Where the part with the most hits begins. @param {number[]} hits @param {number} length */
function densest(hits, length) {
  /** @param {number} at */
  const worth = (at) => hits[at] * (hits[at] && hits[at - 1] ? 2 : 1);
  let sum = 0;
  let best = 0;
  let most = -1;
  for (let end = 0; end < hits.length; end += 1) {
    sum += worth(end);
    if (end >= length) sum -= worth(end - length);
    if (sum > most) [most, best] = [sum, Math.max(0, end - length + 1)];
  }
  const first = hits.findIndex((hit, at) => at >= best && hit);
  if (first < 0) return 0;
  return Math.max(0, Math.min(first - 6, hits.length - length), first > 6 ? first - 6 : 0);
}

/** @param {Token[]} tokens */
const weight = (tokens) => tokens.reduce((sum, token) => sum + weightOf(token), 0);

/**
 * The sections (each Điều) of an official text that hold what was asked, each with its own link.
 * @param {PageWords} page
 * @param {Query} query
 * @param {string} url
 */
export function sections(page, query, url) {
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
    matches.push({ share, title, url: `${url}#${head.id}`, excerpt: excerpt(text, query, SECTION_LENGTH) });
  }
  return matches.sort((one, other) => other.share - one.share).slice(0, SECTIONS);
}
