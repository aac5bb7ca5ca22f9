/** @import {Answer} from "../../theme/assets/js/search/find.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inRuns, lackingWholes, withOtherHalves } from "../../theme/assets/js/search/lacks.js";
import { placesLeft } from "../../theme/assets/js/search/place-chips.js";
import { parse, tokens } from "../../theme/assets/js/search/query.js";
import { key, words } from "../../theme/assets/js/search/text.js";

/** @param {string} line @param {string[]} missing @param {string} [meant] */
function said(line, missing, meant = line) {
  const all = tokens(meant, new Map());
  const lacking = tokens(`${missing.join(" ")}`, new Map()).map(
    (token) => all.find(({ written }) => written === token.written) ?? token,
  );
  return inRuns(lacking, all, { query: line, meant });
}

test("what is missing is said in words that were typed, or meant, in runs, each once", () => {
  const query = "Quy tắc chấm điểm làng làng";
  for (const word of ["Quy", "tắc", "chấm", "điểm", "làng"]) {
    assert.deepEqual(said(query, [word, "chế", word, "đánh"]), [word]);
    assert.deepEqual(said(query, ["chế", "tăc"]), []);
  }
  assert.deepEqual(said(query, ["Quy", "tắc", "điểm"]), ["Quy tắc", "điểm"]);
  assert.deepEqual(said("hôi quy", ["hội", "chế"], "hội quy"), ["hội"]);
});

test("of a name of two words that a page has not both are missing, of one that it has only what it lacks", () => {
  const all = tokens("lịch họp giao ban", new Map());
  const pairs = new Map([["giao ban", ["giao", "ban"]]]);
  const lacking = (/** @type {string[]} */ keys) =>
    withOtherHalves([all[2]], all, /** @type {any} */ ({ keys }), pairs).map(({ word }) => word);
  assert.deepEqual(lacking(["ban", "lich"]), ["giao", "ban"]);
  assert.deepEqual(lacking(["giao", "ban"]), ["giao"]);
});

test("a place is offered where a result is of it, or where not all results are here", () => {
  const places = ["Cà Mau", "Hải Dương"].map((name) => ({ place: { id: name, name }, at: 0, length: 1 }));
  const items = [{ filters: { region: ["Hải Dương"] } }, { filters: {} }];
  const left = (/** @type {object} */ more) =>
    placesLeft(/** @type {Answer} */ (/** @type {unknown} */ ({ places, items, more: null, ...more }))).map(
      ({ place }) => place.name,
    );
  assert.deepEqual(left({}), ["Hải Dương"]);
  assert.deepEqual(left({ items: [] }), []);
  assert.deepEqual(left({ more: async () => {} }), ["Cà Mau", "Hải Dương"]);
});

test("a name, or a phrase that the vocabulary knows, is lacking as a whole", () => {
  const lacking = (/** @type {string} */ query, /** @type {string} */ page) => {
    const phrases = /** @type {any} */ ([
      { written: "công ty", keys: ["cong", "ti"], means: ["doanh nghiệp"] },
      { written: "CDHT", keys: [], means: ["công dân học tập"] },
    ]);
    const keys = words(page).map(key);
    return lackingWholes(/** @type {any} */ ({ keys }), parse(query, new Map()).all, phrases)
      .map(({ word }) => word)
      .join(" ");
  };
  assert.equal(lacking("Trần Văn Minh hội khuyến học", "văn bản Hồ Chí Minh"), "Trần Văn Minh");
  assert.equal(lacking("ông Trần Văn Minh", "Trần Văn Minh, Chủ tịch"), "");
  assert.equal(lacking("trong công ty", "ông Tý, công tác"), "công ty");
  assert.equal(lacking("trong công ty", "cơ quan, doanh nghiệp"), "");
  assert.equal(lacking("Hội Khuyến học", "tin"), "");
});
