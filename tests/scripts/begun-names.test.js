/** @import {Lent} from "../../theme/assets/js/search/again.js" */
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { endings, isUnended, namedSo } from "../../theme/assets/js/search/begun-names.js";
import { endedInPlaces, goingOn } from "../../theme/assets/js/search/going-on.js";
import { fromEvent, fromList, fromPlace, fromService, fromText } from "../../theme/assets/js/search/items.js";
import { nothing } from "../../theme/assets/js/search/joined.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { names, texts, vocabulary } from "./a_site.js";

const lent = /** @type {Lent} */ (/** @type {unknown} */ ({ fromEvent, fromList, fromPlace, fromText }));

/** @param {string} query @param {object} [more] */
function begun(query, more = {}) {
  const plan = { query, parsed: parse(query, vocabulary), filters: {}, sort: "", ...more };
  const items = namedSo(/** @type {Plan} */ (/** @type {unknown} */ (plan)), { names, texts }, lent);
  return items.map(({ title }) => title);
}

test("what is typed goes on as a name does: a list, a place, a text, an event", () => {
  assert.deepEqual(begun("tỷ lệ hộ"), ["Tỷ lệ hội viên"]);
  assert.deepEqual(begun("bình đị"), ["Bình Định"]);
  assert.deepEqual(begun("binh d"), ["Bình Định"]);
  assert.deepEqual(begun("ban hành quy ch"), ["324/QĐ-KHVN: Ban hành quy chế giải thưởng"]);
  assert.deepEqual(begun("quy chế c"), ["324/QĐ-KHVN: Quy chế cũ"]);
  assert.deepEqual(begun("giao ban q"), ["Giao ban quý III"]);
});

test("names that begin so come before those that hold it, the shortest first", () => {
  assert.deepEqual(begun("quỹ khuyến h"), ["Quỹ khuyến học", "Quỹ khuyến học bình quân đầu người"]);
  assert.deepEqual(begun("đẩy mạnh khuyến h"), ["49-KL/TW: Về đẩy mạnh khuyến học"]);
});

test("not with other marks, with the last word whole, behind a space, in quotation marks or by date", () => {
  assert.deepEqual(begun("bình dì"), []);
  assert.deepEqual(begun("quỹ khuyến học"), []);
  assert.deepEqual(begun("quỹ khuyến h "), []);
  assert.deepEqual(begun('"quỹ khuyến h'), ["Quỹ khuyến học", "Quỹ khuyến học bình quân đầu người"]);
  assert.deepEqual(begun('"quỹ khuyến h"'), []);
  assert.deepEqual(begun("quỹ khuyến h", { sort: "moi-nhat" }), []);
  assert.deepEqual(begun("quỹ khuyến h", { filters: { kind: "Chủ đề" } }), []);
});

test("a last word is unended without a vowel, or where in its letters it only begins words of the site", () => {
  const isOpen = (/** @type {string} */ query) => isUnended(parse(query, vocabulary).all, vocabulary);
  for (const query of ["quỹ khuyến h", "hội khuyến học b", "học bổ", "hội việ", "quỹ hộ"])
    assert.ok(isOpen(query), query);
  for (const query of ["quỹ khuyến học", "học bổng", "h", "bổ", "khuyen hoc", "hội nghị", "xã hội TB"])
    assert.ok(!isOpen(query), query);
});

test("a place that is begun at the end is each place that goes on so", () => {
  const ended = (/** @type {string} */ query) => endedInPlaces(query, names.places);
  for (const { name } of names.places.filter(({ name }) => /^\p{L}+ \p{L}+$/u.test(name))) {
    const [first, last] = name.split(" ");
    for (const before of ["quỹ khuyến học", "tin", "hội khuyến học tỉnh"])
      assert.ok(ended(`${before} ${first} ${last.slice(0, 1)}`).includes(`${before} ${name}`), name);
    assert.deepEqual(ended(`${first} ${last.slice(0, 1)}`), []);
    assert.deepEqual(ended(`tin ${name}`), []);
  }
});

test("what goes on by its words and by its name stands there once", async () => {
  const service = {
    url: "/con/",
    title: "Văn bản còn hiệu lực",
    kind: "Trang",
    written: ["văn bản còn hiệu lực"],
    patterns: ["văn_bản còn_hiệu_lực"],
  };
  const more = {
    ...lent,
    fromService,
    lists: async () => ({ names: { ...names, services: [service] }, texts }),
  };
  for (const query of ["văn bản còn h", "văn bản còn hiệu l", "văn bản còn hiệu lự"]) {
    const plan = { query, parsed: parse(query, vocabulary), filters: {}, sort: "" };
    const found = await goingOn(
      nothing,
      /** @type {Plan} */ (/** @type {unknown} */ (plan)),
      /** @type {Lent} */ (/** @type {unknown} */ (more)),
    );
    assert.deepEqual(
      found.ranked.map(({ title }) => title),
      [service.title],
      query,
    );
  }
});

test("a syllable with its marks goes on to the words that it begins, a whole one to none", () => {
  const last = (/** @type {string} */ query) => parse(query, vocabulary).all.slice(-1)[0];
  for (const [plain, spellings] of vocabulary)
    for (const whole of spellings.map(([word]) => word || plain)) {
      assert.deepEqual(endings(last(`hội ${whole}`), vocabulary), [], whole);
      const begun = whole.slice(0, -1);
      const isOther = [...vocabulary].some(([other, own]) => own.some(([word]) => (word || other) === begun));
      if (/^[a-z]*$/.test(begun) || isOther) continue;
      assert.ok(endings(last(`hội ${begun}`), vocabulary).includes(whole), begun);
    }
});
