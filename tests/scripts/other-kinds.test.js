import assert from "node:assert/strict";
import { test } from "node:test";
import { otherKindsFirst } from "../../theme/assets/js/search/other-kinds.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { vocabulary } from "./a_site.js";

const page = (/** @type {string} */ url, /** @type {string} */ kind) => ({ url, kind });
const PLACES = [page("/dia-phuong/ca-mau/", "Địa phương"), page("/dia-phuong/hue/", "Địa phương")];
const TOLD = [page("/van-ban/202/", "Văn bản"), page("/chu-de/bo-may/", "Chủ đề")];

/** @param {{url: string, kind: string}[]} ranked @param {number} count of pages of the first kind */
async function ordered(ranked, count) {
  const plan = { parsed: parse("sáp nhập", vocabulary), others: [], vocabulary, filters: {} };
  const lent = {
    search: async () => ({ results: Array.from({ length: count }) }),
    searchAll: async () => ({ ranked: TOLD }),
  };
  const answer = { ranked, total: ranked.length, read: async () => ({ items: ranked, isWhole: true }) };
  const found = await otherKindsFirst(.../** @type {[any, any, any]} */ ([answer, plan, lent]));
  const { items } = await found.read();
  assert.deepEqual(items, found.ranked);
  return items.map(({ url }) => url);
}

test("topics, then texts, stand before very many pages of one kind, each page once", async () => {
  const ranked = [...PLACES, TOLD[0]];
  const urls = ["/chu-de/bo-may/", "/van-ban/202/", ...PLACES.map(({ url }) => url)];
  assert.deepEqual(await ordered(ranked, 21), urls);
});

test("a few pages of one kind keep their place", async () => {
  assert.deepEqual(
    await ordered(PLACES, 20),
    PLACES.map(({ url }) => url),
  );
});
