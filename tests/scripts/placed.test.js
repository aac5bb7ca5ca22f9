import assert from "node:assert/strict";
import { test } from "node:test";
import { fromPlace } from "../../theme/assets/js/search/items.js";
import { lackingNames } from "../../theme/assets/js/search/lacking.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { placed } from "../../theme/assets/js/search/placed.js";
import { placesIn } from "../../theme/assets/js/search/places-in.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { names, vocabulary } from "./a_site.js";

test("a place shown where nothing has all says what was asked besides", () => {
  const query = "điều lệ hải dương";
  const plan = { places: placesIn(query, names), filters: {}, parsed: parse(query, vocabulary) };
  assert.deepEqual(
    placed(plan, fromPlace).map(({ title, missing }) => [title, missing]),
    [["Hải Dương", ["điều", "lệ"]]],
  );
});

test("of a place its whole name is lacking, though a page has half of it", () => {
  const query = "quỹ hải dương";
  const page = readPage({ url: "/a.html", content: "Quỹ. Hải quân", meta: { title: "Quỹ" }, anchors: [] });
  const lacking = (/** @type {ReturnType<typeof placesIn>} */ places) =>
    lackingNames(page, parse(query, vocabulary), places).map(({ word }) => word);
  assert.deepEqual(lacking([]), ["dương"]);
  assert.deepEqual(lacking(placesIn(query, names)), ["hải", "dương"]);
});

test("a place is named by its own marks or without any, never by others", () => {
  const places = [{ ...names.places[0], names: [{ written: "Sơn La", keys: ["son", "la"] }] }];
  for (const query of ["sơn la", "son la", "Sơn La"])
    assert.equal(placesIn(query, { places }).length, 1, query);
  for (const query of ["nguyễn hồng sơn là ai", "sơn lá", "són la"])
    assert.equal(placesIn(query, { places }).length, 0, query);
});
