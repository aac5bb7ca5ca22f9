import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "../../theme/assets/js/search/reading/reading.js";
import { whichText } from "../../theme/assets/js/search/which-text.js";
import { names, texts } from "./a_site.js";

/** @param {string} query */
const meant = (query) => whichText(asked(query, { names, texts }), texts).map(({ number }) => number);

for (const text of texts.texts) {
  test(`${text.number} is the answer to a question with words around its subject`, () => {
    const type = text.type.name.toLowerCase();
    for (const query of [
      `chúng tôi muốn biết phải theo ${type} nào ${text.subject}`,
      `${text.subject} thì xem ${type} nào`,
      `${text.subject} là theo ${type} gì`,
    ])
      assert.ok(meant(query).slice(0, 2).includes(text.number), `${query}: ${meant(query)}`);
  });
}

test("a question that names no kind of text, or says nothing that texts say, asks for none", () => {
  for (const query of [
    "nơi nào làm tốt khuyến học",
    "quyết định nào về thuế nhập khẩu xe máy",
    "quyết định nào",
    "quyết định 324 nói gì",
    texts.texts[0].subject,
  ])
    assert.deepEqual(meant(query), [], query);
});
