import assert from "node:assert/strict";
import { test } from "node:test";
import { near as nearest } from "../../theme/assets/js/search/meaning.js";
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import { parse } from "../../theme/assets/js/search/query.js";
import { readTime } from "../../theme/assets/js/search/reading/time.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} query */
const near = (query) => {
  const plan = { parsed: parse(query, vocabulary), time: readTime(query), names };
  const found = nearest(/** @type {Plan} */ (/** @type {unknown} */ (plan)), texts);
  return found.flatMap(({ text }) => text?.number ?? []);
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
