// Numbers said in words, without marks: mười bốn, một nghìn hai trăm bảy mươi mốt.

import { again } from "./known-words.js";
import { fold, lookup } from "./text.js";

/** @type {Record<string, number>} */
const DIGITS = lookup({
  khong: 0,
  linh: 0,
  le: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
});
/** @type {Record<string, number>} */
const MONTHS = lookup({ gieng: 1, tu: 4, chap: 12 });
const FOLLOWS = /^(?:so|cua|ve|ngay)$/; // a numeral that ends with năm: ba năm của
const WITHIN = /^(?:lam|linh|le)$/; // begin no numeral: lăm stands behind mười, lam tu thien is no 54
/** @type {Record<string, number>} */
const TENS = lookup({ muoi: 10, tram: 100, nghin: 1000, ngan: 1000 });
const AFTER = new Set("so dinh thi luan quyet tu an hoach trinh dan bao luat che".split(" "));

/** Once its script has come. @param {string} query */
const otherIn = (query) => again()?.otherNumerals(query) ?? new Set();

/** @param {string} word */
const isSaid = (word) => word in DIGITS || word in TENS;

/**
 * The words with a numeral after a type's name as digits: chi thi muoi bon → chi thi 14.
 * @param {string[]} words
 * @param {string} [query] as it was typed
 */
export function withDigits(words, query = "") {
  const other = otherIn(query);
  return digitsIn(
    words.flatMap((word, at) => (word === "ham" && words[at + 1] in DIGITS ? TWENTY : [word])),
    other,
  );
}

const TWENTY = ["hai", "muoi"]; // hăm lăm

/** @param {string[]} words @param {Set<string>} other */
function digitsIn(words, other) {
  /** @type {string[]} */
  const line = [];
  for (let at = 0; at < words.length; at += 1) {
    const year = yearSaid(words, at, line);
    if (year) return [...line, "nam", year];
    const [value, length] = AFTER.has(line.at(-1) ?? "") ? read(words, at, other) : [0, 0];
    line.push(length ? String(value) : words[at]);
    at += Math.max(0, length - 1);
  }
  return line;
}

/** … hai tư năm hai ba: the year at the end, after a number. @param {string[]} words @param {number} at @param {string[]} line */
function yearSaid(words, at, line) {
  const said = words.slice(at + 1);
  if (words[at] !== "nam" || !/^\d+$/.test(line.at(-1) ?? "") || !said.length) return "";
  if (TENS[said[1]] === 1000 && said.every(isSaid)) return `${amountOf(said)}`;
  return isYearInDigits(said) ? `${said.length === 2 ? "20" : ""}${amountOf(said)}` : "";
}

/** Hai ba, hai không hai ba, hai không mười chín. @param {string[]} said */
const isYearInDigits = (said) =>
  said.every((word) => word in DIGITS || word === "muoi") &&
  (said.length === 2 ||
    (/^(?:hai khong|mot chin) /.test(said.join(" ")) && /^(?:19|20)\d\d$/.test(`${amountOf(said)}`)));

/**
 * The numeral that begins at a word, and how many words it takes; zeros when there is none.
 * @param {string[]} words
 * @param {number} start
 * @param {Set<string>} other
 * @returns {[number, number]}
 */
function read(words, start, other) {
  let end = start;
  while (isSaid(words[end]) && !other.has(words[end])) end += 1;
  if (words[end - 1] === "nam" && !FOLLOWS.test(words[end] ?? "so")) end -= 1; // hai mươi tư năm 2023, hai năm tới
  const said = words.slice(start, end);
  if (WITHIN.test(said[0])) return [0, 0];
  // a single word (“năm”, “tư”, “sáu”) is a numeral only at the end: chỉ thị mười, not quyết định năm 2017
  const isNumber = words[start - 1] === "so" && AFTER.has(words[start - 2] ?? ""); // chỉ thị số bốn thành ủy
  const isAlone = said.length === 1 && (said[0] === "nam" || (end < words.length && !isNumber));
  const whole = said.findIndex((word, at) => at > 0 && word === "nam" && TENS[said[at + 2]] === 1000);
  if (whole > 0) return [amountOf(said.slice(0, whole)), whole];
  const year = isAlone ? -1 : said.lastIndexOf("nam");
  const isYear = year >= 2 && isYearInDigits(said.slice(year + 1));
  const own = isYear ? said.slice(0, year) : said;
  const value = isAlone ? 0 : amountOf(own);
  return value ? [value, own.length] : [0, 0];
}

