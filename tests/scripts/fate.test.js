import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { fateAsked, withoutFate } from "../../theme/assets/js/search/reading/fate.js";
import { names, texts } from "./a_site.js";

/** @param {string} query */
const places = (query) => fateAsked(asked(query, { names, texts }), names).map(({ place }) => place.name);

const gone = names.places.filter(({ fate }) => fate.some(([told]) => /\d\d\/\d\d\/\d{4}/.test(told)));

test("a place and the day of what became of it, or what was before or after a day, asks for the place", () => {
  assert.ok(gone.length > 0);
  for (const { name, fate } of gone) {
    const day = fate.flatMap(([told]) => told.match(/\d\d\/\d\d\/\d{4}/) ?? [])[0];
    for (const query of [`tỉnh ${name} ${day}`, `${name} sau ngày ${day}`, `${name} trước 5/6/2025`])
      assert.deepEqual(places(query), [name], query);
  }
});

test("a place as it once was asks for the place", () => {
  for (const { name } of gone) {
    for (const once of [
      "hồi trước",
      "hồi xưa",
      "thời trước",
      "thuở xưa",
      "hoi do",
      "tỉnh thời ấy",
      "năm xưa",
    ])
      assert.deepEqual(places(`${name} ${once}`), [name], once);
    assert.deepEqual(places(`quỹ ${name} hồi trước`), []);
  }
});

test("not another day, nor with more than the place", () => {
  for (const { name } of gone) {
    assert.deepEqual(places(`${name} ngày 3/3/2023`), []);
    assert.deepEqual(places(`hội nghị ${name} sau 5/6/2025`), []);
  }
});

test("of a place that has no page only its name is looked for", () => {
  for (const place of ["cao phạ", "bảy hiền", "khao mang"])
    for (const [before, after] of [
      ["xã", "giờ thuộc xã nào"],
      ["phường", "xưa thuộc quận nào"],
      ["", "bây giờ thuộc huyện nào"],
      ["xã", "sáp nhập vào xã nào"],
    ])
      assert.equal(withoutFate(`${before} ${place} ${after}`), place, after);
  assert.equal(withoutFate("quỹ khuyến học thuộc hội nào"), "");
  assert.equal(withoutFate("cao phạ có mấy lớp học"), "");
});
