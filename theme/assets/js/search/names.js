// What has a name on the portal: places in either era, indicators, topics, authors; whose names a query is.

/** @import {AnswerPiece, EventRecord, ListRecord, Phrases, PlaceRecord, RegisterData} from "./data.js" */
/** @import {Abbreviation} from "./reading/short.js" */
import { readAbbreviations } from "./reading/short.js";
import { find, fold, key, words } from "./text.js";

/**
 * @typedef {{kind: "Địa phương", id: string, name: string, full: string, today: string, url: string,
 *   fate: AnswerPiece[], names: {written: string, keys: string[], isShort?: boolean}[]}} Place
 * @typedef {{kind: string, id: string, name: string, more: string, url: string, keys: string[]}} Listed an
 *   indicator, a topic or an author
 * @typedef {{indicator: Listed, place: Place, value: string, period: string, year: number, intended: boolean,
 *   quote: string, url: string, source: string, day: string, note: string}} Figure
 * @typedef {{url: string, title: string, names: string[], written: string[], patterns: string[]}} Service a page of the
 *   portal, by the words that ask for it, and by patterns of questions
 * @typedef {{places: Place[], indicators: Listed[], topics: Listed[], authors: Listed[], figures: Figure[],
 *   events: EventRecord[], services: Service[], abbreviations: Abbreviation[]}} Names
 */
/** @typedef {{place: Place, at: number, length: number, isShort?: boolean}} NamedPlace where a query names a place */
/** @typedef {{score: number, inName: number, inQuery: number}} Share how much of words and name agree */
/** @typedef {Listed & Share & {isIntroduced: boolean}} Named */

const INTRODUCING = /** @type {const} */ ([
  ["topics", /^(?:chu de) /],
  ["indicators", /^(?:so lieu|bang so|bang|thong ke|so) /],
  ["authors", /^(?:tac gia|bai cua|nguoi viet) /],
]);

/** @param {string} text */
const keysOf = (text) => words(text).map(key);

/** Rows of the register as things with names. @param {RegisterData & Phrases} data @returns {Names} */
export function readNames(data) {
  const abbreviations = readAbbreviations(data.abbreviations);
  const places = data.places.map((record) => readPlace(record, abbreviations));
  const indicators = listed("Số liệu", "thong-ke", data.indicators);
  const authors = listed("Tác giả", "tac-gia", data.authors);
  return {
    places,
    indicators,
    topics: listed("Chủ đề", "chu-de", data.topics),
    authors,
    figures: data.figures.map(({ indicator, place, intended, ...figure }) => ({
      ...figure,
      indicator: indicators[indicator],
      place: places[place],
      intended: Boolean(intended),
    })),
    events: data.events,
    services: data.services.map(({ url, title, words: asked, patterns = [] }) => ({
      url,
      title,
      names: [title, ...asked].map(fold),
      written: asked,
      patterns,
    })),
    abbreviations,
  };
}

/** @param {PlaceRecord} record @param {Abbreviation[]} abbreviations @returns {Place} */
function readPlace({ id, name, full, today, fate = [], aliases }, abbreviations) {
  const spellings = new Set([name, full, ...aliases, ...[name, ...aliases].map(joined)]);
  const names = [...spellings].map((spelling) => ({ written: spelling, keys: keysOf(spelling) }));
  const short = abbreviations
    .filter(({ means }) => means.includes(name))
    .map(({ written }) => ({ written, keys: keysOf(written), isShort: true }));
  return {
    kind: "Địa phương",
    id,
    name,
    full,
    today,
    fate,
    url: `/dia-phuong/${id}/`,
    names: [...names, ...short],
  };
}

/**
 * @param {string} kind
 * @param {string} folder
 * @param {ListRecord[]} records
 * @returns {Listed[]}
 */
const listed = (kind, folder, records) =>
  records.map(({ id, name, more = "" }) => ({
    kind,
    id,
    name,
    more,
    url: `/${folder}/${id}/`,
    keys: keysOf(name),
  }));

/** @param {string} name */
const joined = (name) => fold(name).replace(/[^a-z\d]/g, "");

/**
 * The lists and indicators whose names the words are, the nearest first.
 * @param {string[]} line
 * @param {Pick<Names, "indicators" | "topics" | "authors">} names
 * @returns {Named[]}
 */
export function namedIn(line, names) {
  const text = line.join(" ");
  const matches = INTRODUCING.flatMap(([group, opening]) => {
    const rest = text.replace(opening, "").split(" ").filter(Boolean);
    return names[group].flatMap((candidate) => {
      const share = overlap(rest, candidate.keys);
      return share ? [{ ...candidate, ...share, isIntroduced: rest.length < line.length }] : [];
    });
  });
  return matches.sort((one, other) => other.score - one.score);
}

/** @param {string[]} typed @param {string[]} name @returns {Share | null} */
function overlap(typed, name) {
  if (!typed.length) return null;
  const inName = typed.filter((word) => name.includes(word)).length / typed.length;
  const inQuery = name.filter((word) => typed.includes(word)).length / name.length;
  if (inName < 1 && inQuery < 1) return null;
  const isRun = find(typed, name) >= 0 || find(name, typed) >= 0;
  if (isRun) return { score: (inName + inQuery) / 2, inName, inQuery };
  return inName === 1 && isInOrder(name, typed)
    ? { score: 0.45 * (inName + inQuery), inName, inQuery }
    : null;
}

/** @param {string[]} line @param {string[]} part */
function isInOrder(line, part) {
  let at = 0;
  for (const word of line) if (word === part[at]) at += 1;
  return at === part.length;
}

/**
 * The newest figure of an indicator in a place.
 * @param {{id: string}} indicator
 * @param {Place} place
 * @param {Pick<Names, "figures">} names
 */
export const figureOf = (indicator, place, { figures }) =>
  figures.find((figure) => figure.indicator.id === indicator.id && figure.place === place);
