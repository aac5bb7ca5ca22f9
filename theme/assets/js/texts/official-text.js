// The page of an official text. Without this module its marks are plain anchors, the history of
// its status is a plain list, and the citation is plain text.

import { followReading, openContents } from "./contents.js";
import { offerCitation, offerProvisions } from "./copying.js";

/** @param {string} name @returns {NodeListOf<HTMLElement>} */
const components = (name) => document.querySelectorAll(`[data-component="${name}"]`);

/** What a day's question is answered by comes when it is asked. @param {HTMLFormElement} form */
function offerDay(form) {
  const begin = async () => (await import("./status-on-day.js")).askForDay(form);
  form.hidden = false;
  if (new URLSearchParams(location.search).has("ngay")) begin();
  else form.addEventListener("focusin", begin, { once: true });
}

openContents();
followReading();
/** @type {NodeListOf<HTMLFormElement>} */
const forms = document.querySelectorAll('[data-component="status-on-day"]');
forms.forEach(offerDay);
components("provisions").forEach(offerProvisions);
if (navigator.clipboard) components("citation").forEach(offerCitation);

addEventListener("beforeprint", () => {
  const day = new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });
  for (const printed of components("printed")) printed.textContent = `, in ngày ${day}`;
});
