// The matrix of chosen texts, as elements: the same table as the page has for its own texts.

/** @import {Cell, Evidence, MatrixRow, MatrixText} from "./matrix-choice.js" */
import { element } from "../parts/dom.js";

const CAPTION =
  "Theo tỉnh, thành phố hiện nay. Nơi cũ và cấp dưới được nói rõ trong ô. " +
  "Ô trống là cổng chưa có tin, không có nghĩa là nơi đó chưa làm.";

/** @param {MatrixText[]} texts @param {MatrixRow[]} rows @param {string} base */
export function matrixTable(texts, rows, base) {
  const heads = texts.map((text) => element("th", { scope: "col" }, textLink(text, base)));
  return element(
    "table",
    { className: "register cards matrix" },
    element("caption", {}, CAPTION),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Tỉnh, thành phố"), ...heads)),
    element("tbody", {}, ...rows.map((row) => tableRow(row, texts, base))),
  );
}

/** @param {MatrixText} text @param {string} base */
const textLink = (text, base) =>
  element("a", { className: "document-number", href: `${base}/van-ban/${text.id}/` }, text.number);

/** @param {MatrixRow} row @param {MatrixText[]} texts @param {string} base */
function tableRow(row, texts, base) {
  const place = element("a", { href: `${base}/dia-phuong/${row.province}/` }, row.name);
  const cells = row.cells.map((cell, at) => tableCell(cell, texts[at], base));
  return element("tr", {}, element("th", { scope: "row" }, place), ...cells);
}

/** @param {Cell} cell @param {MatrixText} text @param {string} base */
function tableCell(cell, text, base) {
  if (!cell.shown.length) {
    return element("td", { className: "blank" }, element("span", { className: "hidden-label" }, "Chưa có"));
  }
  const address = `${base}/van-ban/${text.id}/#nhac-toi`;
  const more = cell.left ? element("a", { href: address }, `và ${cell.left} tin nữa`) : null;
  const last = cell.shown.length - 1;
  const proofs = cell.shown.flatMap((proof, at) => shown(proof, at === last ? more : null, base));
  return element("td", { "data-label": text.number }, ...proofs);
}

/** @param {Evidence} proof @param {Element | null} more @param {string} base */
function shown(proof, more, base) {
  const day = proof.source_date.split("-").reverse().join("/");
  const words = [proof.carrier, proof.note, day].filter(Boolean).join(", ");
  const sentence = { href: local(proof.source_url, base), title: proof.source_title };
  return [
    element("a", { ...sentence, className: "grade", "data-grade": proof.grade }, proof.grade_label),
    element("span", { className: "quiet" }, words, more && "\u00a0· ", more),
  ];
}

/** The address of a sentence, on the host that is being read. @param {string} url @param {string} base */
const local = (url, base) => `${base}/tin-tuc/${url.split("/tin-tuc/").slice(1).join("/tin-tuc/")}`;
