// Tables that a reader may sort by a column. Without this module they keep the order of the build.
// A header says how it is sorted (data-sort); a cell may hold a value apart from its words
// (data-value). What has no value stays at the end, whichever way the others go.

import { element } from "./dom.js";

const { compare } = new Intl.Collator("vi", { numeric: true, sensitivity: "variant" });
const UP = "ascending", DOWN = "descending";

/** 60.358 → 60358, 17,34 → 17.34, 9/34 → 9, as Vietnamese readers write them. */
export function numberOf(words) {
  const found = words.match(/-?\d[\d.]*(?:,\d+)?/);
  return found ? Number(found[0].replaceAll(".", "").replace(",", ".")) : NaN;
}

function valueOf(cell, kind) {
  const given = cell.dataset.value;
  if (kind === "text") return (given ?? cell.textContent).trim();
  if (given !== undefined) return given === "" ? NaN : Number(given.includes(",") ? numberOf(given) : given);
  return numberOf(cell.textContent);
}

const isMissing = (value) => value === "" || Number.isNaN(value);

export function sorted(rows, column, kind, way) {
  const sign = way === DOWN ? -1 : 1;
  const keyed = rows.map((row) => [valueOf(row.cells[column], kind), row]);
  keyed.sort(([one], [other]) => {
    if (isMissing(one) || isMissing(other)) return isMissing(one) - isMissing(other);
    return sign * (kind === "number" ? one - other : compare(one, other));
  });
  return keyed.map(([, row]) => row);
}

function sortBy(table, headers, at, way) {
  const body = table.tBodies[0];
  const { header, column } = headers[at];
  for (const one of headers) one.header.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", way);
  body.append(...sorted([...body.rows], column, header.dataset.sort, way));
}

function offerButtons(table, headers) {
  headers.forEach(({ header }, at) => {
    const button = element("button", { type: "button", className: "plain sort" }, ...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const first = header.dataset.sort === "number" ? DOWN : UP;
      const now = header.getAttribute("aria-sort");
      sortBy(table, headers, at, now ? (now === UP ? DOWN : UP) : first);
    });
  });
}

/** Where rows become cards, their header is not shown: a field takes its place. */
function offerField(table, headers) {
  const field = element("select", {}, element("option", { value: "" }, "Mặc định"),
    headers.map(({ header }, at) => element("option", { value: String(at) }, header.textContent)));
  const original = [...table.tBodies[0].rows];
  field.addEventListener("change", () => {
    if (field.value === "") table.tBodies[0].append(...original);
    else sortBy(table, headers, Number(field.value), headers[field.value].header.dataset.sort === "number" ? DOWN : UP);
  });
  table.before(element("label", { className: "sort-field" }, "Xếp theo ", field));
}

for (const table of document.querySelectorAll('table[data-component="sortable"]')) {
  const cells = [...table.tHead.rows[0].cells];
  const headers = cells.map((header, column) => ({ header, column })).filter(({ header }) => header.dataset.sort);
  if (table.tBodies[0].rows.length < 3) continue;
  if (table.classList.contains("cards")) offerField(table, headers);
  offerButtons(table, headers);
}
