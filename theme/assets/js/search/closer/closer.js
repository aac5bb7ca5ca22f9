// “Tìm kỹ hơn”: its fields, what they say as a value, copying and printing. Loaded when it is opened, or
// when the address asks for it.

/** @import {Narrow} from "../narrow.js" */
/** @import {Listed} from "./sheet.js" */
import { element, required } from "../../parts/dom.js";
import { NUMBERS } from "../narrow.js";
import { readRange, shownDay } from "./range.js";
import { sheetOf } from "./sheet.js";

export { listed } from "./listed.js";
export { narrowed } from "./narrowed.js";

/** @typedef {{narrowBy: (narrow: Narrow) => void, shown: () => Listed}} Acts */

export class Closer {
  /** @type {string[]} */
  within = [];

  /** @param {HTMLElement} box @param {Acts} acts */
  constructor(box, acts) {
    /** @param {string} name */
    const field = (name) => required(box, `input[name=${name}]`, HTMLInputElement);
    this.box = box;
    this.acts = acts;
    this.scopes = [...box.querySelectorAll("input[name=tim-o]")].filter(
      (input) => input instanceof HTMLInputElement,
    );
    this.from = field("tu");
    this.to = field("den");
    this.more = field("them");
    this.error = required(box, "[data-part=range-error]", HTMLElement);
    for (const scope of this.scopes) scope.addEventListener("change", () => this.ask());
    this.onTools();
    const chosen = this.scopes.find((input) => input.checked && !input.defaultChecked);
    if (chosen) queueMicrotask(() => chosen.checked && this.ask()); // while the script came
  }

  /** Copying the address, and printing: by the button or by the browser's own way. */
  onTools() {
    const { box, acts } = this;
    const notice = required(box, "[data-part=copied]", HTMLElement);
    required(box, "[data-part=copy]", HTMLButtonElement).addEventListener("click", async () => {
      const isCopied = await navigator.clipboard?.writeText(location.href).then(
        () => true,
        () => false,
      );
      notice.textContent = isCopied
        ? "Đã sao chép liên kết."
        : `Trình duyệt không cho sao chép: ${location.href}`;
    });
    required(box, "[data-part=print]", HTMLButtonElement).addEventListener("click", () => print());
    const page = box.closest(".search");
    if (!(page instanceof HTMLElement)) return;
    addEventListener("beforeprint", () => {
      page.querySelector(".result-sheet")?.remove();
      const listed = acts.shown();
      if (!listed.items.length) return;
      page.dataset.printing = "";
      const asked = [...listed.asked, ...factsOf(this.value())];
      page.append(sheetOf({ ...listed, asked }));
    });
    addEventListener("afterprint", () => {
      delete page.dataset.printing;
      page.querySelector(".result-sheet")?.remove();
    });
  }

  /** Fill the fields with what the address says. @param {Narrow} narrow */
  set({ scope, from, to, within }) {
    const range = readRange(from, to);
    for (const input of this.scopes) input.checked = input.value === scope;
    this.from.value = range.from ? shownDay(range.from) : from;
    this.to.value = range.to ? shownDay(range.to) : to;
    this.within = within;
    this.tell(range.error);
  }

  /** @param {string} error */
  tell(error) {
    this.error.textContent = error;
    for (const input of [this.from, this.to]) input.setAttribute("aria-invalid", String(Boolean(error)));
  }

  /** What the fields say. @returns {Narrow} */
  value() {
    const { from, to } = readRange(this.from.value, this.to.value);
    const scope = this.scopes.find((input) => input.checked)?.value ?? "";
    return { scope, from, to, within: this.within };
  }

  /** What the fields say, with the further words; null when a day cannot be read. @returns {Narrow | null} */
  read() {
    const { error } = readRange(this.from.value, this.to.value);
    this.tell(error);
    if (error) {
      this.from.focus();
      return null;
    }
    const words = this.more.value.trim();
    if (words) this.within = [...this.within.filter((other) => other !== words), words];
    this.more.value = "";
    return this.value();
  }

  ask() {
    const narrow = this.read();
    if (narrow) this.acts.narrowBy(narrow);
  }

  /** What narrows the list, each with a way to take it away. @param {Narrow} narrow */
  chips({ scope, from, to, within }) {
    const { acts } = this;
    /** @param {string} words @param {Partial<Narrow>} without */
    const chip = (words, without) => {
      const onclick = () => acts.narrowBy({ scope, from, to, within, ...without });
      const cross = element("span", { "aria-hidden": "true" }, "✕");
      const label = { "aria-label": `Bỏ ${words}`, type: "button", className: "chip", onclick };
      return element("li", {}, element("button", label, `${words} `, cross));
    };
    const range = rangeWords(from, to);
    return [
      ...(scope ? [chip(scopeWords(scope), { scope: "" })] : []),
      ...(range ? [chip(range, { from: "", to: "" })] : []),
      ...within.map((words) => chip(`Có: ${words}`, { within: within.filter((other) => other !== words) })),
    ];
  }
}

/** @param {string} scope */
const scopeWords = (scope) => (scope === NUMBERS ? "Chỉ số ký hiệu" : "Chỉ trong tên");

/** @param {string} written @param {string} other */
function rangeWords(written, other) {
  const { from, to } = readRange(written, other);
  return [from && `từ ${shownDay(from)}`, to && `đến ${shownDay(to)}`]
    .filter(Boolean)
    .join(" ")
    .replace(/^./, (letter) => letter.toUpperCase());
}

/** @param {Narrow} narrow @returns {[string, string][]} */
function factsOf({ scope, from, to, within }) {
  const range = rangeWords(from, to);
  return [
    ...(scope ? [/** @type {[string, string]} */ (["Tìm ở", scopeWords(scope)])] : []),
    ...(range ? [/** @type {[string, string]} */ (["Ngày", range])] : []),
    ...within.map((words) => /** @type {[string, string]} */ (["Có cả", words])),
  ];
}
