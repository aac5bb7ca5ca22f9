// The order of a table's rows by one column. Pure, but for reading the cells.

/** @typedef {"ascending" | "descending"} Way */

const { compare } = new Intl.Collator("vi", { numeric: true, sensitivity: "variant" });

/**
 * 60.358 → 60358, 17,34 → 17.34, 9/34 → 9, as Vietnamese readers write them.
 * @param {string} words
 */
export function numberOf(words) {
  const digits = words.match(/-?\d[\d.]*(?:,\d+)?/)?.[0];
  return digits ? Number(digits.replaceAll(".", "").replace(",", ".")) : Number.NaN;
}

/**
 * What a cell is sorted by: its words, or the value given apart from them.
 * @param {string} words
 * @param {string | undefined} given
 * @param {string} kind "text" or "number"
 */
export function sortedBy(words, given, kind) {
  if (kind === "text") return (given ?? words).trim();
  if (given === undefined) return numberOf(words);
  if (given === "") return Number.NaN;
  return given.includes(",") ? numberOf(given) : Number(given);
}

/** @param {string | number} value */
const isMissing = (value) => value === "" || Number.isNaN(value);

/**
 * What has no value stays at the end, whichever way the others go.
 * @param {string | number} one
 * @param {string | number} other
 * @param {Way} way
 */
export function inOrder(one, other, way) {
  if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
  const sign = way === "descending" ? -1 : 1;
  return (
    sign *
    (typeof one === "number" && typeof other === "number" ? one - other : compare(`${one}`, `${other}`))
  );
}

/**
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {string} kind
 * @param {Way} way
 */
export function sorted(rows, column, kind, way) {
  const keyed = rows.map((row) => {
    const cell = row.cells[column];
    return { row, value: sortedBy(cell.textContent ?? "", cell.dataset.value, kind) };
  });
  keyed.sort((one, other) => inOrder(one.value, other.value, way));
  return keyed.map(({ row }) => row);
}
