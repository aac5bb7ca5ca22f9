import assert from "node:assert/strict";
import { test } from "node:test";
import { planned } from "../../theme/assets/js/search/plan.js";
import { withoutText } from "../../theme/assets/js/search/without-text.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} query */
const said = (query, register = texts) => {
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };
  const lists = { names, texts: register };
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

test("a number of a body that issued no text of it has none near, one of a known body has", () => {
  for (const type of ["HD", "KL", "QĐ"]) {
    assert.equal(said(`36-${type}/VPTW`), "Cổng chưa có văn bản số 36.");
    assert.match(said(`36-${type}/TW`), /gần nhất: /);
  }
});

test("where a number is of another place than the one that is named, that is said", () => {
  const [own, ...others] = names.places;
  const issuer = { ...texts.issuers[1], region: own.id };
  const local = { ...texts, texts: texts.texts.map((text) => ({ ...text, issuer })) };
  for (const { number } of local.texts) {
    for (const { name } of others)
      assert.match(said(`${number} ${name}`, local), new RegExp(`chưa có văn bản số này của ${name}`));
    assert.equal(said(`${number} ${own.name}`, local), "");
    assert.equal(said(`${number} ${own.today}`, local), "");
  }
});
