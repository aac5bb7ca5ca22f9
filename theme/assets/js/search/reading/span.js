// A span of time in a query: trước năm 2010, sau 25/5/2021, từ năm 2015 đến năm 2020, từ 2023 đến nay.

/** @import {Time} from "./time.js" */
import { withSaidDays } from "../numerals.js";
import { readTime } from "./time.js";

const FIRST = "0000-01-01";
const LAST = "9999-12-31";
const TIME = "((?:(?:het|dau|cuoi|ngay|thang|quy|nam) )*[\\div][\\d/.iv-]*(?: (?:thang|nam) [\\d/]+)*)";
/** @type {[RegExp, (one: Time, other: Time | null) => [string, string]][]} */
const FORMS = [
  [form(`\\b(?:truoc|cu hon) ${TIME}`), ({ from }) => [FIRST, shifted(from, -1)]],
  [form(`\\b(?:sau(?! thang [cd])|moi hon) ${TIME}`), ({ to }) => [shifted(to, 1), LAST]],
  [
    form(`(?:(?<!thong )\\btu |\\b(?=(?:ngay|thang|quy) ))${TIME} ?(?:den|toi|-|–) ?${TIME}`),
    ({ from }, other) => [from, other?.to ?? ""],
  ],
  [
    form(`(?<!thong )\\btu ${TIME}(?: (?:(?:den|toi) nay|tro lai day|tro di|ve sau))?(?! ?(?:den|toi))`),
    ({ from }) => [from, LAST],
  ],
];

/** @param {string} pattern */
function form(pattern) {
  return new RegExp(pattern);
}

/**
 * What time a query says: the span between, before or after times, or else the first time in it.
 * @param {string} query
 * @returns {Time | null}
 */
export function readSpan(query) {
  const plain = withSaidDays(query).replace(/\s+/g, " ").trim();
  return spanIn(plain) ?? partOfYear(plain) ?? readTime(query);
}

const PART = /\b(?:(?:6|sau) thang )?(?:(dau|giua|cuoi)(?: nam)?|(?:mua )?he) ((?:19|20)\d\d)\b/;
/** The months of a year's part: four each, or half of it. @type {Record<string, [string, string]>} */
const MONTHS = { dau: ["01", "04"], giua: ["05", "08"], cuoi: ["09", "12"] };

/** Cuối năm 2023, 6 tháng đầu năm 2022. @param {string} plain @returns {Time | null} */
function partOfYear(plain) {
  const [match, part = "giua", year] = plain.match(PART) ?? [];
  const time = match && readTime(year);
  if (!time) return null;
  const halves = part === "dau" ? ["01", "06"] : ["07", "12"];
  const [first, last] = match.includes("thang") ? halves : MONTHS[part];
  const ends = { from: `${year}-${first}-01`, to: `${year}-${last}-31` };
  return { ...time, ...ends, precision: "span", months: [], rest: plain.replace(match, " ").trim() };
}

/** @param {string} plain @returns {Time | null} */
function spanIn(plain) {
  for (const [pattern, ends] of FORMS) {
    const match = plain.match(pattern);
    const [first, second = ""] = match?.slice(1) ?? [];
    const other = readTime(second);
    const own = first ? readTime(first) : null;
    const one = own?.year || !other ? own : readTime(first + second.replace(/^.*?[\div]+/, "")); // tháng 10 đến tháng 12 năm 2023
    if (!match || !one?.year || (second && !other?.year)) continue;
    const [from, to] = ends(one, other);
    const rest = plain.replace(match[0], " ").trim();
    return from <= to ? { ...one, precision: "span", months: [], from, to, rest } : null;
  }
  return null;
}

/** The last day of a month for the 31st of a short one. @param {string} day */
export const realDay = (day) => shifted(day, 0);

/** So many days later. @param {string} day @param {number} days */
function shifted(day, days) {
  const [year, month, number] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(number, last) + days)).toISOString().slice(0, 10);
}
