// The calendar: shows only what the form asks for. Without this module all of it is shown.

import { required } from "../parts/dom.js";
import { answers } from "./matching.js";

const form = required(document, '[data-component="event-filters"]', HTMLFormElement);
const notice = required(form, "[role=status]", HTMLElement);
const reset = required(form, "[type=reset]", HTMLButtonElement);
/** @type {HTMLElement[]} */
const rows = [...document.querySelectorAll("li[data-levels]")].filter((row) => row instanceof HTMLElement);
/** @type {HTMLElement[]} */
const groups = [...document.querySelectorAll('[data-part="events"]')].filter(
  (group) => group instanceof HTMLElement,
);

function asked() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value) query.append(name, value);
  }
  return query;
}

function show() {
  const query = asked();
  for (const row of rows) {
    const { levels = "", places = "", kind = "", years = "" } = row.dataset;
    row.hidden = !answers({ levels, places, kind, years }, query);
  }
  for (const group of groups) hideWhenEmpty(group);
  reset.hidden = !query.size;
  const count = rows.filter((row) => !row.hidden).length;
  notice.textContent = query.size ? words(count) : "";
  const address = query.toString();
  history.replaceState(null, "", address ? `?${address}` : location.pathname);
}

/** @param {HTMLElement} group */
function hideWhenEmpty(group) {
  const shown = [...group.querySelectorAll("li[data-levels]:not([hidden])")];
  group.hidden = !shown.length;
  for (const year of group.querySelectorAll(":scope > li .year")) {
    year.toggleAttribute("hidden", year.closest("li") !== shown[0]);
  }
  const chip = document.querySelector(`.chip[href="#${group.id}"]`);
  chip?.parentElement?.toggleAttribute("hidden", group.hidden);
}

/** @param {number} count */
function words(count) {
  return count ? `${count} việc phù hợp.` : "Không có việc nào phù hợp. Bỏ bớt điều kiện để xem nhiều hơn.";
}

function restore() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && query.has(field.name)) {
      field.value = query.get(field.name) ?? "";
    }
  }
  if (asked().size) show();
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(show));
restore();
