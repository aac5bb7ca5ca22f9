// Which of the asked words stand on the site.

/** @import {Token} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { fold, hasMarks, twin, written } from "./text.js";

/**
 * The words of a text that stand nowhere on the site.
 * @param {string[]} words
 * @param {Vocabulary} vocabulary
 */
export const unknown = (words, vocabulary) =>
  words.filter((word) => /^\p{L}/u.test(word) && !isKnown(word, vocabulary));

/** @param {string} word @param {Vocabulary} vocabulary */
export const isKnown = (word, vocabulary) =>
  [fold(word), fold(written(word)), twin(fold(word))].some((plain) => vocabulary.has(plain));

/**
 * Does a word of the site begin so? While one types, the last word may not be at its end.
 * @param {string} word
 * @param {Vocabulary} vocabulary
 */
export function isBegun(word, vocabulary) {
  const start = fold(word);
  for (const plain of vocabulary.keys()) if (plain.startsWith(start)) return true;
  return false;
}

/**
 * Does the site have a word in the letters in which it was typed?
 * @param {Token} token
 * @param {Vocabulary} vocabulary
 */
export const isHeld = ({ word, plain, written: spelt }, vocabulary) => {
  const spellings = vocabulary.get(plain);
  return Boolean(spellings && (!hasMarks(word) || spellings.some(([spelling]) => spelling === spelt)));
};
