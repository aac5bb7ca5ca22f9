// Chosen filters, to be taken away; past queries to be asked for.

/** @import {Chosen} from "./address.js" */
/** @import {Counts} from "./pagefind.js" */
import { element } from "../parts/dom.js";
import { asWritten, LABELS } from "./address.js";

/** @typedef {(name: string, value: string) => void} Choose an empty value takes the choice away */

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
export const chipButton = (properties, ...children) =>
  element("li", {}, element("button", { type: "button", className: "chip", ...properties }, ...children));

/** What was asked on this device. @param {string[]} queries @param {(query: string) => void} ask */
export const recentChips = (queries, ask) =>
  queries.map((query) => chipButton({ onclick: () => ask(query) }, query));
