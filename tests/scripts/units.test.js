/** @import {Names} from "../../theme/assets/js/search/names.js" */
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../theme/assets/js/search/query.js";
import { readAbbreviations } from "../../theme/assets/js/search/reading/short.js";
import { fold } from "../../theme/assets/js/search/text.js";
import { unitsOf } from "../../theme/assets/js/search/units.js";
import { vocabulary } from "./a_site.js";

const abbreviations = readAbbreviations([
  { name: "suốt cuộc đời", means: ["suốt đời"] },
  { name: "mọi người đi học", means: ["xã hội học tập"] },
]);

/** What each unit of a query was typed as. @param {string} query @param {Names["abbreviations"]} [known] @param {Partial<Names>} [named] */
function said(query, known = abbreviations, named = {}) {
  const plan = /** @type {Plan} */ (
    /** @type {unknown} */ ({ names: { abbreviations: known, ...named }, places: [] })
  );
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

const spread = readAbbreviations([
  { name: "học|đi học + đến già|bạc đầu|cả đời", means: ["học tập suốt đời"] },
  { name: "tiền|số tiền + học sinh|học trò", means: ["học bổng"] },
  { name: "chữ cổ", means: ["chữ Nôm"] },
  { name: "chữ + dạy|học", means: ["xóa mù chữ"] },
]);

/** The words of what is said in parts. @param {string} query */
const apart = (query) => {
  const plan = /** @type {Plan} */ (
    /** @type {unknown} */ ({ names: { abbreviations: spread }, places: [] })
  );
  const unit = unitsOf(parse(query, vocabulary).all, plan, []).find(({ isSpread }) => isSpread);
  return unit ? `${unit.typed.map(({ word }) => word).join(" ")}: ${unit.ways[1].join(" ")}` : "";
};

test("parts of a thing stand anywhere, in either order, each in any of its choices", () => {
  for (const learn of ["học", "đi học"])
    for (const until of ["đến già", "bạc đầu", "cả đời"]) {
      for (const [query, said] of [
        [`${learn} cho tới khi ${until}`, `${learn} ${until}`],
        [`${until} người ta còn ${learn} thêm`, `${until} ${learn}`],
      ]) {
        assert.equal(apart(query), `${said}: hoc tap suot doi`, query);
        assert.equal(apart(fold(query)), `${fold(said)}: hoc tap suot doi`, query);
      }
    }
});

test("of two things the one that more words say, with all the words that say it", () => {
  assert.equal(apart("số tiền cho học trò bạc đầu"), "số tiền học trò: hoc bong");
  assert.equal(
    apart("học đến già đi học đến bạc đầu cả đời"),
    "học đến già đi học bạc đầu cả đời: hoc tap suot doi",
  );
});

test("not half of a word, nor of a phrase that means something else, nor in other letters, nor what is said itself", () => {
  assert.equal(apart("học sinh bạc đầu"), "");
  assert.equal(apart("dạy chữ cổ"), "");
  assert.equal(apart("học bác đầu"), "");
  assert.equal(apart("học tập suốt đời học đến già"), "");
  assert.equal(apart("dạy cái chữ"), "dạy chữ: xoa mu chu");
});

test("a word that says nothing says nothing in its own marks, or in none", () => {
  for (const [empty, telling] of [
    ["hơn", "hôn"],
    ["đâu", "đầu"],
    ["để", "đê"],
    ["cho", "chợ"],
    ["này", "nảy"],
  ]) {
    assert.deepEqual(said(`${empty} thuyền`), ["thuyền"]);
    assert.deepEqual(said(`${fold(empty)} thuyền`), ["thuyền"]);
    assert.deepEqual(said(`${telling} thuyền`), [telling, "thuyền"]);
  }
});

test("the name of a list is one thing, and none of its words are part of another", () => {
  const spread = readAbbreviations([{ name: "về hưu + học tập", means: ["học tập suốt đời"] }]);
  const keys = "cong dan hoc tap".split(" ");
  const topics = /** @type {Names["topics"]} */ (/** @type {unknown} */ ([{ keys }]));
  assert.deepEqual(said("về hưu học tập", spread, { topics }), ["về hưu học tập"]);
  for (const query of ["về hưu công dân học tập", "công dân học tập về hưu"])
    assert.deepEqual(said(query, spread, { topics }), ["công dân học tập", "hưu"]);
});

test("one word of a pair that texts say is no everyday word: nhà nước", () => {
  const known = readAbbreviations([{ name: "nhà", means: ["gia đình"] }]);
  const plan = /** @type {Plan} */ (/** @type {unknown} */ ({ names: { abbreviations: known }, places: [] }));
  const candidates = [{ line: " co quan nha nuoc " }, { line: " gia dinh " }];
  const units = (/** @type {string} */ query) => unitsOf(parse(query, vocabulary).all, plan, candidates);
  assert.deepEqual(
    units("nhà nước").map(({ typed, ways }) => [typed.length, ways.length]),
    [[2, 1]],
  );
  assert.deepEqual(units("nhà mẹ")[0].ways, [["nha"], ["gia", "dinh"]]);
});

test("beside a whole name other words weigh little, a pair as a pair, and what any text does", () => {
  const keys = "cong dan hoc tap".split(" ");
  const topics = /** @type {Names["topics"]} */ (/** @type {unknown} */ ([{ keys }]));
  const lines = ["cong dan hoc tap", "bang diem", "ke hoach", "bang cai", "mot diem", "quy"];
  const candidates = lines.map((line) => ({ line: ` ${line} ` }));
  const weights = (/** @type {string} */ query, named = {}) => {
    const plan = /** @type {unknown} */ ({ names: { abbreviations: [], ...named }, places: [] });
    const units = unitsOf(parse(query, vocabulary).all, /** @type {Plan} */ (plan), candidates);
    return new Map(units.map(({ typed, weight }) => [typed.map(({ word }) => word).join(" "), weight]));
  };
  const alone = weights("bảng điểm");
  assert.ok(Number(alone.get("bảng điểm")) < 2 * Math.log(1 + lines.length));
  const named = weights("bảng điểm công dân học tập", { topics });
  assert.ok(4 * Number(named.get("bảng điểm")) <= Number(alone.get("bảng điểm")) + 0.01);
  assert.ok(Number(named.get("công dân học tập")) > 2 * Number(named.get("bảng điểm")));
  assert.ok(Number(weights("kế hoạch").get("kế hoạch")) < Number(alone.get("bảng điểm")));
});
