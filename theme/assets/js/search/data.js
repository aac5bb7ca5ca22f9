// Files of the search: small lists that are asked for each time, and data named by its content,
// which a browser keeps for good.

/**
 * Rows of the register, as generator/search/registers.py writes them.
 * @typedef {{
 *   types: [string, string][],
 *   issuers: string[][],
 *   texts: [string, string, number, number, string, string, string, string, number, ...string[]][],
 *   places: [string, string, string, string, ...string[]][],
 *   indicators: [string, string, string?][],
 *   topics: [string, string, string?][],
 *   authors: [string, string, string?][],
 *   figures: [number, number, string, string, string, string][],
 * }} RegisterData
 */
/** @typedef {{path: string, meta: string, pages: number, first: number, last: number, news: boolean}} Shard */
/** @typedef {{shards: Shard[], words: string}} Manifest */
/** @typedef {{register?: Promise<Response>, manifest?: Promise<Manifest>}} Ahead asked for before it is needed */

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

/** @type {() => Promise<RegisterData>} */
export const register = once(async () => {
  const early = ahead.register;
  ahead.register = undefined;
  const response = await early?.catch(() => null); // a page of another build names one that may be gone
  const lines = response?.ok ? text(response) : unpacked(`tim-kiem/${(await names()).register}`);
  return JSON.parse(await lines);
});

/** Address and title of the newest news. @type {() => Promise<[string, string][]>} */
export const titles = once(async () => JSON.parse(await unpacked(`tim-kiem/${(await names()).titles}`)));

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

/** A file's words, whether or not the host has unpacked it. @param {Response} response */
async function text(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
