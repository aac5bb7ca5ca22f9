// What is shown of a found thing, wherever it was found.

import { basePath } from "./data.js";
import { excerpt, sections } from "./excerpt.js";
import { figureOf } from "./names.js";

const local = (url) => basePath.replace(/\/$/, "") + url;
const day = (iso) => (iso.length === 10 ? iso.split("-").reverse().join("/") : `năm ${iso}`);
const FIGURES = 3;

/** The index keeps pages as files: /tin-tuc/2024/04/bai.html stands for /tin-tuc/2024/04/bai/. */
const pageUrl = (url) => url.replace(/\.html$/, "/");

/** A page that the index found. */
export function fromPage(page, { parsed, places, names }) {
  const { meta } = page;
  const url = meta.url ? local(meta.url) : pageUrl(page.fragment.url);
  const indicator = meta.kind === "Số liệu" ? names.indicators.find((one) => local(one.url) === url) : null;
  return {
    url, title: meta.title ?? url, kind: meta.kind ?? "", place: meta.place ?? "", date: meta.date ?? "", day: meta.day ?? "",
    state: meta.state ?? "", status: meta.status ?? "", badge: meta.badge ?? "",
    excerpt: excerpt(withoutTitle(page), parsed),
    subs: meta.kind === "Văn bản" ? sections(page, parsed, url) : [],
    figures: indicator ? figures(indicator, places, names) : [],
  };
}

function withoutTitle({ text, meta }) {
  const title = meta.title ?? "";
  return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, "") : text;
}

function figures(indicator, places, names) {
  const here = places.map(({ place }) => figureOf(indicator, place, names)).filter(Boolean);
  return here.length ? here : names.figures.filter((one) => one.indicator.id === indicator.id).slice(0, FIGURES);
}

/** An official text of the register. */
export const fromText = (text) => ({
  url: local(text.url), title: `${text.number}: ${text.subject}`, kind: "Văn bản", place: text.issuer.label,
  date: day(text.day), day: text.day, state: text.badge.startsWith("ended") ? "ended" : "", status: text.status, badge: text.badge,
  excerpt: [], subs: [], figures: [], type: text.type.name, issuer: text.issuer.label, year: String(text.year), region: "",
});

export const fromPlace = (place) => ({
  url: local(place.url), title: place.name, kind: "Địa phương", place: place.full === place.name ? "" : place.full, date: "", day: "", state: "",
  status: "", badge: "", excerpt: [], subs: [], figures: [], region: place.name,
});

/** An indicator, a topic or an author. */
export const fromList = (one, names) => ({
  url: local(one.url), title: one.name, kind: one.kind, place: one.kind === "Tác giả" ? one.more : "", date: "", day: "", state: "", status: "",
  badge: "", excerpt: [], subs: [], figures: one.figure ? [one.figure] : one.kind === "Số liệu" ? figures(one, [], names) : [],
});
