// On every page, and all that is loaded before the search is used: Ctrl K and / lead to a field, and
// a field's own script comes when it is entered.

import "../offline/keep.js";

/** @import {Ahead, Manifest, Shard} from "../search/data.js" */

/** @type {HTMLElement | null} */
const page = document.querySelector('[data-component="search"]');
/** @type {NodeListOf<HTMLInputElement>} */
const fields = (page ?? document).querySelectorAll("form[role=search] input[name=q]");
const pagefind = new URL("../../../pagefind/", import.meta.url);
document.querySelector("[data-without-script]")?.remove();

/** @param {HTMLInputElement} field */
async function beginBox(field) {
  const { form } = field;
  const { searchBox } = await import("../search/box.js");
  if (form) searchBox(form, field);
}

/**
 * All that the first answer needs is asked for at once: one after another, each would wait for the line again.
 * @param {HTMLElement} page
 */
async function beginPage(page) {
  const register = fetch(page.dataset.register ?? "", { priority: "high" });
  /** @type {Promise<Manifest>} */
  const manifest = fetch(new URL("shards.json", pagefind), { cache: "no-cache" }).then((response) =>
    response.json(),
  );
  const script = import("../search/page.js");
  /** @type {Ahead} */
  const ahead = { register, manifest };
  if (location.search && !asksNumber()) begin(ahead).catch(() => {}); // a number is answered first by what names the texts; without a worker the page searches
  manifest
    .then(async ({ shards: [first] }) => {
      if (asksNumber()) await Promise.all([register, script]); // they answer it, and need the line
      warm(first);
    })
    .catch(() => {});
  register.catch(() => {}); // whoever takes it is told
  const { searchPage } = await script;
  searchPage(page, ahead);
}

/** What searches, in a worker; null where none may run, which some browsers tell later. @param {Ahead} ahead */
async function begin(ahead) {
  ahead.worker = new Worker(new URL("../search/shards.js", import.meta.url), { type: "module" });
  ahead.worker.onerror = () => {
    ahead.worker = null;
  };
}

const asksNumber = () => /\d/.test(fields[0].value || `${new URLSearchParams(location.search).get("q")}`);

/** The index's own files, before its loader asks for them: they wait in the browser's cache. @param {Shard} shard */
function warm({ path, meta }) {
  for (const file of [
    "pagefind.js",
    `pagefind-entry.json?ts=${path}`,
    `pagefind.${meta}.pf_meta`,
    "wasm.unknown.pagefind",
  ]) {
    fetch(new URL(`${path}/${file}`, pagefind)).catch(() => {});
  }
}

if (page && location.search) {
  const start = page.querySelector("[data-part=start]");
  if (start instanceof HTMLElement) start.hidden = true; // results come in its place
  beginPage(page);
} else if (page) page.addEventListener("focusin", () => beginPage(page), { once: true });
else {
  for (const field of fields) field.form?.addEventListener("focusin", () => beginBox(field), { once: true });
}

/** @param {KeyboardEvent} event */
function opensSearch({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }) {
  const isTyping =
    target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
  const isOpening = (key.toLowerCase() === "k" && (ctrlKey || metaKey)) || (key === "/" && !isTyping);
  return isOpening && !altKey && !defaultPrevented;
}

addEventListener("keydown", (event) => {
  if (!opensSearch(event)) return;
  event.preventDefault();
  const field = [...fields].find((field) => field.checkVisibility());
  /** @type {HTMLElement | null} */
  const link = document.querySelector(".search-link");
  if (!field) return link?.click();
  field.focus();
  return field.select();
});
