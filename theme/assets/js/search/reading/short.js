// Abbreviations of the vocabulary (content/vocabularies/abbreviations.yml), spelt out.

import { find, fold, key, words } from "../text.js";

/** @typedef {{written: string, key: string, means: string[]}} Abbreviation */
/** @typedef {{at: number, length: number, short: Abbreviation}} Shortened where a query has one */

/** Letters alone: GD&ĐT, gd-đt and gddt are one. @param {string} text */
const lettersOf = (text) => fold(text).replace(/[^a-z\d]/g, "");

/** @param {{name: string, means: string[]}[]} rows @returns {Abbreviation[]} */
export const readAbbreviations = (rows) =>
  rows.map(({ name, means }) => ({ written: name, key: lettersOf(name), means }));

/**
 * The abbreviations in a query. One that could be a word (LA, NA) counts only in capitals, or alone.
 * @param {string} query
 * @param {Abbreviation[]} abbreviations
 * @returns {Shortened[]}
 */
export function shortenedIn(query, abbreviations) {
  const typed = words(query);
  /** @type {Shortened[]} */
  const matches = [];
  for (let at = 0; at < typed.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const piece = typed.slice(at, at + length);
      if (piece.length < length || (length > 1 && !isJoined(query, piece))) continue;
      const short = matching(piece.join(""), abbreviations, typed.length === length);
      if (!short) continue;
      matches.push({ at, length, short });
      at += length - 1;
      break;
    }
  }
  return matches;
}

/** GD&ĐT is one, “gd đt” too; “ha noi” is none. @param {string} query @param {string[]} piece */
const isJoined = (query, piece) =>
  new RegExp(piece.join("\\s?[&.-]\\s?")).test(query.normalize("NFC")) ||
  piece.every((word) => word === word.toUpperCase());

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
const couldBeWord = (key) => /^[^aeiouy]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/.test(key);

/**
 * A query with its abbreviations spelt out, and with spelt-out words shortened: pages say either.
 * @param {string} query
 * @param {Abbreviation[]} abbreviations
 * @returns {string[]}
 */
export function otherWords(query, abbreviations) {
  const typed = words(query);
  const matches = shortenedIn(query, abbreviations);
  const spelt = matches.length ? replaced(typed, matches) : "";
  const line = typed.map(key);
  const shortened = abbreviations.flatMap(({ written, means }) => {
    const whole = words(means[0]).map(key);
    const at = means.length === 1 && whole.length > 2 ? find(line, whole) : -1;
    return at < 0 ? [] : [[...typed.slice(0, at), written, ...typed.slice(at + whole.length)].join(" ")];
  });
  return [spelt, ...shortened].filter((text) => text && text !== query);
}

/** @param {string[]} typed @param {Shortened[]} matches */
function replaced(typed, matches) {
  return typed
    .flatMap((word, place) => {
      const match = matches.find(({ at, length }) => at <= place && place < at + length);
      if (!match) return [word];
      return match.at === place ? [match.short.means[0]] : [];
    })
    .join(" ");
}
