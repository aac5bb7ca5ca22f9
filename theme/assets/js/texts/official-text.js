// The page of an official text. Without this module its marks are plain anchors, the history of
// its status is a plain list, and the citation is plain text.

import { followReading, openContents } from "./contents.js";
import { offerCitation, offerProvisions } from "./copying.js";
import { askForDay } from "./status-on-day.js";

/** @param {string} name @returns {NodeListOf<HTMLElement>} */
const components = (name) => document.querySelectorAll(`[data-component="${name}"]`);

openContents();
followReading();
/** @type {NodeListOf<HTMLFormElement>} */
const forms = document.querySelectorAll('[data-component="status-on-day"]');
forms.forEach(askForDay);
components("provisions").forEach(offerProvisions);
if (navigator.clipboard) components("citation").forEach(offerCitation);

addEventListener("beforeprint", () => {
  const day = new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });
  for (const printed of components("printed")) printed.textContent = `, in ngày ${day}`;
});
