// What is told beside a compared figure: its time, an older territory of its place, its note.

import assert from "node:assert/strict";
import { test } from "node:test";
import { remarks } from "../../theme/assets/js/statistics/compared.js";

const DAY = "2025-06-30";

/** @param {string | null} territory_until @param {string | null} note */
const figure = (territory_until, note) =>
  /** @type {Parameters<typeof remarks>[0]} */ ({ period_label: "năm 2023", territory_until, note });

/** @param {string | null} until */
const region = (until) => ({ id: "a", name: "A", url: "/dia-phuong/a/", until });

test("the territory is told of a place that goes on, not of one whose end stands above", () => {
  assert.equal(remarks(figure(null, null), region(null)), "năm 2023");
  assert.equal(remarks(figure(DAY, null), region(DAY)), "năm 2023");
  assert.equal(
    remarks(figure(DAY, "Khoảng chung."), region(null)),
    "năm 2023 · địa giới đến hết ngày 30/06/2025 · Khoảng chung",
  );
});
