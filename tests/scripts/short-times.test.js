import assert from "node:assert/strict";
import { test } from "node:test";
import { aroundDigits } from "../../theme/assets/js/search/around-digits.js";
import { readNumber } from "../../theme/assets/js/search/numbers.js";
import { amountOf } from "../../theme/assets/js/search/numerals.js";
import { inTimes } from "../../theme/assets/js/search/short-times.js";
import { texts } from "./a_site.js";

/** @param {string} text */
const read = (text) => inTimes(text, amountOf);

test("months in letters, parts of a month, years in words", () => {
  for (const [typed, meant] of [
    ["thg 5/2024 thái bình làm gì", "tháng 5/2024 thái bình làm gì"],
    ["tin 25 thg 11 2023", "tin 25 tháng 11 2023"],
    ["hạn 15-30 tháng 5", "hạn ngày 15 đến ngày 30 tháng 5"],
    ["tin cuối tháng 11/2023", "tin tháng 11/2023"],
    ["ngày 12 tháng sáu năm hai lăm", "ngày 12 tháng sáu năm 2025"],
    ["ngày 29 tháng 2 năm chín sáu", "ngày 29 tháng 2 năm 1996"],
    ["tháng 4 năm hai không hai bốn", "tháng 4 năm 2024"],
    ["nghị định chín ba hai không một chín", "nghị định chín ba năm hai không một chín"],
    ["nghị quyết hai không hai", "nghị quyết hai không hai"],
  ])
    assert.equal(read(typed), meant);
});

test("years said short behind giai đoạn are years", () => {
  for (const [short, long] of [
    ["giai đoạn 21-30", "giai đoạn 2021–2030"],
    ["gđ 12–20", "giai đoạn 2012–2020"],
    ["giai doan 05 - 10", "giai đoạn 2005–2010"],
  ])
    assert.equal(read(`đề án ${short}`), `đề án ${long}`);
  assert.equal(read("kết luận 49 giai đoạn 2"), "kết luận 49 giai đoạn 2");
});

test("an office in letters before a body, and no term of a body", () => {
  assert.equal(read("CT HKH tỉnh Thái Bình"), "chủ tịch HKH tỉnh Thái Bình");
  assert.equal(read("chỉ thị BCT khóa X"), "chỉ thị BCT");
});

test("signs of a text, other words and half years stay", () => {
  for (const typed of [
    "TT 5/2024",
    "11/2025/TT-BGDĐT",
    "6 tháng đầu năm 2021",
    "CT 14",
    "năm năm qua",
    "t 49",
  ])
    assert.equal(read(typed), typed);
});

test("words glued before a number are apart, the signs of a text are not", () => {
  assert.equal(aroundDigits("congdanhoctap677"), "congdanhoctap 677");
  for (const typed of ["kl49", "49kltw", "qd324khvn"]) assert.equal(aroundDigits(typed), typed);
});

test("a share is no number of a text", () => {
  for (const { ordinal } of texts.texts)
    for (const typed of [`${ordinal}%`, `${ordinal} %`]) assert.equal(readNumber(typed, texts), null, typed);
});
