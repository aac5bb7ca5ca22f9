// What is known by name before what the index found, a page at a time, each page once.

/** @import {Ranked, Read} from "./dated.js" */
/** @import {Item} from "./items.js" */
import { isComing } from "./coming.js";

/**
 * Results as they are shown; `total` is null while it is not known, `read` what was read of all.
 * @typedef {{items: Item[], total: number | null, more: (() => Promise<Grown>) | null, read: () => Promise<Read>}} Grown
 */

const PAGE = 10;

/** @type {Ranked} */
export const nothing = { ranked: [], total: 0, more: null, read: async () => ({ items: [], isWhole: true }) };

/** @param {Item} item */
const pageOf = ({ url }) => url.split("#")[0];

/**
 * @param {Item[]} known
 * @param {Ranked} found
 * @returns {Grown}
 */
export function joined(known, found) {
  const seen = new Set(known.map(pageOf));
  const fresh = (/** @type {Item[]} */ items) => items.filter((item) => !seen.has(pageOf(item)));
  const state = { waiting: merged(known, found.ranked), shown: 0, found };
  /** @returns {Grown} */
  const next = () => {
    const items = state.waiting.splice(0, PAGE);
    state.shown += items.length;
    const isLast = state.found.more === null;
    return {
      items,
      total: isLast ? state.shown + state.waiting.length : null,
      more: isLast && !state.waiting.length ? null : further,
      read: async () => {
        const { items, isWhole } = await found.read();
        return { items: merged(known, items), isWhole };
      },
    };
  };
  /** @returns {Promise<Grown>} */
  const further = async () => {
    while (state.waiting.length < PAGE && state.found.more) {
      state.found = await state.found.more();
      state.waiting.push(...fresh(state.found.ranked));
    }
    return next();
  };
  return next();
}

/**
 * A list that is here as a whole, a page at a time.
 * @param {Item[]} all
 * @returns {Grown}
 */
export const ready = (all) => joined(all, nothing);

/**
 * Known by name first; a page that the index found too brings its excerpt and its filters.
 * @param {Item[]} known
 * @param {Item[]} ranked
 */
export function merged(known, ranked) {
  const byUrl = new Map(ranked.map((item) => [pageOf(item), item]));
  /** @type {Map<string, Item>} */
  const first = new Map();
  for (const item of known) {
    const page = byUrl.get(item.url);
    const full = page && {
      ...page,
      ...item,
      excerpt: page.excerpt.length ? page.excerpt : item.excerpt,
      subs: page.subs,
      keys: page.keys,
      filters: page.filters,
      named: item.filters,
    };
    if (!first.has(item.url)) first.set(item.url, full ?? item);
  }
  return [...first.values(), ...ranked.filter((item) => !first.has(pageOf(item)))];
}

/** The newest first, then what has not come, what has no date last. @param {Item[]} items */
export const byDay = (items) =>
  [...items].sort((one, other) => partOf(one) - partOf(other) || other.day.localeCompare(one.day));

/** @param {Item} item */
const partOf = ({ day }) => (day ? Number(isComing(day)) : 2);
