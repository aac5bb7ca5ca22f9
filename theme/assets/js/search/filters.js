// The filters with their counts: kinds as chips, the others as lists, chosen ones to be taken away.

/** @import {Chosen} from "./address.js" */
/** @import {Read} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {NamedPlace} from "./names.js" */
/** @import {Counts} from "./pagefind.js" */
import { element } from "../parts/dom.js";
import { asWritten, FILTERS, KINDS, LABELS } from "./address.js";
import { slug } from "./text.js";

/** @typedef {(name: string, value: string) => void} Choose an empty value takes the choice away */

const { compare } = new Intl.Collator("vi");

/**
 * How many of the results have each value of a filter.
 * @param {Item[]} items
 * @param {string} filter
 */
function tally(items, filter) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { filters } of items)
    for (const value of new Set(filters[filter] ?? [])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The kinds that have results: those that stand here in this order, then any other. @param {Record<string, number>} counts */
export function kindsIn(counts) {
  const others = Object.keys(counts).filter((kind) => !KINDS.includes(kind));
  return [...KINDS, ...others.sort(compare)].filter((kind) => counts[kind]);
}

/**
 * Kinds of the results, with counts when all of them are here.
 * @param {Read} read
 * @param {Chosen} chosen
 * @param {Choose} choose
 */
export function kindChips({ items, isWhole }, chosen, choose) {
  const counts = tally(items, "kind");
  /** @param {string} label @param {string} value @param {number} count */
  const chip = (label, value, count) => {
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      choose("loai", value);
    };
    const current = (chosen.loai ?? "") === value ? "true" : undefined;
    const words = isWhole ? `${label} ${count.toLocaleString("vi")}` : label;
    return element(
      "li",
      {},
      element("a", { className: "chip", href: "#", "aria-current": current, onclick }, words),
    );
  };
  const kinds = kindsIn(counts).map((kind) => chip(kind, slug(kind), counts[kind]));
  return [chip("Tất cả", "", items.length), ...kinds];
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
 * @param {Read} read
 * @param {Chosen} chosen
 */
export function fillLists(form, { items, isWhole }, chosen) {
  for (const list of listsOf(form)) {
    const { name } = list;
    const values = Object.entries(tally(items, FILTERS[name]));
    values.sort(([one], [other]) => (name === "nam" ? other.localeCompare(one) : compare(one, other)));
    list.replaceChildren(
      element("option", { value: "" }, "Tất cả"),
      ...values.map(([value, count]) =>
        element(
          "option",
          { value: slug(value) },
          isWhole ? `${value} (${count.toLocaleString("vi")})` : value,
        ),
      ),
    );
    list.value = chosen[name] ?? "";
    const row = list.closest("div");
    if (row) row.hidden = values.length < 1;
  }
}

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLSelectElement>} */
export const listsOf = (form) => form.querySelectorAll("select[data-filter]");
