// Results as elements.

import { basePath } from "./data.js";
import { element, unbroken } from "../parts/dom.js";

const local = (url) => basePath.replace(/\/$/, "") + url;

export function resultItem(item) {
  const link = element("a", { href: item.url, "data-component": "search-result" }, unbroken(item.title));
  return element("li", { className: "result", "data-state": item.state || undefined },
    element("h3", {}, link),
    item.excerpt.length ? element("p", {}, marked(item.excerpt)) : null,
    item.figures.length ? figureList(item.figures) : null,
    source(item),
    item.subs.length ? subList(item.subs) : null);
}

const marked = (parts) => parts.map(([text, hit]) => {
  if (!hit) return text;
  const [, before, word, after] = text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
  return [before, element("mark", {}, word), after];
}).flat();

function source(item) {
  const facts = [item.place, item.date].filter(Boolean).flatMap((fact) => [" · ", ...unbroken(fact)]);
  const badge = item.status && item.kind !== "Tin tức"
    ? [" ", element("span", { className: "status-badge", "data-status": item.badge }, item.status)] : [];
  const withdrawn = item.state === "withdrawn" ? [" · ", element("strong", {}, item.status)] : [];
  return element("p", { className: "quiet" }, element("span", { className: "kind" }, item.kind), facts, withdrawn, badge);
}

const figureList = (figures) => element("ul", { className: "found-figures" }, figures.map((one) => element("li", {},
  `${one.place.name} `, element("a", { href: local(one.url) }, one.value), ` (${one.period})`)));

const subList = (subs) => element("ul", { className: "sub-results" }, subs.map((one) => element("li", {},
  element("a", { href: one.url, "data-component": "search-section" }, unbroken(one.title)),
  element("p", {}, marked(one.excerpt)))));

/** The one card over the results: the text that a number means, or the figure asked for. */
export function answerCard({ text, figure }) {
  return text ? textCard(text) : figureCard(figure);
}

function textCard(text) {
  const number = element("span", { className: "document-number" }, text.number);
  const url = local(text.url);
  return element("section", { className: "answer-card", "aria-label": "Văn bản khớp số ký hiệu" },
    element("p", { className: "kind" }, "Văn bản"),
    element("h2", {}, element("a", { href: url }, `${text.type.name} số `, number)),
    element("p", {}, `${text.issuer.label}, ${spoken(text.day)}. `, unbroken(text.subject)),
    element("p", {}, element("span", { className: "status-badge", "data-status": text.badge }, text.status)),
    element("p", {}, element("a", { className: "more", href: url }, "Đọc văn bản"),
      text.mentions ? ["\u00a0 ", element("a", { className: "more", href: `${url}#nhac-toi` }, `${text.mentions} nơi nhắc tới`)] : null));
}

const spoken = (day) => (day.length === 10 ? `ngày ${day.split("-").reverse().join("/")}` : `năm ${day}`);

function figureCard(figure) {
  return element("section", { className: "answer-card", "aria-label": "Số liệu đã hỏi" },
    element("p", { className: "kind" }, "Số liệu"),
    element("h2", {}, element("a", { href: local(figure.indicator.url) }, figure.indicator.name)),
    element("p", { className: "figure-value" }, `${figure.place.name}: `, element("strong", { className: "value" }, figure.value), ` (${figure.period})`),
    element("p", { className: "quiet" }, "Nguồn: ", element("a", { href: local(figure.url) }, figure.source)));
}
