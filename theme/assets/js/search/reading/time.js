// A day, month, quarter or year in a query: 10/5/2019, ngày 25 tháng 5 năm 2021, 9/2022, quý III.

import { withSaidDays } from "../numerals.js";

/** @typedef {"day" | "month" | "quarter" | "year" | "span"} Precision a span is before, after or between times */
/**
 * The first and last day of a time, in ISO; `year` is 0 when none was said: `months` are then of any
 * year. `rest` is what else was typed, without marks.
 * @typedef {{precision: Precision, year: number, months: number[], day: number, from: string, to: string, rest: string}} Time
 */

const YEAR = "((?:19|20)\\d\\d)";
const OPEN = "(?<![\\d/.-])";
const END = "(?![\\d/.-]*[/-]\\s*[a-z]|\\d|[/.-]\\d)"; // 11/2025/TT-BGDĐT is no month
const FIRST_YEAR = 1945; // none of the texts and news is older
/** @type {[Precision, RegExp, (parts: string[]) => number[]][]} */
const FORMS = [
  ["day", form("^\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*$"), ([day, month]) => [0, +month, +day]],
  ["day", form(`^\\s*(\\d{1,2}) (\\d{1,2}) ${YEAR}\\s*$`), ([day, month, year]) => [+year, +month, +day]],
  [
    "day",
    form("(?:^|ngay)\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d\\d)\\s*$"), // 12/6/25, 29/2/96
    ([day, month, year]) => [+year + (+year > 50 ? 1900 : 2000), +month, +day],
  ],
  ["day", form(`${OPEN}${YEAR}-?(\\d\\d)-?(\\d\\d)${END}`), ([year, month, day]) => [+year, +month, +day]],
  [
    "day",
    form(`(?:ngay\\s+)?${OPEN}(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${YEAR}${END}`),
    ([day, month, year]) => [+year, +month, +day],
  ],
  [
    "day",
    form(
      `(?:ngay\\s+)?${OPEN}(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s*(?:nam\\s+|[/.-]\\s*|,?\\s+)${YEAR}${END}`,
    ),
    ([day, month, year]) => [+year, +month, +day],
  ],
  [
    "day",
    form(`(?:^|ngay\\s)\\s*(\\d{1,2})\\s*(?:[/.-]\\s*|\\s+thang\\s+)(\\d{1,2})${END}`),
    ([day, month]) => [0, +month, +day],
  ],
  [
    "quarter",
    form(`qu[yi]\\s+(iv|i{1,3}|[1-4])\\s*(?:[/,-]?\\s*(?:nam\\s+)?${YEAR})?(?![a-z\\d/.-])`),
    ([quarter, year]) => [Number(year ?? 0), 3 * quarterOf(quarter) - 2],
  ],
  [
    "month",
    form(`(?:thang\\s+)?${OPEN}(\\d{1,2})\\s*[/.-]\\s*${YEAR}${END}`),
    ([month, year]) => [+year, +month],
  ],
  ["month", form(`thang\\s+(\\d{1,2})\\s+(?:nam\\s+)?${YEAR}${END}`), ([month, year]) => [+year, +month]],
  ["month", form(`thang\\s+(\\d{1,2})${END}`), ([month]) => [0, +month]],
  [
    "day",
    form(`${OPEN}(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})(?![\\d/.,%-]|\\s*[/-]?\\s*[a-z]*[/-])`),
    ([day, month]) => [0, +month, +day],
  ],
  ["year", form(`(?:nam\\s+)?${OPEN}${YEAR}${END}`), ([year]) => [+year]],
];

/** @param {string} pattern */
function form(pattern) {
  return new RegExp(pattern);
}

/** @param {string} written */
const quarterOf = (written) => Number(written) || ["i", "ii", "iii", "iv"].indexOf(written) + 1;

/**
 * The first time in a query, the most exact form of it; null when there is none.
 * @param {string} query
 * @returns {Time | null}
 */
export function readTime(query) {
  const plain = withSaidDays(query);
  for (const [precision, pattern, parts] of FORMS) {
    const match = plain.match(pattern);
    if (!match) continue;
    if (precision === "quarter" && /quỹ/i.test(query.normalize("NFC"))) continue;
    const [year, month = 0, day = 0] = parts(match.slice(1));
    if (month > 12 || day > 31 || (precision !== "year" && month < 1)) continue;
    const rest = plain.replace(match[0], " ").trim();
    return {
      precision,
      year,
      months: monthsOf(precision, month),
      day,
      rest,
      ...span(precision, year, month, day),
    };
  }
  return null;
}

/** @param {Precision} precision @param {number} month */
function monthsOf(precision, month) {
  if (precision === "year") return [];
  return precision === "quarter" ? [month, month + 1, month + 2] : [month];
}

/** @param {Precision} precision @param {number} year @param {number} month @param {number} day */
function span(precision, year, month, day) {
  if (!year) return { from: "", to: "" };
  if (precision === "year") return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (precision === "day") return { from: iso(year, month, day), to: iso(year, month, day) };
  const last = precision === "quarter" ? month + 2 : month;
  return { from: iso(year, month, 1), to: iso(year, last, 31) };
}

/** Days are compared as words: the 31st of a short month is its end. @param {number[]} parts */
const iso = (...parts) => parts.map((part) => String(part).padStart(2, "0")).join("-");

/**
 * Does a day (or a year alone) lie in a time?
 * @param {string} day
 * @param {Time} time
 */
export function isIn(day, { precision, year, months, from, to, day: number }) {
  if (!year)
    return months.includes(Number(day.slice(5, 7))) && (!number || Number(day.slice(8, 10)) === number);
  if (day.length === 4 && precision === "span") return from <= `${day}-01-01` && `${day}-12-31` <= to;
  if (day.length === 4) return precision === "year" && day === String(year);
  return from <= day && day <= to;
}

/** The years of a time as the index filters by them. @param {{from: string, to: string}} time */
export function yearsOf({ from, to }) {
  const [first, last] = [Math.max(FIRST_YEAR, Number(from.slice(0, 4))), Number(to.slice(0, 4))];
  const count = Math.min(last, new Date().getFullYear() + 1) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => String(first + at));
}

/** The months of a time as the index filters by them. @param {Time} time */
export const monthFilters = ({ year, months }) => months.map((month) => iso(year, month));

/** What the index filters by. @param {Time} time @returns {import("../pagefind.js").Filters} */
export const timeFilters = (time) =>
  time.months.length ? { month: { any: monthFilters(time) } } : { year: { any: yearsOf(time) } };
