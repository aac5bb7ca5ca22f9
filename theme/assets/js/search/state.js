// What is asked stands in the page's address: ?q=…&loai=…&tinh=…&nam=…&tinh-trang=…&sap-xep=…

import { slug } from "./text.js";

/** Address name → name of the index's filter. */
export const FILTERS = { loai: "kind", "loai-van-ban": "type", "co-quan": "issuer", tinh: "region", nam: "year", "tinh-trang": "status" };
export const LABELS = { loai: "Loại", "loai-van-ban": "Loại văn bản", "co-quan": "Cơ quan ban hành", tinh: "Địa phương", nam: "Năm", "tinh-trang": "Tình trạng" };
export const NEWEST = "moi-nhat";
const EXACT = "dung-chu";

export function fromAddress(place = location) {
  const asked = new URLSearchParams(place.search);
  const chosen = {};
  for (const name of Object.keys(FILTERS)) {
    if (asked.get(name)) chosen[name] = asked.get(name);
  }
  return { q: asked.get("q") ?? "", chosen, sort: asked.get("sap-xep") === NEWEST ? NEWEST : "", exact: asked.has(EXACT) };
}

export function toAddress({ q, chosen, sort, exact }) {
  const asked = new URLSearchParams();
  if (q) asked.set("q", q);
  for (const name of Object.keys(FILTERS)) {
    if (chosen[name]) asked.set(name, chosen[name]);
  }
  if (sort) asked.set("sap-xep", sort);
  if (exact) asked.set(EXACT, "1");
  return `${location.pathname}${asked.size ? `?${asked}` : ""}`;
}

/** The chosen values as the index writes them; a value it does not know finds nothing. */
export function asFilters(chosen, known) {
  const filters = {};
  for (const [name, value] of Object.entries(chosen)) {
    const values = Object.keys(known[FILTERS[name]] ?? {});
    filters[FILTERS[name]] = values.find((one) => slug(one) === value) ?? value;
  }
  return filters;
}
