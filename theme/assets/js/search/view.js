// What the search page shows: it is told, and asks back only through `acts`.

/** @import {Asked} from "./address.js" */
/** @import {Answer} from "./find.js" */
/** @import {Item} from "./items.js" */
/** @import {Counts} from "./pagefind.js" */
import { element, required } from "../parts/dom.js";
import { chosenChips, fillLists, kindChips, placeChips, recentChips } from "./filters.js";
import { recent } from "./recent.js";
import { answerCard, resultItem } from "./results.js";

/**
 * What a reader may do with what is shown; `choose` takes a choice away when the value is empty.
 * @typedef {{choose: (name: string, value: string) => void, askExactly: () => void, askWhole: () => void,
 *   askFor: (query: string) => void}} Acts
 */
/** @typedef {Record<string, number> | null} Kinds of all results, null while there may be more */

const LOST = "Chưa tải được dữ liệu tìm kiếm. Mời thử lại, hoặc xem theo danh sách.";
const LONGEST = 80; // signs of a query that are said again
const MOST_MISSING = 5;

/** @param {string} text */
const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export class View {
  /** @param {HTMLElement} page @param {Acts} acts */
  constructor(page, acts) {
    /** @param {string} name */
    const part = (name) => required(page, `[data-part=${name}]`, HTMLElement);
    this.page = page;
    this.acts = acts;
    this.form = required(page, "form[role=search]", HTMLFormElement);
    this.input = required(page, "input[name=q]", HTMLInputElement);
    this.filters = required(page, "[data-part=filters]", HTMLFormElement);
    this.sort = required(page, "[data-part=sort]", HTMLSelectElement);
    this.more = required(page, "[data-part=more]", HTMLButtonElement);
    this.forget = required(page, "[data-part=forget]", HTMLButtonElement);
    this.answer = part("answer");
    this.chosen = part("chosen");
    this.count = part("count");
    this.empty = part("empty");
    this.filterbox = part("filterbox");
    this.hint = part("hint");
    this.kinds = part("kinds");
    this.notes = part("notes");
    this.recent = part("recent");
    this.results = part("results");
    this.sorting = part("sorting");
  }

  /** @param {"busy" | "done"} state */
  say(state) {
    this.page.dataset.state = state;
  }

  /** @param {Answer} answer @param {Asked} asked @param {Counts} known */
  show(answer, asked, known) {
    const { chosen, sort } = asked;
    const isPlain = !sort && !Object.keys(chosen).length;
    this.hint.hidden = true;
    this.answer.replaceChildren(...(answer.card && isPlain ? [answerCard(answer.card)] : []));
    this.results.replaceChildren(...answer.items.map(resultItem));
    this.notes.replaceChildren(...this.notesOn(answer));
    this.chosen.replaceChildren(
      ...chosenChips(chosen, known, this.acts.choose),
      ...placeChips(answer.places, chosen, this.acts.choose),
    );
    this.count.replaceChildren(title(headline(answer, asked.q)));
    this.empty.hidden = answer.items.length > 0 || !answer.complete;
    this.more.hidden = !answer.more;
  }

  /** What a reader should know of the results. @param {Answer} answer */
  notesOn({ query, meant, missing, since, lost }) {
    const notes = [];
    if (meant !== query) notes.push(this.correctionNote(query, meant));
    if (missing.length) {
      const words = missing.slice(0, MOST_MISSING).map(shortened).join(", ");
      notes.push(note(`Không trang nào có từ: ${words}.`));
    }
    if (since) {
      const rest = plainButton("Tìm cả các năm trước", this.acts.askWhole);
      notes.push(note(`Mới tìm trong tin từ năm ${since}. `, rest));
    }
    if (lost) notes.push(note("Một phần dữ liệu tìm kiếm chưa tải được; kết quả có thể chưa đủ."));
    return notes;
  }

  /** @param {string} query @param {string} meant */
  correctionNote(query, meant) {
    const exact = plainButton(shortened(query), this.acts.askExactly);
    const words = element("strong", {}, meant);
    return element(
      "p",
      { className: "corrected" },
      "Hiển thị kết quả cho ",
      words,
      "; tìm đúng ",
      exact,
      ".",
    );
  }

  /** Add further results; those that stand there already are left out. @param {Item[]} items @param {boolean} hasMore */
  append(items, hasMore) {
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (this.results.querySelectorAll("a"));
    const shown = new Set([...links].map((link) => link.href));
    const added = items.map(resultItem).filter((item) => !shown.has(item.querySelector("a")?.href ?? ""));
    this.results.append(...added);
    this.more.hidden = !hasMore;
    added[0]?.querySelector("a")?.focus();
  }

  /**
   * Show the counts, which come after the results.
   * @param {Asked} asked
   * @param {Record<string, number>} counts
   * @param {Kinds} whole
   * @param {Counts | undefined} lists
   */
  showCounts({ chosen }, counts, whole, lists) {
    const hasResults = this.results.childElementCount > 0;
    this.kinds.hidden = !hasResults && !chosen.loai;
    this.kinds.replaceChildren(...kindChips(counts, whole, chosen, this.acts.choose));
    this.sorting.hidden = !hasResults;
    fillLists(this.filters, lists, chosen);
    this.filterbox.hidden = !this.filters.querySelector("div:not([hidden])");
    this.page.dataset.counted = "true";
  }

  clear() {
    for (const part of [this.answer, this.results, this.notes, this.chosen]) part.replaceChildren();
    for (const part of [this.kinds, this.empty, this.sorting, this.filterbox, this.more]) part.hidden = true;
    this.count.replaceChildren();
    const queries = recent();
    this.hint.hidden = queries.length === 0;
    this.recent.replaceChildren(...recentChips(queries, this.acts.askFor));
  }

  fail() {
    this.count.replaceChildren(title(LOST));
    this.empty.hidden = false;
  }
}

/** @param {Answer} answer @param {string} query */
function headline({ items, total, complete, failed }, query) {
  const name = query ? ` cho “${shortened(query)}”` : "";
  const rest = complete ? "" : " (đang tìm thêm trong các năm trước)";
  if (items.length) return `${total.toLocaleString("vi")} kết quả${name}${rest}`;
  if (!complete) return `Đang tìm${name}…`;
  return failed ? LOST : `Không tìm thấy trang nào${name}`;
}

/** @param {string} words */
const title = (words) => element("h2", { className: "results-title" }, words);

/** @param {...(Node | string)} children */
const note = (...children) => element("p", { className: "quiet" }, ...children);

/** @param {string} label @param {() => void} act */
const plainButton = (label, act) =>
  element("button", { type: "button", className: "plain", onclick: () => act() }, label);
