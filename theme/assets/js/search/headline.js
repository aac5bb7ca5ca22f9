// How many results there are, in words.

const LONGEST = 80; // signs of a query that are said again
const THOUSANDS = /\B(?=(?:\d{3})+$)/g; // the first toLocaleString takes a slow phone 60 ms

/** 12.345, as it is written here. @param {number} count */
export const grouped = (count) => `${count}`.replace(THOUSANDS, ".");

/** @param {string} text */
export const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * @param {number} shown
 * @param {number | null} total null when more may come
 * @param {string} query
 * @param {boolean} isCard
 */
export function headWords(shown, total, query, isCard) {
  const count = total === null ? `Hơn ${shown}` : grouped(total);
  if (isCard) return (total ?? shown) === 0 ? "" : `${count} kết quả khác`;
  return `${count} kết quả${query ? ` cho “${shortened(query)}”` : ""}`;
}
