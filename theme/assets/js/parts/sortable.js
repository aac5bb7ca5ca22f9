// Tables that a reader may sort by a column. Without this module they keep the order of the build.
// A header says how it is sorted (data-sort); a cell may hold a value apart from its words
// (data-value).

/** @import {Way} from "./sorting.js" */
import { element } from "./dom.js";
import { sorted } from "./sorting.js";

/** @typedef {{cell: HTMLTableCellElement, column: number}} Header */

const FEWEST = 3; // rows worth sorting

/** @param {HTMLTableCellElement} cell @returns {Way} */
const firstWay = (cell) => (cell.dataset.sort === "number" ? "descending" : "ascending");

/**
 * @param {HTMLTableElement} table
 * @param {Header[]} headers
 * @param {Header} header
 * @param {Way} way
 */
function sortBy(table, headers, { cell, column }, way) {
  const body = table.tBodies[0];
  for (const header of headers) header.cell.removeAttribute("aria-sort");
  cell.setAttribute("aria-sort", way);
  body.append(...sorted([...body.rows], column, cell.dataset.sort ?? "text", way));
}

/** @param {HTMLTableElement} table @param {Header[]} headers */
function offerButtons(table, headers) {
  for (const header of headers) {
    const { cell } = header;
    const button = element("button", { type: "button", className: "plain sort" }, ...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const present = cell.getAttribute("aria-sort");
      const turned = present === "ascending" ? "descending" : "ascending";
      sortBy(table, headers, header, present ? turned : firstWay(cell));
    });
  }
}

/**
 * Where rows become cards, their header is not shown: a field takes its place.
 * @param {HTMLTableElement} table
 * @param {Header[]} headers
 */
function offerField(table, headers) {
  const field = element(
    "select",
    {},
    element("option", { value: "" }, "Mặc định"),
    headers.map(({ cell }, at) => element("option", { value: String(at) }, cell.textContent)),
  );
  const original = [...table.tBodies[0].rows];
  field.addEventListener("change", () => {
    if (field.value === "") return table.tBodies[0].append(...original);
    const header = headers[Number(field.value)];
    return sortBy(table, headers, header, firstWay(header.cell));
  });
  table.before(element("label", { className: "sort-field" }, "Xếp theo ", field));
}

/** @param {HTMLTableElement} table */
function makeSortable(table) {
  if (!table.tHead || table.tBodies[0].rows.length < FEWEST) return;
  const cells = [...table.tHead.rows[0].cells];
  const headers = cells.map((cell, column) => ({ cell, column })).filter(({ cell }) => cell.dataset.sort);
  if (table.classList.contains("cards")) offerField(table, headers);
  offerButtons(table, headers);
}

/** @type {NodeListOf<HTMLTableElement>} */
const tables = document.querySelectorAll('table[data-component="sortable"]');
tables.forEach(makeSortable);
