import assert from "node:assert/strict";
import { test } from "node:test";
import { asQuestion } from "../../theme/assets/js/search/questions.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { read } from "../../theme/assets/js/search/reading/reading.js";
import { names, texts } from "./a_site.js";

const places = names.places.filter(({ id }) => id !== "toan-quoc").slice(0, 3);
const [counted] = names.figures;
const { name } = counted.indicator;

/** @param {string[]} values of the places in turn */
const site = (...values) => ({
  ...names,
  figures: values.map((value, at) => ({
    ...counted,
    ...{ value, place: places[at], period: "năm 2023", year: 2023, intended: false, note: "Ghi chú" },
  })),
});

/** @param {string} typed @param {typeof names} own */
function figure(typed, own) {
  const query = asked(typed, { names: own, texts });
  const reading = asQuestion(query, { names: own, texts }, read(query, { names: own, texts }), READERS);
  return reading.kind === "figure" ? reading.figure : null;
}

const MOST = ["cao nhất", "lớn nhất", "nhiều nhất"];
const LEAST = ["thấp nhất", "ít nhất"];

test("who has the most or the least is the figure that is surely so, and among how many", () => {
  for (const values of [
    ["24–28%", "40,1%", "9,5%"],
    ["1.475 suất", "12.000 suất", "986 suất"],
  ]) {
    const own = site(...values);
    const [most, least] = values[0].endsWith("%") ? ["Cao", "Thấp"] : ["Nhiều", "Ít"];
    for (const [words, at, said] of [
      ...MOST.map((word) => /** @type {const} */ ([word, 1, most])),
      ...LEAST.map((word) => /** @type {const} */ ([word, 2, least])),
    ])
      for (const typed of [
        `nơi nào có ${name} ${words}`,
        `${name} ${words}`,
        `địa phương nào ${name} ${words}`,
      ]) {
        const found = figure(typed, own);
        assert.equal(found?.place, places[at], typed);
        assert.match(found?.note ?? "", new RegExp(`^Ghi chú\\. ${said} nhất trong 3 nơi`), typed);
      }
  }
});

test("nobody has the most where values meet, or of what one place counts", () => {
  for (const words of MOST) {
    assert.equal(figure(`nơi nào có ${name} ${words}`, site("24–28%", "27%", "9,5%")), null);
    assert.equal(figure(`nơi nào có ${name} ${words}`, site("40%", "40%")), null);
    assert.equal(figure(`nơi nào có ${name} ${words}`, site("40%")), null);
  }
  assert.equal(figure(`${name} thống nhất`, site("24%", "27%", "9,5%"))?.note ?? "", "");
});

test("what a source says of the same time in the same words stands on the card, too", () => {
  const other = { ...counted.indicator, name: `${name} của cán bộ`, id: "khac" };
  const second = { ...counted, indicator: other, value: "80%" };
  const place = places[0];
  const own = { ...names, figures: [counted, second].map((one) => ({ ...one, place, note: "Ghi chú" })) };
  assert.equal(figure(`${name} ${place.name}`, own)?.note, `Ghi chú. ${other.name}: 80%.`);
  const [one, later] = own.figures;
  const apart = { ...names, figures: [one, { ...later, period: "năm 2031" }] };
  assert.equal(figure(`${name} ${place.name}`, apart)?.note, "Ghi chú");
});
