/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lift } from "../../theme/assets/js/search/lift.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { vocabulary } from "./a_site.js";

/** @param {string} typed @param {string} title */
const lifted = (typed, title) => {
  const read = readPage({ url: "/a.html", content: title, meta: { title, kind: "Văn bản" }, anchors: [] });
  const asked = { places: [], named: [], isNews: false, parsed: parse(typed, vocabulary) };
  return lift(read, /** @type {Plan} */ (/** @type {unknown} */ (asked)));
};

test("the text whose title says until when comes before the one of another period", () => {
  const first = "Phong trào học tập đến năm 2020";
  const second = "Phong trào học tập giai đoạn 2021–2030";
  const typed = "học tập suốt đời đến năm 2020";
  assert.ok(lifted(typed, first) > lifted(typed, second));
  const period = "học tập giai đoạn 2021-2030";
  assert.ok(lifted(period, second) > lifted(period, first));
});

test("a year in a title answers a year that is asked, too", () => {
  const typed = "học tập 2012";
  assert.ok(lifted(typed, "Học tập giai đoạn 2012–2020") > lifted(typed, "Học tập giai đoạn 2021–2030"));
});
