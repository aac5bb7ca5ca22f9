// Suggestions while one types: official texts by number, names, titles of the newest news.

import { register, titles } from "./data.js";
import { readNames } from "./names.js";
import { recent } from "./recent.js";
import { readNumber, readTexts, textsOf } from "./register.js";
import { basePath } from "./data.js";
import { fold } from "./text.js";

const MOST = 7;
const local = (url) => basePath.replace(/\/$/, "") + url;
let lists;

export async function suggestions(typed) {
  const text = typed.trim().slice(0, 100);
  if (!text) return recent().map((query) => ({ query, title: query, kind: "Đã tìm" }));
  lists ??= await load();
  const number = readNumber(text, lists.texts);
  const texts = number ? textsOf(number, lists.texts).slice(0, 3).map(({ text: one }) => ({
    url: local(one.url), title: `${one.type.name} số ${one.number}: ${one.subject}`, kind: "Văn bản",
  })) : [];
  const plain = fold(text);
  const named = lists.named.filter((one) => begins(one.plain, plain));
  return [...texts, ...named].slice(0, MOST);
}

const begins = (line, typed) => typed.length > 1 && (line.startsWith(typed) || line.includes(` ${typed}`));

async function load() {
  const [data, news] = await Promise.all([register(), titles().catch(() => [])]);
  const names = readNames(data);
  const texts = readTexts(data);
  const row = ({ url, name, kind }) => ({ url: local(url), title: name, kind, plain: fold(name) });
  return {
    texts,
    named: [
      ...names.indicators.map(row), ...names.places.map(row), ...names.topics.map(row), ...names.authors.map(row),
      ...texts.texts.map((one) => ({ url: local(one.url), title: `${one.number}: ${one.subject}`, kind: "Văn bản", plain: fold(one.subject) })),
      ...news.map(([url, title]) => ({ url: local(url), title, kind: "Tin tức", plain: fold(title) })),
    ],
  };
}
