import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen } from "../../theme/assets/js/texts/choose.js";
import { asCsv } from "../../theme/assets/js/texts/csv.js";
import { dayIn, isDay, stateOn, wordingOn } from "../../theme/assets/js/texts/history.js";

/** @param {string} number @param {string} subject @param {string} order @param {Record<string, string[]>} more */
const row = (number, subject, order, more = {}) => ({
  url: `/van-ban/${number}/`,
  number,
  type: "Kết luận",
  subject,
  issuer: "Ban Bí thư",
  day: order,
  issued: order,
  order,
  status: "none",
  label: "Chưa xác nhận",
  since: "",
  long: false,
  unknown: false,
  loai: ["ket-luan"],
  "co-quan": ["tw"],
  nam: [order.slice(0, 4)],
  "tinh-trang": ["none"],
  "chu-de": [],
  noi: [],
  ...more,
});
const rows = [
  row("324/QĐ-KHVN", "Quy chế giải thưởng", "2023-12-20", { loai: ["quyet-dinh"] }),
  row("49-KL/TW", "Đẩy mạnh khuyến học", "2019-05-10"),
  row("5-KL/TW", "Đề án cũ", "2010-01-02"),
];
/** @param {string | URLSearchParams} query */
const numbers = (query) => chosen(rows, new URLSearchParams(query)).map(({ number }) => number);

test("texts are found by number and words without marks", () => {
  assert.deepEqual(numbers("q=kl49"), ["49-KL/TW"]);
  assert.deepEqual(numbers("q=49kl"), ["49-KL/TW"]);
  assert.deepEqual(numbers("q=de an"), ["5-KL/TW"]);
});

test("half a number is found in either order, glued or not, with marks or without", () => {
  for (const { number } of rows) {
    const [ordinal, type, organ] = number.split(/[-/]/);
    for (const symbol of [type, type.toLowerCase(), type.replace("Đ", "D")]) {
      for (const half of [
        symbol + ordinal,
        `${symbol} ${ordinal}`,
        ordinal + symbol,
        `${symbol}${ordinal}${organ}`,
      ])
        assert.deepEqual(numbers(new URLSearchParams({ q: half })), [number], half);
    }
  }
});

test("filters add up, and the order is as asked", () => {
  assert.deepEqual(numbers("loai=ket-luan&nam=2019"), ["49-KL/TW"]);
  assert.deepEqual(numbers("xep=cu"), ["5-KL/TW", "49-KL/TW", "324/QĐ-KHVN"]);
  assert.deepEqual(numbers("xep=so"), ["5-KL/TW", "49-KL/TW", "324/QĐ-KHVN"]);
});

test("a spreadsheet opens the rows with the right letters, and runs none of them", () => {
  const csv = asCsv([row("=1+1", 'Nói "rõ", gọn', "2020-01-01")], new URL("https://portal.example/"));
  assert.ok(csv.startsWith("\ufeffSố ký hiệu,"));
  assert.ok(csv.includes(`\r\n'=1+1,Kết luận,"Nói ""rõ"", gọn",`));
  assert.ok(csv.endsWith("https://portal.example/van-ban/=1+1/\r\n"));
});

const history = {
  issued: "2020-01-10",
  surely: "2020-01-10",
  today: "2026-11-28",
  before: { value: "none", label: "Chưa xác nhận", since: "" },
  steps: [
    { from: "2020-02-01", value: "in-force", label: "Còn hiệu lực", since: "từ 01/02/2020", parts: [] },
    { from: "2024-01-01", value: "ended", label: "Hết hiệu lực", since: "từ 01/01/2024", parts: [] },
  ],
  told: [
    { from: "", until: "2021-01-01", words: "Một số khoản chưa có hiệu lực" },
    { from: "2021-01-01", until: "", words: "Một số khoản có hiệu lực" },
    { from: "2022-05-05", until: "", words: "Được sửa đổi" },
  ],
  wordings: ["2020-02-01", "2022-05-05"],
};

test("the state on a day is that of the last step begun", () => {
  const labels = ["2020-01-09", "2020-01-10", "2020-02-01", "2023-12-31", "2024-01-01"].map(
    (day) => stateOn(history, day).label,
  );
  assert.deepEqual(labels, [
    "Chưa ban hành",
    "Chưa xác nhận",
    "Còn hiệu lực",
    "Còn hiệu lực",
    "Hết hiệu lực",
  ]);
});

test("of a doubtful day of issue it is sure when the text was not there, and when it was", () => {
  const doubtful = { ...history, issued: "2020-01-01", surely: "2020-01-20" };
  const labels = ["2019-12-31", "2020-01-01", "2020-01-19", "2020-01-20"].map(
    (day) => stateOn(doubtful, day).label,
  );
  const perhaps = "Chưa xác nhận đã ban hành hay chưa";
  assert.deepEqual(labels, ["Chưa ban hành", perhaps, perhaps, "Chưa xác nhận"]);
});

test("what has changed by a day, and what has yet to begin, is said until the text ends", () => {
  const parts = ["2020-02-01", "2021-01-01", "2022-05-05", "2024-01-01"].map(
    (day) => stateOn(history, day).parts,
  );
  const waits = "Một số khoản chưa có hiệu lực";
  const begun = "Một số khoản có hiệu lực";
  assert.deepEqual(parts, [[waits], [begun], [begun, "Được sửa đổi"], []]);
});

test("of a day to come the portal says until when it knows", () => {
  assert.deepEqual(stateOn(history, "2026-11-28").parts, []);
  assert.deepEqual(stateOn(history, "2099-01-01").parts, ["Theo những gì cổng biết đến ngày 28/11/2026."]);
  assert.equal(stateOn(history, "2099-01-01").label, "Hết hiệu lực");
});

test("the wording on a day", () => {
  assert.equal(wordingOn(history, "2022-05-04"), "2020-02-01");
  assert.equal(wordingOn(history, "2019-01-01"), "");
});

test("only a day of the calendar is a day", () => {
  assert.ok(isDay("2024-02-29"));
  for (const words of ["", "2024-13-01", "29/02/2024", "x2024-02-29"]) assert.ok(!isDay(words), words);
});

test("a day is read as it is written here, and as addresses have it", () => {
  for (const words of ["31/01/2024", "31/1/2024", " 31-1-2024 ", "31.01.2024", "31 / 1 / 2024", "2024-01-31"])
    assert.equal(dayIn(words), "2024-01-31", words);
  for (const words of [
    "",
    "1/2024",
    "31/02/2024",
    "2024-02-31",
    "32/1/2024",
    "01/13/2024",
    "ngay",
    "31/1/24",
  ])
    assert.equal(dayIn(words), "", words);
});
