// Whether a page has the asked words side by side and in the same letters, as they were typed.

/** @import {PageWords} from "./page-words.js" */
/** @import {Token} from "./query.js" */
import { find, hasMarks, spelt } from "./text.js";

/**
 * The asked words that stand beside a neighbour of theirs, as they were typed.
 * @param {string[]} line
 * @param {Token[]} asked
 * @param {Token[]} all
 * @param {Set<string>} aliases
 * @param {boolean} [isTyping] the last word may only have been begun
 */
export function besides(line, asked, all, aliases, isTyping = false) {
  if (asked.length < 2) return new Set(asked.filter((token) => line.includes(token.key)));
  const places = placesByKey(line);
  /** @type {Set<Token>} */
  const near = new Set();
  for (let at = 0; at + 1 < all.length; at += 1) {
    const [token, next] = [all[at], all[at + 1]];
    const isBegun = isTyping && at + 2 === all.length;
    const isNext = (/** @type {string} */ word) =>
      word === next.key || (isBegun && word?.startsWith(next.key));
    const isBeside = places.get(token.key)?.some((place) => isNext(line[place + 1]));
    if (isBeside || (aliases.has(token.key) && aliases.has(next.key))) near.add(token).add(next);
  }
  for (const token of asked) {
    if (/^\d{4}$/.test(token.key) && aliases.has(token.key)) near.add(token); // the year of the page
    if (/^\d{4,}$/.test(token.key) && places.has(token.key)) near.add(token); // 58.234 is like no other
  }
  return near;
}

/** @param {string[]} line @returns {Map<string, number[]>} */
function placesByKey(line) {
  const places = new Map();
  line.forEach((key, at) => {
    if (places.has(key)) places.get(key).push(at);
    else places.set(key, [at]);
  });
  return places;
}

/**
 * The share of the words typed with marks that the page writes with the same ones.
 * @param {PageWords} page
 * @param {Token[]} asked
 */
export function agreement(page, asked) {
  const typed = asked.filter((token) => hasMarks(token.word));
  if (!typed.length) return 1;
  return typed.filter((token) => page.known.has(spelt(token.word))).length / typed.length;
}

/** How many of the words typed with marks the page writes with others. @param {PageWords} page @param {Token[]} asked */
export const disagreeing = (page, asked) =>
  asked.filter((token) => hasMarks(token.word) && !page.known.has(spelt(token.word))).length;

/**
 * Does a page say a quoted phrase, in the letters in which it was typed? Its other names are not said.
 * @param {PageWords} page
 * @param {Token[]} phrase
 */
export function holds({ keys: line, spelt }, phrase) {
  const keys = phrase.map((token) => token.key);
  for (let at = find(line, keys); at >= 0; at = find(line, keys, at + 1)) {
    if (phrase.every((token, step) => !hasMarks(token.word) || spelt[at + step] === token.written))
      return true;
  }
  return false;
}

/** How many of the asked words stand in a row. @param {string[]} line @param {string[]} asked */
export function longestRun(line, asked) {
  let longest = 0;
  for (let start = 0; start < asked.length - longest; start += 1) {
    let length = longest + 1;
    while (start + length <= asked.length && find(line, asked.slice(start, start + length)) >= 0) {
      longest = length;
      length += 1;
    }
  }
  return longest;
}
