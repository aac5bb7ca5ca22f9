import assert from "node:assert/strict";
import { test } from "node:test";
import { meantPlaces } from "../../theme/assets/js/search/meant-places.js";
import { placesLeft } from "../../theme/assets/js/search/place-chips.js";
import { names } from "./a_site.js";

/** @param {string} name @param {number} at @param {boolean} isShort @param {string} [url] that it leads to */
const named = (name, at, isShort, url) => ({
  place: { ...names.places[0], id: name, name, url: `/${name}/`, fate: url ? [["Nay thuộc", url]] : [] },
  at,
  length: 1,
  isShort,
});
/** @param {ReturnType<typeof named>[]} places */
const meant = (places) => meantPlaces(/** @type {any} */ (places)).map(({ place }) => place.name);

test("letters of several places mean the one that became another that is named", () => {
  for (const [kin, other] of [
    ["one", "two"],
    ["two", "one"],
  ])
    for (const isShort of [true, false]) {
      const whole = named("whole", 3, isShort);
      const places = [whole, named(kin, 0, true, "/whole/"), named(other, 0, true)];
      assert.deepEqual(meant(places), ["whole", kin]);
      const backwards = [named("whole", 3, isShort, `/${kin}/`), named(kin, 0, true), named(other, 0, true)];
      assert.deepEqual(meant(backwards), ["whole", kin]);
    }
});

test("where none of them is kin, or each is named, all are meant", () => {
  const strangers = [named("whole", 3, true), named("one", 0, true, "/else/"), named("two", 0, true)];
  assert.deepEqual(meant(strangers), ["whole", "one", "two"]);
  const written = [named("whole", 3, false), named("one", 0, false, "/whole/"), named("two", 1, false)];
  assert.deepEqual(meant(written), ["whole", "one", "two"]);
});

test("no place that the reading rules out is offered as a filter", () => {
  const places = /** @type {any} */ ([named("one", 0, true), named("two", 0, true)]);
  const [one] = places;
  const more = async () => ({});
  const answer = { places, items: [], more, reading: { kind: "place", places: [one], isFate: true } };
  assert.deepEqual(placesLeft(/** @type {any} */ (answer)), [one]);
  assert.deepEqual(placesLeft(/** @type {any} */ ({ ...answer, reading: { kind: "words" } })), places);
});
