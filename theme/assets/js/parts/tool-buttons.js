// What readers may do with a page, by the buttons that it has.

import { offerCopying, offerSharing } from "./share.js";

/**
 * What is long, and comes when it is asked for.
 * @typedef {object} Later
 * @property {() => Promise<typeof import("./listen.js")>} listen
 * @property {() => Promise<unknown>} printCode
 * @property {() => Promise<typeof import("./settings.js")>} settings
 */

/** @type {Later} */
let later;
/** @type {Record<string, (button: HTMLButtonElement) => void>} */
const TOOLS = {
  copy: offerCopying,
  listen: offerListening,
  print: (button) => button.addEventListener("click", printPage),
  settings: (button) => button.addEventListener("click", () => toggleSettings(button)),
  share: offerSharing,
};

/** @param {Later} given */
export function offerTools(given) {
  later = given;
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll("button[data-tool]");
  for (const button of buttons) TOOLS[button.dataset.tool ?? ""]?.(button);
  if (document.querySelector("[data-qr]"))
    for (const sign of ["keydown", "pointermove", "scroll", "touchstart"])
      addEventListener(sign, later.printCode, { once: true, passive: true });
}

/** The code is no reason not to print. */
async function printPage() {
  await later.printCode().catch(() => {});
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
    const { toggleListening } = await later.listen();
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
  const { settingsPanel } = await later.settings();
  const panel = settingsPanel();
  button.parentElement?.after(panel);
  panel.scrollIntoView({ block: "nearest" });
}

addEventListener("keydown", ({ key }) => {
  /** @type {HTMLButtonElement | null} */
  const opener = document.querySelector("[data-tool=settings][aria-expanded=true]");
  if (key !== "Escape" || !opener) return;
  toggleSettings(opener);
  opener.focus();
});

// What is folded is printed too, and opens when a link leads to it.
/** @type {(test: (fold: HTMLDetailsElement) => boolean) => void} */
const open = (test) => {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const folds = document.querySelectorAll("details.fold");
  for (const fold of folds) fold.open ||= test(fold);
};
const openTarget = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) open((fold) => fold.contains(target));
};
openTarget();
addEventListener("hashchange", openTarget);
addEventListener("beforeprint", () => open((fold) => !fold.classList.contains("no-print")));
