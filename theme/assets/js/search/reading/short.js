// Abbreviations of the vocabulary (content/vocabularies/abbreviations.yml), spelt out.

import { find, fold, key, words } from "../text.js";

/** @typedef {{written: string, key: string, keys: string[], means: string[], said: string[][]}} Abbreviation `said` are the meanings of several words */
/** @typedef {{at: number, length: number, short: Abbreviation}} Shortened where a query has one */

const LONGEST = 6; // words of a name, pieces of an abbreviation
const MOST_READINGS = 5;

/** Letters alone: GD&ĐT, gd-đt and gddt are one. @param {string} text */
const lettersOf = (text) => fold(text).replace(/[^a-z\d]/g, "");

/** @param {{name: string, means: string[]}[]} rows @returns {Abbreviation[]} */
export const readAbbreviations = (rows) =>
  rows.map(({ name, means }) => ({
    written: name,
    key: lettersOf(name),
    keys: name.includes(" ") ? words(name).map(key) : [],
    means,
    said: means.map((meant) => words(meant).map(key)).filter(({ length }) => length > 1),
  }));

/**
 * The abbreviations in a query, and names of several words that mean another. An abbreviation that could
 * be a word (LA, NA) counts only in capitals, or alone.
 * @param {string} query
 * @param {Abbreviation[]} abbreviations
 * @returns {Shortened[]}
 */
export function shortenedIn(query, abbreviations) {
  const typed = words(query);
  const line = typed.map(key);
  /** @type {Shortened[]} */
  const matches = [];
  for (let at = 0; at < typed.length; at += 1) {
    const said = saidAt(line, at, abbreviations);
    for (let length = LONGEST; length > 0; length -= 1) {
      if (length < said) {
        at += said - 1; // đăng ký | kết hôn is no ký kết
        break;
      }
      const piece = typed.slice(at, at + length);
      if (piece.length < length) continue;
      const short =
        named(line, at, length, abbreviations) ??
        (length === 1 || isJoined(query, piece)
          ? matching(piece.join(""), abbreviations, typed.length === length)
          : null);
      if (!short) continue;
      matches.push({ at, length, short });
      at += length - 1;
      break;
    }
  }
  return matches;
}

/** How many words of a meaning, as texts say it, begin here. @param {string[]} line @param {number} at @param {Abbreviation[]} abbreviations */
function saidAt(line, at, abbreviations) {
  const meanings = abbreviations.flatMap(({ said }) => said).filter((keys) => find(line, keys, at) === at);
  return Math.max(0, ...meanings.map(({ length }) => length));
}

/** Học suốt đời for học tập suốt đời, unless that stands there. @param {string[]} line @param {number} at @param {number} length @param {Abbreviation[]} abbreviations */
function named(line, at, length, abbreviations) {
  const short = abbreviations.find(({ keys }) => keys.length === length && find(line, keys, at) === at);
  const isSaid = short?.means.some((meant) => find(line, words(meant).map(key)) >= 0);
  return isSaid ? null : (short ?? null);
}

/** GD&ĐT is one, “gd đt” too, for neither could be a word; “ha noi” is none. @param {string} query @param {string[]} piece */
const isJoined = (query, piece) =>
  new RegExp(piece.join("\\s?[&.-]\\s?")).test(query.normalize("NFC")) ||
  piece.every((word) => word === word.toUpperCase() || !/[aeiouy]/.test(fold(word)));

/** @param {string} word @param {Abbreviation[]} abbreviations @param {boolean} isAlone */
function matching(word, abbreviations, isAlone) {
  const key = lettersOf(word);
  const same = abbreviations.filter((short) => short.key === key);
  if (!same.length || /\d/.test(word)) return null;
  const isPlain = isAlone || !couldBeWord(key) || word === word.toUpperCase();
  return isPlain ? (same.find(({ written }) => fits(word, written)) ?? same[0]) : null;
}

/** CĐHT is not CDHT. @param {string} word @param {string} written */
const fits = (word, written) => word.toLowerCase() === written.toLowerCase().replace(/[^\p{L}]/gu, "");

/** A Vietnamese word has a vowel, and few consonants around it. @param {string} key */
export const couldBeWord = (key) => /^[^aeiouy]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/.test(key);

/**
 * A query with its abbreviations spelt out, and with spelt-out words shortened: pages say either.
 * @param {string} query
 * @param {Abbreviation[]} abbreviations
 * @returns {string[]}
 */
export function otherWords(query, abbreviations) {
  const typed = words(query);
  const line = typed.map(key);
  const shortened = abbreviations.flatMap(({ written, keys, means }) => {
    const whole = words(means[0]).map(key);
    const at = means.length === 1 && whole.length > 2 && !keys.length ? find(line, whole) : -1;
    return at < 0 ? [] : [[...typed.slice(0, at), written, ...typed.slice(at + whole.length)].join(" ")];
  });
  return [...spelt(typed, shortenedIn(query, abbreviations)), ...shortened].filter((text) => text !== query);
}

/** One text for each choice of meanings; of several words some may have been meant as they are. @param {string[]} typed @param {Shortened[]} matches @returns {string[]} */
function spelt(typed, matches) {
  if (!matches.length) return [];
  /** @type {string[]} */
  let texts = [""];
  for (let at = 0; at < typed.length; at += 1) {
    const match = matches.find((other) => other.at === at);
    const own = typed.slice(at, at + (match?.length ?? 1)).join(" ");
    const isOpen = matches.length > 1 && (match?.length ?? 0) > 1; // nhà alone is of nhà nước
    const means = match ? [...match.short.means, ...(isOpen ? [own] : [])] : [own];
    texts = texts.flatMap((text) => means.map((meant) => `${text} ${meant}`.trim())).slice(0, MOST_READINGS);
    at += match ? match.length - 1 : 0;
  }
  return texts;
}
