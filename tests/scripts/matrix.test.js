import assert from "node:assert/strict";
import { test } from "node:test";
import { matching, proven, rowsOf, textsOf } from "../../theme/assets/js/statistics/matrix-choice.js";

/** @param {string} text @param {string} number @param {string | null} province @param {string} grade @param {string} day */
const proof = (text, number, province, grade = "named", day = "2024-01-01") => ({
  text,
  number,
  province,
  province_name: province === "ha-noi" ? "Hà Nội" : "Đà Nẵng",
  carrier: null,
  grade,
  grade_label: grade,
  note: null,
  source_title: "Tin",
  source_date: day,
  source_url: "https://mot.vn/tin-tuc/2024/01/tin/#dan-1",
});
const EVIDENCE = [
  proof("ket-luan/tw/2019/49", "49-KL/TW", "ha-noi"),
  proof("ket-luan/tw/2019/49", "49-KL/TW", "da-nang", "review"),
  proof("quyet-dinh/ttg/2022/387", "387/QĐ-TTg", "ha-noi", "plan"),
  proof("quyet-dinh/ttg/2022/387", "387/QĐ-TTg", "ha-noi", "review", "2023-01-01"),
  proof("quyet-dinh/ttg/2022/387", "387/QĐ-TTg", "ha-noi", "review", "2024-01-01"),
  proof("quyet-dinh/ttg/2022/387", "387/QĐ-TTg", "ha-noi", "named"),
  proof("quyet-dinh/khvn/2023/324", "324/QĐ-KHVN", null, "review"),
];
const TEXTS = textsOf(EVIDENCE);
/** @param {string} typed */
const matched = (typed) => matching(TEXTS, typed).map(({ number }) => number);

test("texts of today's provinces can be chosen, most provinces first", () => {
  assert.deepEqual(TEXTS, [
    { id: "ket-luan/tw/2019/49", number: "49-KL/TW", provinces: 2 },
    { id: "quyet-dinh/ttg/2022/387", number: "387/QĐ-TTg", provinces: 1 },
  ]);
});

test("half a number, in any spelling, finds its texts", () => {
  assert.deepEqual(matched("38"), ["387/QĐ-TTg"]);
  assert.deepEqual(matched("387 qd ttg"), ["387/QĐ-TTg"]);
  assert.deepEqual(matched("QĐ-TTg"), ["387/QĐ-TTg"]);
  assert.deepEqual(matched("kl49"), ["49-KL/TW"]);
  assert.deepEqual(matched("49 kl"), ["49-KL/TW"]);
  assert.deepEqual(matched("t"), ["49-KL/TW", "387/QĐ-TTg"]);
  assert.deepEqual(matched("9999"), []);
  assert.deepEqual(matched("  "), []);
});

test("provinces are rows, the strongest and newest evidence first, names left out beside proof", () => {
  const rows = rowsOf(EVIDENCE, ["quyet-dinh/ttg/2022/387", "ket-luan/tw/2019/49"]);
  assert.deepEqual(
    rows.map(({ name }) => name),
    ["Đà Nẵng", "Hà Nội"],
  );
  const [cell, named] = rows[1].cells;
  assert.deepEqual(
    cell.shown.map(({ source_date }) => source_date),
    ["2024-01-01", "2023-01-01"],
  );
  assert.equal(cell.left, 2);
  assert.deepEqual([named.shown.length, named.left], [1, 0]);
  assert.equal(rows[0].cells[0].shown.length, 0);
  assert.equal(proven(rows), 2);
  assert.equal(proven(rowsOf(EVIDENCE.slice(0, 1), ["ket-luan/tw/2019/49"])), 0);
});
