// Words glued to a number: haiphong13chuongtrinh. Loaded with the vocabulary.

import { areSyllables } from "./syllables.js";
import { fold } from "./text.js";

const GLUED = /(?<!\S)([\p{L}\p{M}]*)(\d{1,5})([\p{L}\p{M}]{5,})(?!\S)/gu;

/** Apart where words stand behind the number, and words or nothing before it; the signs of a text are no words. @param {string} text */
export const aroundDigits = (text) =>
  text.replace(GLUED, (all, before, number, after) =>
    [before, after].every((part) => !part || areSyllables(fold(part)))
      ? `${before} ${number} ${after}`.trim()
      : all,
  );
