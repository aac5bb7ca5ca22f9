import assert from "node:assert/strict";
import { test } from "node:test";
import { readSpan } from "../../theme/assets/js/search/reading/span.js";

test("a half year is one of that year, in digits or in words, with marks or without", () => {
  for (const number of ["6", "sáu", "sau"])
    for (const [part, from, to] of [
      ["đầu", "01-01", "06-31"],
      ["dau", "01-01", "06-31"],
      ["cuối", "07-01", "12-31"],
    ])
      for (const year of [2019, 2021, 2026]) {
        const typed = `${number} tháng ${part} năm ${year}`;
        const time = readSpan(typed);
        assert.deepEqual([time?.from, time?.to], [`${year}-${from}`, `${year}-${to}`], typed);
      }
  for (const summer of ["hè 2022", "mùa hè 2022", "giữa năm 2022", "giữa 2022"])
    assert.deepEqual([readSpan(summer)?.from, readSpan(summer)?.to], ["2022-05-01", "2022-08-31"], summer);
  for (const day of ["ngày mùng 6 tháng 11", "mùng 6 tháng 11"]) assert.equal(readSpan(day)?.rest, "", day);
  assert.equal(readSpan("sau năm 2021")?.from, "2022-01-01");
});

test("of two times the first takes from the second what it lacks", () => {
  for (const [typed, from, to] of [
    ["từ tháng 10 đến tháng 12 năm 2023", "2023-10-01", "2023-12-31"],
    ["tháng 10 đến tháng 12/2023", "2023-10-01", "2023-12-31"],
    ["từ ngày 1 đến ngày 15 tháng 6/2025", "2025-06-01", "2025-06-15"],
    ["từ quý 3 đến quý 4 năm 2023", "2023-07-01", "2023-12-31"],
    ["quý III đến quý IV năm 2023", "2023-07-01", "2023-12-31"],
    ["từ 2 đến 4/2022", "2022-02-01", "2022-04-31"],
    ["từ tháng 10/2022 đến tháng 3/2023", "2022-10-01", "2023-03-31"],
  ]) {
    const time = readSpan(typed);
    assert.deepEqual([time?.precision, time?.from, time?.to], ["span", from, to], typed);
  }
  for (const typed of ["giai đoạn 2021–2030", "49 đến 50", "tháng 5 - 2024"])
    assert.notEqual(readSpan(typed)?.precision, "span", typed);
});

test("a year of two figures is one of this century or the last", () => {
  for (const [typed, day] of [
    ["29/2/96", "1996-02-29"],
    ["12/6/25", "2025-06-12"],
    ["ngày 8-1-08", "2008-01-08"],
  ])
    assert.equal(readSpan(typed)?.from, day, typed);
});
