import assert from "node:assert/strict";
import { test } from "node:test";
import { withDigits } from "../../theme/assets/js/search/numerals.js";

/** @param {string} line */
const read = (line) => withDigits(line.split(" ")).join(" ");

test("a numeral after a type's name is a number", () => {
  assert.equal(read("chi thi muoi bon"), "chi thi 14");
  assert.equal(read("quyet dinh mot nghin hai tram bay muoi mot"), "quyet dinh 1271");
  assert.equal(read("ket luan so bon muoi chin cua ban bi thu"), "ket luan so 49 cua ban bi thu");
});

test("a word that only looks like one stays", () => {
  assert.equal(read("quyet dinh nam 2017"), "quyet dinh nam 2017");
  assert.equal(read("ba mien"), "ba mien");
});
