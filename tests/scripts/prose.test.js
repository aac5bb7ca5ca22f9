import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { prose } from "../../theme/assets/js/search/prose.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { vocabulary } from "./a_site.js";

const FACTS = "Loại văn bản Thông tư. Cơ quan ban hành Bộ Giáo dục. Ngày ban hành 11/12/2023.";
const TOLD = "Thông tư nói về “đơn vị học tập”. Đơn vị có Điều 1. Phạm vi.";

/** @param {string} title @param {string} content @param {string} query */
const told = (title, content, query) =>
  prose(readPage({ url: "/a.html", content, meta: { title }, anchors: [] }), parse(query, vocabulary));

test("an excerpt has neither the title again, however it is parted, nor the facts of the page", () => {
  for (const [title, begun] of [
    ["24/2023/TT-BGDĐT: Quy định “Đơn vị”, xã", "24/2023/TT-BGDĐT Quy định “Đơn vị”, xã."],
    ["Hỏi đáp", "Hỏi đáp."],
    ["Đơn vị", "Đơn vị"],
  ])
    assert.equal(told(title, `${begun} Quỹ học. ${FACTS} Về quỹ.`, "quỹ"), "Quỹ học. Về quỹ.", title);
});

test("what only begins like a title or a fact stays, and the facts where nothing else has what was asked", () => {
  assert.equal(told("Quỹ xã", "Quỹ học. Về quỹ.", "quỹ"), "Quỹ học. Về quỹ.");
  assert.equal(told("A", `A. ${TOLD} ${FACTS}`, "bộ giáo dục"), `${TOLD} ${FACTS}`);
});
