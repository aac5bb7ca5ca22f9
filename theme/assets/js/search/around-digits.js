// Words glued to a number: haiphong13chuongtrinh, congdanhoctap677. Loaded with the vocabulary.

import { areSyllables } from "./syllables.js";
import { fold } from "./text.js";

const GLUED = /(?<!\S)(?:([\p{L}\p{M}]*)(\d{1,5})([\p{L}\p{M}]{5,})|([\p{L}\p{M}]{8,})(\d{1,5}))(?!\S)/gu;

/** Apart where words stand behind the number, and words or nothing before it; the signs of a text are no words. @param {string} text */
export const aroundDigits = (text) =>
  text.replace(GLUED, (all, before = "", number = "", after = "", words = "", last = "") =>
    [before, after, words].every((part) => !part || areSyllables(fold(part)))
      ? [words, last, before, number, after].filter(Boolean).join(" ")
      : all,
  );
