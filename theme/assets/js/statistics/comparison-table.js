// The table of a comparison, as elements.

/** @import {Figure, Place, Row} from "./compared.js" */
/** @import {Child} from "../parts/dom.js" */
import { element } from "../parts/dom.js";
import { dayOf, groupsOf, local, newest, remarks, territoryOf } from "./compared.js";

/** @type {Record<string, string>} */
const STAGES = { registered: "đăng ký", recognised: "được công nhận" };
/** @type {Record<string, string>} */
const INTENTS = { target: "mục tiêu", plan: "kế hoạch" };
const HEADINGS = { apart: "Khác kỳ hoặc khác cấp, chưa so sánh được", lonely: "Chỉ một nơi có số" };

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
function placeHeader(place, base) {
  const { id, name } = place.region;
  return columnHeader(element("a", { href: `${base}/dia-phuong/${id}/` }, name), note(eraOf(place)));
}

/** Until when a place was, or was what its figures are of. @param {Place} place */
function eraOf(place) {
  const { until } = place.region;
  if (until) return `đến hết ngày ${dayOf(until)}`;
  const territory = territoryOf(place);
  return territory && `số trên địa giới đến hết ngày ${dayOf(territory)}`;
}

/**
 * What can be compared comes first; what cannot says why.
 * @param {Place[]} places
 * @param {string} base
 */
function bodies(places, base) {
  const { shared, apart, lonely } = groupsOf(places);
  const colSpan = places.length + 1;
  const nothing = "Chưa có chỉ tiêu nào mà từ hai nơi trở lên cùng có số của một kỳ.";
  const empty = row({}, element("td", { colSpan }, nothing));
  const asRow = (/** @type {Row} */ compared) => comparedRow(compared, places, base);
  const below = (/** @type {string} */ heading, /** @type {Row[]} */ rows) => {
    const head = element("th", { scope: "rowgroup", colSpan }, heading);
    return rows.length ? element("tbody", {}, row({ className: "apart" }, head), rows.map(asRow)) : null;
  };
  return [
    element("tbody", {}, shared.length ? shared.map(asRow) : empty),
    below(HEADINGS.apart, apart),
    below(HEADINGS.lonely, lonely),
  ];
}

/** @param {Row} compared @param {Place[]} places @param {string} base */
function comparedRow({ figure, intent, cells }, places, base) {
  const stage = intent ? INTENTS[intent] : STAGES[figure.stage ?? ""];
  const link = element("a", { href: `${base}/thong-ke/${figure.indicator}/` }, figure.indicator_title);
  return row(
    {},
    element("th", { scope: "row" }, link, note(stage)),
    ...cells.map((figures, at) => cell(figures, places[at], base)),
  );
}

/** @param {Figure[]} figures @param {Place} place @param {string} base */
function cell(figures, place, base) {
  if (!figures.length) {
    return element("td", { className: "missing" }, element("span", { className: "hidden-label" }, "Chưa có"));
  }
  const items = newest(figures).map((figure) => item(figure, place, base));
  const label = [place.region.name, eraOf(place)].filter(Boolean).join(", ");
  return element("td", { "data-label": label }, element("ul", {}, items));
}

/** @param {Figure} figure @param {Place} place @param {string} base */
function item(figure, place, base) {
  const href = local(figure.source_url, place, base);
  return element(
    "li",
    {},
    element("a", { href, title: figure.quote }, figure.value_label),
    element("span", { className: "quiet" }, `, ${remarks(figure, place)}`),
  );
}
