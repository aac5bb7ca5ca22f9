// Passing a page on: the device's own sheet, or its address to copy. Nobody is told.

import { element, pageAddress } from "./dom.js";

const SHOWN_FOR = 2500;

/** @param {HTMLButtonElement} button */
export function offerSharing(button) {
  const canShare = "share" in navigator;
  const words = button.querySelector("span");
  const isAlone = !button.parentElement?.querySelector("[data-tool=copy]");
  button.hidden = !canShare && !isAlone;
  if (!canShare && words) words.textContent = "Sao chép liên kết";
  button.addEventListener("click", () => (canShare ? share() : copy(button)));
}

/** @param {HTMLButtonElement} button */
export const offerCopying = (button) => button.addEventListener("click", () => copy(button));

async function share() {
  const title = document.querySelector("h1")?.textContent?.trim() ?? document.title;
  try {
    await navigator.share({ title, url: pageAddress() });
  } catch {
    // the reader closed the sheet
  }
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const notice = element("span", { className: "hidden-label", role: "status" });
  button.append(notice);
  const words = button.querySelector("span");
  const before = words?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(pageAddress());
    notice.textContent = "Đã sao chép liên kết";
    if (words && words !== notice) words.textContent = "Đã sao chép";
  } catch {
    prompt("Sao chép địa chỉ của trang:", pageAddress()); // the browser allows no copying: the reader copies
  }
  setTimeout(() => {
    notice.remove();
    if (words && words !== notice) words.textContent = before;
  }, SHOWN_FOR);
}
