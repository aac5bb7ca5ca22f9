// Words that were typed without spaces, cut where the site has words: congdanhoctap.

/** @import {Vocabulary} from "../vocabulary.js" */
import { fold } from "../text.js";
import { level } from "../vocabulary.js";

const LONGEST = 40;
const LONGEST_WORD = 7;
const ALONE = new Set("a o u y e i".split(" "));

/**
 * A glued piece as words of the site, the commonest; null when it cannot be cut into such.
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
      // few common words, none of them a letter
      const value = before.value + level(vocabulary, word) - 6;
      const other = best[end];
      if (!other || value > other.value) best[end] = { value, words: [...before.words, word] };
    }
  }
  const words = best[signs.length]?.words ?? null;
  return words && words.length > 1 ? asTyped(piece, words, vocabulary) : null;
}

/** @param {string} word @param {Vocabulary} vocabulary */
const isWord = (word, vocabulary) =>
  vocabulary.has(word) &&
  (word.length > 1 || ALONE.has(word)) &&
  level(vocabulary, word) > (word.length > 2 ? 0 : 1);

/** The marks that were typed; where none were, the commonest. @param {string} piece @param {string[]} words @param {Vocabulary} vocabulary */
function asTyped(piece, words, vocabulary) {
  let at = 0;
  const letters = [...piece.normalize("NFC")];
  const isMarked = fold(piece) !== piece.toLowerCase();
  return words.map((word) => {
    const own = letters.slice(at, at + word.length).join("");
    at += word.length;
    return isMarked ? own : (vocabulary.get(word)?.[0]?.[0] ?? word);
  });
}
