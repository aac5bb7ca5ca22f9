// Suggestions while one types: official texts by number, names, titles of the newest news.

import { basePath, once, titles } from "./data.js";
import { lists } from "./lists.js";
import { recent } from "./recent.js";
import { readNumber, textsOf } from "./register.js";
import { fold } from "./text.js";

const MOST = 7;
const PATIENCE = 500; // ms that the results go before the suggestions
const local = (url) => basePath.replace(/\/$/, "") + url;

export async function suggestions(typed) {
  const text = typed.trim().slice(0, 100);
  if (!text) return recent().map((query) => ({ query, title: query, kind: "Đã tìm" }));
  const { texts } = await lists();
  const number = readNumber(text, texts);
  const numbered = number ? textsOf(number, texts).slice(0, 3).map(({ text: one }) => ({
    url: local(one.url), title: `${one.type.name} số ${one.number}: ${one.subject}`, kind: "Văn bản",
  })) : [];
  if (number?.explicit && numbered.length) return numbered;
  await idle();
  const plain = fold(text);
  const begun = (await named()).filter((one) => begins(one.plain, plain));
  return [...numbered, ...begun].slice(0, MOST);
}

const begins = (line, typed) => typed.length > 1 && (line.startsWith(typed) || line.includes(` ${typed}`));

const idle = () => new Promise((done) => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: PATIENCE });
  else setTimeout(done, 100);
});

const named = once(async () => {
  const [{ texts, names }, news] = await Promise.all([lists(), titles().catch(() => [])]);
  const row = ({ url, name, kind }) => ({ url: local(url), title: name, kind, plain: fold(name) });
  return [
    ...names.indicators.map(row), ...names.places.map(row), ...names.topics.map(row), ...names.authors.map(row),
    ...texts.texts.map((one) => ({ url: local(one.url), title: `${one.number}: ${one.subject}`, kind: "Văn bản", plain: one.plainSubject })),
    ...news.map(({ url, title }) => ({ url: local(url), title, kind: "Tin tức", plain: fold(title) })),
  ];
});
