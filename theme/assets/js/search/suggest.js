// Suggestions while one types: official texts by number, names, titles of the newest news.

import { local, once, titles } from "./data.js";
import { lists } from "./lists.js";
import { textsOf } from "./numbered.js";
import { readNumber } from "./numbers.js";
import { recent } from "./recent.js";
import { fold } from "./text.js";

/** @typedef {{title: string, kind: string, url?: string, query?: string}} Suggestion a page, or a past query */
/** @typedef {{title: string, kind: string, url: string, plain: string}} Row */

const MOST = 7;
const NUMBERED = 3;
const LONGEST = 100;
const PATIENCE = 500; // ms that the results go before the suggestions

/** @param {string} typed @returns {Promise<Suggestion[]>} */
export async function suggestions(typed) {
  const text = typed.trim().slice(0, LONGEST);
  if (!text) return recent().map((query) => ({ query, title: query, kind: "Đã tìm" }));
  const { texts } = await lists();
  const number = readNumber(text, texts);
  const means = number ? textsOf(number, texts).slice(0, NUMBERED) : [];
  const numbered = means.map(({ text: { url, type, number, subject } }) => ({
    url: local(url),
    title: `${type.name} số ${number}: ${subject}`,
    kind: "Văn bản",
  }));
  if (number?.isExplicit && numbered.length) return numbered;
  await idle();
  const plain = fold(text);
  const begun = (await rows()).filter((row) => begins(row.plain, plain));
  return [...numbered, ...begun].slice(0, MOST);
}

/** @param {string} line @param {string} typed */
const begins = (line, typed) => typed.length > 1 && (line.startsWith(typed) || line.includes(` ${typed}`));

/** @returns {Promise<unknown>} */
const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: PATIENCE });
    else setTimeout(done, 100);
  });

/** @type {() => Promise<Row[]>} */
const rows = once(async () => {
  const [{ texts, names }, news] = await Promise.all([lists(), titles().catch(() => [])]);
  const named = [...names.indicators, ...names.places, ...names.topics, ...names.authors];
  return [
    ...named.map(({ url, name, kind }) => ({ url: local(url), title: name, kind, plain: fold(name) })),
    ...texts.texts.map(({ url, number, subject, plainSubject }) => ({
      url: local(url),
      title: `${number}: ${subject}`,
      kind: "Văn bản",
      plain: plainSubject,
    })),
    ...news.map(({ url, title }) => ({ url: local(url), title, kind: "Tin tức", plain: fold(title) })),
  ];
});
