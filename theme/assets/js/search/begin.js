// The search page from its first moment: all that the first answer needs is asked for at once, for one after
// another each would wait for the line again. A number is answered by the register alone: what searches
// words is asked for behind it.

/** @import {Ahead, Manifest} from "./data.js" */

const pagefind = new URL("../../../pagefind/", import.meta.url);

/** @param {HTMLElement} page */
async function begin(page) {
  const { register = "", phrases = "" } = page.dataset;
  const manifest = fetchManifest();
  /** @type {Ahead} */
  const ahead = { register: expected(register), manifest, warm: () => warm(manifest) };
  const script = import("./page.js");
  if (location.search && !asksNumber(page)) {
    ahead.phrases = expected(phrases);
    beginWorker(ahead);
  }
  await Promise.race([script, manifest.catch(() => null)]); // who entered the field may have typed by now
  if (!asksNumber(page)) {
    ahead.phrases ??= expected(phrases);
    ahead.warm?.();
    ahead.warm = undefined;
  }
  const { searchPage } = await script;
  searchPage(page, ahead);
}

/** @param {string} url */
function expected(url) {
  const response = fetch(url, { priority: "high" });
  response.catch(() => {}); // whoever takes it is told
  return response;
}

/** @param {HTMLElement} page */
function asksNumber(page) {
  /** @type {HTMLInputElement | null} */
  const field = page.querySelector("input[name=q]");
  return /\d/.test(field?.value || `${new URLSearchParams(location.search).get("q")}`);
}

/** What searches, in a worker; null where none may run, which some browsers tell later. @param {Ahead} ahead */
function beginWorker(ahead) {
  try {
    const worker = new Worker(new URL("./shards.js", import.meta.url), { type: "module" });
    worker.onerror = () => {
      ahead.worker = null;
    };
    ahead.worker = worker;
  } catch {
    ahead.worker = null; // the page searches
  }
}

/** @returns {Promise<Manifest>} */
async function fetchManifest() {
  const response = await fetch(new URL("shards.json", pagefind), { cache: "no-cache" });
  return response.json();
}

/** The index's own files, before its loader asks for them: they wait in the browser's cache. @param {Promise<Manifest>} manifest */
async function warm(manifest) {
  const known = await manifest.catch(() => null);
  if (!known) return; // the engine is told why
  const [{ path, meta }] = known.shards;
  for (const file of [
    "pagefind.js",
    `pagefind-entry.json?ts=${path}`,
    `pagefind.${meta}.pf_meta`,
    "wasm.unknown.pagefind",
  ]) {
    fetch(new URL(`${path}/${file}`, pagefind)).catch(() => {});
  }
}

/** @type {HTMLElement | null} */
const page = document.querySelector('[data-component="search"]');
if (page && location.search) {
  const start = page.querySelector("[data-part=start]");
  if (start instanceof HTMLElement) start.hidden = true; // results come in its place
  begin(page);
} else page?.addEventListener("focusin", () => begin(page), { once: true });
