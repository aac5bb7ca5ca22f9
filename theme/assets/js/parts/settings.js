// The size of the text, and a light or a dark page: kept on the reader's device and nowhere else.

import { element } from "./dom.js";

/** @typedef {"size" | "ground"} Setting */
/** @type {[string, string][]} */
const SIZES = [
  ["", "Vừa"],
  ["2", "Lớn"],
  ["3", "Rất lớn"],
];
/** @type {[string, string][]} */
const GROUNDS = [
  ["", "Theo máy"],
  ["light", "Sáng"],
  ["dark", "Tối"],
];
const root = document.documentElement;

export function settingsPanel() {
  const choices = [choice("Cỡ chữ", "size", SIZES), choice("Nền trang", "ground", GROUNDS)];
  return element("div", { className: "tools-panel no-print", id: "co-chu-va-nen" }, choices);
}

/** @param {string} legend @param {Setting} name @param {[string, string][]} values */
function choice(legend, name, values) {
  const labels = values.map(([value, words]) => {
    const checked = (root.dataset[name] ?? "") === value;
    const onchange = () => choose(name, value);
    const button = element("input", { type: "radio", name: `chon-${name}`, value, checked, onchange });
    return element("label", { "data-of": name }, button, words);
  });
  return element(
    "fieldset",
    { className: "choice" },
    element("legend", {}, legend),
    element("div", {}, labels),
  );
}

/** @param {Setting} name @param {string} value */
function choose(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  const { size, ground } = root.dataset;
  try {
    localStorage.setItem("reading", JSON.stringify({ size, ground }));
  } catch {
    // a browser that keeps nothing: the choice holds for this page
  }
}
