// Words that only look like numbers said in words. Loaded with the vocabulary.

import { fold, hasMarks, words, written } from "./text.js";

const SAID =
  /^(?:không|linh|lẻ|m[ộố]t|hai|ba|bốn|tư|[lnh]h?ăm|sáu|b[ảẩ]y|tám|chín|mư[ờơ]i|trăm|ngh?[ìà]n|giêng|chạp)$/;

const NAMES = /\bhai(?= phong\b)/g; // of places

/** The words that only look like numerals, without marks, where a query has marks: từ is no tư, làm no lăm; nor is dân số hai phòng a number. @param {string} query */
export const otherNumerals = (query) =>
  new Set(
    hasMarks(query)
      ? words(written(query)).map((word) => (SAID.test(word) ? "" : fold(word)))
      : query.toLowerCase().match(NAMES),
  );
