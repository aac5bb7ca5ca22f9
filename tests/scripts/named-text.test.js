/** @import {Lists} from "../../theme/assets/js/search/lists.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { namedText } from "../../theme/assets/js/search/named-text.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { names, texts } from "./a_site.js";

/** @param {string} query */
function named(query) {
  const lists = /** @type {Lists} */ ({ texts, names });
  return namedText(asked(query, lists), texts.texts, READERS)?.texts.map(({ text }) => text) ?? [];
}

test("a text asked for by its whole subject is that text, also with a question about it", () => {
  const whole = texts.texts.filter(({ plainSubject }) => plainSubject.split(" ").length > 3);
  assert.ok(whole.length > 1);
  for (const text of whole)
    for (const query of [text.subject, text.plainSubject, `${text.subject} còn hiệu lực không`])
      assert.ok(named(query).includes(text), query);
});

test("a part of a subject, a subject with more, a number name no whole text", () => {
  for (const { subject, number } of texts.texts)
    for (const query of [`${subject} ở Hải Dương`, subject.split(" ").slice(0, 2).join(" "), number])
      assert.deepEqual(named(query), [], query);
});
