import assert from "node:assert/strict";
import { test } from "node:test";
import { unsaid } from "../../theme/assets/js/search/lacking.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { asQuestion } from "../../theme/assets/js/search/questions.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { readVocabulary } from "../../theme/assets/js/search/vocabulary.js";
import { names, texts } from "./a_site.js";

const vocabulary = readVocabulary("can cán2\nbo bộ4\nluong lượng3\nbao báo3\nso số4");

/** @param {string} query @param {string} content */
const lacking = (query, content) =>
  unsaid(
    readPage({ url: "/a.html", content, meta: { title: "Tin" }, anchors: [] }),
    parse(query, vocabulary),
    vocabulary,
  );

test("a word with marks that stands nowhere is missing where another has its letters", () => {
  assert.deepEqual(lacking("lương cán bộ", "Chất lượng cán bộ."), ["lương"]);
  assert.deepEqual(lacking("lượng cán bộ", "Chất lượng cán bộ."), []);
  assert.deepEqual(lacking("luong can bo", "Chất lượng cán bộ."), []);
});

test("a number of what the portal does not speak of is no text's", () => {
  const lists = { names, texts };
  const kindOf = (/** @type {string} */ query) => {
    const own = asked(query, lists);
    return asQuestion(own, lists, { kind: "number", texts: [], relation: null }, READERS, vocabulary).kind;
  };
  assert.equal(kindOf("bão số 324"), "words");
  assert.equal(kindOf("số 324"), "number");
});
