/** @import {Answer} from "../../theme/assets/js/search/find.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { placesLeft } from "../../theme/assets/js/search/place-chips.js";
import { typedOf } from "../../theme/assets/js/search/typed-words.js";

test("what is missing is said in words that were typed, or meant, each once", () => {
  const query = "Quy tắc chấm điểm làng làng";
  for (const word of ["quy", "Tắc", "chấm", "điểm", "LÀNG"]) {
    const plan = { query, meant: query };
    assert.deepEqual(typedOf([word, "chế", word.toLowerCase(), "đánh"], plan), [word.toLowerCase()]);
    assert.deepEqual(typedOf(["chế", "tăc"], plan), []);
  }
  assert.deepEqual(typedOf(["hội", "chế"], { query: "hôi quy", meant: "hội quy" }), ["hội"]);
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
