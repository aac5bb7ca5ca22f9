// Pages in the manner of many portals, as somebody copies them into Word: the browser reads of them
// what `portal import` does, or leaves it open.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { articleOf } from "../../generator/admin/word/article.js";

const FOLDER = new URL("../importing/pages/", import.meta.url);
/** @type {Record<string, { title: string, date: string, authors: string[] | null, source: string }>} */
const EXPECTED = JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8"));
const pages = Object.entries(EXPECTED).map(([name, wanted]) => ({ wanted, read: read(name, wanted.title) }));

/** @param {string} name @param {string} title */
function read(name, title) {
  const lines = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8").split("\n");
  const words = lines.map((line) => line.trim()).filter(Boolean);
  const plain = { kind: "paragraph", source: "", alt: "" };
  return articleOf(words.map((text) => ({ ...plain, text, markdown: text, isBold: text === title })));
}

/** @param {(page: typeof pages[number]) => [string, string | null | undefined]} pair */
function counted(pair) {
  const pairs = pages.map(pair).filter(([, wanted]) => wanted !== null);
  const right = pairs.filter(([value, wanted]) => value === (wanted ?? "")).length;
  return { right, wrong: pairs.filter(([value, wanted]) => value && value !== (wanted ?? "")).length };
}

test("titles and days are right, or open", () => {
  const titles = counted(({ read, wanted }) => [read.title, wanted.title]);
  const days = counted(({ read, wanted }) => [read.date, wanted.date]);
  assert.ok(titles.right >= 53 && titles.wrong <= 1, JSON.stringify(titles));
  assert.ok(days.right >= 42 && days.wrong <= 1, JSON.stringify(days));
});

test("authors and sources are hardly ever another's", () => {
  const authors = counted(({ read, wanted }) => [read.author, wanted.authors?.[0]]);
  const sources = counted(({ read, wanted }) => [read.source, wanted.source]);
  assert.ok(authors.wrong <= 2 && sources.wrong === 0, JSON.stringify([authors, sources]));
});
