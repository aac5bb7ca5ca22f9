// What readers may do with a page, by the buttons that it has. What is long comes when it is asked for.

import { offerCopying, offerSharing } from "./share.js";

/** @type {Record<string, (button: HTMLButtonElement) => void>} */
const TOOLS = {
  copy: offerCopying,
  listen: offerListening,
  print: (button) => button.addEventListener("click", printPage),
  settings: (button) => button.addEventListener("click", () => toggleSettings(button)),
  share: offerSharing,
};
/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll("button[data-tool]");
for (const button of buttons) TOOLS[button.dataset.tool ?? ""]?.(button);

const printCode = () => import("../parts/print-code.js");
if (document.querySelector("[data-qr]"))
  for (const sign of ["keydown", "pointermove", "scroll", "touchstart"])
    addEventListener(sign, printCode, { once: true, passive: true });

/** The code is no reason not to print. */
async function printPage() {
  await printCode().catch(() => {});
  window.print();
}

/** Offered only where the device has a Vietnamese voice. @param {HTMLButtonElement} button */
function offerListening(button) {
  if (!("speechSynthesis" in window) || !document.querySelector("[data-read-aloud]")) return;
  const offer = () => {
    button.hidden = !speechSynthesis.getVoices().some(({ lang }) => /^vi\b/i.test(lang));
  };
  speechSynthesis.addEventListener("voiceschanged", offer);
  offer();
  button.addEventListener("click", async () => {
    const { toggleListening } = await import("../parts/listen.js");
    toggleListening(button);
  });
}

/** The panel stands behind the button that asked for it; asked for elsewhere, it moves. @param {HTMLButtonElement} button */
async function toggleSettings(button) {
  const isOpen = button.ariaExpanded === "true";
  document.querySelector(".tools-panel")?.remove();
  for (const other of document.querySelectorAll("[data-tool=settings]")) other.ariaExpanded = "false";
  if (isOpen) return;
  button.ariaExpanded = "true";
  const { settingsPanel } = await import("../parts/settings.js");
  const panel = settingsPanel();
  button.parentElement?.after(panel);
  panel.scrollIntoView({ block: "nearest" });
}

// What is folded is printed too, and opens when a link leads to it.
/** @type {(test: (fold: HTMLDetailsElement) => boolean) => void} */
const open = (test) => {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const folds = document.querySelectorAll("details.fold");
  for (const fold of folds) if (test(fold)) fold.open = true;
};
const openTarget = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) open((fold) => fold.contains(target));
};
openTarget();
addEventListener("hashchange", openTarget);
addEventListener("beforeprint", () => open((fold) => !fold.classList.contains("no-print")));
