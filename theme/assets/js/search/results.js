// Results as elements.

/** @import {AnswerPiece} from "./data.js" */
/** @import {Piece, Section} from "./excerpt.js" */
/** @import {Card} from "./find.js" */
/** @import {Item} from "./items.js" */
/** @import {Figure} from "./names.js" */
/** @import {OfficialText} from "./register.js" */
import { element } from "../parts/dom.js";
import { local } from "./data.js";

const NUMBER = /(\d+(?:\/\d{4})?[-/][A-ZĐ][\wĐđ&]*(?:[-/][A-ZĐ][\wĐđ&]*)*)/;

/** A text whose document numbers do not break. @param {string} text */
const unbroken = (text) =>
  text
    .split(NUMBER)
    .map((part, at) => (at % 2 ? element("span", { className: "document-number" }, part) : part));

/** @param {Item} item */
export function resultItem(item) {
  const link = element("a", { href: item.url, "data-component": "search-result" }, unbroken(item.title));
  return element(
    "li",
    { className: "result", "data-state": item.state || undefined },
    element("h3", {}, link),
    item.excerpt.length ? element("p", {}, marked(item.excerpt)) : null,
    item.figures.length ? figureList(item.figures) : null,
    source(item),
    item.subs.length ? sectionList(item.subs) : null,
  );
}

/** @param {Piece[]} pieces */
const marked = (pieces) => pieces.flatMap(([text, isMarked]) => (isMarked ? markedWord(text) : [text]));

/** The word alone is marked, without the commas around it. @param {string} text */
function markedWord(text) {
  const [, before, word, after] = text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su) ?? [];
  return [before, element("mark", {}, word), after];
}

/** @param {Item} item */
function source(item) {
  const facts = [item.place, item.date].filter(Boolean).flatMap((fact) => [" · ", ...unbroken(fact)]);
  return element(
    "p",
    { className: "quiet" },
    element("span", { className: "kind" }, item.kind),
    facts,
    item.status ? [" ", badge(item)] : [],
  );
}

/** @param {{badge: string, status: string}} shown */
const badge = ({ badge, status }) =>
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

/** The one card over the results: the text that a number means, or the figure asked for. @param {Card} card */
export const answerCard = ({ text, figure }) => (text ? textCard(text) : figureCard(figure));

/** @param {OfficialText} text */
function textCard(text) {
  const href = local(text.url);
  const number = element("span", { className: "document-number" }, text.number);
  const mentions = element(
    "a",
    { className: "more", href: `${href}#nhac-toi` },
    `${text.mentions} nơi nhắc tới`,
  );
  return element(
    "section",
    { className: "answer-card", "aria-label": "Văn bản khớp số ký hiệu" },
    element("p", { className: "kind" }, "Văn bản"),
    element("h2", {}, element("a", { href }, `${text.type.name} số `, number)),
    element("p", {}, `${text.issuer.label}, ${spoken(text.issued)}. `, unbroken(text.subject)),
    element("p", {}, badge(text)),
    element("p", { className: "answer-words" }, text.answer.map(answerPiece)),
    element(
      "p",
      {},
      element("a", { className: "more", href }, "Đọc văn bản"),
      text.mentions ? ["\u00a0 ", mentions] : [],
    ),
  );
}

/** @param {AnswerPiece} piece */
const answerPiece = ([words, url]) => (url ? element("a", { href: local(url) }, unbroken(words)) : words);

/** @param {string} issued a day or a year, in words */
const spoken = (issued) => (/^\d/.test(issued) ? `ngày ${issued}` : issued);

/** @param {Figure} figure */
function figureCard({ indicator, place, value, period, url, source }) {
  return element(
    "section",
    { className: "answer-card", "aria-label": "Số liệu đã hỏi" },
    element("p", { className: "kind" }, "Số liệu"),
    element("h2", {}, element("a", { href: local(indicator.url) }, indicator.name)),
    element(
      "p",
      { className: "figure-value" },
      `${place.name}: `,
      element("strong", { className: "value" }, value),
      ` (${period})`,
    ),
    element("p", { className: "quiet" }, "Nguồn: ", element("a", { href: local(url) }, source)),
  );
}
