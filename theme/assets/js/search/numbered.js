// Which official texts a number means.

/** @import {AskedNumber} from "./numbers.js" */
/** @import {OfficialText, Register} from "./register.js" */
import { find, fold } from "./text.js";

/** @typedef {{text: OfficialText, score: number, explained: number}} NumberedText */

/** Does a text's number begin with the one asked, of its type and year? @param {OfficialText} text @param {AskedNumber} asked */
export function isBegun({ ordinal, number, type, inNumber }, { value, words, at, type: asked, year }) {
  const isHere = String(ordinal).startsWith(String(value)) || number.startsWith(words[at]);
  if (!isHere || (year && year !== inNumber)) return false;
  return !asked || type === asked.type || (asked.isBySymbol && type.symbol === asked.type.symbol);
}

const EMPTY = new Set("cua ve va cho o tai nam ngay so la ban bo thi theo trong cac van".split(" "));
const MOST = 5;
const FAR = 4; // a score so much below the best is no answer

/**
 * The texts that a number means, the likeliest first, each with how much of the query it explains.
 * @param {AskedNumber} asked
 * @param {Pick<Register, "texts">} register
 * @returns {NumberedText[]}
 */
export function textsOf(asked, { texts }) {
  const scored = texts
    .filter((text) => text.ordinal === asked.value)
    .map((text) => ({ text, ...judge(text, asked) }))
    .filter(({ score, explained }) => score > 0 && (asked.isExplicit || explained >= 0.6));
  scored.sort((one, other) => other.score - one.score || other.text.day.localeCompare(one.text.day));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > best - FAR).slice(0, MOST);
}

/** @param {OfficialText} text @param {AskedNumber} asked */
function judge(text, asked) {
  const typed = typeScore(text, asked);
  const isWritten = asked.words[asked.at + 1] === String(asked.year); // 25/2022, not thông tư 25 năm 2022
  const isOtherYear = isWritten && text.inNumber && asked.year !== text.inNumber;
  if (typed < 0 || (isOtherYear && asked.isExplicit && !asked.date)) return { score: 0, explained: 0 };
  const rest = asked.words.filter((word, at) => at !== asked.at && !EMPTY.has(word));
  const about = wordsAbout(text);
  const said = rest.filter((word) => about.has(word)).length;
  const hasNickname = text.nicknames.some((nickname) => find(asked.words, nickname) >= 0);
  const score =
    1 +
    typed +
    3 * (rest.length ? said / rest.length : 1) +
    (hasNickname ? 4 : 0) +
    yearScore(text, asked) +
    dayScore(text, asked) +
    organScore(text, asked) +
    (text.state === "ended" ? -0.2 : 0);
  return { score, explained: (said + 1) / (rest.length + 1) };
}

/** @param {OfficialText} text */
export const wordsAbout = (text) =>
  new Set([
    ...text.subjectWords,
    ...text.issuer.words,
    ...text.organs,
    ...text.type.words,
    ...text.nicknames.flat(),
    text.type.symbol,
    String(text.year),
    "so",
    "qd",
  ]);

/** @param {OfficialText} text @param {AskedNumber} asked */
function yearScore(text, { year }) {
  if (!year) return 0;
  return year === text.year || year === text.inNumber ? 3 : -3;
}

/** @param {OfficialText} text @param {AskedNumber} asked */
function dayScore(text, { date }) {
  if (!date) return 0;
  return date === text.day ? 3 : -1;
}

/** @param {OfficialText} text @param {AskedNumber} asked */
function typeScore(text, { type: asked, words }) {
  if (!asked) return 0;
  const { type, isBySymbol } = asked;
  if (type === text.type || (isBySymbol && type.symbol === text.type.symbol)) return 3;
  // “chương trình 387”, “đề án 1373”: the text approves one
  if (!isBySymbol && find(text.subjectWords, type.words) >= 0) return 2;
  if (isBySymbol && words.includes(text.type.symbol)) return 2;
  // “15/tt” may be half of 15/TTLB
  return isBySymbol && text.type.symbol.startsWith(type.symbol) ? 0 : -1;
}

/** @param {OfficialText} text @param {AskedNumber} asked */
function organScore(text, { organs, type }) {
  const named = organs.filter((organ) => organ !== type?.type.symbol);
  if (!named.length) return 0;
  return named.some((organ) => text.organs.has(organ)) ? 2 : -2;
}

/**
 * Does a page name this very number? For numbers whose text the portal does not hold.
 * @param {string} content
 * @param {AskedNumber} asked
 */
export function namesNumber(content, asked) {
  const number = `0*${asked.value}`;
  const type = asked.type?.type;
  const isWritten = asked.year > 0 && asked.words[asked.at + 1] === String(asked.year); // 30/2020, not 30/2012
  const year = isWritten ? `/${asked.year}` : "(?:/\\d{4})?";
  const symbol = `${number}${year}[/-]${type?.symbol || "[a-z]"}`;
  const named = type
    ? `|${type.words.join(" ")} (?:so )?${number}${isWritten ? `(?:${year}| nam ${asked.year})` : ""}`
    : "";
  return new RegExp(`(?<!\\d)(?:${symbol}${named})(?!\\d)`).test(fold(content));
}
