import assert from "node:assert/strict";
import { test } from "node:test";
import { holds, linesOf } from "../../theme/assets/js/search/closer/holding.js";
import { narrowedList } from "../../theme/assets/js/search/closer/narrowed.js";
import { readRange, shownDay } from "../../theme/assets/js/search/closer/range.js";
import { fromService } from "../../theme/assets/js/search/items.js";
import { ready } from "../../theme/assets/js/search/joined.js";
import { key, words } from "../../theme/assets/js/search/text.js";

test("the days of a range, as they are written", () => {
  /** @type {[string, string, string, string][]} */
  const ranges = [
    ["25/5/2021", "2022", "2021-05-25", "2022-12-31"],
    ["5/2021", "", "2021-05-01", ""],
    ["", "tháng 2/2024", "", "2024-02-29"],
    ["quý II/2021", "quý II/2021", "2021-04-01", "2021-06-30"],
    ["2021-05-25", "ngày 1 tháng 6 năm 2021", "2021-05-25", "2021-06-01"],
  ];
  for (const [first, last, from, to] of ranges)
    assert.deepEqual(readRange(first, last), { from, to, error: "" }, `${first} – ${last}`);
  assert.equal(shownDay("2021-05-25"), "25/05/2021");
});

test("days that say nothing are told, not left out", () => {
  for (const [first, last] of [
    ["hôm qua", ""],
    ["", "32/13/2021"],
    ["tháng 5", ""],
    ["2022", "2021"],
  ])
    assert.notEqual(readRange(first, last).error, "", `${first} – ${last}`);
});

test("further words stand anywhere, phrases as they are", () => {
  const page = words("Vận động quỹ khuyến học của xã").map(key);
  assert.ok(holds(page, linesOf("xa quỹ")));
  assert.ok(holds(page, linesOf('"quỹ khuyến học" xã')));
  assert.ok(!holds(page, linesOf('"khuyến học quỹ"')));
  assert.ok(!holds(page, linesOf("huyện")));
});

test("a narrowed list is read on until its page is full, and counts itself", async () => {
  const all = Array.from({ length: 64 }, (_, at) =>
    fromService({ url: `/${at}/`, title: at % 4 ? "không" : "có" }),
  );
  const passes = (/** @type {{title: string}} */ { title }) => title === "có";
  const first = await narrowedList(ready(all), passes, true);
  assert.equal(first.items.length, 10);
  const second = await first.more?.();
  assert.deepEqual([second?.items.length, second?.total, second?.more], [6, 16, null]);
  assert.equal((await first.read()).items.length, 16);
  const none = await narrowedList(ready(all), () => false, true);
  assert.deepEqual([none.items.length, none.total, none.more], [0, 0, null]);
});
