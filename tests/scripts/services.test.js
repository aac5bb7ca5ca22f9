// Questions about the portal itself, by patterns, and what is none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { matchAsked, serviceAsked } from "../../theme/assets/js/search/services.js";

const services = [
  {
    url: "/lien-he/",
    title: "Liên hệ",
    names: [],
    written: ["báo sai sót"],
    patterns: ["gửi|đăng bài|văn_bản"],
  },
  { url: "/hoi-dap/", title: "Hỏi đáp", names: [], written: [], patterns: ["chữ to|nhỏ|phóng_to"] },
  { url: "/dinh-chinh/", title: "Đính chính", names: [], written: [], patterns: ["đã sửa lỗi"] },
];

/** @param {string} text @param {number} [rest] */
const asked = (text, rest = 0) => matchAsked({ text, places: [] }, services, rest)?.service.url ?? "";

test("parts stand in any order, among words of a question", () => {
  assert.equal(asked("làm sao để gửi bài cho cổng"), "/lien-he/");
  assert.equal(asked("bài này muốn đăng thì gửi đi đâu"), "/lien-he/");
  assert.equal(asked("chu nho qua lam sao phong to"), "/hoi-dap/");
  assert.equal(asked("tôi muốn báo sai sót"), "/lien-he/");
});

test("a word of something else makes it none, unless nothing else answers", () => {
  assert.equal(asked("gửi văn bản hướng dẫn chấm điểm"), "");
  assert.equal(asked("gửi bài dự thi"), "");
  assert.equal(asked("gửi bài dự thi", 0.5), "/lien-he/");
});

test("marks may be left out, and no others may stand there", () => {
  assert.equal(asked("gui bai"), "/lien-he/");
  assert.equal(asked("gửi bãi"), "");
});

test("what a question says beyond the page is named, whatever marks the words of a question have", () => {
  const rest = (/** @type {string} */ text) => matchAsked({ text, places: [] }, services, 0.6)?.left;
  for (const body of ["công an", "cống thoát", "trảng cỏ"])
    assert.deepEqual(rest(`báo sai sót ${body}`), body.split(" "));
  assert.deepEqual(rest("báo sai sót cho cổng"), []);
});

test("a part needs a word of its own; numbers, places and quotes are no such question", () => {
  assert.equal(asked("phóng to"), "");
  assert.equal(asked("gửi văn bản 49"), "");
  assert.equal(asked('"gửi bài"'), "");
  assert.equal(
    serviceAsked({ text: "gửi bài", places: [/** @type {any} */ ({ place: { id: "yen-bai" } })] }, services),
    null,
  );
});

test("two ways to ask for one page explain a query together, those of two pages do not", () => {
  assert.equal(asked("báo sai sót gửi văn bản"), "/lien-he/");
  assert.equal(asked("báo sai sót chữ to"), "");
});

test("the pattern that leaves the fewest words, then the one that says most", () => {
  assert.equal(asked("cổng đã sửa lỗi bài nào gửi"), "/dinh-chinh/");
});
