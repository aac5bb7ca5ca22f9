// The field in the header: suggestions from the same lists as the search page.

import { combobox } from "./combobox.js";
import { remember } from "./recent.js";

export function headerBox(form) {
  const input = form.querySelector("input[name=q]");
  combobox(input, () => form.requestSubmit());
  form.addEventListener("submit", () => remember(input.value.trim()));
}
