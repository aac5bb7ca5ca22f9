// A chart as a picture to take away. It is drawn in the browser: nothing is asked of anybody.

/** @import {Chart, Row} from "./chart-drawing.js" */
import { pageAddress } from "../parts/dom.js";
import { drawing, paint, toSvg } from "./chart-drawing.js";

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll("[data-component=chart] button[data-image]");
for (const button of buttons) button.addEventListener("click", () => take(button));
/** @type {NodeListOf<HTMLButtonElement>} */
const copiers = document.querySelectorAll("[data-component=chart] button[data-copy]");
for (const button of copiers) button.addEventListener("click", () => copy(button));

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const code = button.closest("details")?.querySelector(".code");
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.textContent?.trim() ?? "");
    button.textContent = "Đã sao chép mã nhúng";
  } catch {
    getSelection()?.selectAllChildren(code); // the browser allows no copying: the reader copies what is marked
  }
}

/** @param {HTMLButtonElement} button */
function take(button) {
  /** @type {HTMLElement | null} */
  const figure = button.closest("[data-component=chart]");
  if (!figure) return;
  const picture = drawing(read(figure));
  if (button.dataset.image === "svg") {
    return keep(new Blob([toSvg(picture)], { type: "image/svg+xml" }), "svg");
  }
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext("2d");
  if (context) paint(picture, context);
  return canvas.toBlob((image) => image && keep(image, "png"));
}

/** @param {Blob} image @param {string} ending */
function keep(image, ending) {
  const name = new URL(pageAddress()).pathname.split("/").filter(Boolean).at(-1) ?? "bieu-do";
  const address = URL.createObjectURL(image);
  Object.assign(document.createElement("a"), { href: address, download: `${name}.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** What the page shows of a chart. @param {HTMLElement} figure @returns {Chart} */
function read(figure) {
  const { name = "", about = "", unit = "" } = figure.dataset;
  const source = [...figure.querySelectorAll(".source-line")]
    .map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "")
    .join(" ");
  const marks = [...figure.querySelectorAll(".scale-marks span")].map(({ textContent }) => textContent ?? "");
  const rows = [...figure.querySelectorAll(".chart > li:not(.scale)")].map(row);
  const portal = document.querySelector(".site-name strong")?.textContent ?? "";
  const owner = `Cổng ${portal} tổng hợp, ${new URL(pageAddress()).host}.`;
  return { name, about, unit, source, owner, marks, rows };
}

/** @param {Element} item @returns {Row} */
function row(item) {
  const bar = item.querySelector("rect");
  const ends = item.querySelector(".end")?.getAttribute("d")?.match(/M/g)?.length ?? 0;
  return {
    label: item.querySelector("span")?.textContent ?? "",
    value: item.querySelector(".value")?.textContent ?? "",
    start: Number(bar?.getAttribute("x") ?? 0),
    width: Number(bar?.getAttribute("width") ?? 0),
    kind: ends === 2 ? "span" : ends === 1 ? "about" : "bar",
  };
}
