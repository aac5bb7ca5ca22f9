// What has a name on the portal: places in either era, indicators, topics, authors.

/** @import {AnswerPiece, EventRecord, ListRecord, PlaceRecord, RegisterData} from "./data.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Person} from "./reading/person.js" */
/** @import {Abbreviation} from "./reading/short.js" */
import { peopleIn } from "./reading/person.js";
import { couldBeWord, readAbbreviations } from "./reading/short.js";
import { find, fold, hasMarks, key, words, written } from "./text.js";

/**
 * @typedef {{kind: "Địa phương", id: string, name: string, full: string, today: string, url: string,
 *   fate: AnswerPiece[], names: {written: string, keys: string[], isShort?: boolean}[]}} Place
 * @typedef {{kind: string, id: string, name: string, more: string, url: string, keys: string[]}} Listed an
 *   indicator, a topic or an author
 * @typedef {{indicator: Listed, place: Place, value: string, period: string, year: number, intended: boolean,
 *   quote: string, url: string, source: string, day: string}} Figure
 * @typedef {{url: string, title: string, names: string[], written: string[], patterns: string[]}} Service a page of the
 *   portal, by the words that ask for it, and by patterns of questions
 * @typedef {{places: Place[], indicators: Listed[], topics: Listed[], authors: Listed[], figures: Figure[],
 *   events: EventRecord[], services: Service[], abbreviations: Abbreviation[], people: Person[],
 *   readonly pairs: Map<string, string[]>}} Names `pairs` are neighbours in names, of use to spelling
 */
/** @typedef {{place: Place, at: number, length: number, isShort?: boolean}} NamedPlace where a query names a place */
/** @typedef {{score: number, inName: number, inQuery: number}} Share how much of words and name agree */
/** @typedef {Listed & Share & {isIntroduced: boolean}} Named */

const KINDS = new Set(
  "tỉnh thành phố tp huyện quận xã phường thị tinh thanh pho huyen quan xa phuong thi".split(" "),
);
const INTRODUCING = /** @type {const} */ ([
  ["topics", /^(?:chu de) /],
  ["indicators", /^(?:chi tieu|so lieu|bang so|bang|thong ke|so) /],
  ["authors", /^(?:tac gia|bai cua|nguoi viet) /],
]);

/** @param {string} text */
const keysOf = (text) => words(text).map(key);

/** Rows of the register as things with names. @param {RegisterData} data @param {OfficialText[]} [texts] @returns {Names} */
export function readNames(data, texts = []) {
  const abbreviations = readAbbreviations(data.abbreviations ?? []);
  /** @type {Map<string, string[]> | undefined} */
  let neighbours;
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
    events: data.events ?? [],
    services: (data.services ?? []).map(({ url, title, words: asked, patterns = [] }) => ({
      url,
      title,
      names: [title, ...asked].map(fold),
      written: asked,
      patterns,
    })),
    abbreviations,
    people: peopleIn(texts, authors),
    get pairs() {
      const written = places.flatMap(({ names }) => names.map((name) => name.written));
      const lists = [data.indicators, data.topics, data.authors, data.types, data.issuers]
        .flat()
        .map(({ name }) => name);
      neighbours ??= pairsOf([...written, ...lists]);
      return neighbours;
    },
  };
}

/** @param {string[]} names */
function pairsOf(names) {
  /** @type {Map<string, string[]>} */
  const pairs = new Map();
  const add = (/** @type {string} */ beside, /** @type {string} */ word) =>
    pairs.set(beside, [...(pairs.get(beside) ?? []), word]);
  for (const name of names) {
    const line = words(name).map((word) => word.toLowerCase());
    for (let at = 0; at + 1 < line.length; at += 1) {
      add(`${fold(line[at])} `, line[at + 1]);
      add(` ${fold(line[at + 1])}`, line[at]);
      pairs.set(`${fold(line[at])} ${fold(line[at + 1])}`, [line[at], line[at + 1]]);
    }
  }
  return pairs;
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
const joined = (name) => fold(name).replace(/[^a-z]/g, "");

/**
 * The places a query names, with where; the longest name wins, and written marks must agree.
 * @param {string} query
 * @param {Pick<Names, "places">} names
 * @returns {NamedPlace[]}
 */
export function placesIn(query, { places }) {
  const typed = words(query);
  const line = typed.map(key);
  const matches = places.flatMap((place) =>
    place.names.flatMap((name) => {
      const at = find(line, name.keys);
      const length = name.keys.length;
      const own = typed.slice(at, at + length);
      const agrees =
        at >= 0 && (name.isShort ? isShortHere(typed, at) : marksAgree(own, words(name.written)));
      return agrees ? [{ place, at, length, isShort: name.isShort }] : [];
    }),
  );
  matches.sort(
    (one, other) =>
      other.length - one.length || Number(one.place.today !== "") - Number(other.place.today !== ""),
  );
  /** @type {NamedPlace[]} */
  const kept = [];
  for (const match of matches) {
    if (kept.every((other) => areApart(match, other) || areAlike(match, other)))
      kept.push(withKind(match, typed));
  }
  return kept;
}

/** @param {NamedPlace} one @param {NamedPlace} other */
const areApart = (one, other) => one.at + one.length <= other.at || other.at + other.length <= one.at;

/** QN is any of three. @param {NamedPlace} one @param {NamedPlace} other */
const areAlike = (one, other) => Boolean(one.isShort && other.isShort && one.at === other.at);

/** @param {NamedPlace} match @param {string[]} typed @returns {NamedPlace} */
function withKind({ place, at, length, isShort }, typed) {
  let start = at;
  while (start > 0 && KINDS.has(written(typed[start - 1])) && !isQuarter(typed, start)) start -= 1;
  return { place, at: start, length: length + at - start, isShort };
}

/** Khu phố Tân Bình is in Tân Bình. @param {string[]} typed @param {number} start */
const isQuarter = (typed, start) =>
  start > 1 && fold(`${typed[start - 2]} ${typed[start - 1]}`) === "khu pho";

/** @param {string[]} typed @param {string[]} name */
function marksAgree(typed, name) {
  if (typed.length !== name.length) return true;
  return typed.every(
    (word, at) =>
      !hasMarks(word) ||
      (name.length === 1 && !hasMarks(name[at])) || // đắklắk is daklak, sơn là is no Sơn La
      isWithin(written(word), written(name[at])) ||
      key(word) !== fold(word),
  );
}

/** Marks may be left out, but no other may stand there: dồng and đăk for đồng and đắk. @param {string} typed @param {string} name */
function isWithin(typed, name) {
  const [own, whole] = [[...typed], [...name]];
  return own.length === whole.length && own.every((letter, at) => lessMarked(whole[at]).includes(letter));
}

/** A letter, without its tone, without all marks. @param {string} letter */
const lessMarked = (letter) => [
  letter,
  letter
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC"),
  fold(letter),
];

/** HP stands for a place alone, in capitals, or where it is no word; beside a number it is a type. @param {string[]} typed @param {number} at */
function isShortHere(typed, at) {
  const word = typed[at];
  const isBesideNumber = [typed[at - 1], typed[at + 1]].some((other) => /^\d/.test(other ?? ""));
  return !isBesideNumber && (typed.length === 1 || word === word.toUpperCase() || !couldBeWord(fold(word)));
}

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
