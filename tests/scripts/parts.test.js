/** @import {Lent} from "../../theme/assets/js/search/again.js" */
/** @import {Plan} from "../../theme/assets/js/search/plan.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { byWorth } from "../../theme/assets/js/search/parts.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { names, texts, vocabulary } from "./a_site.js";

const lent = /** @type {Lent} */ (
  /** @type {unknown} */ ({ lists: async () => ({ texts, names }), search: async () => ({ results: [] }) })
);

/** @param {string} url @param {string} kind @param {string} title @param {string[]} missing */
const item = (url, kind, title, missing) => ({
  ...{ url, kind, title, missing, isPartial: true, filters: {} },
  keys: title.toLowerCase().split(" "),
});

/** @param {string} query @param {object[]} ranked */
async function sorted(query, ranked) {
  const parsed = parse(query, vocabulary);
  const plan = { query, parsed, places: [], filters: {}, number: null, isNews: false, vocabulary, names };
  const found = {
    ranked,
    total: ranked.length,
    more: null,
    read: async () => ({ items: [], isWhole: true }),
  };
  const answer = await byWorth(
    /** @type {any} */ (Promise.resolve(found)),
    /** @type {Plan} */ (/** @type {unknown} */ (plan)),
    lent,
  );
  return answer.ranked.map(({ url }) => url);
}

for (const [event, news] of [
  ["bong trao thuong", "bong trao"],
  ["bong trao thuong gap", "bong thuong trao"],
]) {
  test(`what news tell of an event comes before the event that tells as much: ${event}`, async () => {
    const rows = [item("/lich/a/", "Lịch", event, ["xyz"]), item("/tin-tuc/a/", "Tin tức", news, ["xyz"])];
    assert.deepEqual(await sorted("bong trao xyz", rows), ["/tin-tuc/a/", "/lich/a/"]);
  });
}

test("an event that is asked for as one comes by what it tells", async () => {
  const rows = [
    item("/tin-tuc/a/", "Tin tức", "bong", ["trao"]),
    item("/lich/a/", "Lịch", "su kien bong trao", ["xyz"]),
  ];
  assert.deepEqual(await sorted("su kien bong trao xyz", rows), ["/lich/a/", "/tin-tuc/a/"]);
});
