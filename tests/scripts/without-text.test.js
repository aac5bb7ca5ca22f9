import assert from "node:assert/strict";
import { test } from "node:test";
import { planned } from "../../theme/assets/js/search/plan.js";
import { withoutText } from "../../theme/assets/js/search/without-text.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} query */
const said = (query) => {
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };
  const lists = { names, texts };
  return withoutText(planned(query, vocabulary, lists, how), lists)
    .flatMap(([words]) => words)
    .join("");
};

test("a figure that a place has not is said to be missing, in any wording", () => {
  for (const query of [
    "tỷ lệ hội viên đắk lắk",
    "đắk lắk bao nhiêu phần trăm hội viên",
    "dak lak ty le hoi vien",
  ])
    assert.match(said(query), /chưa có số liệu “Tỷ lệ hội viên” của Đắk Lắk/, query);
});

test("no figure is said to be missing where no quantity is asked and its name is not said whole", () => {
  for (const query of ["quỹ khuyến học đắk lắk", "đắk lắk bao nhiêu quỹ"])
    assert.match(said(query), /chưa có số liệu/, query);
  assert.equal(said("quỹ bình quân đắk lắk"), "");
});

test("nothing is missing of a figure that is there, of a place alone, of a figure alone", () => {
  for (const query of ["tỷ lệ hội viên hải dương", "đắk lắk", "tỷ lệ hội viên", "học bổng đắk lắk"])
    assert.equal(said(query), "", query);
});
