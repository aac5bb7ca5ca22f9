// Results as elements.

/** @import {Piece} from "./excerpt.js" */
/** @import {Section} from "./sections.js" */
/** @import {Item} from "./items.js" */
/** @import {Figure} from "./names.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { local } from "./data.js";

/** @param {Item} item @param {string} [title] */
export function resultItem(item, title = item.title) {
  const link = element(
    "a",
    { href: item.url, "data-component": item.isWeak ? "search-partial" : "search-result" },
    unbroken(title),
  );
  return element(
    "li",
    { className: "result", "data-state": item.state || undefined },
    element("h3", {}, link),
    item.excerpt.length ? element("p", {}, marked(item.excerpt)) : null,
    item.missing?.length || item.isApart ? lacking(item.missing ?? []) : null,
    item.figures.length ? figureList(item.figures) : null,
    source(item),
    item.subs.length ? sectionList(item.subs) : null,
  );
}

/** @param {string[]} words */
const lacking = (words) =>
  element(
    "p",
    { className: "missing quiet" },
    words.length ? "Thiếu: " : "Các từ đứng rời nhau.",
    words.flatMap((word, at) => [at ? ", " : "", element("s", {}, word)]),
  );

/** @param {Piece[]} pieces */
const marked = (pieces) =>
  pieces.flatMap(([text, isMarked]) => (isMarked ? markedWord(text) : unbroken(text)));

/** The word alone is marked, without the commas around it. @param {string} text */
function markedWord(text) {
  const [, before, word, after] = text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su) ?? [];
  return [before, element("mark", {}, unbroken(word)), after];
}

/** @param {Item} item */
function source(item) {
  const facts = [item.place, item.date].filter(Boolean).flatMap((fact) => ["\u00a0· ", ...unbroken(fact)]);
  return element(
    "p",
    { className: "quiet" },
    element("span", { className: "kind" }, item.kind),
    facts,
    item.status ? ["\u2002", badge(item)] : [],
  );
}

/** @param {{badge: string, status: string}} shown */
export const badge = ({ badge, status }) =>
  element("span", { className: "status-badge", "data-status": badge }, status);

/** @param {Figure[]} figures */
const figureList = (figures) =>
  element(
    "ul",
    { className: "found-figures" },
    figures.map((figure) => {
      const link = element("a", { href: local(figure.url) }, figure.value);
      return element("li", {}, `${figure.place.name} `, link, ` (${figure.period})`);
    }),
  );

/** @param {Section[]} sections */
const sectionList = (sections) =>
  element(
    "ul",
    { className: "sub-results" },
    sections.map((section) => {
      const link = element(
        "a",
        { href: section.url, "data-component": "search-section" },
        unbroken(section.title),
      );
      return element("li", {}, link, element("p", {}, marked(section.excerpt)));
    }),
  );
