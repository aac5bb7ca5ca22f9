// Suggestions while one types: official texts by a number that may not be whole yet, names with their
// other names, titles of the newest news; the last one searches everything.

/** @import {Lists} from "./lists.js" */
/** @import {OfficialText} from "./register.js" */
import { local } from "./data.js";
import { isBegun, textsOf } from "./numbered.js";
import { readNumber } from "./numbers.js";
import { apart } from "./reading/glued.js";
import { recent } from "./recent.js";
import { fold, words } from "./text.js";

/**
 * A page, or a query; `note` tells what a text is about.
 * @typedef {{title: string, kind: string, note?: string, url?: string, query?: string}} Suggestion
 */
/** @typedef {{title: string, kind: string, note?: string, url: string, plain: string[]}} Row */
/** What names things, lent by the page, for the page has it already. @typedef {{lists: () => Promise<Lists>, titles: () => Promise<{url: string, title: string}[]>}} Sources */

const MOST = 6;
const NUMBERED = 4;
const LONGEST = 100;
const SHORTEST = 2;
const PATIENCE = 500; // ms that the results go before the suggestions

/** @param {string} typed @param {Sources} sources @returns {Promise<Suggestion[]>} */
export async function suggestions(typed, sources) {
  const text = typed.trim().slice(0, LONGEST);
  if (!text) return recent().map((query) => ({ query, title: query, kind: "Đã tìm" }));
  const everything = { query: text, title: `Tìm “${text}” trong mọi trang`, kind: "Tìm" };
  const numbered = byNumber(text, await sources.lists());
  if (numbered.length >= NUMBERED) return [...numbered, everything];
  await idle();
  const plain = words(fold(text)).join(" ");
  const named = plain.length < SHORTEST ? [] : (await rowsOf(sources)).filter((row) => begins(row, plain));
  const rest = named.filter(({ url }) => !numbered.some((row) => row.url === url));
  const shown = [...numbered, ...rest].slice(0, MOST - 1);
  return shown.length ? [...shown, everything] : [];
}

/** Texts whose number is meant, or begins so: qđ 3 is 324 and 387. @param {string} text @param {Lists} all @returns {Suggestion[]} */
function byNumber(text, all) {
  const number = readNumber(apart(text, all), all.texts);
  if (!number) return [];
  const means = textsOf(number, all.texts).map((numbered) => numbered.text);
  const begun = means.length ? [] : all.texts.texts.filter((other) => isBegun(other, number));
  return [...means, ...begun].slice(0, NUMBERED).map(asRow);
}

/** @param {OfficialText} text */
const asRow = ({ url, type, number, subject, issued }) => ({
  url: local(url),
  title: number,
  kind: type.name,
  note: `${subject}\u00a0· ${issued}`,
});

/** @param {Row} row @param {string} typed */
const begins = ({ plain }, typed) =>
  plain.some((line) => line.startsWith(typed) || line.includes(` ${typed}`));

/** @returns {Promise<unknown>} */
const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: PATIENCE });
    else setTimeout(done, 100);
  });

/** @param {string} name */
const line = (name) => words(fold(name)).join(" ");

/** @type {Promise<Row[]> | null} */
let rows = null;

/** All rows, made once; again after a failure. @param {Sources} sources */
function rowsOf(sources) {
  rows ??= allRows(sources).catch((error) => {
    rows = null;
    throw error;
  });
  return rows;
}

/** @param {Sources} sources @returns {Promise<Row[]>} */
async function allRows({ lists, titles }) {
  const [{ texts, names }, news] = await Promise.all([lists(), titles().catch(() => [])]);
  const named = [...names.indicators, ...names.topics, ...names.authors];
  return [
    ...names.places.map(({ url, name, full, kind, names: spellings }) => ({
      url: local(url),
      title: name,
      kind,
      note: full === name ? "" : full,
      plain: spellings.map(({ written }) => line(written)),
    })),
    ...named.map(({ url, name, kind }) => ({ url: local(url), title: name, kind, plain: [line(name)] })),
    ...names.services.map(({ url, title, names: asked }) => ({
      url: local(url),
      title,
      kind: "Trang",
      plain: asked,
    })),
    ...texts.types
      .filter(({ id }) => texts.texts.some(({ type }) => type.id === id))
      .map(({ id, name }) => ({
        url: local(`/van-ban/${id}/`),
        title: name,
        kind: "Loại văn bản",
        plain: [line(name)],
      })),
    ...texts.texts.map((text) => ({ ...asRow(text), plain: [words(text.plainSubject).join(" ")] })),
    ...news.map(({ url, title }) => ({ url: local(url), title, kind: "Tin tức", plain: [line(title)] })),
  ];
}
