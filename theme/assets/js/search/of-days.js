// What is a day or a month is no number of a text: 15-30/5/2024, T6/2025. Loaded with the vocabulary.

import { fold } from "./text.js";

const TIMES =
  /(?<![a-z\d/.])(?:t|quy|\d+ ?[/.–-]) ?\d{1,2}(?: ?[/.–-] ?t?\d{1,2})* ?(?:[/.-]|,? nam) ?(?:19|20)\d\d(?![\d/]|-[a-z])/g;

/** Does the number stand in days or months alone? @param {{value: number}} number @param {string} query */
export function isOfDays({ value }, query) {
  const plain = fold(query);
  const rest = plain.replace(TIMES, " ");
  return rest !== plain && !RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(rest);
}
