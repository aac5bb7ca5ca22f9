// On every page: what is read is kept, and the reader may choose a page to be kept for good.

import { ask, begin, filesOfPage } from "./keeping.js";

const KEEP = "Lưu để đọc ngoại tuyến";
const KEPT = "Đã lưu để đọc ngoại tuyến. Bỏ lưu";

/** @param {HTMLElement} place */
async function offer(place) {
  const isChosen = await ask("is-chosen", { url: location.href });
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "button other" });
  place.append(button);
  show(button, isChosen);
  button.addEventListener("click", async () => {
    const wanted = button.getAttribute("aria-pressed") !== "true";
    button.disabled = true;
    const done = await ask(wanted ? "choose" : "forget", { url: location.href, files: filesOfPage() }).catch(
      () => null,
    );
    button.disabled = false;
    if (done !== null) show(button, wanted);
    button.focus();
  });
}

/** @param {HTMLButtonElement} button @param {boolean} isChosen */
function show(button, isChosen) {
  button.setAttribute("aria-pressed", String(isChosen));
  button.textContent = isChosen ? KEPT : KEEP;
}

async function beginKeeping() {
  const isFirst = !navigator.serviceWorker?.controller;
  await begin();
  if (isFirst) await ask("read", { url: location.href, files: filesOfPage() });
  else await ask("files", { url: location.href, files: filesOfPage() });
  /** @type {HTMLElement | null} */
  const place = document.querySelector('[data-component="keep"]');
  if (place && (await ask("is-chosen", { url: location.href })) !== null) await offer(place);
}

if (!document.querySelector("[data-kept]") && navigator.serviceWorker) {
  addEventListener("load", () => setTimeout(beginKeeping, 1500), { once: true });
}
