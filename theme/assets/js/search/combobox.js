// The combobox pattern: a field with a list that is walked by arrow keys while the field keeps focus.

/** @import {Sources, Suggestion} from "./suggest.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { suggestions } from "./suggest.js";

let count = 0;

/** @typedef {Combobox} Box */

/** A field and its list; `choose` is told what was taken. */
class Combobox {
  /** @type {Suggestion[]} */
  items = [];
  active = -1;
  turn = 0;

  /** @param {HTMLInputElement} input @param {(item: Suggestion) => void} choose @param {Sources} sources */
  constructor(input, choose, sources) {
    count += 1;
    this.sources = sources;
    this.input = input;
    this.choose = choose;
    const id = `goi-y-${count}`;
    this.list = element("ul", {
      id,
      role: "listbox",
      className: "suggestions",
      hidden: true,
      "aria-label": "Gợi ý",
    });
    const roles = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
    };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    input.form?.append(this.list);
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /** A list that comes late keeps the place of who walks it. @param {Suggestion[]} items */
  show(items) {
    const walked = this.items[this.active];
    this.items = items;
    this.active = -1;
    this.list.replaceChildren(...items.map((item, at) => this.option(item, at)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    const again = items.findIndex((item) => item.title === walked?.title && item.kind === walked.kind);
    if (again >= 0) this.move(again + 1);
  }

  /** @param {Suggestion} item @param {number} at */
  option(item, at) {
    const onmousedown = (/** @type {Event} */ event) => {
      event.preventDefault(); // the field keeps the focus
      this.take(item);
    };
    return element(
      "li",
      { id: `${this.list.id}-${at}`, role: "option", "aria-selected": "false", onmousedown },
      element("span", {}, unbroken(item.title)),
      " ",
      element("span", { className: "kind" }, item.kind),
      item.note ? element("small", {}, unbroken(item.note)) : null,
    );
  }

  /** One place beyond the last stands for the field itself. @param {number} step */
  move(step) {
    const { length } = this.items;
    const next = (this.active + step + length + 1) % (length + 1);
    this.active = next === length ? -1 : next;
    const options = [...this.list.children];
    options.forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === this.active));
    });
    const option = options[this.active];
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    this.input.setAttribute("aria-activedescendant", option.id);
    return option.scrollIntoView({ block: "nearest" });
  }

  /** @param {Suggestion} item */
  take(item) {
    this.close();
    this.choose(item);
  }

  async ask() {
    this.turn += 1;
    const { turn } = this;
    const items = await suggestions(this.input.value, this.sources).catch(() => []);
    if (turn === this.turn && document.activeElement === this.input) this.show(items);
  }

  close() {
    this.turn += 1;
    this.show([]);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.isComposing) return;
    const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    const isTaken = event.key === "Enter" && this.active >= 0;
    const isClosed = event.key === "Escape" && this.isOpen;
    if (isArrow || isTaken || isClosed) event.preventDefault();
    if (isClosed) this.close();
    else if (isTaken) this.take(this.items[this.active]);
    else if (isArrow && this.isOpen) this.move(event.key === "ArrowDown" ? 1 : -1);
    else if (isArrow) this.ask();
  }
}

/**
 * Offer suggestions below a field; a page among them is gone to.
 * @param {HTMLInputElement} input
 * @param {(query: string) => void} take what is done with a past query
 * @param {Sources} sources
 */
export function combobox(input, take, sources) {
  const hideKeyboard = () => {
    if (matchMedia("(pointer: coarse)").matches) input.blur(); // it covers half of what was found
  };
  const box = new Combobox(
    input,
    ({ url, query = "" }) => {
      if (url) return location.assign(url);
      input.value = query;
      hideKeyboard();
      return take(query);
    },
    sources,
  );
  input.addEventListener("input", () => box.ask());
  input.addEventListener("click", () => {
    if (!box.isOpen) box.ask();
  });
  input.addEventListener("blur", () => box.close());
  input.form?.addEventListener("submit", hideKeyboard);
  input.addEventListener("keydown", (event) => box.press(event));
  return box;
}
