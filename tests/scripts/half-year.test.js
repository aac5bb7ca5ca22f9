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
  for (const summer of ["hè 2022", "mùa hè 2022", "giữa năm 2022"])
    assert.deepEqual([readSpan(summer)?.from, readSpan(summer)?.to], ["2022-05-01", "2022-08-31"], summer);
  for (const month of ["cuối tháng 11/2023", "đầu tháng 11 năm 2023"])
    assert.deepEqual([readSpan(month)?.from, readSpan(month)?.rest], ["2023-11-01", ""], month);
  for (const day of ["ngày mùng 6 tháng 11", "mùng 6 tháng 11"]) assert.equal(readSpan(day)?.rest, "", day);
  assert.equal(readSpan("sau năm 2021")?.from, "2022-01-01");
});
