import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../theme/assets/js/search/query.js";
import { readAbbreviations } from "../../theme/assets/js/search/reading/short.js";
import { withKnownShort } from "../../theme/assets/js/search/unknown-short.js";
import { names, vocabulary } from "./a_site.js";

const KNOWN = [
  { name: "HKH", means: ["hội khuyến học"] },
  { name: "QHB", means: ["quỹ học bổng"] },
];
const own = { ...names, abbreviations: readAbbreviations(KNOWN) };

/** @param {string} text */
const plan = (text) =>
  /** @type {any} */ ({ parsed: parse(text, vocabulary), others: [], places: [], names: own, vocabulary });

test("an abbreviation that nobody knows loses none of the others", () => {
  for (const { name, means } of KNOWN)
    for (const unknown of ["xyz", "QX", "zarathustra"])
      for (const [typed, meant] of [
        [`${unknown} ${name} Hải Dương`, `${unknown} ${means[0]} Hải Dương`],
        [`${name} Hải Dương ${unknown}`, `${means[0]} Hải Dương ${unknown}`],
        [`${name.toLowerCase()} ${unknown}`, `${means[0]} ${unknown}`],
      ])
        assert.equal(withKnownShort(plan(typed)).parsed.text, meant, typed);
});

test("what has none, or is read otherwise already, stays as it was", () => {
  for (const text of ["xyz Hải Dương", "hội khuyến học", '"xyz HKH"']) {
    const typed = plan(text);
    assert.equal(withKnownShort(typed), typed);
  }
  const read = { ...plan("xyz HKH"), others: [parse("xyz hội", vocabulary)] };
  assert.equal(withKnownShort(read), read);
});
