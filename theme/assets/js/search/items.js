// What is shown of a page, a text or a name, wherever it was found.

/** @import {EventRecord} from "./data.js" */
/** @import {Piece} from "./excerpt.js" */
/** @import {Figure, Listed, NamedPlace, Names, Place} from "./names.js" */
/** @import {Fragment} from "./pagefind.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Query} from "./query.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Section} from "./sections.js" */
import { local } from "./data.js";
import { excerpt } from "./excerpt.js";
import { again } from "./known-words.js";
import { figureOf } from "./names.js";
import { fromIndex } from "./text.js";

/**
 * @typedef {{
 *   url: string, title: string, kind: string, place: string, date: string, day: string,
 *   state: string, status: string, badge: string, keys: string[], excerpt: Piece[], subs: Section[], figures: Figure[],
 *   filters: Record<string, string[]>, named?: Record<string, string[]>, score?: number, page?: PageWords, missing?: string[], isApart?: boolean, isPartial?: boolean, isWeak?: boolean, isBegun?: boolean, isScattered?: boolean, isLoose?: boolean,
 * }} Item `keys` are the words of a page that the index
 *   found, `filters` the values that it filters by, `named` those by which the register knows it; `missing` the asked words that
 *   the page has not, apart when it has them all, here and there; partial when these or their neighbourhood fail, weak when it has little besides; `isBegun` when its number only begins as asked, scattered when the words stand here and there, loose when neither its title nor a run of words tells it
 */
/** @typedef {Omit<Listed, "keys"> & {figure?: Figure | null}} ListedWithFigure */

const FIGURES = 3;
const AUTHOR = "Tác giả";
const PAGE = "Trang";
const empty = {
  place: "",
  date: "",
  day: "",
  state: "",
  status: "",
  badge: "",
  keys: [],
  excerpt: [],
  subs: [],
  figures: [],
  filters: {},
};

/** The index keeps pages as files: /tin-tuc/2024/04/bai.html stands for /tin-tuc/2024/04/bai/. @param {string} url */
const pageUrl = (url) => url.replace(/\.html$/, "/");

/** @param {Fragment} fragment */
export const addressOfPage = ({ url, meta }) => (meta.url ? local(fromIndex(meta.url)) : pageUrl(url));

/**
 * A page that the index found.
 * @param {PageWords} page
 * @param {{parsed: Query, places: NamedPlace[], names: Names}} plan
 * @returns {Item}
 */
export function fromPage(page, { parsed, places, names }) {
  const { meta } = page;
  const url = addressOfPage(page.fragment);
  const {
    title = url,
    kind = "",
    place = "",
    date = "",
    day = "",
    state = "",
    status = "",
    badge = "",
  } = meta;
  const indicator = kind === "Số liệu" ? names.indicators.find((listed) => local(listed.url) === url) : null;
  return {
    url,
    title,
    kind,
    place,
    date,
    day,
    state,
    status,
    badge,
    keys: page.keys,
    page,
    excerpt: excerpt(again()?.prose(page, parsed) ?? page.text, parsed),
    subs: kind === "Văn bản" ? (again()?.sections(page, parsed, url, excerpt) ?? []) : [],
    figures: indicator ? figuresOf(indicator, places, names) : [],
    filters: page.fragment.filters ?? {},
  };
}

/** @param {{id: string}} indicator @param {NamedPlace[]} places @param {Names} names */
function figuresOf(indicator, places, names) {
  const here = places.flatMap(({ place }) => figureOf(indicator, place, names) ?? []);
  if (here.length) return here;
  return names.figures.filter((figure) => figure.indicator.id === indicator.id).slice(0, FIGURES);
}

/** An official text of the register. @param {OfficialText} text @returns {Item} */
export const fromText = (text) => ({
  ...empty,
  url: local(text.url),
  title: `${text.number}: ${text.subject}`,
  kind: "Văn bản",
  place: text.issuer.label,
  date: text.issued,
  day: text.day,
  state: text.state,
  status: text.status,
  badge: text.badge,
  filters: {
    kind: ["Văn bản"],
    type: [text.type.name],
    issuer: text.issuer.label.split(", "),
    year: [String(text.year)],
  },
});

/** @param {Pick<Place, "url" | "name" | "full">} place @returns {Item} */
export const fromPlace = (place) => ({
  ...empty,
  url: local(place.url),
  title: place.name,
  kind: "Địa phương",
  place: place.full === place.name ? "" : place.full,
  filters: { kind: ["Địa phương"], region: [place.name] },
});

/** A page of the portal itself. @param {{url: string, title: string, kind?: string}} page @returns {Item} */
export const fromService = ({ url, title, kind }) => ({
  ...empty,
  url: local(url),
  title,
  kind: kind === AUTHOR ? kind : PAGE, // a list of texts is none
  filters: { kind: [kind === AUTHOR ? kind : PAGE] },
});

/** @param {EventRecord} event @returns {Item} */
export const fromEvent = ({ url, title, first, last }) => ({
  ...empty,
  url: local(url),
  title,
  kind: "Lịch",
  filters: { kind: ["Lịch"], year: [first.slice(0, 4)] },
  day: first,
  date: first === last ? shownDay(first) : `${shownDay(first)} – ${shownDay(last)}`,
});

/** @param {string} day */
const shownDay = (day) => day.split("-").reverse().join("/");

/** An indicator, a topic or an author. @param {ListedWithFigure} listed @param {Names} names @returns {Item} */
export function fromList(listed, names) {
  const indicated = listed.kind === "Số liệu" ? figuresOf(listed, [], names) : [];
  return {
    ...empty,
    url: local(listed.url),
    title: listed.name,
    kind: listed.kind,
    filters: { kind: [listed.kind] },
    place: listed.kind === AUTHOR ? listed.more : "",
    figures: listed.figure ? [listed.figure] : indicated,
  };
}
