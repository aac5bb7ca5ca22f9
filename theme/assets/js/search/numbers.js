// The number of an official text, as people type it: kl49, 49 kl tw, QĐ 324, thông tư 22 bộ giáo
// dục, 387. A query is a number when the words around the number say so, or when nothing else is left.

/** @import {Register, Type} from "./register.js" */
import { withDigits } from "./numerals.js";
import { split, YEAR } from "./register.js";
import { find, fold } from "./text.js";

/**
 * What a query says of a number; `at` is its place in `words`, `isExplicit` that it can be nothing else.
 * @typedef {{value: number, words: string[], at: number, type: AskedType | null, date: string, year: number,
 *   organs: string[], isExplicit: boolean}} AskedNumber
 */
/** @typedef {{type: Type, isBySymbol: boolean}} AskedType */

const DONE = /\bda (?=(?:bi|duoc|het|co|thay|ban|ra|sua|con)\b)/g; // 30/2012 đã bị thay; DA is Đề án
const PERIOD = /\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b|\bden (?:het )?(?:nam )?(?:19|20)\d\d\b/g; // is no year of issue
const COUNTED = new Set(
  (
    "nam thang ngay tuan quy gio phut lan buoc dot ky khoa noi nhiem giai muc chi tieu diem " +
    "nhom cap tinh thanh huyen quan xa phuong thon to khu dia don co hoi lop nguoi em can cong hoc giao ho " +
    "suat ti ty trieu nghin ngan tram dong km phan van mo gia dai tuoi cuon bai"
  ).split(" "),
);
const LASTING = new Set("thang ngay tuan quy gio phut".split(" "));
const PART = /\b(\d+)\s*\/\s*\1\b|\b\d+\/\d{1,3} (?:xa|phuong|khu|thon|huyen|tinh|to|nguoi|ho|truong|don)\b/; // 117/117 khu phố
const OTHER =
  /(?:cong bao|tap chi|nhat bao|to bao|ban tin|dien thoai|khu pho|trang|nha|duong|lop|phan|bang)$/; // công báo số 29
const OF_OTHER = /^(?:nam|t|thang|ngay|cum|quan|phuong|lop)$/; // cụm 4, T6/2025
const DATE = /(?:ngay\s+)?\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})\b/;
const IN_WORDS = /(?:ngay\s+)?\b(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+((?:19|20)\d{2})\b/;

/**
 * What a query says of a number, null when it names none.
 * @param {string} query
 * @param {Pick<Register, "types" | "organs" | "texts">} register
 * @returns {AskedNumber | null}
 */
export function readNumber(query, { types, organs, texts }) {
  const plain = fold(query).replace(DONE, "").replace("%", " phan");
  if (PART.test(plain)) return null;
  const { date, rest } = withoutDate(plain);
  const words = withDigits(split(rest.replace(PERIOD, " ")), query);
  const at = words.findIndex(
    (_, place) => isNumber(words, place, types) || isOfText(words, place, { types, texts }),
  );
  if (at < 0) return null;
  const type = typeAround(words, at, types);
  const isWritten = new RegExp(`${words[at]}\\s*[/-]\\s*[a-z\\d]`).test(plain);
  return {
    value: Number(words[at]),
    words,
    at,
    type,
    date,
    year: yearOf(words, at, date),
    organs: words.filter((word) => organs.has(word)),
    isExplicit: type !== null || words[at - 1] === "so" || isWritten,
  };
}

/** @param {string} plain */
function withoutDate(plain) {
  const match = plain.match(DATE) ?? plain.match(IN_WORDS);
  if (!match) return { date: "", rest: plain };
  const [written, day, month, year] = match;
  return {
    date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    rest: plain.replace(written, " "),
  };
}

/**
 * The year that a query names: after the number, after “năm”, in the date, or anywhere.
 * @param {string[]} words
 * @param {number} at
 * @param {string} date
 */
function yearOf(words, at, date) {
  const spoken = words[find(words, ["nam"]) + 1];
  const next = [words[at + 1], spoken].find((word) => YEAR.test(word));
  return Number(next ?? date.slice(0, 4)) || lastYear(words, at);
}

/** @param {string[]} words @param {number} at */
function lastYear(words, at) {
  const year = words.findLast((word, place) => place !== at && YEAR.test(word));
  return year ? Number(year) : 0;
}

/** @param {string[]} words @param {number} at @param {Type[]} types */
function isNumber(words, at, types) {
  if (!/^\d{1,5}$/.test(words[at])) return false;
  const before = words[at - 1];
  if (before === "so" && OTHER.test(words.slice(0, at - 1).join(" "))) return false;
  const type = typeAround(words, at, types);
  const isWritten = type && types.some(({ symbol }) => symbol && symbol === words[at + 1]); // nghị định 2024 is none
  if (YEAR.test(words[at]) && !isWritten && before !== "so" && words.length > 1) return false;
  if (OF_OTHER.test(before)) return false;
  const isCounted = COUNTED.has(words[at + 1]) && !/^(?:tiep|ky)$/.test(words[at + 2]); // 89 nơi, but 89 nối tiếp; 1315 người ký
  if (!isCounted || before === "so") return true;
  const isSpan = /^thang(?! \d)/.test(words.slice(at + 1).join(" ")); // KH 6 tháng
  return type !== null && ((type.isBySymbol && !isSpan) || words[at + 1] === "nam");
}

/**
 * Quyết định 281 học tập …: counted things may follow, when there is such a text of the type named.
 * @param {string[]} words
 * @param {number} at
 * @param {Pick<Register, "types" | "texts">} register
 */
function isOfText(words, at, { types, texts }) {
  if (!/^\d{1,5}$/.test(words[at]) || LASTING.has(words[at + 1])) return false;
  const type = typeAround(words, at, types)?.type;
  return Boolean(type) && texts.some((text) => text.type === type && text.ordinal === Number(words[at]));
}

/**
 * The type before a number (QĐ 324, quyết định số 324) or after it (324 qd, 22/2020/TT).
 * @param {string[]} words
 * @param {number} at
 * @param {Type[]} types
 * @returns {AskedType | null}
 */
function typeAround(words, at, types) {
  const end = words[at - 1] === "so" ? at - 1 : at;
  const after = YEAR.test(words[at + 1]) ? at + 2 : at + 1;
  const named = types.find((type) =>
    type.words.every((word, number) => words[end - type.words.length + number] === word),
  );
  if (named) return { type: named, isBySymbol: false };
  for (const symbol of [words[after], words[end - 1]]) {
    const type = symbol && types.find((candidate) => candidate.symbol === symbol);
    if (type) return { type, isBySymbol: true };
  }
  return null;
}
