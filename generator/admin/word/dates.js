// The day and the hour that a line of a Word file tells; nothing is guessed.

const DAY = /(?<!\d)(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|,?\s*năm)\s*(\d{4})(?!\d)/iu;
const HOUR =
  /(?<![\d/.-])(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2}|\d(?=['’′]|\s*\(?GMT))?(:\d{2})?(?![\d/])\s*(SA|CH|sáng|chiều|tối)?/iu;

/**
 * Return `2024-04-24 17:18`, with seconds where they are told, or `2024-04-24` where no hour is told; empty without a day that exists.
 * @param {string} line
 */
export function dayIn(line) {
  const match = DAY.exec(line);
  if (!match) return "";
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return "";
  const written = date.toISOString().slice(0, 10);
  const hour = HOUR.exec(line.replace(match[0], " "));
  if (!hour || Number(hour[1]) > 23 || Number(hour[2] ?? 0) > 59) return written;
  const isLate = /^(?:CH|chiều|tối)$/iu.test(hour[4] ?? "") && Number(hour[1]) < 12;
  const shown = String(Number(hour[1]) + (isLate ? 12 : 0)).padStart(2, "0");
  return `${written} ${shown}:${(hour[2] ?? "").padStart(2, "0")}${hour[3] === ":00" ? "" : (hour[3] ?? "")}`;
}

/**
 * Return the day of a line that says nothing else, as below a piece: `Hà Nội, ngày 12 tháng 10 năm 2026`.
 * @param {string} line
 */
export function dayAlone(line) {
  const match = DAY.exec(line);
  if (!match) return "";
  const before = line.slice(0, match.index).trim();
  const after = line.slice(match.index + match[0].length).replace(HOUR, "");
  const isPlace =
    /^(?:\p{Lu}[^,.\d]{1,40},)?\s*(?:(?:đăng |viết )?ngày|thứ \p{L}+,?(?: ngày)?)?\s*:?$/iu.test(before);
  return isPlace && /^[\s.,|–-]*$/u.test(after) ? dayIn(line) : "";
}
