// What raises or sinks a page, whatever its words: the place it is of, its kind, its state, its age.

/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
import { besides } from "./side-by-side.js";
import { find, fold, fromIndex, words } from "./text.js";

const TEXT = /^(van ban|quyet dinh|chi thi|thong tu|nghi dinh|ket luan|nghi quyet|huong dan|ke hoach)/;
export const EVENTS = /\b(?:lich|su kien|hoi nghi)\b/;
const RULING = /\b(?:tieu chi|quy dinh|huong dan|danh gia|cong nhan|xep loai)\b/;
const TARGETS = /\b(?:chi|muc) tieu\b/; // stand in programmes
const PROGRAMME = /\b(?:chuong trinh|de an|ke hoach)\b/;
const COUNTED = /\b(?:so|may|bao nhieu|ty le|ti le|phan tram|thong ke)\b/;
const OF_ARTICLE = 4; // an event comes after the news of it
const OLDEST = 2000;
/** @type {Record<string, number>} */
const STATES = { ended: -0.9 };
const UNSURE = -0.4; // may have been replaced

/**
 * The page of a named place, and what lies in it, rises; what is no longer in force sinks.
 * @param {PageWords} page
 * @param {Plan} plan
 */
export function lift(page, { places, parsed, named, isNews, names: known, typing }) {
  const { title = "", kind, regions = title, state = "", badge = "", day = `${OLDEST}` } = page.meta;
  const query = fold(parsed.text);
  const names = regions.split("|");
  const here = places.filter(({ place }) => names.includes(place.name)).length;
  const isNamed = named.some(({ url }) => page.fragment.url.endsWith(`${url.slice(0, -1)}.html`));
  const isText = kind === "Văn bản" && TEXT.test(query);
  const [year = ""] = query.match(/\b(?:19|20)\d\d\b/) ?? [];
  const isTitle = kind !== "Tin tức" && fold(title) === query;
  return (
    1.2 * here +
    (isTold(page.title, places) ? 0.8 : 0) +
    (isNamed ? 0.5 : 0) -
    (isOnlyPlace(kind, places, parsed) ? 2.5 : 0) +
    (isText ? 0.8 : 0) +
    (isNews ? (kind === "Tin tức" ? 1.5 : -1.5) : 0) +
    (year && day.startsWith(year) ? (places.length ? 2.5 : 1) : 0) +
    (isOfPeriod(title, query) ? 2.5 : 0) +
    (kind === "Văn bản" && TARGETS.test(query) && PROGRAMME.test(fold(title)) ? 1.5 : 0) -
    (kind === "Lịch" && !EVENTS.test(query) ? OF_ARTICLE : 0) +
    governs(page, query, parsed) +
    (isTitle ? 1 : 0) +
    (typing && plainly(title).startsWith(plainly(query)) ? 2 : 0) +
    (isRuling(page, query, parsed, known) ? 1.5 : 0) +
    (isHeading(page, query) ? 1 : 0) -
    (kind === "Số liệu" && !COUNTED.test(query) ? 0.3 : 0) +
    (STATES[state] ?? 0) +
    (badge === "unsure" ? UNSURE : 0) +
    (Number(day.slice(0, 4)) - OLDEST) * 0.004
  );
}

/** Does the title name the place, by any of its names? @param {string[]} title @param {Plan["places"]} places */
const isTold = (title, places) =>
  places.some(({ place }) => place.names.some(({ keys }) => find(title, keys) >= 0));

/** Is it what a part of the page is called? @param {PageWords} page @param {string} query */
const isHeading = ({ fragment: { anchors = [] } }, query) =>
  anchors.some(({ text = "" }) => plainly(fromIndex(text)) === plainly(query));

/** 2012-2020 is asked of what says 2012–2020, 2020 of what says that. @param {string} title @param {string} query */
function isOfPeriod(title, query) {
  const [first, last] = query.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (last === undefined) return first !== undefined && title.includes(first);
  return new RegExp(`${first}\\D{1,5}${last}`).test(title);
}

/** @param {string} text */
const plainly = (text) => words(text).map(fold).join(" ");

/**
 * Is the page of a place no answer, for more is asked than the place?
 * @param {string | undefined} kind
 * @param {Plan["places"]} places
 * @param {Plan["parsed"]} parsed
 */
function isOnlyPlace(kind, places, parsed) {
  const length = places.reduce((sum, name) => sum + name.length, 0);
  return kind === "Địa phương" && places.length > 0 && parsed.lean.length > length;
}

/**
 * Asked for criteria and the like of a thing that has a name, the texts about it come before news that cite them.
 * @param {PageWords} page
 * @param {string} query
 * @param {Plan["parsed"]} parsed
 * @param {Plan["names"]} names
 */
function isRuling({ title, meta: { kind } }, query, { all }, { indicators, topics }) {
  if (kind !== "Văn bản" || !RULING.test(query)) return false;
  const line = all.map((token) => token.key);
  return [...indicators, ...topics].some(
    ({ keys }) => keys.length > 2 && find(line, keys) >= 0 && find(title, keys) >= 0,
  );
}

/**
 * Asked for a subject, the texts that rule it come before the figures that only count a part of it.
 * @param {PageWords} page
 * @param {string} query
 * @param {Plan["parsed"]} parsed
 */
function governs({ title: line, meta: { title = "", kind, state } }, query, { lean, all }) {
  const plain = fold(title);
  const isAbout = kind === "Văn bản" && state !== "ended" && lean.length > 2;
  if (isAbout && !plain.includes(query)) {
    const together = besides(line, lean, all, new Set());
    return lean.every((token) => together.has(token)) ? 1.6 : 0;
  }
  if (!query.includes(" ") || plain === query || !plain.includes(query)) return 0;
  if (kind === "Văn bản") return state === "ended" ? 0 : 1.2;
  return kind === "Số liệu" ? -1 : 0;
}
