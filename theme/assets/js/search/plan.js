// What a query says, before the index is asked: a number, places, lists, what was probably meant.

/** @import {Lists} from "./lists.js" */
/** @import {Figure, Listed, Named, NamedPlace, Names, Place} from "./names.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {NumberedText} from "./numbered.js" */
/** @import {Filters} from "./pagefind.js" */
/** @import {Query} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { figureOf, namedIn, placesIn } from "./names.js";
import { textsOf } from "./numbered.js";
import { readNumber } from "./numbers.js";
import { parse } from "./query.js";
import { off } from "./remedies.js";
import { corrected, unknown } from "./spelling.js";
import { key, words } from "./text.js";

/** @typedef {{filters: Filters, sort: string, exact: boolean, typing: boolean, whole: boolean}} How it is asked */
/** @typedef {{number: AskedNumber | null, texts: NumberedText[]}} Numbered */
/** @typedef {(Place & {figure?: null}) | (Named & {figure: Figure | null})} Direct what the words name outright */
/**
 * `meant` is the query after repair, `missing` are words that stand nowhere; `hasty` asks for fewer pages.
 * @typedef {{query: string, meant: string, number: AskedNumber | null, numbered: NumberedText[], places: NamedPlace[],
 *   parsed: Query, missing: string[], named: Direct[], names: Names, vocabulary: Vocabulary, hasty?: boolean} & How} Plan
 */

// said of a place and of nothing else: Bình Dương sáp nhập, Bắc Kạn bây giờ thuộc tỉnh nào
const OF_PLACES = new Set(
  "sap nhap hop nhat moi cu nay bay gio thuoc tinh truoc doi ten hien thanh pho".split(" "),
);

/** The number in a query and the texts that it means. @param {string} query @param {Lists} lists @returns {Numbered} */
export function numberedIn(query, { texts }) {
  const number = off("register") ? null : readNumber(query, texts);
  return { number, texts: number ? textsOf(number, texts) : [] };
}

/**
 * @param {string} query
 * @param {Vocabulary} vocabulary empty while it has not come
 * @param {Lists} lists
 * @param {Numbered} asTyped
 * @param {How} how
 * @returns {Plan}
 */
export function planned(query, vocabulary, lists, asTyped, how) {
  const { names } = lists;
  const isKept = how.exact || off("spelling") || !vocabulary.size;
  const meant = isKept ? query : corrected(query, vocabulary, namesOfPlaces(query, names));
  const repaired = meant === query ? asTyped : numberedIn(meant, lists);
  const better = (repaired.texts[0]?.score ?? 0) > (asTyped.texts[0]?.score ?? 0) ? repaired : asTyped;
  const places = off("regions") ? [] : placesIn(meant, names);
  const parsed = parse(meant, vocabulary);
  const lean = parsed.lean.map((token) => token.word);
  return {
    query,
    meant,
    number: better.number,
    numbered: better.texts,
    places,
    parsed,
    missing: vocabulary.size ? unknown(lean, vocabulary) : [],
    named: off("register") ? [] : direct(meant, places, parsed, names),
    names,
    vocabulary,
    ...how,
  };
}

/** Words that are no slip: `daclac` is a place. @param {string} query @param {Names} names */
const namesOfPlaces = (query, names) =>
  placesIn(query, names).flatMap(({ at, length }) => words(query).slice(at, at + length));

/**
 * What the words name outright: a place, or a list or indicator, perhaps of a place.
 * @param {string} meant
 * @param {NamedPlace[]} places
 * @param {Query} parsed
 * @param {Names} names
 * @returns {Direct[]}
 */
function direct(meant, places, parsed, names) {
  if (parsed.phrases.length) return [];
  const line = words(meant).map(key);
  const outside = line.filter((_, at) => !places.some((name) => name.at <= at && at < name.at + name.length));
  const lean = new Set(parsed.lean.map((token) => token.key));
  const rest = outside.filter((word) => lean.has(word) && !OF_PLACES.has(word));
  if (!rest.length && places.length) return places.map(({ place }) => place);
  const listed = fitting(outside, places, names);
  const fits = listed.length || !rest.length ? listed : fitting(rest, places, names);
  const withFigures = fits.map((named) => ({ ...named, figure: figureIn(named, places, names) }));
  const useful = withFigures.filter((named) => !places.length || named.figure);
  return useful.sort(
    (one, other) => Number(Boolean(other.figure)) - Number(Boolean(one.figure)) || other.score - one.score,
  );
}

/** @param {string[]} line @param {NamedPlace[]} places @param {Names} names */
function fitting(line, places, names) {
  /** @param {Named} named */
  const isOfPlace = (named) => places.length > 0 && named.kind === "Số liệu" && named.inQuery > 0.34;
  return namedIn(line, names).filter(
    (named) => named.inName === 1 && (named.inQuery === 1 || named.isIntroduced || isOfPlace(named)),
  );
}

/** @param {Listed} named @param {NamedPlace[]} places @param {Names} names */
function figureIn(named, places, names) {
  if (!places.length || named.kind !== "Số liệu") return null;
  return figureOf(named, places[0].place, names) ?? null;
}
