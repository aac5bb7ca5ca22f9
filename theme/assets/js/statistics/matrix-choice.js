// Which texts are chosen for the matrix, and what is known of each in today's provinces. Pure.

import { fold } from "../search/text.js";

/**
 * A piece of evidence, as the open table has it.
 * @typedef {{text: string, number: string, province: string | null, province_name: string | null,
 *   carrier: string | null, grade: string, grade_label: string, note: string | null,
 *   source_title: string, source_date: string, source_url: string}} Evidence
 * @typedef {{id: string, number: string, provinces: number}} MatrixText `provinces` tell of it
 * @typedef {{shown: Evidence[], left: number}} Cell the strongest evidence, and how much more there is
 * @typedef {{province: string, name: string, cells: Cell[]}} MatrixRow a cell a text
 */

export const MOST = 4; // texts side by side
const SHOWN = 2; // evidence in a cell
const STRONGEST = ["review", "figures", "carried-out", "plan", "named"];
const { compare } = new Intl.Collator("vi");

/** @param {string} number */
const plain = (number) => fold(number).replace(/[^a-z0-9]+/g, "");

/** @param {Evidence[]} evidence @returns {MatrixText[]} what most provinces tell of first */
export function textsOf(evidence) {
  /** @type {Map<string, {id: string, number: string, provinces: Set<string>}>} */
  const texts = new Map();
  for (const { text, number, province } of evidence) {
    if (!province) continue;
    const known = texts.get(text) ?? { id: text, number, provinces: new Set() };
    known.provinces.add(province);
    texts.set(text, known);
  }
  return [...texts.values()]
    .map(({ id, number, provinces }) => ({ id, number, provinces: provinces.size }))
    .sort((one, other) => other.provinces - one.provinces || compare(one.number, other.number));
}

/**
 * The texts that half a number may mean; a whole number means its own texts alone.
 * @template {{number: string}} Text
 * @param {Text[]} texts
 * @param {string} typed
 */
export function matching(texts, typed) {
  const words = fold(typed).match(/[a-z]+|\d+/g) ?? [];
  if (!words.length) return [];
  const whole = texts.filter(({ number }) => plain(number) === words.join(""));
  if (whole.length) return whole;
  return texts.filter(({ number }) => words.every((word) => plain(number).includes(word)));
}

/** @param {Evidence[]} evidence @param {string[]} ids @returns {MatrixRow[]} provinces in Vietnamese order */
export function rowsOf(evidence, ids) {
  /** @type {Map<string, {name: string, cells: Evidence[][]}>} */
  const rows = new Map();
  for (const proof of evidence) {
    const at = ids.indexOf(proof.text);
    if (at < 0 || !proof.province) continue;
    const row = rows.get(proof.province) ?? { name: proof.province_name ?? "", cells: ids.map(() => []) };
    row.cells[at].push(proof);
    rows.set(proof.province, row);
  }
  return [...rows]
    .map(([province, { name, cells }]) => ({ province, name, cells: cells.map(cellOf) }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Where something is proven, who only names the text is left out. @param {Evidence[]} evidence @returns {Cell} */
function cellOf(evidence) {
  const proofs = evidence.filter(({ grade }) => grade !== "named");
  const sorted = [...(proofs.length ? proofs : evidence)].sort(strongestFirst);
  const shown = sorted.slice(0, SHOWN);
  return { shown, left: evidence.length - shown.length };
}

/** @param {Evidence} one @param {Evidence} other */
function strongestFirst(one, other) {
  const stronger = STRONGEST.indexOf(one.grade) - STRONGEST.indexOf(other.grade);
  return stronger || compare(other.source_date, one.source_date);
}

/** How many of the rows prove more than a name. @param {MatrixRow[]} rows */
export const proven = (rows) =>
  rows.filter(({ cells }) => cells.some(({ shown }) => shown.some(({ grade }) => grade !== "named"))).length;
