// The words of the site: which are known, how they are written, how common they are.

/** @typedef {Map<string, [string, number][]>} Vocabulary word without marks → spelling and level, the commonest first */

const LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A line holds a word without marks and its spellings, each with a letter for its level after it.
 * @param {string} lines
 * @returns {Vocabulary}
 */
export function readVocabulary(lines) {
  /** @type {Vocabulary} */
  const words = new Map();
  for (const line of lines.split("\n")) {
    const [plain, ...spellings] = line.split(" ");
    words.set(
      plain,
      spellings.map((spelling) => [spelling.slice(0, -1) || plain, LEVELS.indexOf(spelling.at(-1) ?? "")]),
    );
  }
  return words;
}

/**
 * The logarithm of the number of pages that have the word.
 * @param {Vocabulary} words
 * @param {string} plain
 */
export const level = (words, plain) => words.get(plain)?.[0]?.[1] ?? 0;
