// Results by date. Pagefind sorts within a shard; the shards' lists are joined by the days that
// their pages carry, reading no more pages than are shown.

/** @import {Item} from "./items.js" */
/** @import {Filters, Result} from "./pagefind.js" */
import { manifest } from "./data.js";
import * as engine from "./engine.js";

/** @typedef {(result: Result) => Promise<Item | null>} Read */
/** @typedef {{ranked: Item[], total: number, term?: string | null, more?: (() => Promise<Ranked>) | null}} Ranked */
/** @typedef {{results: Result[], at: number, heads: Item[]}} List what is next of a shard's results */

const PAGE = 10;

/**
 * @param {string | null} term
 * @param {Filters} filters
 * @param {Read} read
 * @returns {Promise<Ranked>}
 */
export async function dated(term, filters, read) {
  await engine.readyAll().catch(() => {});
  const { shards } = await manifest();
  /** @type {List[]} */
  const lists = [];
  let total = 0;
  for (const { path } of shards) {
    const how = { filters: { ...filters, shard: path }, sort: { date: /** @type {const} */ ("desc") } };
    const { results } = await engine.search(term, how).catch(() => ({ results: [] }));
    total += results.length;
    if (results.length) lists.push({ results, at: 0, heads: [] });
  }
  return page({ lists, total, term, read });
}

/**
 * The next page of the results; asked again, the one after it.
 * @param {{lists: List[], total: number, term: string | null, read: Read}} state
 * @returns {Promise<Ranked>}
 */
async function page(state) {
  const ranked = [];
  while (ranked.length < PAGE && state.lists.length) {
    await Promise.all(state.lists.map((list) => refill(list, state.read)));
    state.lists = state.lists.filter((list) => list.heads.length);
    const newest = newestOf(state.lists)?.heads.shift();
    if (newest) ranked.push(newest);
  }
  return {
    ranked,
    total: state.total,
    term: state.term,
    more: state.lists.length ? () => page(state) : null,
  };
}

/** @param {List[]} lists */
function newestOf(lists) {
  if (!lists.length) return null;
  return lists.reduce((best, list) => (best.heads[0].day >= list.heads[0].day ? best : list));
}

/** @param {List} list @param {Read} read */
async function refill(list, read) {
  while (!list.heads.length && list.at < list.results.length) {
    const next = list.results.slice(list.at, list.at + PAGE);
    list.at += next.length;
    const items = await Promise.all(next.map((result) => read(result).catch(() => null)));
    list.heads = items.filter((item) => item !== null);
  }
}
