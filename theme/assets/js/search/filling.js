// Words that people put around what they ask for: whoever asks, whoever is asked, that it is asked, and of this portal.

import { isAround } from "./services.js";
import { hasMarks, key, spelt } from "./text.js";
import { isEmptyWord } from "./units.js";

/** @type {Map<string, Set<string>>} */
const FILLING = new Map();
for (const word of "ký ra đời có từ ban hành thông qua công bố xuất hiện mới số liên quan danh sách văn toàn bộ nói xem".split(
  " ",
))
  FILLING.set(key(word), new Set([...(FILLING.get(key(word)) ?? []), spelt(word)]));

/** Hơn says nothing, hôn does. @param {{word: string, key: string}} one */
export const isFilling = ({ word, key: own }) =>
  isEmptyWord({ word, key: own }) ||
  isAround(word) ||
  (FILLING.has(own) && (!hasMarks(word) || FILLING.get(own)?.has(spelt(word)) === true));
