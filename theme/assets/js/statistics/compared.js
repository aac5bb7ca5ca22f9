// What is compared with what: one row an indicator and stage; a target is never beside what is. Pure.

/**
 * A figure and a place, as the open data has them.
 * @typedef {{indicator: string, indicator_title: string, stage: string | null, qualifier: string,
 *   period: string, period_label: string, period_end: string, value_label: string, quote: string,
 *   note: string | null, territory_until: string | null, source_url: string}} Figure
 * @typedef {{region: {id: string, name: string, url: string, until: string | null}, figures: Figure[]}} Place
 * @typedef {{figure: Figure, intended: boolean, cells: Figure[][]}} Row a cell a place
 */

export const FEWEST = 2; // places that make a comparison
const NEWEST = 3; // figures of a place that are shown
const INTENDED = new Set(["target", "plan"]);
const { compare } = new Intl.Collator("vi", { numeric: true });

/** How many places have figures in a row. @param {Row} row */
export const placesOf = (row) => row.cells.filter((figures) => figures.length).length;

/** @param {Place[]} places @returns {Row[]} what most places have first */
export function rowsOf(places) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  places.forEach((place, at) => {
    for (const figure of place.figures) {
      const intended = INTENDED.has(figure.qualifier) || figure.stage === "target";
      const key = [figure.indicator, figure.stage, intended].join("|");
      const row = rows.get(key) ?? { figure, intended, cells: places.map(() => []) };
      row.cells[at].push(figure);
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort(inOrder);
}

/** @param {Row} one @param {Row} other */
function inOrder(one, other) {
  const more = placesOf(other) - placesOf(one);
  return more || compare(one.figure.indicator_title, other.figure.indicator_title);
}

/** @param {Figure[]} figures */
export function newest(figures) {
  const sorted = [...figures].sort((one, other) => (one.period_end < other.period_end ? 1 : -1));
  return sorted.slice(0, NEWEST);
}

/** Do the places of a row have no period in common? @param {Row} row */
export function differs(row) {
  const periods = row.cells
    .filter((figures) => figures.length)
    .map((figures) => new Set(figures.map((figure) => figure.period)));
  if (periods.length < FEWEST) return false;
  return ![...periods[0]].some((period) => periods.every((others) => others.has(period)));
}

/**
 * What is to be known of a figure: its time, on which territory of a place that goes on, its note.
 * @param {Figure} figure
 * @param {Place["region"]} region
 */
export function remarks({ period_label, territory_until, note }, { until }) {
  const older = territory_until && territory_until !== until;
  const territory = older ? `địa giới đến hết ngày ${dayOf(territory_until)}` : "";
  return [period_label, territory, note?.replace(/\.$/u, "")].filter(Boolean).join(" · ");
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
