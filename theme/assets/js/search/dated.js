// Results by date. Pagefind sorts within a shard, and leaves out what has no date; the shards' lists are
// joined by the days that their pages carry, reading no more pages than are shown. What has not come stands behind
// what has, undated ones last.

/** @import {Item} from "./items.js" */
/** @import {Filters, Result} from "./pagefind.js" */

import { isComing } from "./coming.js";

/** @typedef {(result: Result) => Promise<Item | null>} Reader */
/** @typedef {Pick<typeof import("./engine.js"), "readyAll" | "search"> & Pick<typeof import("./data.js"), "manifest">} Lent */
/** @typedef {{items: Item[], isWhole: boolean}} Read what was read of a list, from its beginning */
/**
 * A page of results; `total` is null while it is not known, `read` reads on, as far as it costs little.
 * @typedef {{ranked: Item[], total: number | null, more: (() => Promise<Ranked>) | null,
 *   read: () => Promise<Read>}} Ranked
 */
/** @typedef {{results: Result[], at: number, heads: Item[]}} List what is next of a shard's results */
/** @typedef {{ahead: Item[], lists: List[], coming: Item[], undated: Result[], shown: Item[], read: Reader}} Joined `ahead` are read, not yet shown */

const PAGE = 10;
const MOST_READ = 60; // pages read to know how many there are

/**
 * @param {string | null} term
 * @param {Filters} filters
 * @param {Reader} read
 * @param {Lent} engine what searches is lent, for its state is the page's
 * @returns {Promise<Ranked>}
 */
export async function dated(term, filters, read, engine) {
  await engine.readyAll().catch(() => {});
  const { shards } = await engine.manifest();
  /** @type {List[]} */
  const lists = [];
  const all = await engine.search(term, { filters });
  const sorted = new Set();
  for (const { path } of shards) {
    const how = { filters: { ...filters, shard: path }, sort: { date: /** @type {const} */ ("desc") } };
    const { results } = await engine.search(term, how).catch(() => ({ results: [] }));
    for (const { id } of results) sorted.add(id);
    if (results.length) lists.push({ results, at: 0, heads: [] });
  }
  const undated = all.results.filter(({ id }) => !sorted.has(id));
  return page({ ahead: [], lists, coming: [], undated, shown: [], read });
}

/**
 * The next page of the results; asked again, the one after it.
 * @param {Joined} state
 * @returns {Promise<Ranked>}
 */
async function page(state) {
  const ranked = await take(state, PAGE);
  const isDone = !left(state);
  return {
    ranked,
    total: isDone ? state.shown.length : null,
    more: isDone ? null : () => page(state),
    read: () => readOn(state),
  };
}

/** @param {Joined} state */
const left = ({ ahead, lists, coming, undated }) =>
  lists.reduce(
    (sum, list) => sum + list.heads.length + list.results.length - list.at,
    ahead.length + coming.length + undated.length,
  );

/** @param {Joined} state @returns {Promise<Read>} */
async function readOn(state) {
  const shown = state.shown.slice();
  const isWhole = left(state) <= MOST_READ;
  const rest = await take(state, isWhole ? Number.POSITIVE_INFINITY : 2 * PAGE);
  Object.assign(state, { ahead: [...rest, ...state.ahead], shown });
  return { items: [...shown, ...rest], isWhole };
}

/** @param {Joined} state @param {number} count */
async function take(state, count) {
  /** @type {Item[]} */
  const ranked = state.ahead.splice(0, count);
  while (ranked.length < count && state.lists.length) {
    await Promise.all(state.lists.map((list) => refill(list, state.read)));
    state.lists = state.lists.filter((list) => list.heads.length);
    const newest = newestOf(state.lists)?.heads.shift();
    if (newest) (isComing(newest.day) ? state.coming : ranked).push(newest);
  }
  if (!state.lists.length) ranked.push(...state.coming.splice(0, Math.max(0, count - ranked.length)));
  while (ranked.length < count && state.undated.length) {
    const items = await Promise.all(
      state.undated.splice(0, PAGE).map((result) => state.read(result).catch(() => null)),
    );
    ranked.push(...items.filter((item) => item !== null));
  }
  state.shown.push(...ranked);
  return ranked;
}

/** @param {List[]} lists */
function newestOf(lists) {
  if (!lists.length) return null;
  return lists.reduce((best, list) => (best.heads[0].day >= list.heads[0].day ? best : list));
}

/** @param {List} list @param {Reader} read */
async function refill(list, read) {
  while (!list.heads.length && list.at < list.results.length) {
    const next = list.results.slice(list.at, list.at + PAGE);
    list.at += next.length;
    const items = await Promise.all(next.map((result) => read(result).catch(() => null)));
    list.heads = items.filter((item) => item !== null);
  }
}
