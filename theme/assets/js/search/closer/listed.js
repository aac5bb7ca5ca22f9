// What a printed list of results says, beside what narrows it.

/** @import {Asked} from "../address.js" */
/** @import {View} from "../view.js" */
/** @import {Listed} from "./sheet.js" */

/** @param {View} view @param {Asked} asked @returns {Listed} */
export function listed(view, { q, chosen, sort }) {
  const kinds = chosen.loai ? view.kinds.querySelectorAll("[aria-current=true]") : [];
  const filters = [...view.chosen.querySelectorAll("[aria-label^='Bỏ lọc']"), ...kinds];
  /** @type {[string, string][]} */
  const facts = [["Từ tìm", q]];
  if (filters.length)
    facts.push(["Lọc", filters.map(({ textContent }) => plainWords(textContent)).join("; ")]);
  if (sort) facts.push(["Sắp xếp", "mới nhất trước"]);
  return {
    asked: facts.filter(([, words]) => words),
    count: view.count.textContent ?? "",
    items: view.items,
  };
}

/** @param {string | null} text */
const plainWords = (text) => (text ?? "").replace("✕", "").trim();
