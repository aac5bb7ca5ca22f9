// Words that were typed without spaces, cut where the site has words: congdanhoctap.

/** @import {Vocabulary} from "../vocabulary.js" */
import { isSyllable } from "../syllables.js";
import { fold } from "../text.js";
import { level } from "../vocabulary.js";

const LONGEST = 40;
const LONGEST_WORD = 7;
const ALONE = new Set("a o u y e i".split(" "));
const EACH = 16; // above any level: fewer words are likelier than more, lao than la o
const FOREIGN = 8; // of an address: dong bac rather than dongbac; less than a word more

/**
 * A glued piece as words of the site, the likeliest; null when it cannot be cut into such. Without marks where none were
 * typed: who reads it knows which words stand beside each other.
 * @param {string} piece
 * @param {Vocabulary} vocabulary
 * @returns {string[] | null}
 */
export function cut(piece, vocabulary) {
  const signs = fold(piece);
  if (signs.length > LONGEST || !/^[a-z]+$/.test(signs)) return null;
  /** @type {({value: number, words: string[]} | null)[]} */
  const best = [{ value: 0, words: [] }];
  for (let end = 1; end <= signs.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = best[start];
      const word = signs.slice(start, end);
      if (!before || !isWord(word, vocabulary)) continue;
      const value = before.value + level(vocabulary, word) - EACH - (isSyllable(word) ? 0 : FOREIGN);
      const other = best[end];
      if (!other || value > other.value) best[end] = { value, words: [...before.words, word] };
    }
  }
  const words = best[signs.length]?.words ?? null;
  return words && words.length > 1 ? asTyped(piece, words) : null;
}

/** @param {string} word @param {Vocabulary} vocabulary */
const isWord = (word, vocabulary) =>
  vocabulary.has(word) &&
  (word.length > 1 || ALONE.has(word)) &&
  level(vocabulary, word) > (word.length > 2 ? 0 : 1);

/** With the marks that were typed. @param {string} piece @param {string[]} words */
function asTyped(piece, words) {
  let at = 0;
  const letters = [...piece.normalize("NFC")];
  return words.map((word) => {
    at += word.length;
    return letters.slice(at - word.length, at).join("");
  });
}
