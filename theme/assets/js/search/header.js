// On every page, and all that is loaded before the search is used: Ctrl K and / lead to the field,
// and the field's own script comes when it is entered.

const page = document.querySelector('[data-component="search"]');
const form = document.querySelector(".site-header form[role=search]");
const field = (page ?? form)?.querySelector("input[name=q]");
document.querySelector("[data-without-script]")?.remove();
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

const pagefind = new URL("../../../pagefind/", import.meta.url);

// All that the first answer needs is asked for at once: one after another, each would wait for the line again.
function begin() {
  if (!page) return import("./box.js").then(({ headerBox }) => headerBox(form));
  const ahead = {
    register: fetch(page.dataset.register, { priority: "high" }),
    manifest: fetch(new URL("shards.json", pagefind), { cache: "no-cache" }).then((answer) => answer.json()),
  };
  ahead.manifest.then(({ shards: [first] }) => warm(first)).catch(() => {});
  for (const one of Object.values(ahead)) one.catch(() => {}); // whoever takes it is told
  return import("./page.js").then(({ searchPage }) => searchPage(page, ahead));
}

/** The index's own files, before its loader asks for them: they wait in the browser's cache. */
function warm({ path, meta }) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: new URL("pagefind.js", pagefind) }));
  for (const file of [`pagefind-entry.json?ts=${path}`, `pagefind.${meta}.pf_meta`, "wasm.unknown.pagefind"]) {
    fetch(new URL(`${path}/${file}`, pagefind)).catch(() => {});
  }
}

if (page && location.search) begin();
else (page ?? form)?.addEventListener("focusin", begin, { once: true });

addEventListener("keydown", (event) => {
  const opens = (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping(event.target));
  if (!opens || event.altKey || event.defaultPrevented) return;
  event.preventDefault();
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else {
    document.querySelector(".search-link")?.click();
  }
});
