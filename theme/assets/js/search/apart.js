// Whether the asked words stand here and there in a page, or in one place of it.

/** @import {PageWords} from "./page-words.js" */
/** @import {Token} from "./query.js" */
/** @import {Context, Shares} from "./rank.js" */

const LONG = 8; // so many words tell a page by themselves
const TOLD = 0.6;
const TOGETHER = 0.85;
const PARAGRAPH = 30; // words

/** Without the last word, when it was only begun. @param {PageWords} page @param {Token[]} asked @param {Context} context */
export const wholeOf = ({ keys }, asked, { typing }) =>
  typing && !keys.includes(asked.at(-1)?.key ?? "") ? asked.slice(0, -1) : asked;

/**
 * Are the words of a short query only here and there in a page, and in no one place? Học phí đại học is no
 * học phí of one paragraph and đại of another.
 * @param {PageWords} page
 * @param {Token[]} asked
 * @param {Shares} shares
 * @param {number} told the share that stands in a row
 */
export const areApart = ({ keys }, asked, { beside, inTitle }, told) =>
  asked.length < LONG &&
  told < TOLD &&
  beside + inTitle / 2 < TOGETHER &&
  shortestPart(
    keys,
    asked.map((token) => token.key),
  ) > PARAGRAPH;

/**
 * The length of the shortest part of a line that has all words.
 * @param {string[]} line
 * @param {string[]} asked
 */
export function shortestPart(line, asked) {
  const wanted = new Set(asked);
  /** @type {Map<string, number>} */
  const last = new Map();
  let shortest = Number.POSITIVE_INFINITY;
  line.forEach((word, at) => {
    if (!wanted.has(word)) return;
    last.set(word, at);
    if (last.size === wanted.size) shortest = Math.min(shortest, at - Math.min(...last.values()) + 1);
  });
  return shortest;
}
