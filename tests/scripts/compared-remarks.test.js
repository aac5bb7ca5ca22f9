// What is compared with what, and what is told beside a compared figure.

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsOf, remarks, territoryOf } from "../../theme/assets/js/statistics/compared.js";

const DAY = "2025-06-30";

/** @typedef {Parameters<typeof remarks>[0]} Figure */

/** @param {Partial<Figure>} fields */
const figure = (fields) =>
  /** @type {Figure} */ ({
    indicator: "ty-le",
    indicator_title: "Tỷ lệ",
    region_kind: "province",
    stage: null,
    qualifier: "exact",
    period: "2023",
    period_label: "năm 2023",
    period_end: "2023-12-31",
    territory_until: null,
    note: null,
    ...fields,
  });

/** @param {string} id @param {string | null} until @param {...Figure} figures */
const place = (id, until, ...figures) => ({
  region: { id, name: id, url: `/dia-phuong/${id}/`, until },
  figures,
});

/** Which places stand in each row of a group. @param {ReturnType<typeof groupsOf>["shared"]} rows */
const filled = (rows) => rows.map(({ cells }) => cells.map((figures) => figures.length));

test("the territory is told of a place that goes on, not of one whose end stands above", () => {
  const now = figure({});
  const older = figure({ territory_until: DAY, note: "Khoảng chung." });
  assert.equal(remarks(now, place("a", null, now)), "năm 2023");
  assert.equal(remarks(older, place("a", DAY, older)), "năm 2023 · Khoảng chung");
  assert.equal(
    remarks(older, place("a", null, older, now)),
    "năm 2023 · địa giới đến hết ngày 30/06/2025 · Khoảng chung",
  );
});

test("a territory that all figures of a place are of stands at the head of its column alone", () => {
  const older = figure({ territory_until: DAY });
  assert.equal(territoryOf(place("a", null, older, older)), DAY);
  assert.equal(remarks(older, place("a", null, older, older)), "năm 2023");
  assert.equal(territoryOf(place("a", null, older, figure({}))), "");
  assert.equal(territoryOf(place("a", DAY, older)), "");
});

test("a district of another period stands below the provinces of one year", () => {
  const city = figure({ region_kind: "municipality" });
  const district = figure({ region_kind: "district", period: "2022-09" });
  const groups = groupsOf([place("a", null, figure({})), place("b", null, city), place("c", DAY, district)]);
  assert.deepEqual(filled(groups.shared), [[1, 1, 0]]);
  assert.deepEqual(filled(groups.apart), [[0, 0, 1]]);
  assert.deepEqual(groups.lonely, []);
});

test("places of one level without a period in common are not compared", () => {
  const groups = groupsOf([place("a", null, figure({})), place("b", null, figure({ period: "2022" }))]);
  assert.deepEqual(groups.shared, []);
  assert.deepEqual(filled(groups.apart), [[1, 1]]);
});

test("the same period at another level is not compared, a ward and a commune are", () => {
  const kinds = (/** @type {string} */ one, /** @type {string} */ other) =>
    groupsOf([
      place("a", null, figure({ region_kind: one })),
      place("b", null, figure({ region_kind: other })),
    ]);
  assert.deepEqual(filled(kinds("province", "district").shared), []);
  assert.deepEqual(filled(kinds("ward", "commune").shared), [[1, 1]]);
});

test("a target, a plan and what is have a row each", () => {
  const both = [figure({}), figure({ qualifier: "target" }), figure({ qualifier: "plan" })];
  const groups = groupsOf([place("a", null, ...both), place("b", null, figure({ qualifier: "target" }))]);
  assert.deepEqual(
    [groups.shared, groups.lonely].map((rows) => rows.map(({ intent }) => intent)),
    [["target"], ["", "plan"]],
  );
});
