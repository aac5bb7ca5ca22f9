// What is asked stands in the page's address: ?q=…&loai=…&tinh=…&nam=…&tinh-trang=…&sap-xep=…

/** @import {Narrow} from "./narrow.js" */
/** @import {Counts, Filters} from "./pagefind.js" */
import { addNarrow, narrowFrom } from "./narrow.js";
import { slug } from "./text.js";

/** @typedef {Record<string, string>} Chosen name in the address → value in the address */
/** @typedef {{q: string, chosen: Chosen, sort: string, exact: boolean, narrow: Narrow}} Asked */

/** Name in the address → name of the index's filter. @type {Record<string, string>} */
export const FILTERS = {
  loai: "kind",
  "loai-van-ban": "type",
  "co-quan": "issuer",
  tinh: "region",
  nam: "year",
  "tinh-trang": "status",
};
/** @type {Record<string, string>} */
export const LABELS = {
  loai: "Loại",
  "loai-van-ban": "Loại văn bản",
  "co-quan": "Cơ quan ban hành",
  tinh: "Địa phương",
  nam: "Năm",
  "tinh-trang": "Tình trạng",
};
/** In the order in which they are offered. */
export const KINDS = [
  ...["Tin tức", "Văn bản", "Tệp PDF", "Địa phương", "Số liệu", "Lịch", "Chủ đề", "Chuyên đề"],
  ...["Tác giả", "Trang"],
];
export const NEWEST = "moi-nhat";
const EXACT = "dung-chu";

/** @param {{search: string}} [place] @returns {Asked} */
export function fromAddress(place = location) {
  const query = new URLSearchParams(place.search);
  /** @type {Chosen} */
  const chosen = {};
  for (const name of Object.keys(FILTERS)) {
    const value = query.get(name);
    if (value) chosen[name] = value;
  }
  const sort = query.get("sap-xep") === NEWEST ? NEWEST : "";
  return { q: query.get("q") ?? "", chosen, sort, exact: query.has(EXACT), narrow: narrowFrom(query) };
}

/** @param {Asked} asked @param {{pathname: string}} [place] */
export function toAddress({ q, chosen, sort, exact, narrow }, place = location) {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  for (const name of Object.keys(FILTERS)) {
    if (chosen[name]) query.set(name, chosen[name]);
  }
  if (sort) query.set("sap-xep", sort);
  if (exact) query.set(EXACT, "1");
  addNarrow(query, narrow);
  return `${place.pathname}${query.size ? `?${query}` : ""}`;
}

/**
 * The value of a filter as the index writes it; one that it does not know finds nothing.
 * @param {string} name
 * @param {string} value
 * @param {Counts} known
 */
export const asWritten = (name, value, known) =>
  [...Object.keys(known[FILTERS[name]] ?? {}), ...(name === "loai" ? KINDS : [])].find(
    (written) => slug(written) === value,
  ) ?? value;

/** @param {Chosen} chosen @param {Counts} known @returns {Filters} */
export const asFilters = (chosen, known) =>
  Object.fromEntries(
    Object.entries(chosen).map(([name, value]) => [FILTERS[name], asWritten(name, value, known)]),
  );
