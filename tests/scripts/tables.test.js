/** @import {Figure} from "../../theme/assets/js/statistics/compared.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, numberOf, sortedBy } from "../../theme/assets/js/parts/sorting.js";
import { groupsOf, local, newest, placesOf } from "../../theme/assets/js/statistics/compared.js";

test("numbers are read as Vietnamese readers write them", () => {
  const written = { "60.358 suất": 60358, "17,34%": 17.34, "9/34": 9, "-2,5": -2.5 };
  for (const [words, number] of Object.entries(written)) assert.equal(numberOf(words), number);
  assert.ok(Number.isNaN(numberOf("chưa có")));
});

test("a cell is sorted by the value given apart, when there is one", () => {
  assert.equal(sortedBy("tháng 4", "2024-04", "text"), "2024-04");
  assert.equal(sortedBy("từ 3 đến 5", "4,5", "number"), 4.5);
  assert.equal(sortedBy("1.200", undefined, "number"), 1200);
  assert.ok(Number.isNaN(sortedBy("3", "", "number")));
});

test("what is missing stays at the end, either way", () => {
  for (const way of /** @type {const} */ (["ascending", "descending"])) {
    const values = [2, Number.NaN, 10].sort((one, other) => inOrder(one, other, way));
    assert.ok(Number.isNaN(values[2]), way);
  }
  assert.deepEqual(
    ["Đà Nẵng", "Cà Mau", "An Giang"].sort((one, other) => inOrder(one, other, "ascending")),
    ["An Giang", "Cà Mau", "Đà Nẵng"],
  );
});

/** @param {string} indicator @param {string} period @param {Record<string, string>} more */
const figure = (indicator, period, more = {}) => ({
  indicator,
  indicator_title: indicator,
  region_kind: "province",
  stage: null,
  qualifier: "exact",
  period,
  period_label: period,
  period_end: `${period}-12-31`,
  value_label: "1",
  quote: "",
  note: null,
  territory_until: null,
  source_url: "",
  ...more,
});
/** @param {string} id @param {...Figure} figures */
const place = (id, ...figures) => ({
  region: { id, name: id, url: `https://portal.example/thu/dia-phuong/${id}/`, until: null },
  figures,
});

test("what most places have comes first, then by name", () => {
  const { shared } = groupsOf([
    place("a", figure("x", "2023"), figure("b", "2023"), figure("y", "2023")),
    place("b", figure("x", "2023"), figure("b", "2023"), figure("y", "2023")),
    place("c", figure("y", "2023")),
  ]);
  assert.deepEqual(
    shared.map((row) => [row.figure.indicator, placesOf(row)]),
    [
      ["y", 3],
      ["b", 2],
      ["x", 2],
    ],
  );
});

test("the newest figures of a place are shown", () => {
  const years = ["2020", "2023", "2021", "2022"].map((year) => figure("x", year));
  assert.deepEqual(
    newest(years).map(({ period }) => period),
    ["2023", "2022", "2021"],
  );
});

test("addresses stay on the host that is read", () => {
  const here = place("a");
  assert.equal(local("https://portal.example/thu/tin-tuc/b/#c", here, "../.."), "../../tin-tuc/b/#c");
  assert.equal(local("https://other.example/", here, ".."), "https://other.example/");
});
