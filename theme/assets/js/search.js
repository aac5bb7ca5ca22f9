// On every page, and all that is loaded before the search is used: Ctrl K and / lead to the field,
// and the field's own script comes when it is entered.

const page = document.querySelector('[data-component="search"]');
const form = document.querySelector(".site-header form[role=search]");
const field = (page ?? form)?.querySelector("input[name=q]");
document.querySelector("[data-without-script]")?.remove();
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

// All parts are asked for at once: one after another, each would wait for the line again.
const BOX = "box combobox data dom names numerals recent register suggest text".split(" ");
const PAGE = ("combobox data dated dom engine excerpt filters find items names numerals page query rank recent register results "
  + "spelling state suggest text vocabulary").split(" ");

function begin() {
  if (page) import("./search/data.js").then(({ begin: ask }) => ask()).catch(() => {});
  for (const part of page ? PAGE : BOX) {
    const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href: new URL(`./search/${part}.js`, import.meta.url) });
    document.head.append(link);
  }
  return page
    ? import("./search/page.js").then(({ searchPage }) => searchPage(page))
    : import("./search/box.js").then(({ headerBox }) => headerBox(form));
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
