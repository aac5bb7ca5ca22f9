/** @import {Unit} from "../../theme/assets/js/search/units.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { weigh } from "../../theme/assets/js/search/weighing.js";

/** @param {string[]} ways @param {number} weight @returns {Unit} */
const unit = (ways, weight = 1) => ({ typed: [], ways: ways.map((way) => way.split(" ")), weight });

/** @param {string} title @param {string} text @param {Unit[]} units */
const worth = (title, text, units) => weigh({ title: title.split(" "), keys: text.split(" ") }, units).worth;

const fund = unit(["tien quy", "quy khuyen hoc"]);
const meeting = unit(["hop", "giao ban"]);
const far = "va cac xa khac trong tinh cung lam nhu vay ".repeat(5).trim();

test("a title tells more than one place of a page, and that more than words here and there", () => {
  const titled = worth("giao ban quy khuyen hoc", "tin", [fund, meeting]);
  const together = worth("tin", "giao ban ve quy khuyen hoc", [fund, meeting]);
  const apart = worth("tin", `giao ban ${far} quy khuyen hoc`, [fund, meeting]);
  assert.ok(titled > together && together > apart && apart > 0);
});

test("as it was typed tells more than in other words; without the rarest it is worth less", () => {
  assert.ok(
    worth("hop tien quy", "tin", [fund, meeting]) > worth("giao ban tien quy", "tin", [fund, meeting]),
  );
  const rare = unit(["viettel"], 3);
  const both = [rare, unit(["hoc bong"], 3)];
  assert.ok(worth("viettel", "tin", both) > worth("hoc bong", "tin", both));
});

test("what is said in one place is told, not what stands far from it", () => {
  const page = { title: ["tin"], keys: `giao ban ${far} quy khuyen hoc`.split(" ") };
  assert.equal(weigh(page, [fund, meeting]).told.length, 1);
  assert.equal(
    weigh({ ...page, keys: "giao ban quy khuyen hoc".split(" ") }, [fund, meeting]).told.length,
    2,
  );
});
