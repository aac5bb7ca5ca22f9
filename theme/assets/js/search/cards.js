// The one card over the results: a text, a figure, a place or a person, told as on its own page.

/** @import {AnswerPiece} from "./data.js" */
/** @import {Card} from "./known.js" */
/** @import {Figure, Place} from "./names.js" */
/** @import {AskedRelation} from "./reading/relation.js" */
/** @import {OfficialText} from "./register.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { local } from "./data.js";
import { relationsOf } from "./known.js";
import { again } from "./known-words.js";
import { badge } from "./results.js";

const MOST_RELATIONS = 4;
const TOLD = ["replaces", "repeals", "ends", "amends", "next-phase", "continues", "implements"];

/** @param {Card} card */
export function answerCard(card) {
  switch (card.kind) {
    case "text":
      return [textCard(card.text, card.relation)];
    case "figure":
      return [figureCard(card.figure)];
    case "place":
      return [placeCard(card.place)];
    default:
      return again()?.personCard(card.person) ?? []; // what read the name has its card
  }
}

/**
 * @param {string} label
 * @param {string} kind
 * @param {...(Node | string | null | (Node | string | null)[])} children
 */
export const cardOf = (label, kind, ...children) =>
  element(
    "section",
    { className: "answer-card", "aria-label": label },
    element("p", { className: "kind" }, kind),
    ...children,
  );

/** What leads from the card's heading is the first result. @param {string} href @param {...(Node | string | (Node | string)[])} words */
export const heading = (href, ...words) =>
  element("h2", {}, element("a", { href, "data-component": "search-result" }, ...words));

/** @param {OfficialText} text @param {AskedRelation | null} relation */
function textCard(text, relation) {
  const href = local(text.url);
  const mentions = element(
    "a",
    { className: "button other", href: `${href}#nhac-toi` },
    `${text.mentions} nơi nhắc tới`,
  );
  return cardOf(
    "Văn bản khớp số ký hiệu",
    `${text.type.name} của ${text.issuer.label}`,
    heading(href, ...unbroken(text.number)),
    element("p", {}, unbroken(text.subject), `. Ban hành ${text.issued}.`),
    element("p", {}, badge(text)),
    element("p", { className: "answer-words" }, text.answer.flatMap(answerPiece)),
    relationList(text, relation),
    signers(text, relation),
    element(
      "p",
      { className: "row" },
      element("a", { className: "button", href }, "Mở văn bản"),
      text.mentions ? mentions : null,
    ),
  );
}

/** @param {AnswerPiece} piece */
const answerPiece = ([words, url]) =>
  url ? element("a", { href: local(url) }, unbroken(words)) : unbroken(words);

/** What was asked of a text's relations; without a question, what it did to older ones. @param {OfficialText} text @param {AskedRelation | null} asked */
function relationList(text, asked) {
  const own = asked?.kinds.length ? relationsOf(text, asked) : [];
  const told = own.length ? own : text.relations.filter(([kind]) => TOLD.includes(kind));
  const named = new Set(text.answer.map(([, url]) => url));
  const others = told.filter(([, , , url]) => !url || !named.has(url)); // the answer names the rest
  if (!others.length) return null;
  const rows = others
    .slice(0, MOST_RELATIONS)
    .map(([, label, name, url, doubt]) =>
      element(
        "li",
        {},
        `${label} `,
        url ? element("a", { href: local(url) }, unbroken(name)) : unbroken(name),
        doubt ? ` (${doubt})` : "",
      ),
    );
  return element("ul", { className: "relations" }, rows);
}

/** @param {OfficialText} text @param {AskedRelation | null} asked */
function signers({ signers }, asked) {
  if (!signers.length) return asked?.isSigner ? element("p", {}, "Người ký: chưa xác nhận.") : null;
  const names = signers.map(([name, role]) => (role ? `${name}, ${role}` : name)).join("; ");
  return element("p", {}, "Người ký: ", element("strong", {}, names), ".");
}

/** The place of an older figure is not what bears its name, or another's, today. @param {Place} place */
function since({ name, fate }) {
  const [[words] = [""], ...rest] = fate;
  return words ? [`${name} ${words[0].toLowerCase()}${words.slice(1)}`, ...rest.flatMap(answerPiece)] : [];
}

/** @param {Figure} figure */
function figureCard({ indicator, place, value, period, url, quote, source, day, note }) {
  const said = quote ? element("p", {}, `Câu nêu số: “${quote}”. `, since(place)) : null;
  return cardOf(
    "Số liệu đã hỏi",
    "Số liệu",
    heading(local(indicator.url), `${indicator.name}, ${place.name}, ${period}`),
    element("p", { className: "figure-value" }, element("strong", { className: "value" }, value)),
    said,
    note ? element("p", { className: "quiet" }, unbroken(note)) : null,
    element(
      "p",
      { className: "source-line" },
      "Nguồn: ",
      element("a", { href: local(url) }, unbroken(source)),
      day ? `, ${day}` : "",
      ".",
    ),
    element(
      "p",
      { className: "row" },
      element("a", { className: "button", href: local(url) }, "Xem câu nêu số"),
      element("a", { className: "button other", href: local(indicator.url) }, "So với nơi khác"),
    ),
  );
}

/** @param {Place} place */
function placeCard({ name, full, fate, url }) {
  return cardOf(
    "Địa phương đã hỏi",
    "Địa phương",
    heading(local(url), full ? full[0].toUpperCase() + full.slice(1) : name),
    element("p", { className: "answer-words" }, fate.flatMap(answerPiece)),
    element(
      "p",
      { className: "row" },
      element("a", { className: "button", href: local(url) }, "Tin, văn bản và số liệu"),
    ),
  );
}
