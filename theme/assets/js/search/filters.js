// The filters with their counts: kinds as chips, the others as lists, chosen ones to be taken away.

/** @import {Chosen} from "./address.js" */
/** @import {NamedPlace} from "./names.js" */
/** @import {Counts} from "./pagefind.js" */
import { element } from "../parts/dom.js";
import { asWritten, FILTERS, LABELS } from "./address.js";
import { slug } from "./text.js";

/** @typedef {(name: string, value: string) => void} Choose an empty value takes the choice away */

const KINDS = ["Tin tức", "Văn bản", "Tệp PDF", "Địa phương", "Số liệu", "Chủ đề", "Tác giả", "Trang"];
const { compare } = new Intl.Collator("vi");

/** The kinds that have results: those that stand here in this order, then any other. @param {Record<string, number>} counts */
export function kindsIn(counts) {
  const others = Object.keys(counts).filter((kind) => !KINDS.includes(kind));
  return [...KINDS, ...others.sort(compare)].filter((kind) => counts[kind]);
}

/**
 * Kinds with counts; `counts` are of the present query without the choice of a kind, `whole` the
 * same when all results are here.
 * @param {Record<string, number>} counts
 * @param {Record<string, number> | null} whole
 * @param {Chosen} chosen
 * @param {Choose} choose
 */
export function kindChips(counts, whole, chosen, choose) {
  const total = whole ? Object.values(whole).reduce((sum, count) => sum + count, 0) : null;
  /** @param {string} label @param {string} value @param {number | null} count */
  const chip = (label, value, count) => {
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      choose("loai", value);
    };
    const current = (chosen.loai ?? "") === value ? "true" : undefined;
    const words = count === null ? label : `${label} ${count.toLocaleString("vi")}`;
    return element(
      "li",
      {},
      element("a", { className: "chip", href: "#", "aria-current": current, onclick }, words),
    );
  };
  return [chip("Tất cả", "", total), ...kindsIn(counts).map((kind) => chip(kind, slug(kind), counts[kind]))];
}

/**
 * What is chosen, each with a way to take it away.
 * @param {Chosen} chosen
 * @param {Counts} known
 * @param {Choose} choose
 */
export function chosenChips(chosen, known, choose) {
  return Object.entries(chosen)
    .filter(([name]) => name !== "loai")
    .map(([name, value]) => {
      const words = asWritten(name, value, known);
      const label = `Bỏ lọc ${LABELS[name].toLowerCase()} ${words}`;
      const cross = element("span", { "aria-hidden": "true" }, "✕");
      return chipButton(
        { "aria-label": label, onclick: () => choose(name, "") },
        `${LABELS[name]}: ${words} `,
        cross,
      );
    });
}

/** @param {Record<string, unknown>} properties @param {...(Node | string)} children */
const chipButton = (properties, ...children) =>
  element("li", {}, element("button", { type: "button", className: "chip", ...properties }, ...children));

/**
 * A place in the words is offered as a filter.
 * @param {NamedPlace[]} places
 * @param {Chosen} chosen
 * @param {Choose} choose
 */
export function placeChips(places, chosen, choose) {
  if (chosen.tinh) return [];
  return places.map(({ place }) =>
    chipButton({ onclick: () => choose("tinh", slug(place.name)) }, `Chỉ ${place.full}`),
  );
}

/** What was asked on this device. @param {string[]} queries @param {(query: string) => void} ask */
export const recentChips = (queries, ask) =>
  queries.map((query) => chipButton({ onclick: () => ask(query) }, query));

/**
 * Fill the lists of the form; a value without results stays out unless it is chosen.
 * @param {HTMLFormElement} form
 * @param {Counts | undefined} counts
 * @param {Chosen} chosen
 */
export function fillLists(form, counts, chosen) {
  for (const list of listsOf(form)) {
    const { name } = list;
    const all = Object.entries(counts?.[FILTERS[name]] ?? {});
    const values = all.filter(([value, count]) => count || slug(value) === chosen[name]);
    values.sort(([one], [other]) => (name === "nam" ? other.localeCompare(one) : compare(one, other)));
    list.replaceChildren(
      element("option", { value: "" }, "Tất cả"),
      ...values.map(([value, count]) =>
        element("option", { value: slug(value) }, `${value} (${count.toLocaleString("vi")})`),
      ),
    );
    list.value = chosen[name] ?? "";
    const row = list.closest("div");
    if (row) row.hidden = values.length < 1;
  }
}

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLSelectElement>} */
export const listsOf = (form) => form.querySelectorAll("select[data-filter]");
