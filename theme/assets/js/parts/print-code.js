// The code of a page's address, on paper alone. It comes with the reader's first sign of life, long before a print.

import { qrDrawing } from "./qr-code.js";

addEventListener("beforeprint", () => {
  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll("[data-qr]:empty");
  for (const place of places) {
    const drawing = qrDrawing(place.dataset.qr ?? "");
    if (drawing) place.append(new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement);
  }
});
