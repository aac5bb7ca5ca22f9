import assert from "node:assert/strict";
import { test } from "node:test";
import { dated } from "../../theme/assets/js/search/dated.js";

/** @import {Lent} from "../../theme/assets/js/search/dated.js" */

const DAYS = { old: "2023-11-25", new: "2024-04-24", coming: "2999-10-02", later: "2999-12-01", undated: "" };

/** @param {Record<string, string>} days */
async function order(days) {
  const all = Object.keys(days).map((id) => ({ id }));
  const sorted = all
    .filter(({ id }) => days[id])
    .sort((one, other) => days[other.id].localeCompare(days[one.id]));
  const search = async (/** @type {unknown} */ _, /** @type {{sort?: unknown}} */ { sort }) => ({
    results: sort ? sorted : all,
  });
  const lent = { search, manifest: async () => ({ shards: [{ path: "a" }] }), readyAll: async () => {} };
  const read = async (/** @type {{id: string}} */ { id }) => ({ url: id, day: days[id] });
  return dated(null, {}, /** @type {any} */ (read), /** @type {Lent} */ (/** @type {unknown} */ (lent)));
}

/** @param {{url: string}[]} items */
const urls = (items) => items.map(({ url }) => url);

test("the newest first, then what has not come, what has no date last", async () => {
  const shown = await order(DAYS);
  assert.deepEqual(urls(shown.ranked), ["new", "old", "later", "coming", "undated"]);
  assert.equal(shown.total, 5);
  assert.equal(shown.more, null);
});

test("read ahead, a list goes on as it would have", async () => {
  const past = Object.fromEntries([...Array(14).keys()].map((at) => [`p${at}`, `20${10 + at}-01-01`]));
  const first = await order({ ...past, ...DAYS });
  assert.equal(first.total, null);
  const { items, isWhole } = await first.read();
  assert.ok(isWhole);
  const second = await first.more?.();
  const whole = [...first.ranked, ...(second?.ranked ?? [])];
  assert.deepEqual(urls(items), urls(whole));
  assert.deepEqual(urls(whole).slice(-3), ["later", "coming", "undated"]);
  assert.equal(second?.total, 19);
});
