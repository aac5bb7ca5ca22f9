// The rows shown, as a file that spreadsheets open with the right letters.

const COLUMNS = [
  ["Số ký hiệu", (text) => text.number],
  ["Loại", (text) => text.type],
  ["Trích yếu", (text) => text.subject],
  ["Cơ quan ban hành", (text) => text.issuer],
  ["Ngày ban hành", (text) => text.day || text.issued],
  ["Tình trạng", (text) => `${text.label} ${text.since}`.trim()],
];
const BYTE_ORDER_MARK = "\ufeff";

export function asCsv(texts, root) {
  const columns = [...COLUMNS, ["Địa chỉ", (text) => new URL(text.url.slice(1), root).href]];
  const lines = [columns.map(([name]) => name), ...texts.map((text) => columns.map(([, of]) => of(text)))];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
}

export function saveAsCsv(texts, root) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([asCsv(texts, root)], { type: "text/csv;charset=utf-8" }));
  link.download = "van-ban.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// A cell that a spreadsheet would take for a formula gets a mark before it.
function cell(words) {
  const safe = /^[=+\-@\t]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
