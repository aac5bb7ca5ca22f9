/** @import {Names} from "../../theme/assets/js/search/names.js" */
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../theme/assets/js/search/query.js";
import { readAbbreviations } from "../../theme/assets/js/search/reading/short.js";
import { unitsOf } from "../../theme/assets/js/search/units.js";
import { vocabulary } from "./a_site.js";

const abbreviations = readAbbreviations([
  { name: "suốt cuộc đời", means: ["suốt đời"] },
  { name: "mọi người đi học", means: ["xã hội học tập"] },
]);

/** What each unit of a query was typed as. @param {string} query @param {Names["abbreviations"]} known */
function said(query, known = abbreviations) {
  const plan = /** @type {Plan} */ (/** @type {unknown} */ ({ names: { abbreviations: known }, places: [] }));
  return unitsOf(parse(query, vocabulary).all, plan, []).map(({ typed }) =>
    typed.map(({ word }) => word).join(" "),
  );
}

test("a phrase is one thing, with words between its own that say nothing", () => {
  for (const { written } of abbreviations) {
    const line = written.split(" ");
    assert.deepEqual(said(written), [written]);
    for (const at of line.keys())
      for (const word of at ? ["cả", "đều", "cũng", "của", "vẫn"] : []) {
        const typed = [...line.slice(0, at), word, ...line.slice(at)].join(" ");
        assert.deepEqual(said(typed), [typed]);
      }
  }
});

test("not with words between that say something, nor in another order, nor with other marks", () => {
  assert.ok(said("suốt bóng cuộc đời").length > 1);
  assert.ok(said("cuộc đời suốt").length > 1);
  assert.ok(said("suốt cuộc dời").length > 1);
});
