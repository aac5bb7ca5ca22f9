// On every page, and all that is loaded before the search is used: Ctrl K and / lead to a field, and
// a field's own script comes when it is entered. The search page begins its own.

import "../offline/keep.js";

const page = document.querySelector('[data-component="search"]');
/** @type {NodeListOf<HTMLInputElement>} */
const fields = (page ?? document).querySelectorAll("form[role=search] input[name=q]");
document.querySelector("[data-without-script]")?.remove();

/** @param {HTMLInputElement} field */
async function beginBox(field) {
  const { form } = field;
  const { searchBox } = await import("../search/box.js");
  if (form) searchBox(form, field);
}

if (!page) {
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
