// What a page lacks is said in words that were typed, each once. Loaded with `further.js`.

/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
import { words, written } from "./text.js";

/** A word of another way to put the query is nobody's: chế, where quy tắc was typed. @param {string[]} missing @param {Pick<Plan, "query" | "meant">} plan */
export function typedOf(missing, { query, meant }) {
  const typed = words(`${query} ${meant}`).map(written);
  const own = missing.filter((word) => typed.includes(written(word)));
  return [...new Map(own.map((word) => [written(word), word])).values()];
}

/** @param {Item[]} items @param {Pick<Plan, "query" | "meant">} plan */
export const inTypedWords = (items, plan) =>
  items.map((item) => (item.missing ? { ...item, missing: typedOf(item.missing, plan) } : item));
