/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lift } from "../../theme/assets/js/search/lift.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { names, vocabulary } from "./a_site.js";

/** @param {string} typed @param {string} title @param {typeof names} [known] */
const lifted = (typed, title, known = names) => {
  const read = readPage({ url: "/a.html", content: title, meta: { title, kind: "Văn bản" }, anchors: [] });
  const asked = { places: [], named: [], isNews: false, names: known, parsed: parse(typed, vocabulary) };
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

test("asked for criteria of a thing with a name, a text about it rises", () => {
  const own = "Tiêu chí đánh giá dòng họ học tập";
  const named = { ...names, topics: [{ ...names.topics[0], keys: ["dong", "ho", "hoc", "tap"] }] };
  const rise = (/** @type {string} */ typed, /** @type {string} */ title) =>
    lifted(typed, title, named) - lifted(typed, title);
  assert.ok(rise("tiêu chí công nhận dòng họ học tập", own) > 1);
  assert.equal(rise("tiêu chí công nhận dòng họ học tập", "Tiêu chí đánh giá đơn vị"), 0);
  assert.equal(rise("dòng họ học tập", own), 0);
});

test("a title with all words that were typed rises, though one of them could be an empty word", () => {
  const title = "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời";
  for (const first of ["thi đua", "cả nước", "xây dựng"])
    assert.ok(
      lifted(`${first} học tập suốt đời`, title) - lifted("chúc mừng học tập suốt đời", title) > 1.5,
      first,
    );
});
