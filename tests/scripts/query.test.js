import assert from "node:assert/strict";
import { test } from "node:test";
import { dropping, parse, shorter, variants } from "../../theme/assets/js/search/query.js";
import { vocabulary } from "./a_site.js";

/** @param {string} typed */
const lean = (typed) => parse(typed, vocabulary).lean.map(({ word }) => word);

test("words that only ask, and empty ones, are left out", () => {
  assert.deepEqual(lean("quỹ khuyến học là gì"), ["quỹ", "khuyến", "học"]);
  assert.deepEqual(lean("cho tôi hỏi về học bổng ở xã"), ["học", "bổng", "xã"]);
  assert.deepEqual(lean("học bổng nào nữa ạ"), ["học", "bổng"]);
});

test("marks tell an asking word from another", () => {
  assert.deepEqual(lean("bệnh não"), ["bệnh", "não"]);
});

test("a query of such words only keeps them", () => {
  assert.deepEqual(lean("là gì"), ["là", "gì"]);
});

test("quotation marks of every kind hold a phrase", () => {
  for (const typed of ['"học bổng" xã', "“học bổng” xã", "«học bổng» xã"]) {
    const query = parse(typed, vocabulary);
    assert.deepEqual(
      query.phrases.map((phrase) => phrase.map(({ word }) => word)),
      [["học", "bổng"]],
    );
    assert.equal(query.text, "học bổng xã");
  }
  assert.deepEqual(parse('"…"', vocabulary).phrases, []);
});

test("a year is common, a word as common as the vocabulary says", () => {
  const levels = parse("học 2023 49", vocabulary).all.map(({ level }) => level);
  assert.deepEqual(levels, [9, 8, 0]);
});

test("the index is asked in other spellings that the site has", () => {
  assert.deepEqual(variants(parse("qui học là gì", vocabulary), vocabulary), [
    "qui học là gì",
    "qui học",
    "quy học",
  ]);
});

test("words are left out, the rarest first; then the commonest", () => {
  const query = parse("quỹ sữa học", vocabulary);
  assert.deepEqual(
    dropping(query).map(([token, rest]) => [token.word, rest]),
    [
      ["sữa", "quỹ học"],
      ["quỹ", "sữa học"],
      ["học", "quỹ sữa"],
    ],
  );
  assert.deepEqual(shorter(query), ["quỹ sữa"]);
  assert.deepEqual(dropping(parse("học", vocabulary)), []);
});
