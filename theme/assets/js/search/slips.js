// A word that the site has may be a slip all the same: as a commoner one that is a letter away, or as what a page
// writes in its place. Loaded with the vocabulary.

/** @import {PageWords} from "./page-words.js" */
/** @import {Query, Token} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { areAlike, closeness, oneEdit } from "./edits.js";
import { isHeld } from "./held.js";
import { isInCapitals, spelling } from "./spelling.js";
import { isSyllable } from "./syllables.js";
import { fold } from "./text.js";
import { level } from "./vocabulary.js";

const RARE = 3; // a word of fewer than eight pages may be a slip
const MOST_READINGS = 6;

/**
 * The query with one rare word read as a common one, the likeliest reading first.
 * @param {Query} query
 * @param {Vocabulary} vocabulary
 */
export function likely({ all }, vocabulary) {
  /** @type {[number, string][]} */
  const readings = [];
  for (const token of all) {
    const own = level(vocabulary, token.plain);
    if (
      own > RARE ||
      !/^[a-z]{3,}$/.test(token.plain) ||
      isInCapitals(token) ||
      isHeld(token, vocabulary) ||
      isSyllable(token.plain)
    )
      continue;
    for (const candidate of new Set(oneEdit(token.plain))) {
      const gain = level(vocabulary, candidate) - own;
      if (!vocabulary.has(candidate) || gain < 2 || candidate.length < 2) continue;
      const line = all.map((other) => (other === token ? spelling(vocabulary, candidate) : other.word));
      readings.push([gain + closeness(token.plain, candidate), line.join(" ")]);
    }
  }
  readings.sort(([one], [other]) => other - one);
  return readings.slice(0, MOST_READINGS).map(([, line]) => line);
}

/**
 * What a page writes where a word was typed: next to the same neighbours, and nearly the same.
 * @param {Token} token
 * @param {Token[]} line
 * @param {PageWords} page
 */
export function misspelt(token, line, page) {
  if (isInCapitals(token)) return "";
  const at = line.indexOf(token);
  const steps = at === line.length - 1 ? [-1, -2] : at ? [-1, 1] : [1, 2]; // a name's last word has two before it
  const sides = steps.map((step) => ({ step, key: line[at + step]?.key })).filter(({ key }) => key);
  const place = page.keys.findIndex((key, here) => {
    const agreeing = sides.filter((side) => page.keys[here + side.step] === side.key).length;
    const plain = fold(page.typed[here]);
    const isSure = agreeing === 2 || plain === token.plain || !isSyllable(token.plain);
    return agreeing && isSure && key !== token.key && areAlike(token.plain, plain, agreeing === 2);
  });
  return place < 0 ? "" : page.typed[place].toLowerCase();
}
