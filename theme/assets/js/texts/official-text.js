// The page of an official text. Without this module its marks are plain anchors, the history of
// its status is a plain list, and the citation is plain text.

import { offerCitation, offerProvisions } from "./copying.js";
import { followReading, openContents } from "./contents.js";
import { askForDay } from "./status-on-day.js";

openContents();
followReading();
document.querySelectorAll('[data-component="status-on-day"]').forEach(askForDay);
document.querySelectorAll('[data-component="provisions"]').forEach(offerProvisions);
if (navigator.clipboard) {
  document.querySelectorAll('[data-component="citation"]').forEach(offerCitation);
}

const printed = document.querySelector('[data-component="printed"]');
addEventListener("beforeprint", () => {
  const words = new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });
  if (printed) printed.textContent = `, in ngày ${words}`;
});
