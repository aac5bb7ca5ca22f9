// The matrix of texts that the reader types and chooses, read from the open table.
// The address holds the choice (?vb=ket-luan/tw/2019/49), so that it can be sent on.

/** @import {Evidence, MatrixText} from "./matrix-choice.js" */
import { element, required } from "../parts/dom.js";
import { MOST, matching, proven, rowsOf, textsOf } from "./matrix-choice.js";
import { matrixTable } from "./matrix-table.js";

const OFFERED = 12; // texts that half a number offers

class Choice {
  /** @type {Promise<Evidence[]> | undefined} */
  table;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.base = form.dataset.base ?? "";
    this.provinces = form.dataset.provinces;
    this.field = required(form, "input", HTMLInputElement);
    this.chosenList = required(form, '[data-component="chosen-texts"]', HTMLElement);
    this.offers = required(form, '[data-component="offered-texts"]', HTMLElement);
    this.notice = required(form, '[role="status"]', HTMLElement);
    this.ownPage = required(document, '[data-component="matrix-page"]', HTMLElement);
    this.result = required(document, '[data-component="matrix-result"]', HTMLElement);
    this.field.addEventListener("input", () => this.offer());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.addOnlyOne();
    });
    addEventListener("popstate", () => this.show());
    this.show();
  }

  /** Read once, when it is asked for. */
  evidence() {
    this.table ??= read(this.base);
    return this.table;
  }

  chosen() {
    return [...new Set(new URLSearchParams(location.search).getAll("vb"))].slice(0, MOST);
  }

  /** @param {string} words */
  say(words) {
    this.notice.textContent = words;
  }

  /** @param {string[]} ids */
  choose(ids) {
    const query = new URLSearchParams(ids.map((id) => ["vb", id])).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    this.field.value = "";
    this.offers.replaceChildren();
    return this.show();
  }

  async show() {
    const ids = this.chosen();
    this.change(ids.length > 0);
    this.chosenList.replaceChildren();
    if (!ids.length) return this.say("");
    try {
      this.showMatrix(ids, await this.evidence());
    } catch {
      this.say("Không tải được bảng. Hãy thử lại, hoặc xem từng trang của bảng.");
      this.change(false);
    }
  }

  /** Show the reader's own matrix in place of the page's, or take it away. @param {boolean} isOwn */
  change(isOwn) {
    this.ownPage.hidden = isOwn;
    this.result.hidden = !isOwn;
  }

  /** @param {string[]} ids @param {Evidence[]} evidence */
  showMatrix(ids, evidence) {
    const texts = textsOf(evidence);
    const known = ids.flatMap((id) => texts.find((text) => text.id === id) ?? []);
    this.chosenList.replaceChildren(...known.map((text) => this.chip(text, known)));
    const rows = rowsOf(
      evidence,
      known.map(({ id }) => id),
    );
    this.result.replaceChildren(matrixTable(known, rows, this.base));
    this.say(
      `${proven(rows)} trên ${this.provinces} tỉnh, thành phố có bằng chứng triển khai văn bản đang chọn.`,
    );
  }

  /** @param {MatrixText} text @param {MatrixText[]} all */
  chip(text, all) {
    const others = all.map(({ id }) => id).filter((id) => id !== text.id);
    const label = element("span", { className: "document-number" }, text.number);
    const words = element("span", { className: "hidden-label" }, " bỏ chọn");
    const button = element("button", { type: "button", className: "chip" }, label, " ✕", words);
    button.addEventListener("click", () => this.choose(others).then(() => this.field.focus()));
    return element("li", {}, button);
  }

  /** Offer what half a number may mean. */
  async offer() {
    const ids = this.chosen();
    const all = textsOf(await this.evidence());
    const texts = matching(all, this.field.value).filter(({ id }) => !ids.includes(id));
    this.offers.replaceChildren(...texts.slice(0, OFFERED).map((text) => this.offered(text)));
    if (this.field.value.trim()) this.say(matches(texts.length));
    return texts;
  }

  /** @param {MatrixText} text */
  offered(text) {
    const label = element("span", { className: "document-number" }, text.number);
    const count = element("span", {}, ` ${text.provinces} nơi`);
    const button = element("button", { type: "button", className: "chip" }, label, count);
    button.addEventListener("click", () => this.add(text));
    return element("li", {}, button);
  }

  /** A single one that is offered can be taken by the button or Enter. */
  async addOnlyOne() {
    const [first, ...others] = await this.offer();
    if (first && !others.length) this.add(first);
  }

  /** @param {MatrixText} text */
  add(text) {
    const ids = this.chosen();
    if (ids.length >= MOST) return this.say(`Bảng xếp nhiều nhất ${MOST} văn bản: hãy bỏ bớt một.`);
    return this.choose([...ids, text.id]).then(() => this.field.focus());
  }
}

/** @param {number} count */
function matches(count) {
  if (!count) return "Không văn bản nào trong bảng khớp.";
  return count > OFFERED
    ? `${count} văn bản khớp, đây là ${OFFERED} văn bản đầu: hãy gõ thêm.`
    : `${count} văn bản khớp.`;
}

/** @param {string} base @returns {Promise<Evidence[]>} */
async function read(base) {
  const response = await fetch(`${base}/du-lieu/trien-khai.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()).records;
}

const form = document.querySelector('[data-component="matrix-choice"]');
if (form instanceof HTMLFormElement) new Choice(form);
