// How near two words without marks are: one letter apart, or spelt as they sound.

import { fold, hasMarks, written } from "./text.js";

const ALIKE = /^(tr|ch|s|x|gi|d)(.+)$/;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every word that is one letter away: missing, doubled, swapped or another. @param {string} word */
export function* oneEdit(word) {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}

/**
 * A doubled, missing or swapped letter is likelier than another letter.
 * @param {string} plain
 * @param {string} candidate
 */
export function closeness(plain, candidate) {
  if ([...plain].sort().join("") === [...candidate].sort().join("")) return 6;
  if (plain.replace(/(.)\1/g, "$1") === candidate) return 6;
  return plain[0] === candidate[0] ? 3 : 0;
}

/** D, gi and r sound the same, so do s and x. @param {string} plain */
export const sound = (plain) =>
  plain
    .replace(/^(?:d|gi|r)(?=[aeiouy])/, "z")
    .replace(/^x/, "s")
    .replace(/^tr/, "ch")
    .replace(/^l/, "n")
    .replace(/^k(?=[iey])|^q(?=u)/, "c");

/**
 * Do two words sound the same (sa, xa) or differ by one letter, which is seldom the first?
 * @param {string} one
 * @param {string} other
 * @param {boolean} isSure whether the words around them agree
 */
export function areAlike(one, other, isSure) {
  if (!/^[a-z]+$/.test(one + other)) return false;
  if (sound(one) === sound(other)) return true;
  const isLong = one.length > 2 && other.length > 2;
  const isNear = isLong && Math.abs(one.length - other.length) < 2 && new Set(oneEdit(one)).has(other);
  return isNear && (isSure || one[0] === other[0]);
}

/** Trương trình, chung tâm: the same letters behind a beginning that sounds the same. @param {string} word @param {string} other */
export function areSaidAlike(word, other) {
  const [typed, meant] = [written(word), other].map((one) => one.match(ALIKE)?.slice(1) ?? []);
  return (
    hasMarks(word) &&
    typed.length > 0 &&
    typed[0] !== meant[0] &&
    typed[1] === meant[1] &&
    sound(fold(word)) === sound(fold(other))
  );
}

/** Quảnh ninh, of Quảng Ninh, phòòng, of phòng; giản is no Gia. @param {string} word @param {string} other */
export const haveSameMarks = (word, other) => hasMarks(word) && marksOf(word) === marksOf(other);

/** @param {string} word */
const marksOf = (word) => [...new Set(word.normalize("NFD").match(/\p{M}/gu))].sort().join("");
