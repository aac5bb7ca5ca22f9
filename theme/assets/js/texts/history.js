// The state and the wording of an official text on a day, from the history in its page. Pure.

/** @typedef {{from?: string, value: string, label: string, since: string, parts: string[]}} State */
/** @typedef {State & {from: string}} Step */
/** What is to be said of a day from `from` on, before `until`; empty is without limit. @typedef {{from: string, until: string, words: string}} Told */
/**
 * The text was issued on `issued` at the earliest, on `surely` at the latest; `today` is the last day of which the portal knows.
 * @typedef {{issued: string, surely: string, today: string, before: {value: string, label: string, since: string}, steps: Step[], told: Told[], wordings: string[]}} History
 */

const ENDED = ["ended", "ended-wholly"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** @param {string} words */
export function isDay(words) {
  const time = DAY.test(words) ? Date.parse(words) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words); // 31 February is none
}

/** The day that somebody wrote, as addresses have it; nothing where there is none. @param {string} words 31/1/2024 */
export function dayIn(words) {
  const [, day = "", month = "", year] = WRITTEN.exec(words.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : words.trim();
  return isDay(iso) ? iso : "";
}

/** @param {string} day 2024-01-31 → 31/01/2024 */
export const shown = (day) => day.split("-").reverse().join("/");

/** @type {State} */
const notIssued = { value: "none", label: "Chưa ban hành", since: "", parts: [] };
/** @type {State} */
const perhapsIssued = { ...notIssued, label: "Chưa xác nhận đã ban hành hay chưa" };

/**
 * What is in force on a day is the last of the steps that had begun by then.
 * @param {History} history
 * @param {string} day
 * @returns {State}
 */
export function stateOn(history, day) {
  if (day < history.issued) return notIssued;
  if (day < history.surely) return perhapsIssued;
  const status = history.steps.filter((step) => step.from <= day).at(-1) ?? { ...history.before, parts: [] };
  const state = ENDED.includes(status.value)
    ? status
    : { ...status, parts: [...status.parts, ...toldOn(history, day)] };
  if (day <= history.today) return state;
  return { ...state, parts: [...state.parts, `Theo những gì cổng biết đến ngày ${shown(history.today)}.`] };
}

/** @param {History} history @param {string} day */
const toldOn = ({ told }, day) =>
  told.filter(({ from, until }) => from <= day && (!until || day < until)).map(({ words }) => words);

/**
 * The day from which the words that apply on a day stand; empty when there is one wording only.
 * @param {History} history
 * @param {string} day
 */
export const wordingOn = (history, day) => history.wordings.filter((from) => from <= day).at(-1) ?? "";
