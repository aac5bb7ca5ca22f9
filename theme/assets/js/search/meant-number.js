// Whether a number in a query is meant as that of a text. Loaded with the vocabulary.

/** @import {AskedNumber} from "./numbers.js" */
import { isOfDays } from "./of-days.js";

const FIVE_DIGITS = 10_000; // as of amounts

/** Said to be a text's: by its type, by “số”, “văn bản”, or by nothing else; no day. @param {AskedNumber} number @param {string} query */
export function isMeant(number, query) {
  const { isExplicit, words, at, value } = number;
  const isAlone = words.length === 1 && value < FIVE_DIGITS;
  const isSaid = isExplicit || isAlone || (words[at - 1] === "ban" && words[at - 2] === "van");
  return isSaid && !isOfDays(number, query);
}
