// Which texts answer the form, in which order. Pure.

/**
 * A row of danh-muc.json. What is filtered by is a list, for a text may have several of it.
 * @typedef {{url: string, number: string, type: string, subject: string, issuer: string, day: string,
 *   issued: string, order: string, status: string, label: string, since: string, long: boolean, unknown: boolean} &
 *   Record<"loai" | "co-quan" | "nam" | "tinh-trang" | "chu-de" | "noi", string[]>} Row
 */

const FILTERS = /** @type {const} */ (["loai", "co-quan", "nam", "tinh-trang", "chu-de", "noi"]);
const { compare } = new Intl.Collator("vi", { numeric: true });

/**
 * Without marks and signs, so that "kl49", "49 kl" and "đề án" typed without marks are found.
 * @param {string} words
 */
export function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đðɖ]/gi, "d").toLowerCase();
}

/**
 * Letters and digits are words of their own: "kl49" asks what "kl 49" asks.
 * @param {Row[]} texts newest first
 * @param {URLSearchParams} query
 */
export function chosen(texts, query) {
  const words = folded(query.get("q") ?? "")
    .replace(/\p{L}(?=\d)|\d(?=\p{L})/gu, "$& ")
    .split(/\s+/)
    .filter(Boolean);
  const matching = texts.filter((text) => matches(text, query) && mentions(text, words));
  const order = query.get("xep");
  if (order === "so") return matching.sort((one, other) => compare(one.number, other.number));
  return order === "cu" ? matching.sort(oldestFirst) : matching;
}

/** @param {Row} one @param {Row} other */
function oldestFirst(one, other) {
  if (one.order === other.order) return 0;
  return one.order < other.order ? -1 : 1;
}

/** @param {Row} text @param {URLSearchParams} query */
function matches(text, query) {
  return FILTERS.every((name) => !query.get(name) || text[name].includes(query.get(name) ?? ""));
}

/** @param {Row} text @param {string[]} words */
function mentions(text, words) {
  if (!words.length) return true;
  const line = folded(`${text.number} ${text.type} ${text.subject}`);
  const packed = line.replace(/[\s/-]/g, "");
  return words.every((word) => line.includes(word) || packed.includes(word.replace(/[\s/-]/g, "")));
}
