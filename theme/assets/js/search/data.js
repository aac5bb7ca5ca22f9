// Files of the search: small lists that are asked for each time, and data named by its content,
// which a browser keeps for good.

/**
 * Records of the register: generator/search/registers.py names the columns.
 * @typedef {{id: string, number: string, day: string, issued: string, subject: string, badge: string, status: string,
 *   state: string, answer: AnswerPiece[], type: number, issuer: number, mentions: number, nicknames: string[],
 *   signers: string[][], relations: string[][], effective?: string | null}} TextRecord
 * @typedef {[words: string, url?: string]} AnswerPiece words of an answer, and the address they lead to
 * @typedef {{id: string, name: string, full: string, today: string, fate: AnswerPiece[], aliases: string[]}} PlaceRecord
 * @typedef {{id: string, name: string, more?: string}} ListRecord
 * @typedef {{indicator: number, place: number, value: string, period: string, year: number, intended: number,
 *   quote: string, url: string, source: string, day: string, note: string}} FigureRecord
 * @typedef {{url: string, title: string, first: string, last: string}} EventRecord
 * @typedef {{
 *   types: {id: string, name: string, symbol: string}[],
 *   issuers: {id: string, label: string, name: string, slug: string, region: string, regime: string, aliases: string[]}[],
 *   texts: TextRecord[],
 *   places: PlaceRecord[],
 *   indicators: ListRecord[],
 *   topics: ListRecord[],
 *   authors: ListRecord[],
 *   figures: FigureRecord[],
 *   events: EventRecord[],
 * }} RegisterData
 */
/**
 * What words mean: generator/search/phrases.py names the columns.
 * @typedef {{services: {url: string, title: string, words: string[], patterns?: string[]}[],
 *   abbreviations: {name: string, means: string[]}[]}} Phrases
 */
/** @typedef {{path: string, meta: string, pages: number, first: number, last: number, news: boolean}} Shard */
/** @typedef {{shards: Shard[], words: string}} Manifest */
/**
 * Asked for before it is needed; `warm` asks for the index's own files, once there is an answer without it.
 * @typedef {{register?: Promise<Response>, phrases?: Promise<Response>, manifest?: Promise<Manifest>,
 *   worker?: Worker | null, warm?: () => void}} Ahead
 */

import { pause } from "./pause.js";
import { tables } from "./tables.js";
import { unpackedStream } from "./unpacked.js";

const root = new URL("../../../", import.meta.url);

/** @param {string} path */
export const address = (path) => new URL(path.replace(/^\//, ""), root).href;
export const basePath = root.pathname;

/** An address of the portal, where it is served. @param {string} url */
export const local = (url) => basePath.replace(/\/$/, "") + url;

/**
 * Do something once; try again when it failed.
 * @template Value
 * @param {() => Promise<Value>} load
 * @returns {() => Promise<Value>}
 */
export function once(load) {
  /** @type {Promise<Value> | undefined} */
  let kept;
  return () => {
    kept ??= load().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** @type {Ahead} */
let ahead = {};

/** Take what was asked for while the script was under way. @param {Ahead} answers each used once */
export function expect(answers) {
  ahead = { ...answers };
}

const names = once(() => fresh("tim-kiem/muc-luc.json"));

/** Begin what the first answer did not need. */
export function warm() {
  ahead.warm?.();
  ahead.warm = undefined;
}

/** @param {"register" | "phrases"} name */
async function named(name) {
  const early = ahead[name];
  ahead[name] = undefined;
  const response = await early?.catch(() => null); // a page of another build names one that may be gone
  const lines = response?.ok ? text(response) : unpacked(`tim-kiem/${(await names())[name]}`);
  const data = JSON.parse(await lines);
  await pause();
  return tables(data);
}

export const register = once(async () => /** @type {RegisterData} */ (await named("register")));
export const phrases = once(async () => /** @type {Phrases} */ (await named("phrases")));

/** The newest news. @type {() => Promise<{url: string, title: string}[]>} */
export const titles = once(async () => {
  const data = tables(JSON.parse(await unpacked(`tim-kiem/${(await names()).titles}`)));
  return /** @type {{url: string, title: string}[]} */ (data.titles);
});

/** @type {() => Promise<Manifest>} */
export const manifest = once(async () => {
  const early = ahead.manifest;
  ahead.manifest = undefined;
  return (await early?.catch(() => null)) ?? fresh("pagefind/shards.json");
});

export const vocabulary = once(async () => unpacked(`pagefind/${(await manifest()).words}`));

/** @param {string} path */
async function fresh(path) {
  const response = await fetch(address(path), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

/** @param {string} path */
async function unpacked(path) {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return text(response);
}

/** A file's words. @param {Response} response */
const text = async (response) => new Response(await unpackedStream(response)).text();
