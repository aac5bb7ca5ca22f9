// What is compared with what: places of one level, of one period; a target is never beside what is. Pure.

/**
 * A figure and a place, as the open data has them.
 * @typedef {{indicator: string, indicator_title: string, region_kind: string, stage: string | null,
 *   qualifier: string, period: string, period_label: string, period_end: string, value_label: string,
 *   quote: string, note: string | null, territory_until: string | null, source_url: string}} Figure
 * @typedef {{region: {id: string, name: string, url: string, until: string | null}, figures: Figure[]}} Place
 * @typedef {{figure: Figure, intent: string, cells: Figure[][]}} Row a cell a place; `intent` is target, plan or empty
 * @typedef {{shared: Row[], apart: Row[], lonely: Row[]}} Groups what can be compared; what several places have
 *   of other periods or levels; what a single place has
 */

export const FEWEST = 2; // places that make a comparison
const NEWEST = 3; // figures of a place that are shown
const PROVINCIAL = ["province", "municipality"];
const LOWEST = ["ward", "commune"];
const { compare } = new Intl.Collator("vi", { numeric: true });

/** How many places have figures in a row. @param {Row} row */
export const placesOf = (row) => row.cells.filter((figures) => figures.length).length;

/** @param {Place[]} places @returns {Row[]} what most places have first */
function rowsOf(places) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  places.forEach((place, at) => {
    for (const figure of place.figures) {
      const intent = intentOf(figure);
      const key = [figure.indicator, figure.stage, intent].join("|");
      const row = rows.get(key) ?? { figure, intent, cells: places.map(() => []) };
      row.cells[at].push(figure);
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort(inOrder);
}

/** @param {Figure} figure */
function intentOf({ qualifier, stage }) {
  if (qualifier === "plan") return qualifier;
  return qualifier === "target" || stage === "target" ? "target" : "";
}

/** @param {Row} one @param {Row} other */
function inOrder(one, other) {
  const more = placesOf(other) - placesOf(one);
  return more || compare(one.figure.indicator_title, other.figure.indicator_title);
}

/** @param {Place[]} places @returns {Groups} */
export function groupsOf(places) {
  /** @type {Groups} */
  const groups = { shared: [], apart: [], lonely: [] };
  for (const row of rowsOf(places)) {
    const kind = mostCommon(row);
    const shared = part(row, (figures) => figures.some((figure) => kindOf(figure) === kind));
    const rest = part(row, (figures) => !figures.some((figure) => kindOf(figure) === kind));
    if (placesOf(shared)) groups.shared.push(shared);
    if (placesOf(rest)) groups[placesOf(row) < FEWEST ? "lonely" : "apart"].push(rest);
  }
  return groups;
}

/** @param {Row} row @param {(figures: Figure[]) => boolean} isIn @returns {Row} */
const part = (row, isIn) => ({ ...row, cells: row.cells.map((figures) => (isIn(figures) ? figures : [])) });

/** Of which level of places, and of which period a figure is. @param {Figure} figure */
function kindOf({ region_kind: kind, period }) {
  const level = [PROVINCIAL, LOWEST].find((level) => level.includes(kind))?.[0] ?? kind;
  return `${period} ${level}`;
}

/** The period and level of which most places have a figure, the newest of several. @param {Row} row */
function mostCommon(row) {
  const kinds = row.cells.flatMap((figures) => [...new Set(figures.map(kindOf))]);
  const counts = new Map(kinds.map((kind) => [kind, kinds.filter((other) => other === kind).length]));
  const most = [...counts].sort(([one, a], [other, b]) => b - a || compare(other, one))[0];
  return most && most[1] >= FEWEST ? most[0] : "";
}

/** @param {Figure[]} figures */
export function newest(figures) {
  const sorted = [...figures].sort((one, other) => (one.period_end < other.period_end ? 1 : -1));
  return sorted.slice(0, NEWEST);
}

/**
 * The last day of the older territory that all figures of a place are of; empty where there is no such day.
 * @param {Place} place
 */
export function territoryOf({ region, figures }) {
  const days = new Set(figures.map((figure) => older(figure, region)));
  return days.size === 1 ? [...days][0] : "";
}

/** @param {Figure} figure @param {Place["region"]} region */
const older = ({ territory_until }, { until }) => (territory_until !== until && territory_until) || "";

/**
 * What is to be known of a figure: its time, its territory where the head of its column does not tell it, its note.
 * @param {Figure} figure
 * @param {Place} place
 */
export function remarks(figure, place) {
  const day = older(figure, place.region);
  const territory = day && day !== territoryOf(place) ? `địa giới đến hết ngày ${dayOf(day)}` : "";
  return [figure.period_label, territory, figure.note?.replace(/\.$/u, "")].filter(Boolean).join(" · ");
}

/** 2025-06-30 → 30/06/2025. @param {string} day */
export const dayOf = (day) => day.split("-").reverse().join("/");

/**
 * An address of the published data, on the host that is being read.
 * @param {string} url
 * @param {Place} place
 * @param {string} base
 */
export function local(url, place, base) {
  const root = place.region.url.slice(0, -`dia-phuong/${place.region.id}/`.length);
  return url.startsWith(root) ? `${base}/${url.slice(root.length)}` : url;
}
