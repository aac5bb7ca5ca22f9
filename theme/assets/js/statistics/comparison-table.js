// The table of a comparison, as elements.

/** @import {Figure, Place, Row} from "./compared.js" */
/** @import {Child} from "../parts/dom.js" */
import { element } from "../parts/dom.js";
import { dayOf, differs, FEWEST, local, newest, placesOf, remarks, rowsOf } from "./compared.js";

/** @type {Record<string, string>} */
const STAGES = { registered: "đăng ký", recognised: "được công nhận", target: "chỉ tiêu" };

/** @param {Place[]} places @param {string} base the portal's root, seen from the page */
export function comparisonTable(places, base) {
  const names = places.map((place) => place.region.name).join(", ");
  return element(
    "table",
    { className: "register cards comparison" },
    element("caption", {}, `Số liệu của ${names}. Mỗi số dẫn tới câu nêu nó.`),
    element(
      "thead",
      {},
      row({}, columnHeader("Chỉ tiêu"), ...places.map((place) => placeHeader(place, base))),
    ),
    bodies(places, base),
  );
}

/** @param {Record<string, string>} properties @param {...Child} cells */
const row = (properties, ...cells) => element("tr", properties, ...cells);

/** @param {...Child} children */
const columnHeader = (...children) => element("th", { scope: "col" }, ...children);

/** @param {string} words */
const note = (words) => (words ? element("span", { className: "relation-kind" }, words) : null);

/** @param {Place} place @param {string} base */
function placeHeader({ region }, base) {
  const until = region.until ? `đến hết ngày ${dayOf(region.until)}` : "";
  const link = element("a", { href: `${base}/dia-phuong/${region.id}/` }, region.name);
  return columnHeader(link, note(until));
}

/**
 * What several places have comes first; what only one has cannot be compared, and says so.
 * @param {Place[]} places
 * @param {string} base
 */
function bodies(places, base) {
  const rows = rowsOf(places);
  const shared = rows.filter((compared) => placesOf(compared) >= FEWEST);
  const lonely = rows.filter((compared) => placesOf(compared) < FEWEST);
  const colSpan = places.length + 1;
  const heading = element("th", { scope: "rowgroup", colSpan }, "Chỉ một nơi có số");
  const nothing = "Chưa có chỉ tiêu nào mà từ hai nơi trở lên cùng có số.";
  const empty = row({}, element("td", { colSpan }, nothing));
  const asRow = (/** @type {Row} */ compared) => comparedRow(compared, places, base);
  return [
    element("tbody", {}, shared.length ? shared.map(asRow) : empty),
    lonely.length
      ? element("tbody", { className: "lonely" }, row({ className: "apart" }, heading), lonely.map(asRow))
      : null,
  ];
}

/** @param {Row} compared @param {Place[]} places @param {string} base */
function comparedRow(compared, places, base) {
  const { figure, intended } = compared;
  const stage = intended ? "mục tiêu, kế hoạch" : STAGES[figure.stage ?? ""];
  const notes = [stage, differs(compared) ? "Các nơi khác kỳ." : ""].filter(Boolean).join(". ");
  const link = element("a", { href: `${base}/thong-ke/${figure.indicator}/` }, figure.indicator_title);
  return row(
    {},
    element("th", { scope: "row" }, link, note(notes)),
    ...compared.cells.map((figures, at) => cell(figures, places[at], base)),
  );
}

/** @param {Figure[]} figures @param {Place} place @param {string} base */
function cell(figures, place, base) {
  const properties = { "data-label": place.region.name };
  if (!figures.length) {
    const words = element("span", { className: "quiet" }, "Chưa có số liệu");
    return element("td", { ...properties, className: "missing" }, words);
  }
  const items = newest(figures).map((figure) => item(figure, place, base));
  return element("td", properties, element("ul", {}, items));
}

/** @param {Figure} figure @param {Place} place @param {string} base */
function item(figure, place, base) {
  const href = local(figure.source_url, place, base);
  return element(
    "li",
    {},
    element("a", { href, title: figure.quote }, figure.value_label),
    element("span", { className: "quiet" }, `, ${remarks(figure, place.region)}`),
  );
}
