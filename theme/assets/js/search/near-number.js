// The number of a text that a slip may have led away from. Loaded with the vocabulary.

/** @import {OfficialText} from "./register.js" */

const NEXT = 2; // by count; a number farther away is another one
const LONG = 100; // of three digits two tell which number is meant

/**
 * The same number of another year, or one that a slip may have led away from: swapped digits
 * (94 for 49), one digit of several mistaken, left out or too many, or the next by count.
 * @param {number} value
 * @param {number} year
 * @param {OfficialText[]} texts
 */
export function nearest(value, year, texts) {
  const slips = new Set(value < LONG ? [] : oneDigit(String(value)));
  const far = (/** @type {OfficialText} */ { ordinal, year: own }) => {
    if (ordinal === value) return Math.abs(own - year) / 10_000_000;
    const isSlip = digits(ordinal) === digits(value) || slips.has(String(ordinal));
    return Math.abs(ordinal - value) * (isSlip ? 0.0001 : 1);
  };
  const [near] = [...texts].sort((one, other) => far(one) - far(other));
  return near && far(near) <= NEXT ? near : undefined;
}

/** @param {number} value */
const digits = (value) => [...String(value)].sort().join("");

/** @param {string} value @returns {string[]} with one digit mistaken, left out or added */
const oneDigit = (value) =>
  [...value, ""].flatMap((_, at) => {
    const [before, after] = [value.slice(0, at), value.slice(at + 1)];
    const added = [..."0123456789"].flatMap((digit) => [
      before + digit + after,
      before + digit + value.slice(at),
    ]);
    return [before + after, ...added];
  });
