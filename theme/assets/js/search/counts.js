// The filters with their counts: kinds as chips, the others as lists. Loaded after the results.

/** @import {Asked, Chosen} from "./address.js" */
/** @import {Asking} from "./asking.js" */
/** @import {Read} from "./dated.js" */
/** @import {Answer} from "./find.js" */
/** @import {Choose} from "./filters.js" */
/** @import {Growing} from "./ranked.js" */
/** @import {View} from "./view.js" */
import { element } from "../parts/dom.js";
import { FILTERS, KINDS } from "./address.js";
import { knownOf } from "./filtered.js";
import { grouped, headWords } from "./headline.js";
import { slug } from "./text.js";

const STEP = 14; // pages read at once
const LAST = 3; // so many steps without an answer: what comes behind is none either

const { compare } = new Intl.Collator("vi");

/** @typedef {Read & {told: string}} Counted what was read, and the page that the card stands for */

/**
 * How many results each value of a filter leaves. What the card tells is one where the value takes the card away.
 * @param {Counted} counted
 * @param {string} filter
 */
export function tally({ items, told }, filter) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const item of items) {
    const [own, byName] = [item.filters[filter] ?? [], knownOf(item)[filter] ?? []];
    const values = item.url === told ? own.filter((value) => !byName.includes(value)) : [...own, ...byName];
    for (const value of new Set(values)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The kinds that have results: those that stand here in this order, then any other. @param {Record<string, number>} counts */
export function kindsIn(counts) {
  const others = Object.keys(counts).filter((kind) => !KINDS.includes(kind));
  return [...KINDS, ...others.sort(compare)].filter((kind) => counts[kind]);
}

/**
 * Kinds of the results, with counts when all of them are here.
 * @param {Counted} counted
 * @param {Chosen} chosen
 * @param {Choose} choose
 */
function kindChips(counted, chosen, choose) {
  const { isWhole } = counted;
  const counts = tally(counted, "kind");
  /** @param {string} label @param {string} value @param {number} count */
  const chip = (label, value, count) => {
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      choose("loai", value);
    };
    const current = (chosen.loai ?? "") === value ? "true" : undefined;
    const words = isWhole ? `${label} ${grouped(count)}` : label;
    return element(
      "li",
      {},
      element("a", { className: "chip", href: "#", "aria-current": current, onclick }, words),
    );
  };
  const kinds = kindsIn(counts).map((kind) => chip(kind, slug(kind), counts[kind]));
  return [chip("Tất cả", "", below(counted).length), ...kinds];
}

/**
 * Fill the lists of the form; a value without results stays out unless it is chosen.
 * @param {HTMLFormElement} form
 * @param {Counted} counted
 * @param {Chosen} chosen
 */
function fillLists(form, counted, chosen) {
  const { isWhole } = counted;
  for (const list of listsOf(form)) {
    const { name } = list;
    const values = Object.entries(tally(counted, FILTERS[name]));
    values.sort(([one], [other]) => (name === "nam" ? other.localeCompare(one) : compare(one, other)));
    list.replaceChildren(
      element("option", { value: "" }, "Tất cả"),
      ...values.map(([value, count]) =>
        element("option", { value: slug(value) }, isWhole ? `${value} (${grouped(count)})` : value),
      ),
    );
    list.value = chosen[name] ?? "";
    const row = list.closest("div");
    if (row) row.hidden = values.length < 1;
  }
}

/** What stands below the card. @param {Counted} counted */
const below = ({ items, told }) => items.filter(({ url }) => url !== told);

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLSelectElement>} */
const listsOf = (form) => form.querySelectorAll("select[data-filter]");

/**
 * Show the counts, which come after the results: of all that can be reached, or none.
 * @param {View} view
 * @param {Asked} asked
 * @param {Counted} own
 * @param {Counted} ofAllKinds without the choice of a kind
 */
function showCounts(view, { chosen, q }, own, ofAllKinds) {
  const { shown, filters, kinds } = view;
  const items = below(own);
  const undated = view.results.querySelector(".undated");
  const count = items.filter(({ day }) => !day).length;
  if (undated && own.isWhole) undated.textContent = `${count} trang không ghi ngày`;
  const isPartial = own.items[0]?.isPartial || own.items[0]?.isBegun;
  if (shown && !isPartial) view.tell(headWords(shown, own.isWhole ? items.length : null, q, view.isCard));
  if (own.isWhole) view.more.hidden = shown >= items.length;
  kinds.hidden = below(ofAllKinds).length < 2 && !chosen.loai;
  const isHere = kinds.contains(document.activeElement);
  kinds.replaceChildren(...kindChips(ofAllKinds, chosen, view.acts.choose));
  if (isHere) /** @type {HTMLElement | null} */ (kinds.querySelector("a[aria-current]"))?.focus();
  view.sorting.hidden = shown < 2 && !view.sort.value;
  fillLists(filters, own, chosen);
  view.filterbox.hidden = !filters.querySelector("div:not([hidden])");
  view.page.dataset.counted = "true";
}

/**
 * Count what is shown, as long as nothing else is asked.
 * @param {Asking} asking
 * @param {number} turn
 * @param {typeof import("./known.js").toldBy} toldBy lent by the page
 */
export async function countShown(asking, turn, toldBy) {
  const { state, view } = asking;
  const all = await state.read?.();
  if (!all) return;
  const own = { ...all, told: view.told };
  const ofAllKinds = state.chosen.loai ? await withoutKind(asking, toldBy) : own;
  if (turn === state.turn) showCounts(view, state, own, ofAllKinds);
}

/**
 * What is read of the query without the choice of a kind, and the page of its card.
 * @param {Asking} asking
 * @param {typeof import("./known.js").toldBy} toldBy
 * @returns {Promise<Counted>}
 */
async function withoutKind(asking, toldBy) {
  const { loai, ...others } = asking.state.chosen;
  /** @type {Answer[]} */
  const answers = [];
  for await (const answer of asking.answersTo(others)) answers.push(answer);
  const { card, read } = answers[answers.length - 1];
  return { ...(await read()), told: toldBy(card) };
}

/**
 * Read a list on to its end, as long as nothing else is asked.
 * @param {Growing} list
 * @param {(list: Growing, count: number) => Promise<void>} readOn
 * @param {() => unknown} turn
 * @returns {Promise<Read>}
 */
export async function readAhead(list, readOn, turn) {
  const asked = turn();
  let without = 0;
  while (list.rest.length && without < LAST && turn() === asked) {
    const before = list.good.length;
    await readOn(list, STEP);
    without = list.good.length > before ? 0 : without + 1;
  }
  if (without === LAST) list.rest = [];
  return { items: [...list.shown, ...list.good], isWhole: !list.rest.length };
}
