// Suggestions below a search field; outside the search page it has lists of its own.

import { combobox } from "./combobox.js";
import { titles } from "./data.js";
import { lists } from "./lists.js";
import { remember } from "./recent.js";

export { combobox };

/** @param {HTMLFormElement} form @param {HTMLInputElement} input */
export function searchBox(form, input) {
  const box = combobox(input, () => form.requestSubmit(), { lists, titles });
  if (input.value.trim()) box.ask(); // typed while this was loading
  form.addEventListener("submit", () => remember(input.value.trim()));
}
