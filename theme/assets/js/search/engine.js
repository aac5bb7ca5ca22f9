// Pagefind over all shards: the newest first, the others when there is time. A shard that cannot be
// had is left out; the others still answer.

/** @import {Shard} from "./data.js" */
/** @import {Counts, How, Pagefind, Result, Results} from "./pagefind.js" */
import { address, basePath, manifest, once } from "./data.js";
import { toIndex } from "./text.js";

const FIRST = 1; // shards searched before the first results are shown
const RANKING = { termFrequency: 0.6, pageLength: 0.4 };

/** @type {{pagefind: Pagefind | null, paths: string[], shards: Shard[], lost: Set<string>, unread: Set<string>, isWhole: boolean}} */
const state = { pagefind: null, paths: [], shards: [], lost: new Set(), unread: new Set(), isWhole: false };

/** @param {string} path */
const options = (path) => ({
  baseUrl: basePath,
  metaCacheTag: path,
  ranking: RANKING,
  mergeFilter: { shard: path },
});

/** @param {string} path */
const placeOf = (path) => new URL(address(`pagefind/${path}/`)).pathname;

/** @type {() => Promise<Pagefind>} */
const loaded = once(() => import(address("pagefind/pagefind.js")));

/** Make ready what the first results need. */
export const ready = once(() => open(FIRST));

/** Merge the older shards too; afterwards `search` covers the whole site. */
export const readyAll = once(async () => {
  await ready();
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
export const missing = () => state.shards.filter(({ path }) => state.lost.has(path));

/** How many of the last query's results could not be read. */
export const unread = () => state.unread.size;

/** A new query: what could not be read of the last one counts no more. */
export const begin = () => state.unread.clear();

/** A result's page, null when it cannot be had: without a line only what was loaded is there. @param {Result} result */
export async function readResult(result) {
  try {
    return await result.data();
  } catch {
    state.unread.add(result.id);
    return null;
  }
}

/** The engine once a shard is there; `open` throws before this is reached without one. */
function opened() {
  if (!state.pagefind) throw new Error("no shard");
  return state.pagefind;
}

/**
 * Pagefind's results; `term` null lists everything that passes the filters.
 * @param {string | null} term
 * @param {How} [how]
 * @returns {Promise<Results>}
 */
export async function search(term, how = {}) {
  await ready();
  const asked = term === null ? null : toIndex(term);
  try {
    return await opened().search(asked, how);
  } catch {
    await reopen();
    return opened().search(asked, how);
  }
}

/** Ask for the parts of the index that a text will need, before it is searched. @param {string} text */
export async function expectWords(text) {
  await ready();
  await opened().preload(toIndex(text));
}

/** @returns {Promise<Counts>} */
export async function filters() {
  await ready();
  return opened().filters();
}

/** Merge so many of the newest shards. @param {number} count */
export async function open(count) {
  const { shards } = await manifest();
  state.shards = shards;
  const paths = shards.map(({ path }) => path).filter((path) => !state.lost.has(path));
  const pagefind = await loaded();
  try {
    await merge(
      pagefind,
      paths.slice(0, count).filter((path) => !state.paths.includes(path)),
    );
  } catch {
    await reopen();
  }
}

/** One shard that fails makes every later search fail: begin again without it. */
async function reopen() {
  const pagefind = await loaded();
  const { shards } = await manifest();
  const wanted = [...new Set([...state.paths, ...shards.map(({ path }) => path)])];
  for (const path of wanted) {
    if (!state.lost.has(path) && !(await answers(path))) state.lost.add(path);
  }
  await pagefind.destroy();
  state.pagefind = null;
  state.paths = [];
  await merge(
    pagefind,
    wanted.filter((path) => !state.lost.has(path)),
  );
}

/** @param {string} path */
async function answers(path) {
  try {
    const entry = await fetch(address(`pagefind/${path}/pagefind-entry.json?ts=${path}`));
    /** @type {{languages: Record<string, {hash: string}>}} */
    const { languages } = await entry.json();
    const files = Object.values(languages).map(({ hash }) => `pagefind/${path}/pagefind.${hash}.pf_meta`);
    const responses = await Promise.all(files.map((file) => fetch(address(file))));
    return responses.every((response) => response.ok);
  } catch {
    return false;
  }
}

/** @param {Pagefind} pagefind @param {string[]} paths */
async function merge(pagefind, paths) {
  const others = state.pagefind ? paths : paths.slice(1);
  if (!state.pagefind && paths.length) {
    const [first] = paths;
    await pagefind.options({ ...options(first), basePath: placeOf(first), noWorker: true });
    await pagefind.init();
    state.pagefind = pagefind;
    state.paths.push(first);
  }
  opened();
  state.paths.push(...others);
  await Promise.all(others.map((path) => pagefind.mergeIndex(placeOf(path), options(path))));
}
