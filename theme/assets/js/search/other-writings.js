// The same said in other signs: quý 3 and quý III, 51 nghìn and 51.000, letters for words. Loaded with the vocabulary.

import { hasVowel } from "./keyboards.js";
/** @import {Lists} from "./lists.js" */
import { meaningOf } from "./letters.js";
import { pairsIn } from "./pairs.js";
import { otherWords, shortenedIn } from "./reading/short.js";
import { fold, words, written } from "./text.js";

const QUARTERS = ["i", "ii", "iii", "iv"];
const QUARTER = /(quý|quy)\s+([1-4]|iv|i{1,3})(?![\p{L}\d/])/iu;
const DAYS = /(?<![\d/.-])(\d{1,2}) ?[-–] ?(\d{1,2})[/.-](\d{1,2}[/.-](?:19|20)\d\d)(?![\d/-])/;
const DAY =
  /(?<![\p{L}\p{M}\d/.-])(?:t ?(\d\d?)|(\d\d?) ?[/.-] ?(\d\d?),? n[aă]m) ?[/.-]? ?((?:19|20)\d\d)(?![\d/-])/giu;
/** @type {[RegExp, number][]} */
const UNITS = [
  [/^(?:nghìn|nghin|ngàn|ngan|k)$/i, 1000],
  [/^(?:triệu|trieu|tr)$/i, 1_000_000],
];
const SAID =
  /(?<!thang |[a-z])((?:(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin) )?muoi(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?) (?=(?:nam|thang|ngay|tuan|tinh|huyen|xa|phuong|hoi|em|suat|phan tram)(?![a-z]))/;
const LETTERS = /(?<![\p{L}\p{M}\d/-])[\p{L}\p{M}]{3,7}(?![\p{L}\p{M}\d/-])/gu;
const CREDIT = /^(?:(?:ảnh|anh|hình|hinh) )?(\S+(?: \S+){1,3}) (?:chụp|chup)(?: (?:ảnh|anh|hình|hinh))?$/iu;
const AMOUNT = /(\d{1,3})(?:[,.](\d))? ?(nghìn|nghin|ngàn|ngan|k|triệu|trieu|tr)(?![\p{L}\d])/iu;
const FIGURES = /(?<![\d.])(\d{1,3})\.000(?:\.000)?(?![\d.])/;

/** @param {string} text @param {Lists} lists @param {(said: string[]) => number} amountOf lent by the page @returns {string[]} */
export function otherWritings(text, lists, amountOf) {
  const spelled = spelledOut(text, lists);
  const others = [ofQuarter, ofDays, inDays, inFigures, inWords, inCredits]
    .map((otherwise) => otherwise(text))
    .concat(inDigits(text, amountOf))
    .filter((other) => other !== text);
  return spelled === text ? others : [...otherWords(spelled, lists.names.abbreviations), spelled, ...others];
}

/** Letters that stand for words which follow each other somewhere: tchđ is tổ chức, hoạt động; nqtw is nq tw. @param {string} text @param {Lists} lists */
function spelledOut(text, lists) {
  const { abbreviations } = lists.names;
  const known = new Set(
    shortenedIn(text, abbreviations).flatMap(({ at, length }) => words(text).slice(at, at + length)),
  );
  const { types, organs } = lists.texts;
  const isOther = (/** @type {string} */ word) =>
    known.has(word) || organs.has(fold(word)) || types.some(({ symbol }) => symbol === fold(word));
  const pairs = pairsIn(lists);
  return text.replace(LETTERS, (word, at) => {
    if (hasVowel(fold(word)) || isOther(word)) return word;
    const before = words(text.slice(0, at)).at(-1) ?? "";
    const isSlip = pairs
      .get(`${fold(before)} `)
      ?.some((next) => fold(next).replace(/[aeiouy]/g, "") === fold(word));
    if (isSlip) return word; // đồng thp is Đồng Tháp
    return meaningOf(written(word), lists) ?? ofBody(word, lists.texts) ?? word;
  });
}

/** @param {string} word @param {Lists["texts"]} register */
function ofBody(word, { types, organs }) {
  const symbol = types.find(
    (type) =>
      type.symbol && organs.has(fold(word).slice(type.symbol.length)) && fold(word).startsWith(type.symbol),
  );
  return symbol && `${word.slice(0, symbol.symbol.length)} ${word.slice(symbol.symbol.length)}`;
}

/** Quý 3 is quý III. @param {string} text */
const ofQuarter = (text) =>
  text.replace(QUARTER, (_, word, number) => {
    const quarter = Number(number);
    return `${word} ${quarter ? QUARTERS[quarter - 1] : QUARTERS.indexOf(number.toLowerCase()) + 1}`;
  });

/** 15-30/5/2024: the days from the one to the other. @param {string} text */
const ofDays = (text) => text.replace(DAYS, "từ ngày $1/$3 đến ngày $2/$3");

/** T6/2025 is tháng 6/2025, 8-1 năm 2008 is 8/1/2008. @param {string} text */
const inDays = (text) =>
  text.replace(DAY, (_, month, ...parts) =>
    month ? `tháng ${month}/${parts[2]}` : parts.slice(0, 3).join("/"),
  );

/** 51 nghìn đồng, 51k: 51.000. @param {string} text */
const inFigures = (text) =>
  text.replace(AMOUNT, (_, whole, part = "0", unit) => {
    const times = UNITS.find(([name]) => name.test(unit))?.[1] ?? 1;
    const amount = Number(whole) * times + (Number(part) * times) / 10;
    return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".");
  });

/** 51.000 đồng: 51 nghìn. @param {string} text */
const inWords = (text) =>
  text.replace(FIGURES, (all, amount) => `${amount} ${/000\.000/.test(all) ? "triệu" : "nghìn"}`);

/** Nguyễn Văn A chụp ảnh: a credit says Ảnh: Nguyễn Văn A. @param {string} text */
const inCredits = (text) => text.replace(CREDIT, "ảnh $1");

/** Mười lăm năm thực hiện: 15 năm. @param {string} text @param {(said: string[]) => number} amountOf */
function inDigits(text, amountOf) {
  const match = fold(text).match(SAID);
  if (!match || match.index === undefined) return text;
  const amount = amountOf(match[1].split(" "));
  return text.slice(0, match.index) + amount + text.slice(match.index + match[1].length);
}
