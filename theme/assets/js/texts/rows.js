// Rows of the register, shaped as the page's own are. Words go in as text, never as markup.

/** @import {Row} from "./choose.js" */
/** @import {Child} from "../parts/dom.js" */
import { element } from "../parts/dom.js";

const LONGEST = 220; // signs of a subject

/** @param {HTMLTableElement} table @param {Row[]} texts @param {string} root */
export function showRows(table, texts, root) {
  table.tBodies[0].replaceChildren(...texts.map((text) => row(text, root)));
}

/**
 * @param {HTMLElement} pager
 * @param {number} number
 * @param {number} last
 * @param {(page: number) => void} go
 */
export function showPager(pager, number, last, go) {
  pager.hidden = last < 2;
  /** @param {string} label @param {number} page */
  const step = (label, page) =>
    element("button", { type: "button", className: "plain", onclick: () => go(page) }, label);
  pager.replaceChildren(
    ...(number > 1 ? [step("Trang trước", number - 1)] : []),
    element("span", {}, `Trang ${number} trên ${last}`),
    ...(number < last ? [step("Trang sau", number + 1)] : []),
  );
}

/** @param {Row} text @param {string} root */
function row(text, root) {
  const className = text.long ? "document-number long" : "document-number";
  const number = element("a", { className, href: `${root}${text.url}` }, text.number);
  const time = text.day ? element("time", { datetime: text.day }, text.issued) : text.issued;
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, number),
    cell({ className: "subject" }, shortened(text.subject)),
    cell({ "data-label": "Cơ quan" }, text.issuer),
    cell({ "data-label": "Ban hành" }, time),
    cell({}, text.unknown ? null : badge(text)),
  );
}

/** @param {Record<string, string>} properties @param {...Child} children */
const cell = (properties, ...children) => element("td", properties, ...children);

/** @param {Row} text */
function badge(text) {
  const since = text.since ? [" ", element("span", { className: "since" }, text.since)] : [];
  return element("span", { className: "status-badge", "data-status": text.status }, text.label, since);
}

/** @param {string} words */
function shortened(words) {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:–\- ]+$/, "")}…`;
}
