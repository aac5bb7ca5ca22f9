// Pagefind over all shards: the newest first, the others when there is time. A shard that cannot be
// had is left out; the others still answer.

import { address, basePath, manifest, once } from "./data.js";
import { toIndex } from "./text.js";

const FIRST = 1; // shards searched before the first results are shown
const RANKING = { termFrequency: 0.6, pageLength: 0.4 };
const state = { engine: null, paths: [], lost: new Set(), all: false };

const options = (path) => ({
  basePath: new URL(address(`pagefind/${path}/`)).pathname,
  baseUrl: basePath,
  metaCacheTag: path,
  ranking: RANKING,
  mergeFilter: { shard: path },
});

const loaded = once(() => import(address("pagefind/pagefind.js")));

/** Make ready what the first results need. */
export const ready = once(() => open(FIRST));

/** Merge the older shards too; afterwards `search` covers the whole site. */
export const readyAll = once(async () => {
  await ready();
  await open(Infinity);
  state.all = true;
});

export const isWhole = () => state.all;

/** How many documents there are, and in what years each shard's lie. */
export async function extent() {
  const { shards } = await manifest();
  return { pages: shards.reduce((sum, one) => sum + one.pages, 0), shards };
}

/** What could not be loaded, in words for the reader; empty when nothing is missing. */
export const missing = () => state.lost.size;

/** Pagefind's results; `term` null lists everything that passes the filters. */
export async function search(term, how = {}) {
  await ready();
  const asked = term === null ? null : toIndex(term);
  try {
    return await state.engine.search(asked, how);
  } catch {
    await reopen();
    return state.engine.search(asked, how);
  }
}

/** Ask for the parts of the index that a text will need, before it is searched. */
export async function expectWords(text) {
  await ready();
  await state.engine.preload(toIndex(text));
}

export async function filters() {
  await ready();
  return state.engine.filters();
}

/** Merge so many of the newest shards. */
export async function open(count) {
  const { shards } = await manifest();
  const wanted = shards.map((one) => one.path).filter((path) => !state.lost.has(path)).slice(0, count);
  const engine = await loaded();
  try {
    await merge(engine, wanted.filter((path) => !state.paths.includes(path)));
  } catch {
    await reopen();
  }
}

/** One shard that fails makes every later search fail: begin again without it. */
async function reopen() {
  const engine = await loaded();
  const wanted = [...new Set([...state.paths, ...(await manifest()).shards.map((one) => one.path)])];
  for (const path of wanted) {
    if (!state.lost.has(path) && !(await answers(path))) state.lost.add(path);
  }
  await engine.destroy();
  state.engine = null;
  state.paths = [];
  await merge(engine, wanted.filter((path) => !state.lost.has(path)));
}

async function answers(path) {
  try {
    const entry = await fetch(address(`pagefind/${path}/pagefind-entry.json?ts=${path}`));
    const { languages } = await entry.json();
    const metas = Object.values(languages).map(({ hash }) =>
      fetch(address(`pagefind/${path}/pagefind.${hash}.pf_meta`)));
    return (await Promise.all(metas)).every((meta) => meta.ok);
  } catch {
    return false;
  }
}

async function merge(engine, paths) {
  const [first, ...others] = state.engine ? [null, ...paths] : paths;
  if (first) {
    await engine.options({ ...options(first), noWorker: true });
    await engine.init();
    state.engine = engine;
    state.paths.push(first);
  }
  if (!state.engine) throw new Error("no shard");
  state.paths.push(...others);
  await Promise.all(others.map((path) => {
    const { basePath: place, ...rest } = options(path);
    return engine.mergeIndex(place, rest);
  }));
}