/** Three hundred and two, or in pieces: ba hai bốn, bảy mốt, mười ba bảy ba. @param {string[]} said */
export function amountOf(said) {
  if (!said.some((word) => TENS[word] > 10)) return Number(piecesOf(said).join(""));
  let [total, part, digit] = [0, 0, 0];
  for (const word of said) {
    const unit = DIGITS[word];
    if (unit !== undefined) [part, digit] = [part + digit * 10, unit];
    else if (TENS[word] === 10) [part, digit] = [part + (digit || 1) * 10, 0];
    else if (TENS[word] === 100) [part, digit] = [part + digit * 100, 0];
    else [total, part, digit] = [total + (part + digit) * 1000, 0, 0];
  }
  return total + part + digit;
}

/** Tens take one digit after them; digits stand for themselves. @param {string[]} said */
function piecesOf(said) {
  /** @type {number[]} */
  const pieces = [];
  for (let at = 0; at < said.length; at += 1) {
    const isOfTens = said[at + 1] === "muoi" && DIGITS[said[at]] > 0;
    if (said[at] !== "muoi" && !isOfTens) {
      pieces.push(DIGITS[said[at]]);
      continue;
    }
    at += isOfTens ? 1 : 0;
    const unit = DIGITS[said[at + 1]];
    const isUnit = unit !== undefined && (!isOfTens || said[at + 2] !== "muoi");
    pieces.push((isOfTens ? DIGITS[said[at - 1]] : 1) * 10 + (isUnit ? unit : 0));
    at += isUnit ? 1 : 0;
  }
  return pieces;
}

const DAYS = /\b(?:ngay )?(?:mung|mong) (?=[a-z\d])/g;
const NUMERAL = "(?:(?:linh|le|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi)\\b ?)";
const SAID_DAY = new RegExp(`\\bngay (${NUMERAL}{1,3}?)(?=\\s*(?:thang\\b|$))`, "g");
const SAID_MONTH =
  /\bthang (muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|gieng|chap)\b(?! (?:ngay|tuan|nguoi))/g;
const SAID_QUARTER = /\bquy (mot|hai|ba|bon|tu)\b(?=\s*(?:nam |\/|,)?\s*(?:19|20)\d\d|\s*$)/g;
const SAID_YEAR = /\bnam ((?:hai|mot) (?:nghin|ngan) [a-z ]+?)(?=\s*$)/g;

/** Days and months said in words as digits, without marks: mùng hai tháng mười → ngay 2 thang 10. @param {string} query */
export function withSaidDays(query) {
  const other = otherIn(query);
  const amount = (/** @type {string} */ whole, /** @type {string} */ said, /** @type {string} */ name) => {
    const line = said.trim().split(" ");
    return line.some((word) => other.has(word)) ? whole : `${name} ${MONTHS[said] ?? amountOf(line)}`;
  };
  return fold(query)
    .replace(DAYS, "ngay ")
    .replace(SAID_QUARTER, (whole, said) => amount(whole, said, "quy"))
    .replace(SAID_YEAR, (whole, said) => (said.split(" ").every(isSaid) ? amount(whole, said, "nam") : whole))
    .replace(SAID_DAY, (whole, said) => `${amount(whole, said, "ngay")} `)
    .replace(SAID_MONTH, (whole, said) => amount(whole, said, "thang"));
}
