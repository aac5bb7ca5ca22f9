import assert from "node:assert/strict";
import { test } from "node:test";
import { sentences } from "../../theme/assets/js/parts/spoken.js";

/** @param {string} text */
const spoken = (text) => sentences(text).map(([start, end]) => text.slice(start, end).trim());

test("a sentence ends where the next begins", () => {
  assert.deepEqual(spoken("Hội nghị nhắc việc ấy. Các huyện báo cáo!"), [
    "Hội nghị nhắc việc ấy.",
    "Các huyện báo cáo!",
  ]);
});

test("a short form ends no sentence", () => {
  assert.deepEqual(spoken("Tại TP. Hồ Chí Minh có lớp. PGS. TS. Lê Văn A dự."), [
    "Tại TP. Hồ Chí Minh có lớp.",
    "PGS. TS. Lê Văn A dự.",
  ]);
});

test("what has no letter is not spoken, and nothing else is lost", () => {
  const text = "1. Việc thứ nhất. … 2. Việc thứ hai.";
  assert.equal(
    sentences(text)
      .map(([start, end]) => text.slice(start, end))
      .join("")
      .includes("thứ hai"),
    true,
  );
  assert.deepEqual(sentences(" … "), []);
});
