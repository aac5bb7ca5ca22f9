// Files of the search: small lists that are asked for each time, and data named by its content,
// which a browser keeps for good.

const root = new URL("../../../", import.meta.url);

export const address = (path) => new URL(path.replace(/^\//, ""), root).href;
export const basePath = root.pathname;

/** Do something once; try again when it failed. */
export function once(load) {
  let kept;
  return () => (kept ??= load().catch((error) => { kept = undefined; throw error; }));
}

export const register = once(async () => {
  const names = await fresh("tim-kiem/muc-luc.json");
  return JSON.parse(await unpacked(`tim-kiem/${names.register}`));
});

export const titles = once(async () => {
  const names = await fresh("tim-kiem/muc-luc.json");
  return JSON.parse(await unpacked(`tim-kiem/${names.titles}`));
});

/** Ask for everything the first answer needs, at once; the answers wait in the browser's cache. */
export const begin = once(async () => {
  register().catch(() => {});
  const loader = document.createElement("link");
  loader.rel = "modulepreload";
  loader.href = address("pagefind/pagefind.js");
  document.head.append(loader);
  const { shards: [first] } = await manifest();
  for (const file of [`pagefind-entry.json?ts=${first.path}`, `pagefind.${first.meta}.pf_meta`, "wasm.unknown.pagefind"]) {
    // a number is answered from the register: it goes before the index
    fetch(address(`pagefind/${first.path}/${file}`), { priority: "low" }).catch(() => {});
  }
});

export const manifest = once(() => fresh("pagefind/shards.json"));

export const vocabulary = once(async () => unpacked(`pagefind/${(await manifest()).words}`));

async function fresh(path) {
  const answer = await fetch(address(path), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
}

async function unpacked(path) {
  const answer = await fetch(address(path), { priority: path.includes("register") ? "high" : "auto" });
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
