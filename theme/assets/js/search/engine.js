// The index as the page asks it: the newest shard first, the others when there is time.

/** @import {Shard} from "./data.js" */
/** @import {Counts, How, Result, Results} from "./pagefind.js" */
/** @import {Reply, Wish} from "./shards.js" */
import { ask } from "./beside.js";
import { manifest, once } from "./data.js";
import { toIndex } from "./text.js";

const FIRST = 1; // shards searched before the first results are shown

/** `count` are the shards wanted by now. @type {{count: number, shards: Shard[], lost: string[], unread: Set<string>, isWhole: boolean}} */
const state = { count: FIRST, shards: [], lost: [], unread: new Set(), isWhole: false };

/** @param {Pick<Wish, "what" | "term" | "how" | "id">} wish @returns {Promise<Reply>} */
async function asked(wish) {
  state.shards = (await manifest()).shards;
  const all = state.shards.map(({ path }) => path);
  const reply = await ask({ ...wish, paths: all.slice(0, state.count), all });
  state.lost = reply.lost;
  return reply;
}

/** Make ready what the first results need. */
export const ready = once(() => open(FIRST));

/** Merge the older shards too; afterwards `search` covers the whole site. */
export const readyAll = once(async () => {
  await open(Number.POSITIVE_INFINITY);
  state.isWhole = true;
});

export const isWhole = () => state.isWhole;

/** How many documents there are, and in what years each shard's lie. */
export async function extent() {
  const { shards } = await manifest();
  return { pages: shards.reduce((sum, shard) => sum + shard.pages, 0), shards };
}

/** The shards that could not be loaded. */
export const missing = () => state.shards.filter(({ path }) => state.lost.includes(path));

/** How many of the last query's results could not be read. */
export const unread = () => state.unread.size;

/** A new query: what could not be read of the last one counts no more. */
export function begin() {
  state.unread = new Set();
}

/** Of each query another. */
export const turn = () => state.unread;

/** A result's page, null when it cannot be had: without a line only what was loaded is there. @param {Result} result */
export async function readResult(result) {
  try {
    return await result.data();
  } catch {
    state.unread.add(result.id);
    return null;
  }
}

/**
 * Pagefind's results; `term` null lists everything that passes the filters.
 * @param {string | null} term
 * @param {How} [how]
 * @returns {Promise<Results>}
 */
export async function search(term, how = {}) {
  const { results = [] } = await asked({ what: "search", term: term === null ? null : toIndex(term), how });
  return { results: results.map((found) => ({ ...found, data: () => read(found.id) })) };
}

/** @param {string} id */
async function read(id) {
  const { fragment } = await asked({ what: "read", id });
  if (!fragment) throw new Error("not read");
  return fragment;
}

/** Ask for the parts of the index that a text will need, before it is searched. @param {string} text */
export const expectWords = (text) => asked({ what: "expect", term: toIndex(text) });

/** @returns {Promise<Counts>} */
export const filters = async () => (await asked({ what: "filters" })).counts ?? {};

/** Merge so many of the newest shards. @param {number} count */
export async function open(count) {
  state.count = Math.max(state.count, count);
  await asked({ what: "open" });
}
