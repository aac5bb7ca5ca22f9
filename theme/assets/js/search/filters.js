// The filters with their counts: kinds as chips, the others as lists, chosen ones to be taken away.

import { element } from "../parts/dom.js";
import { FILTERS, LABELS } from "./state.js";
import { slug } from "./text.js";

const KINDS = ["Tin tức", "Văn bản", "Tệp PDF", "Địa phương", "Số liệu", "Chủ đề", "Tác giả", "Trang"];

/** Kinds with counts; `counts` are of the present query without the choice of a kind. */
export function kindChips(counts, whole, chosen, choose) {
  const total = whole ? Object.values(whole).reduce((sum, one) => sum + one, 0) : null;
  const found = KINDS.filter((kind) => counts?.[kind]);
  const chip = (label, value, count) => element("li", {}, element("a", {
    className: "chip", href: "#", "aria-current": (chosen.loai ?? "") === value ? "true" : undefined,
    onclick: (event) => { event.preventDefault(); choose("loai", value); },
  }, count === null ? label : `${label} ${count.toLocaleString("vi")}`));
  return [chip("Tất cả", "", total), ...found.map((kind) => chip(kind, slug(kind), counts[kind]))];
}

/** What is chosen, each with a way to take it away; a place in the words is offered as a filter. */
export function chosenChips(chosen, known, choose) {
  return Object.entries(chosen).filter(([name]) => name !== "loai").map(([name, value]) => {
    const label = Object.keys(known[FILTERS[name]] ?? {}).find((one) => slug(one) === value) ?? value;
    return element("li", {}, element("button", {
      type: "button", className: "chip", "aria-label": `Bỏ lọc ${LABELS[name].toLowerCase()} ${label}`, onclick: () => choose(name, ""),
    }, `${LABELS[name]}: ${label} `, element("span", { "aria-hidden": "true" }, "✕")));
  });
}

export function placeChips(places, chosen, choose) {
  if (chosen.tinh) return [];
  return places.map(({ place }) => element("li", {}, element("button", {
    type: "button", className: "chip", onclick: () => choose("tinh", slug(place.name)),
  }, `Chỉ ${place.full}`)));
}

/** Fill the lists of the form; a value without results stays out unless it is chosen. */
export function fillLists(form, counts, chosen) {
  for (const list of form.querySelectorAll("select[data-filter]")) {
    const name = list.name;
    const values = Object.entries(counts?.[FILTERS[name]] ?? {}).filter(([value, count]) => count || slug(value) === chosen[name]);
    const compare = new Intl.Collator("vi").compare;
    values.sort(([one], [other]) => (name === "nam" ? other.localeCompare(one) : compare(one, other)));
    list.replaceChildren(
      element("option", { value: "" }, "Tất cả"),
      ...values.map(([value, count]) => element("option", { value: slug(value) }, `${value} (${count.toLocaleString("vi")})`)));
    list.value = chosen[name] ?? "";
    list.closest("div").hidden = values.length < 1;
  }
}
