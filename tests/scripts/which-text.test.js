import assert from "node:assert/strict";
import { test } from "node:test";
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import { parse } from "../../theme/assets/js/search/query.js";
import { asked } from "../../theme/assets/js/search/reading/reading.js";
import { readTime } from "../../theme/assets/js/search/reading/time.js";
import { nearTexts, whichText } from "../../theme/assets/js/search/which-text.js";
import { names, texts, vocabulary } from "./a_site.js";

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

test("of another kind of text than the one named there is no answer, of any kind all", () => {
  assert.deepEqual(meant("theo kết luận nào về xây dựng xã hội học tập"), []);
  assert.deepEqual(meant("theo chỉ thị nào về xây dựng xã hội học tập"), ["14-CT/TW"]);
  assert.deepEqual(meant("theo văn bản nào về xây dựng xã hội học tập"), ["14-CT/TW"]);
});

test("what has less of the words than the best one is left out", () => {
  const [best, ...others] = meant("theo quyết định nào về ban hành quy chế giải thưởng");
  assert.equal(best, "324/QĐ-KHVN");
  assert.deepEqual(others, []);
});

/** @param {string} query */
const near = (query) => {
  const plan = { parsed: parse(query, vocabulary), time: readTime(query) };
  return nearTexts(/** @type {Plan} */ (/** @type {unknown} */ (plan)), texts).map(({ number }) => number);
};

test("where no page has all, the texts that by subject, body, kind and year have most", () => {
  assert.deepEqual(near("cải tổ quy chế giải thưởng"), ["324/QĐ-KHVN"]);
  assert.deepEqual(near("quyết định năm 2023 về quy chế gì đó"), ["324/QĐ-KHVN"]);
  assert.deepEqual(near("thu nhập xe máy"), []);
  assert.deepEqual(near("quy chế giải thưởng năm 2001"), []);
});

test("words that stand apart make no word: two beside each other do, if not such as any text has", () => {
  assert.deepEqual(near("giải quy thưởng chế"), []);
  assert.equal(near("quy chế thi")[0], "324/QĐ-KHVN");
  assert.deepEqual(near("ban hành quyết định đất đai"), []);
});

test("a word with other marks is not said", () => {
  assert.deepEqual(near("quý chê giai thuong"), ["324/QĐ-KHVN"]);
  assert.deepEqual(near("quý chê giãi thường"), []);
});
