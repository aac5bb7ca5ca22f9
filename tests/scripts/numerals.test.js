import assert from "node:assert/strict";
import { test } from "node:test";
import { withDigits, withSaidDays } from "../../theme/assets/js/search/numerals.js";

/** @param {string} line */
const read = (line) => withDigits(line.split(" ")).join(" ");

test("a numeral after a type's name is a number", () => {
  assert.equal(read("chi thi muoi bon"), "chi thi 14");
  assert.equal(read("quyet dinh mot nghin hai tram bay muoi mot"), "quyet dinh 1271");
  assert.equal(read("ket luan so bon muoi chin cua ban bi thu"), "ket luan so 49 cua ban bi thu");
  assert.equal(read("ket luan bon chin nam hai khong muoi chin"), "ket luan 49 nam 2019");
  assert.equal(read("quyet dinh bon tam chin nam hai khong hai muoi"), "quyet dinh 489 nam 2020");
});

test("a word that only looks like one stays", () => {
  assert.equal(read("quyet dinh nam 2017"), "quyet dinh nam 2017");
  assert.equal(read("ba mien"), "ba mien");
});

test("numbers said in pieces, and with their year", () => {
  assert.equal(read("quyet dinh muoi ba bay ba"), "quyet dinh 1373");
  assert.equal(read("quyet dinh muoi ba muoi lam"), "quyet dinh 1315");
  assert.equal(read("quyet dinh muoi hai bay muoi mot"), "quyet dinh 1271");
  assert.equal(read("nghi quyet hai khong hai"), "nghi quyet 202");
  assert.equal(read("thong tu hai tu nam hai ba"), "thong tu 24 nam 2023");
  assert.equal(read("thong tu hai muoi lam nam hai khong hai ba"), "thong tu 25 nam 2023");
  assert.equal(read("chi thi muoi bon nam mot chin chin chin"), "chi thi 14 nam 1999");
  assert.equal(read("thong tu hai muoi hai nam hai nghin hai muoi"), "thong tu 22 nam 2020");
});

test("days, months and quarters said in words", () => {
  assert.equal(withSaidDays("mung hai thang muoi"), "ngay 2 thang 10");
  assert.equal(withSaidDays("ngay hai muoi lam thang nam nam 2021"), "ngay 25 thang 5 nam 2021");
  assert.equal(withSaidDays("thang chap 2023"), "thang 12 2023");
  assert.equal(withSaidDays("quy hai 2024"), "quy 2 2024");
  assert.equal(withSaidDays("quy tu thien"), "quy tu thien");
});
