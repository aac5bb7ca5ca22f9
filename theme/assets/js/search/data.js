// Files of the search: small lists that are asked for each time, and data named by its content,
// which a browser keeps for good.

import { tables } from "./tables.js";

const root = new URL("../../../", import.meta.url);

export const address = (path) => new URL(path.replace(/^\//, ""), root).href;
export const basePath = root.pathname;

/** Do something once; try again when it failed. */
export function once(load) {
  let kept;
  return () => (kept ??= load().catch((error) => { kept = undefined; throw error; }));
}

const ahead = {};

/** Take what was asked for while the script was under way: answers by name, each used once. */
export const expect = (answers) => Object.assign(ahead, answers);

function taken(name) {
  const answer = ahead[name];
  delete ahead[name];
  return answer?.catch(() => null);
}

const names = once(() => fresh("tim-kiem/muc-luc.json"));

export const register = once(async () => {
  const early = await taken("register"); // a page of another build names one that may be gone
  return tables(JSON.parse(await (early?.ok ? text(early) : unpacked(`tim-kiem/${(await names()).register}`))));
});

export const titles = once(async () => tables(JSON.parse(await unpacked(`tim-kiem/${(await names()).titles}`))).titles);

export const manifest = once(async () => (await taken("manifest")) ?? fresh("pagefind/shards.json"));

export const vocabulary = once(async () => unpacked(`pagefind/${(await manifest()).words}`));

async function fresh(path) {
  const answer = await fetch(address(path), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
}

async function unpacked(path) {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return text(answer);
}

/** A file's words, whether or not the host has unpacked it. */
async function text(answer) {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
