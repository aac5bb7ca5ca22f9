// A search field outside the search page: suggestions from the same lists.

import { combobox } from "./combobox.js";
import { remember } from "./recent.js";

/** @param {HTMLFormElement} form @param {HTMLInputElement} input */
export function searchBox(form, input) {
  combobox(input, () => form.requestSubmit());
  form.addEventListener("submit", () => remember(input.value.trim()));
}
