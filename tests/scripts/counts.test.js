import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsIn, readAhead, tally } from "../../theme/assets/js/search/counts.js";
import { filtered } from "../../theme/assets/js/search/filtered.js";
import { headWords } from "../../theme/assets/js/search/headline.js";
import { fromService } from "../../theme/assets/js/search/items.js";
import { merged } from "../../theme/assets/js/search/joined.js";

test("a kind that the list of kinds does not name is shown after the others", () => {
  const counts = { Trang: 1, "Tin tức": 2, "Văn bản": 0, "Thời hạn": 3, Ảnh: 4 };
  assert.deepEqual(kindsIn(counts), ["Tin tức", "Trang", "Ảnh", "Thời hạn"]);
});

/** @param {string} url @param {string} kind @param {string} [byName] */
const result = (url, kind, byName) => ({
  ...fromService({ url, title: url }),
  url,
  filters: { kind: [kind] },
  ...(byName ? { named: { kind: [byName] } } : {}),
});
const items = [
  result("/a/", "Địa phương", "Văn bản"), // a text told on the page of a place
  result("/b/", "Địa phương"),
  result("/c/", "Tin tức", "Văn bản"),
  result("/d/", "Tin tức"),
];

test("each value counts what a reader reaches by it, with what the card told where the value takes it away", () => {
  for (const told of ["", ...items.map(({ url }) => url)]) {
    const counts = tally({ items, isWhole: true, told }, "kind");
    for (const kind of ["Địa phương", "Tin tức", "Văn bản"]) {
      const kept = filtered(items, told, { kind });
      const shown = kept.items.filter(({ url }) => !kept.isTold || url !== told);
      assert.equal(counts[kind] ?? 0, shown.length, `${kind}, ${told}`);
    }
  }
});

test("what a card tells passes by the standing that the index alone knows: it is in no count", () => {
  const known = { ...result("/a/", "Văn bản"), filters: { kind: ["Văn bản"], year: ["2020"] } };
  const page = { ...known, filters: { ...known.filters, status: ["Còn hiệu lực"], region: ["Hải Dương"] } };
  const items = merged([known], [page]);
  for (const filter of Object.keys(page.filters)) {
    assert.deepEqual(tally({ items, isWhole: true, told: "/a/" }, filter), {}, filter);
    assert.equal(Object.keys(tally({ items, isWhole: true, told: "" }, filter)).length, 1, filter);
  }
});

test("below a card no number is said while nothing stands there", () => {
  assert.equal(headWords(0, null, "a", true), "");
  assert.equal(headWords(0, 0, "a", true), "");
  assert.equal(headWords(2, null, "a", true), "Hơn 2 kết quả khác");
});

/** A list of pages, some of which are answers. @param {string} pages @returns {import("../../theme/assets/js/search/ranked.js").Growing} */
const listOf = (pages) => ({
  shown: [],
  good: [],
  rest: [...pages].map((value) => ({ result: /** @type {any} */ ({ id: value }), value: 0 })),
  read: async ({ result: { id } }) =>
    id === "x" ? /** @type {any} */ ({ ...fromService({ url: "/a/", title: "a" }), score: 1 }) : null,
});

/** @param {ReturnType<typeof listOf>} list @param {number} count */
async function readOn(list, count) {
  const items = await Promise.all(list.rest.splice(0, count).map(list.read));
  list.good.push(...items.filter((item) => item !== null));
}

test("all answers are counted, however many; behind many pages in a row that are none there are none", async () => {
  for (const [pages, count] of /** @type {[string, number][]} */ ([
    ["x".repeat(250), 250],
    [`${"x".repeat(20)}${".".repeat(200)}`, 20],
    ["", 0],
  ])) {
    const list = listOf(pages);
    const { items, isWhole } = await readAhead(list, readOn, () => 1);
    assert.deepEqual([items.length, isWhole], [count, true]);
    assert.ok(list.rest.length === 0);
  }
});

test("once another query has begun nothing more is read for the counts", async () => {
  let turn = 1;
  const list = listOf("x".repeat(100));
  const asked = async (/** @type {ReturnType<typeof listOf>} */ own, /** @type {number} */ count) => {
    turn += 1;
    await readOn(own, count);
  };
  const { isWhole } = await readAhead(list, asked, () => turn);
  assert.deepEqual([isWhole, list.rest.length > 50], [false, true]);
});
