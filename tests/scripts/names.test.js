import assert from "node:assert/strict";
import { test } from "node:test";
import { loadAgain } from "../../theme/assets/js/search/known-words.js";
import { namedIn } from "../../theme/assets/js/search/names.js";
import { peopleOf } from "../../theme/assets/js/search/people.js";
import { placesIn } from "../../theme/assets/js/search/places-in.js";
import { planned } from "../../theme/assets/js/search/plan.js";
import { readPerson } from "../../theme/assets/js/search/reading/person.js";
import { key, words } from "../../theme/assets/js/search/text.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} typed */
const places = (typed) => placesIn(typed, names).map(({ place, at, length }) => [place.id, at, length]);
/** @param {string} typed */
const plan = (typed) => {
  const lists = { names, texts };
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };
  return planned(typed, vocabulary, lists, how);
};

test("places are named with their kind, by old and joined names", () => {
  assert.deepEqual(places("tin tỉnh Hải Dương"), [["hai-duong", 1, 3]]);
  assert.deepEqual(places("daklak"), [["dak-lak", 0, 1]]);
  assert.deepEqual(places("Đắc Lắc"), [["dak-lak", 0, 2]]);
});

test("marks that were typed must agree", () => {
  assert.deepEqual(places("binh dinh"), [["binh-dinh", 0, 2]]);
  assert.deepEqual(places("bình đình"), []);
});

test("a list is named whole, or introduced", () => {
  const named = (/** @type {string} */ typed) =>
    namedIn(words(typed).map(key), names).map(({ id, isIntroduced }) => [id, isIntroduced]);
  assert.deepEqual(named("học bổng"), [["hoc-bong", false]]);
  assert.deepEqual(named("chủ đề học bổng"), [["hoc-bong", true]]);
  assert.deepEqual(named("mái trường"), []);
});

test("an indicator of a place is answered by its figure", () => {
  const [direct] = plan("tỷ lệ hội viên Hải Dương").named;
  assert.equal(direct.figure?.value, "40,1%");
});

test("a place alone, with words that only places have, is the place", () => {
  assert.deepEqual(
    plan("Hải Dương sáp nhập").named.map(({ id }) => id),
    ["hai-duong"],
  );
});

test("a number is planned as typed, and a repaired word is told apart", async () => {
  await loadAgain();
  assert.equal(plan("kl49").numbered[0].text.number, "49-KL/TW");
  const { query, meant } = plan("thuvien");
  assert.deepEqual([query, meant], ["thuvien", "thu vien"]);
});

test("a person is asked for by name, with what people call who writes or holds an office", () => {
  for (const person of peopleOf({ names, texts }).filter(({ name }) => name.includes(" ")))
    for (const called of ["nhà báo", "phóng viên", "bài của", "ông", "giáo sư", "chủ tịch", "bút danh"])
      assert.equal(readPerson(`${called} ${person.name}`, peopleOf({ names, texts })), person, called);
  assert.equal(readPerson("nhà báo", peopleOf({ names, texts })), null);
});
