// The matrix of texts that the reader types and chooses, read from the open table.
// The address holds the choice (?vb=ket-luan/tw/2019/49), so that it can be sent on.

/** @import {Evidence, MatrixText} from "./matrix-choice.js" */
import { element, required } from "../parts/dom.js";
import { MOST, matching, proven, rowsOf, textsOf } from "./matrix-choice.js";
import { matrixTable } from "./matrix-table.js";

const OFFERED = 12; // texts that half a number offers
const NAMED = 3; // texts that no news names, of those that half a number may mean

class Choice {
  /** @type {Promise<Evidence[]> | undefined} */
  table;
  /** @type {Promise<{number: string}[]> | undefined} */
  register;
  counted = ""; // what the chosen texts' matrix says of itself

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

  /** Beside what the chosen texts' matrix says of itself. @param {string} words */
  say(words) {
    this.notice.textContent = [words, this.counted].filter(Boolean).join(" ");
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
    this.counted = "";
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
    this.counted = `${proven(rows)} trên ${this.provinces} tỉnh, thành phố có bằng chứng triển khai văn bản đang chọn.`;
    this.say("");
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
    const typed = this.field.value.trim();
    if (typed) this.say(texts.length ? matches(texts.length) : await this.unmatched(typed, all));
    return texts;
  }

  /** Why nothing is offered: it is chosen, no news names it, or the portal does not have it. @param {string} typed @param {MatrixText[]} all */
  async unmatched(typed, all) {
    if (matching(all, typed).length) return "Văn bản ấy đang ở trong bảng.";
    this.register ??= readRegister(this.base);
    return unnamed(matching(await this.register, typed));
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

/** @param {{number: string}[]} texts those of the portal that no news names */
function unnamed(texts) {
  if (!texts.length) return "Cổng chưa có văn bản nào mang số ấy.";
  const numbers = texts.slice(0, NAMED).map(({ number }) => number);
  return `Chưa có tin địa phương nào nhắc ${numbers.join(", ")}${texts.length > NAMED ? "…" : ""}.`;
}

/** @param {number} count */
function matches(count) {
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

/** The texts of the portal; none where they cannot be had. @param {string} base @returns {Promise<{number: string}[]>} */
async function readRegister(base) {
  const response = await fetch(`${base}/van-ban/danh-muc.json`);
  return response.ok ? (await response.json()).texts : [];
}

const form = document.querySelector('[data-component="matrix-choice"]');
if (form instanceof HTMLFormElement) new Choice(form);
