/** @import {Lent} from "../../theme/assets/js/search/again.js" */
/** @import {Item} from "../../theme/assets/js/search/items.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { led } from "../../theme/assets/js/search/leading.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { texts } from "./a_site.js";

const [first, second] = texts.texts;
const older = {
  ...second,
  url: "/van-ban/cu/",
  state: "ended",
  relations: [["-replaces", "Bị thay thế", "1/QĐ", "/van-ban/moi/", ""]],
};
const newer = { ...second, url: "/van-ban/moi/", state: "" };
const lent = /** @type {Lent} */ (
  /** @type {unknown} */ ({
    fromText: (/** @type {{url: string}} */ { url }) => ({ url }),
    lists: async () => ({ texts: { ...texts, texts: [first, older, newer] } }),
  })
);

/** @param {Partial<Item>[]} ranked @param {Partial<Item>[]} near @param {unknown} [time] @param {string} [query] @param {boolean} [isSaid] */
async function order(ranked, near, time = null, query = "", isSaid = false) {
  const items = /** @type {Item[]} */ (ranked);
  const nearby = /** @type {Item[]} */ (near.map((item) => ({ title: "", ...item })));
  const answer = {
    ranked: items,
    total: items.length,
    more: null,
    read: async () => ({ items, isWhole: true }),
  };
  const plan = /** @type {any} */ ({ time, parsed: parse(query, new Map()), others: [], places: [] });
  const shown = await led(answer, nearby, plan, { ...lent, isSaid });
  const { items: read } = await shown.read();
  assert.deepEqual(
    read.map(({ url }) => url),
    shown.ranked.map(({ url }) => url),
  );
  assert.equal(shown.total, shown.ranked.length);
  return shown.ranked.map(({ url }) => url);
}

test("a text of the same subject comes before the one that it replaced, unless a time was asked", async () => {
  assert.deepEqual(await order([{ url: older.url }], []), [newer.url, older.url]);
  assert.deepEqual(await order([{ url: older.url }, { url: newer.url }], []), [newer.url, older.url]);
  assert.deepEqual(await order([{ url: older.url }], [], { year: 2010 }), [older.url]);
  assert.deepEqual(await order([{ url: first.url }, { url: older.url }], []), [first.url, older.url]);
});

test("subjects that have nearly all come before pages with the words here and there, each once", async () => {
  const near = [{ url: first.url, isPartial: true }];
  assert.deepEqual(await order([{ url: "/tin/", isLoose: true }, { url: first.url }], near), [
    first.url,
    "/tin/",
  ]);
  assert.deepEqual(await order([{ url: "/tin/", isLoose: false }], near), ["/tin/"]);
});

test("what lacks a word stands above no page that has every word", async () => {
  const near = [
    { url: "/chu-de/", isPartial: true, missing: ["bộ"] },
    { url: first.url, isPartial: true, missing: [] },
  ];
  const loose = { url: "/tin/", isLoose: true };
  assert.deepEqual(await order([loose], near), [first.url, "/tin/", "/chu-de/"]);
  assert.deepEqual(await order([loose, { url: "/chu-de/" }], near), [first.url, "/tin/", "/chu-de/"]);
  assert.deepEqual(await order([{ url: "/tin/" }], near), ["/tin/"]);
});

test("what is called by a long name that stands in the query comes before pages with the words here and there", async () => {
  const name = "Phường được hướng dẫn nhân rộng";
  const near = [{ url: "/so-lieu/", title: name, missing: ["buổi", "tối"] }];
  const page = [{ url: "/tin/", isLoose: true }];
  assert.deepEqual(await order(page, near, null, `${name} buổi tối`), ["/so-lieu/", "/tin/"]);
  assert.deepEqual(await order(page, near, null, "phường nhân rộng buổi tối"), ["/tin/", "/so-lieu/"]);
  const short = [{ ...near[0], title: "Phường" }];
  assert.deepEqual(await order(page, short, null, `${name} buổi tối`), ["/tin/", "/so-lieu/"]);
});

test("what says a thing in other words and lacks half of the query stands below a page that has it", async () => {
  const query = "ký kết cùng đảng ủy làm khuyến học khắp đảng bộ";
  const page = [{ url: "/tin/", isLoose: true, isScattered: true, keys: [] }];
  const lacking = (/** @type {string[]} */ missing) =>
    order(page, [{ url: "/chu-de/", missing }], null, query, true);
  assert.deepEqual(await lacking(["đảng", "khuyến", "học", "đảng", "bộ"]), ["/tin/", "/chu-de/"]);
  assert.deepEqual(await lacking(["khắp", "làm"]), ["/chu-de/", "/tin/"]);
});
