// The rows shown, as a file that spreadsheets open with the right letters.

/** @import {Row} from "./choose.js" */

/** @type {[string, (text: Row) => string][]} */
const COLUMNS = [
  ["Số ký hiệu", (text) => text.number],
  ["Loại", (text) => text.type],
  ["Trích yếu", (text) => text.subject],
  ["Cơ quan ban hành", (text) => text.issuer],
  ["Ngày ban hành", (text) => text.day || text.issued],
  ["Tình trạng", (text) => `${text.label} ${text.since}`.trim()],
];
const BYTE_ORDER_MARK = "\ufeff";

/**
 * @param {Row[]} texts
 * @param {URL} root the portal's address, ending in a slash
 */
export function asCsv(texts, root) {
  const names = [...COLUMNS.map(([name]) => name), "Địa chỉ"];
  const rows = texts.map((text) => [
    ...COLUMNS.map(([, value]) => value(text)),
    new URL(text.url.slice(1), root).href,
  ]);
  return `${BYTE_ORDER_MARK}${[names, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** @param {Row[]} texts @param {URL} root */
export function saveAsCsv(texts, root) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([asCsv(texts, root)], { type: "text/csv;charset=utf-8" }));
  link.download = "van-ban.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * A cell that a spreadsheet would take for a formula gets a mark before it.
 * @param {string} words
 */
function cell(words) {
  const safe = /^[=+\-@\t]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
