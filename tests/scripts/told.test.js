/** @import {Lent} from "../../theme/assets/js/search/again.js" */
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../theme/assets/js/search/query.js";
import { readAbbreviations } from "../../theme/assets/js/search/reading/short.js";
import { toldIn, WHOLE } from "../../theme/assets/js/search/told.js";
import { names, texts, vocabulary } from "./a_site.js";

const abbreviations = readAbbreviations([
  { name: "họp", means: ["giao ban"] },
  { name: "tiền quỹ", means: ["quỹ khuyến học"] },
]);

/** @param {string} query @param {string} text of the one page that there is @param {number} [least] */
async function lacks(query, text, least = WHOLE) {
  const fragment = { url: "/a.html", content: `Tin xã. ${text}`, meta: { title: "Tin xã" }, anchors: [] };
  const lent = /** @type {Lent} */ (
    /** @type {unknown} */ ({
      lists: async () => ({ texts, names }),
      search: async () => ({ results: [{ id: "a" }] }),
      readResult: async () => fragment,
      fromPage: () => ({ url: "/a/" }),
    })
  );
  const plan = {
    parsed: parse(query, vocabulary),
    places: [],
    filters: {},
    vocabulary,
    names: { ...names, abbreviations },
  };
  const items = await toldIn(/** @type {Plan} */ (/** @type {unknown} */ (plan)), lent, least);
  return items.map(({ item: { missing } }) => missing);
}

/** @param {string} query @param {string} text */
const told = async (query, text) => (await lacks(query, text)).length > 0;

test("a page that says all of it in other words, near each other, tells it", async () => {
  assert.ok(await told("họp bàn tiền quỹ", "Hội nghị giao ban bàn về quỹ khuyến học."));
  assert.ok(!(await told("họp bàn tiền quỹ", "Hội nghị giao ban bàn về học bổng.")));
});

test("not far apart, nor where only the typed words stand there", async () => {
  const far = "và các xã khác trong tỉnh cũng làm như vậy ".repeat(6);
  assert.ok(!(await told("họp bàn tiền quỹ", `Giao ban bàn việc. ${far} Quỹ khuyến học vượt mức.`)));
  assert.ok(!(await told("luật thủ đô", "Luật và thủ tục ở các đô thị.")));
  assert.ok(!(await told("luật thủ đô", "Luật Thủ đô.")));
});

test("where nothing tells all of it, what a page lacks is named", async () => {
  assert.deepEqual(await lacks("họp bàn tiền quỹ xã", "Giao ban bàn về quỹ khuyến học.", 0.6), [[]]); // Tin xã
  assert.deepEqual(await lacks("họp bàn tiền quỹ ngay", "Giao ban bàn về quỹ khuyến học.", 0.6), [["ngay"]]);
  assert.deepEqual(await lacks("họp bàn tiền quỹ ngay", "Giao ban bàn về quỹ khuyến học."), []);
});
