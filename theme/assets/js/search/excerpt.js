// The part of a page where the asked words stand, cut for showing.

/** @import {Query, Token} from "./query.js" */
import { hasMarks, key, twin, words, written } from "./text.js";

/** @typedef {[string, boolean]} Piece words, and whether they are marked */

const LENGTH = 32;
const BEFORE = 6; // words of an excerpt before the first hit
const AFTER = 5; // behind the last one: who is chairman follows the office
const MORE = 16; // words longer, to end no sooner for having begun with a sentence
const MOST_HITS = 0.7; // kept where an excerpt begins before them, with a sentence
const SENTENCE = /[.!?…]["”)]?$/;
const PART = /[,;:.!?…]["”)]?$/;
const COMMON = 14; // a word of so high a level weighs least

/** The words of a text with what stands around them. @param {string} text */
export const split = (text) => text.split(/\s+/).filter(Boolean);

/** @param {Token} token */
export const weightOf = (token) => Math.max(1, COMMON - token.level);

/**
 * @param {string} text
 * @param {Query} query
 * @returns {Piece[]}
 */
export function excerpt(text, query, length = LENGTH) {
  const line = split(text);
  const exact = line.map((piece) => tokenIn(piece, query, true));
  const found = exact.some(Boolean) ? exact : line.map((piece) => tokenIn(piece, query, false));
  const hits = weighed(found, query);
  const from = densest(hits, length);
  const start = sentenceBefore(line, from, hits, length);
  const end = Math.min(line.length, Math.max(start + length, Math.min(from, start + MORE) + length));
  /** @type {Piece[]} */
  const pieces = [];
  for (let at = start; at < end; at += 1) {
    const isMarked = hits[at] > 0;
    const word = line[at] + (at + 1 < end ? " " : "");
    const last = pieces.at(-1);
    if (last && last[1] === isMarked) last[0] += word;
    else pieces.push([word, isMarked]);
  }
  if (start > 0 && pieces.length && !SENTENCE.test(line[start - 1])) pieces.unshift(["…", false]);
  if (end < line.length) pieces.push(["…", false]);
  return pieces;
}

/**
 * “viện” is no hit for “viên”, unless nothing on the page is written as it was typed.
 * @param {string} piece
 * @param {Query} query
 * @param {boolean} isExact
 */
function tokenIn(piece, query, isExact) {
  const own = words(piece);
  /** @param {string} word @param {Token} token */
  const isSame = (word, token) =>
    key(word) === token.key &&
    (!isExact || !hasMarks(token.word) || twin(token.plain) !== "" || written(word) === token.written);
  return query.lean.find((token) => own.some((word) => isSame(word, token)));
}

/** Words side by side weigh more, most in the order in which they were typed. @param {(Token | undefined)[]} found @param {Query} query */
const weighed = (found, { lean }) =>
  found.map((token, at) => {
    if (!token) return 0;
    const before = found[at - 1];
    if (!before) return weightOf(token);
    return weightOf(token) * (lean[lean.indexOf(token) - 1] === before ? 4 : 2);
  });

/**
 * Where the sentence begins, or else a part of it, when that is near and most of the hits are still shown.
 * @param {string[]} line
 * @param {number} start
 * @param {number[]} hits
 * @param {number} length
 */
function sentenceBefore(line, start, hits, length) {
  for (const ended of [SENTENCE, PART]) {
    let begin = start;
    while (begin > 0 && !ended.test(line[begin - 1])) begin -= 1;
    if (shown(hits, begin, length) >= MOST_HITS * shown(hits, start, length)) return begin;
  }
  return start;
}

/** @param {number[]} hits @param {number} from @param {number} length */
const shown = (hits, from, length) => hits.slice(from, from + length).reduce((sum, hit) => sum + hit, 0);

/** Where the part with the most hits begins. @param {number[]} hits @param {number} length */
function densest(hits, length) {
  let sum = 0;
  let best = 0;
  let most = -1;
  for (let end = 0; end < hits.length; end += 1) {
    sum += hits[end];
    if (end >= length) sum -= hits[end - length];
    if (sum > most) [most, best] = [sum, Math.max(0, end - length + 1)];
  }
  const first = hits.findIndex((hit, at) => at >= best && hit);
  if (first < 0) return 0;
  const last = hits.findLastIndex((hit, at) => at < best + length && hit);
  const early = Math.max(0, first - BEFORE);
  const late = Math.max(early, last + AFTER - length);
  return 2 * shown(hits, early, length) >= shown(hits, late, length) ? early : late;
}
