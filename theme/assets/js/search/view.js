// What the search page shows: it is told, and asks back only through `acts`.

/** @import {Asked} from "./address.js" */
/** @import {Answer} from "./find.js" */
/** @import {Item} from "./items.js" */
/** @import {Grown} from "./joined.js" */
/** @import {Remark} from "./remark.js" */
/** @import {Counts} from "./pagefind.js" */
import { element, required } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { answerCard } from "./cards.js";
import { isComing } from "./coming.js";
import { local } from "./data.js";
import { chosenChips, recentChips } from "./filters.js";
import { headWords, shortened } from "./headline.js";
import { toldBy } from "./known.js";
import { again } from "./known-words.js";
import { recent } from "./recent.js";
import { resultItem } from "./results.js";

/**
 * What a reader may do with what is shown; `choose` takes a choice away when the value is empty.
 * @typedef {{choose: (name: string, value: string) => void, askExactly: () => void, askWhole: () => void,
 *   askFor: (query: string) => void}} Acts
 */

const LOST = "Chưa tải được dữ liệu tìm kiếm. Mời thử lại, hoặc xem theo danh sách.";

export class View {
  /** @param {HTMLElement} page @param {Acts} acts */
  constructor(page, acts) {
    /** @param {string} name */
    const part = (name) => required(page, `[data-part=${name}]`, HTMLElement);
    this.page = page;
    this.told = "";
    this.isCard = false;
    this.isByDay = false;
    this.acts = acts;
    this.form = required(page, "form[role=search]", HTMLFormElement);
    this.input = required(page, "input[name=q]", HTMLInputElement);
    this.filters = required(page, "[data-part=filters]", HTMLFormElement);
    this.sort = required(page, "[data-part=sort]", HTMLSelectElement);
    this.more = required(page, "[data-part=more]", HTMLButtonElement);
    this.forget = required(page, "[data-part=forget]", HTMLButtonElement);
    /** @type {Item[]} */
    this.items = [];
    this.closer = required(page, "[data-part=closer]", HTMLDetailsElement);
    this.answer = part("answer");
    this.remark = part("remark");
    this.chosen = part("chosen");
    this.count = part("count");
    this.empty = part("empty");
    this.filterbox = part("filterbox");
    this.hint = part("hint");
    this.kinds = part("kinds");
    this.notes = part("notes");
    this.recent = part("recent");
    this.start = part("start");
    this.results = part("results");
    this.sorting = part("sorting");
  }

  /** @param {"busy" | "done"} state */
  say(state) {
    this.page.dataset.state = state;
    if (state === "busy") this.page.dataset.counted = "false";
  }

  /** @param {Answer} answer @param {Asked} asked @param {Counts} known */
  show(answer, asked, known) {
    const { chosen } = asked;
    this.hint.hidden = true;
    this.start.hidden = true;
    const { card } = answer;
    this.answer.replaceChildren(...(card ? answerCard(card) : []));
    this.remark.replaceChildren(...remarkPieces(answer.remark));
    this.told = toldBy(card);
    this.results.replaceChildren();
    this.items = answer.items.filter(({ url }) => url === this.told);
    this.isByDay = asked.sort !== "";
    this.add(this.besides(answer.items));
    this.notes.replaceChildren(...(again()?.notesOn(answer, this.acts) ?? []));
    this.chosen.replaceChildren(
      ...chosenChips(chosen, known, this.acts.choose),
      ...(again()?.placeChips(answer, chosen, this.acts.choose) ?? []),
    );
    const below = this.besides(answer.items).length;
    this.tell(headline(answer, below, this.counted(answer.total), asked.q));
    this.empty.hidden = answer.items.length > 0 || !answer.complete;
    this.more.hidden = !answer.more;
    this.isCard = card !== null;
  }

  /** @param {string} words how many results there are */
  tell(words) {
    this.count.replaceChildren(...(words ? [title(words)] : []));
  }

  /** What the card tells already is not told again. @param {Item[]} items */
  besides(items) {
    return items.filter(({ url }) => url !== this.told);
  }

  /** How many stand below the card, null when that is not known. @param {number | null} total */
  counted(total) {
    return total === null ? null : total - (this.told ? 1 : 0);
  }

  /** What has not come, then what has no date stands last, under lines that say so. @param {Item[]} items */
  add(items) {
    const titles = items.map(({ title }) => title);
    const isAlone = (/** @type {string} */ title) => titles.indexOf(title) === titles.lastIndexOf(title);
    const added = items.map((item) =>
      resultItem(item, isAlone(item.title) ? item.title : `${item.title} (${item.kind.toLowerCase()})`),
    );
    this.results.append(...added);
    this.items.push(...items);
    if (this.isByDay) {
      this.part("coming", added[items.findIndex(({ day }) => isComing(day))], "Sắp tới");
      this.part("undated", added[items.findIndex(({ day }) => !day)], "Trang không ghi ngày");
    }
    return added;
  }

  /** A line above the first of its kind. @param {string} name @param {Element | undefined} first @param {string} words */
  part(name, first, words) {
    if (!this.results.querySelector(`.${name}`))
      first?.before(element("li", { className: `part ${name} quiet` }, words));
  }

  get shown() {
    return this.results.querySelectorAll(".result").length;
  }

  /** Add further results. @param {Grown} grown @param {boolean} [isAsked] they get the focus */
  append({ items, more }, isAsked = true) {
    const added = this.add(this.besides(items));
    this.more.hidden = !more;
    if (isAsked) added[0]?.querySelector("a")?.focus();
  }

  clear() {
    for (const part of [this.answer, this.remark, this.results, this.notes, this.chosen])
      part.replaceChildren();
    for (const part of [this.kinds, this.empty, this.sorting, this.filterbox, this.more]) part.hidden = true;
    this.count.replaceChildren();
    const queries = recent();
    this.hint.hidden = queries.length === 0;
    this.start.hidden = false;
    this.recent.replaceChildren(...recentChips(queries, this.acts.askFor));
  }

  fail() {
    this.count.replaceChildren(title(LOST));
    this.empty.hidden = false;
  }
}

/**
 * @param {Answer} answer
 * @param {number} shown how many stand below the card
 * @param {number | null} total
 * @param {string} query
 */
function headline({ items, complete, failed, more, card }, shown, total, query) {
  const name = query ? ` cho “${shortened(query)}”` : "";
  const rest = complete ? "" : " (đang tìm thêm trong các năm trước)";
  if (items[0]?.isBegun) return `Số bắt đầu như vậy, ${items.length} văn bản:`;
  if (items[0]?.isPartial) return `Không nơi nào có đủ cả cụm. Gần nhất, ${items.length} kết quả:`;
  if (items.length) return headWords(shown, more ? null : total, query, card !== null) + rest;
  if (!complete) return `Đang tìm${name}…`;
  return failed ? LOST : `Không tìm thấy trang nào${name}`;
}

/** @param {string} words */
const title = (words) => element("h2", { className: "results-title" }, words);

/** @param {Remark} remark */
const remarkPieces = (remark) =>
  remark.map(([words, url]) =>
    url ? element("a", { href: local(url) }, unbroken(words)) : element("span", {}, unbroken(words)),
  );
