// On every page, and all that is loaded before the search is used: Ctrl K and / lead to the field,
// and the field's own script comes when it is entered.

const page = document.querySelector('[data-component="search"]');
const form = document.querySelector(".site-header form[role=search]");
const field = (page ?? form)?.querySelector("input[name=q]");
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

const begin = page
  ? () => import("./search/page.js").then(({ searchPage }) => searchPage(page))
  : () => import("./search/box.js").then(({ headerBox }) => headerBox(form));

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
