// Which lines of words a page must hold.

import { find, key, words } from "../text.js";

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Words that must stand somewhere, and phrases in quotation marks as they stand. @param {string} text @returns {string[][]} */
export function linesOf(text) {
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase]) => words(phrase).map(key));
  const single = words(text.replace(QUOTED, " ")).map((word) => [key(word)]);
  return [...phrases, ...single].filter((line) => line.length);
}

/** @param {string[]} keys of a page @param {string[][]} lines */
export const holds = (keys, lines) => lines.every((line) => find(keys, line) >= 0);
