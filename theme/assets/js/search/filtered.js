// What a filter keeps of results that are here.

/** @import {Item} from "./items.js" */
/** @import {Filters} from "./pagefind.js" */
import { ready } from "./joined.js";

/** @param {Pick<Item, "filters">} item @param {Filters} filters */
export const passes = ({ filters: own }, filters) =>
  Object.entries(filters).every(([name, value]) =>
    (typeof value === "string" ? [value] : value.any).some((any) => own[name]?.includes(any)),
  );

/** Values by which a page is known: the register has no standing of a text, nor all its places. @param {Pick<Item, "filters" | "named">} item */
export const knownOf = ({ filters, named }) => ({ ...filters, ...named });

/**
 * What stands in the index under a filter, and what the register knows so; a card stays by the register alone.
 * @param {Item[]} all
 * @param {string} told the page that the card stands for
 * @param {Filters} filters
 */
export function filtered(all, told, filters) {
  const isNamed = (/** @type {Item} */ item) => passes({ filters: knownOf(item) }, filters);
  const items = all.filter((item) => passes(item, filters) || isNamed(item));
  return { ...ready(items), isTold: items.some((item) => item.url === told && isNamed(item)) };
}
