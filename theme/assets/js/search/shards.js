// Pagefind over all shards, in a worker beside the page: what it unpacks and searches takes none of the
// page's own time. Where no worker may run, the page loads this script itself. A shard that cannot be had
// is left out; the others still answer.

/** @import {Counts, Fragment, How, Pagefind, Result} from "./pagefind.js" */
import { unpackedStream } from "./unpacked.js";

/**
 * What the page wishes: `paths` are the shards to be merged first, `all` are those there are.
 * @typedef {{what: "open" | "search" | "expect" | "filters" | "read", paths: string[], all: string[], term?: string | null,
 *   how?: How, id?: string}} Wish
 * @typedef {{id: string, score: number, words: number[]}} Found
 * @typedef {{results?: Found[], counts?: Counts, fragment?: Fragment | null, lost: string[]}} Reply
 */

const RANKING = { termFrequency: 0.6, pageLength: 0.4 };
const root = new URL("../../../", import.meta.url);

/** @type {{pagefind: Pagefind | null, paths: string[], lost: Set<string>}} */
const state = { pagefind: null, paths: [], lost: new Set() };
/** How each page that was found is read. @type {Map<string, Result["data"]>} */
const readers = new Map();
/** @type {Promise<Pagefind> | undefined} */
let engine;

/** @param {Wish} wish @returns {Promise<Reply>} */
export async function answer(wish) {
  if (wish.what === "read") return { fragment: await read(wish.id ?? ""), lost: [...state.lost] };
  await open(wish);
  const reply = await asked(wish).catch(async () => {
    await reopen(wish);
    return asked(wish);
  });
  return { ...reply, lost: [...state.lost] };
}

/** @param {Wish} wish */
async function asked({ what, term = null, how = {} }) {
  if (what === "open") return {};
  const pagefind = opened();
  if (what === "filters") return { counts: await pagefind.filters() };
  if (what === "expect") return pagefind.preload(term ?? "").then(() => ({}));
  const { results } = await pagefind.search(term, how);
  for (const { id, data } of results) readers.set(id, data);
  return { results: results.map(({ id, score, words = [] }) => ({ id, score, words })) };
}

/** A result's page, null when it cannot be had: without a line only what was loaded is there. @param {string} id */
async function read(id) {
  try {
    const fragment = await readers.get(id)?.();
    if (!fragment) return null;
    const { url, content, meta, anchors, filters } = fragment; // of what Pagefind makes besides, nothing is shown
    return { url, content, meta, anchors, filters };
  } catch {
    return null;
  }
}

/** The engine once a shard is there; `merge` throws before this is reached without one. */
function opened() {
  if (!state.pagefind) throw new Error("no shard");
  return state.pagefind;
}

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/** Merge what is not merged yet, one wish after another. @param {Wish} wish */
function open(wish) {
  const next = turn.then(() => openNow(wish));
  turn = next.catch(() => {});
  return next;
}

/** @param {Wish} wish */
async function openNow(wish) {
  const wanted = wish.paths.filter((path) => !state.lost.has(path) && !state.paths.includes(path));
  if (state.pagefind && !wanted.length) return;
  try {
    await merge(wanted);
  } catch {
    await reopen(wish);
  }
}

/** One shard that fails makes every later search fail: begin again without it. @param {Wish} wish */
async function reopen({ paths, all }) {
  const wanted = [...new Set([...state.paths, ...paths, ...all])];
  for (const path of wanted) {
    if (!state.lost.has(path) && !(await answers(path))) state.lost.add(path);
  }
  await state.pagefind?.destroy();
  Object.assign(state, { pagefind: null, paths: [] });
  await merge(wanted.filter((path) => !state.lost.has(path)));
}

/** @param {string} path */
const placeOf = (path) => new URL(`pagefind/${path}/`, root).pathname;

/** @param {string} path */
async function answers(path) {
  try {
    const entry = await fetch(`${placeOf(path)}pagefind-entry.json?ts=${path}`);
    /** @type {{languages: Record<string, {hash: string}>}} */
    const { languages } = await entry.json();
    const files = Object.values(languages).map(({ hash }) => `${placeOf(path)}pagefind.${hash}.pf_meta`);
    const responses = await Promise.all(files.map((file) => fetch(file)));
    return responses.every((response) => response.ok);
  } catch {
    return false;
  }
}

/** Pagefind's own script, which every shard has. @param {string} path @returns {Promise<Pagefind>} */
async function loaded(path) {
  engine ??= import(`${placeOf(path)}pagefind.js`).catch((error) => {
    engine = undefined;
    throw error;
  });
  return /** @type {Promise<Pagefind>} */ (engine);
}

/** @param {string} path */
const options = (path) => ({
  baseUrl: root.pathname,
  metaCacheTag: path,
  ranking: RANKING,
  mergeFilter: { shard: path },
});

/** @param {string[]} paths */
async function merge(paths) {
  const others = state.pagefind ? paths : paths.slice(1);
  if (!state.pagefind && paths.length) {
    const [first] = paths;
    const pagefind = await loaded(first);
    await pagefind.options({ ...options(first), basePath: placeOf(first), noWorker: true });
    await pagefind.init();
    state.pagefind = pagefind;
    state.paths.push(first);
  }
  const pagefind = opened();
  state.paths.push(...others);
  await Promise.all(others.map((path) => pagefind.mergeIndex(placeOf(path), options(path))));
}

/** In a worker: answer the page, and let the browser unpack what Pagefind would unpack itself. */
function serve() {
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked);
    return response.ok && !/\.json\b/.test(response.url)
      ? new Response(await unpackedStream(response))
      : response;
  };
  addEventListener("message", async (/** @type {MessageEvent<{number: number, wish: Wish}>} */ { data }) => {
    const { number, wish } = data;
    const reply = await answer(wish).catch(() => null);
    postMessage({ number, reply });
  });
}

if (typeof document === "undefined") serve();
