// What a query says, before the index is asked: a number, places, lists, what was probably meant.

import { isBegun, unknown } from "./held.js";
import { again } from "./known-words.js";
/** @import {Lists} from "./lists.js" */
/** @import {Figure, Named, NamedPlace, Names, Place} from "./names.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {NumberedText} from "./numbered.js" */
/** @import {Filters} from "./pagefind.js" */
/** @import {Query} from "./query.js" */
/** @import {Asked} from "./reading/asked.js" */
/** @import {Reading} from "./reading/reading.js" */
/** @import {Time} from "./reading/time.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { namedIn } from "./names.js";
import { parse } from "./query.js";
import { asked } from "./reading/asked.js";
import { READERS } from "./reading/readers.js";
import { read } from "./reading/reading.js";
import { off } from "./remedies.js";
import { key, words } from "./text.js";

/** @typedef {{filters: Filters, sort: string, exact: boolean, typing: boolean, whole: boolean}} How it is asked */
/** @typedef {{reading: Reading, asked: Asked}} Understood */
/** @typedef {(Place & {figure?: null}) | (Named & {figure: Figure | null})} Direct what the words name outright */
/**
 * `meant` is the query after repair, `missing` are words that stand nowhere; `hasty` asks for fewer pages.
 * @typedef {{query: string, meant: string, reading: Reading, number: AskedNumber | null, numbered: NumberedText[],
 *   places: NamedPlace[], parsed: Query, others: Query[], missing: string[], outside: string[], isNews: boolean, time: Time | null, named: Direct[], names: Names, vocabulary: Vocabulary, hasty?: boolean} & How} Plan
 */

const WHOLE = { score: 1, inName: 1, inQuery: 1, isIntroduced: false };

/**
 * @param {string} query
 * @param {Vocabulary} vocabulary empty while it has not come
 * @param {Lists} lists
 * @param {How} how
 * @returns {Plan}
 */
export function planned(query, vocabulary, lists, how) {
  const typed = asked(query, lists);
  const isUnderstood = readings(typed, lists, vocabulary).some(
    ({ reading }) => reading.kind !== "words" || !again()?.isMisspelt(typed.text, vocabulary),
  );
  const isKept = how.exact || off("spelling") || !vocabulary.size || isUnderstood;
  const meant = isKept
    ? typed.text
    : (again()?.correctedIn(
        lists,
        typed.text,
        vocabulary,
        namesOfPlaces(typed),
        begun(typed, vocabulary, how),
      ) ?? typed.text);
  const repaired = meant === typed.text ? typed : asked(meant, lists);
  const [understood = { reading: WORDS, asked: repaired }] = readings(repaired, lists, vocabulary);
  const { reading } = understood;
  const others = repaired.others
    .map((text) => parse(text, vocabulary))
    .filter((other) => stands(other, vocabulary));
  const isNews = NEWS.test(repaired.text);
  const written = parse(isNews ? repaired.text.replace(NEWS, "") : repaired.text, vocabulary);
  // an abbreviation that stands nowhere is asked for spelt out
  const parsed = others.length && !stands(written, vocabulary) ? others[0] : written;
  const lean = parsed.lean.map((token) => token.word);
  const isTold = reading.kind === "words";
  const open = begun(repaired, vocabulary, how);
  return {
    query,
    meant: isTold && meant !== typed.text ? meant : query,
    reading,
    number: reading.kind === "number" || isTold ? understood.asked.number : null,
    numbered: reading.kind === "number" ? reading.texts : [],
    places: understood.asked.places,
    parsed,
    others,
    isNews,
    time: isTold ? repaired.time : null,
    missing:
      isTold && vocabulary.size ? unknown(lean, vocabulary).filter((word) => !open.includes(word)) : [],
    outside: understood.asked.outside,
    named: off("register")
      ? []
      : named(understood, parsed, lists.names, vocabulary, unknown(open, vocabulary).map(key)),
    names: lists.names,
    vocabulary,
    ...how,
  };
}

/** Every word of it stands somewhere, as far as is known. @param {Query} query @param {Vocabulary} vocabulary */
const stands = ({ all }, vocabulary) =>
  !vocabulary.size || all.every(({ plain }) => /^\d/.test(plain) || vocabulary.has(plain));

/** Tin tức về Hải Phòng: the kind is no word to look for. */
const NEWS =
  /^(?:tin tức|tin tuc|tin bài|tin bai|bài viết|bai viet|bài báo|bai bao|tin)\s+(?:về |ve |của |cua |ở |tại |tai )?(?=\S{2})/i;

/** @type {Reading} */
const WORDS = { kind: "words" };

/**
 * What a query says, or says with its abbreviations spelt out; none when they are words to look for.
 * @param {Asked} typed
 * @param {Lists} lists
 * @param {Vocabulary} vocabulary
 * @returns {Understood[]}
 */
function readings(typed, lists, vocabulary) {
  return [typed, ...typed.others.map((text) => asked(text, lists))]
    .map((own) => {
      const reading = read(own, lists);
      return {
        reading: again()?.asQuestion(own, lists, reading, READERS, vocabulary) ?? reading,
        asked: own,
      };
    })
    .filter(({ reading, asked }) => reading.kind !== "words" || isNamed(asked, lists));
}

/** Is all of it the name of a list? @param {Asked} asked @param {Lists} lists */
const isNamed = ({ outside, places, text }, { names }) =>
  !places.length &&
  !/["“”]/.test(text) &&
  namedIn(outside, names).some(({ inName, inQuery }) => inName === 1 && inQuery === 1);

/** The last word while one types, when words begin so. @param {Asked} asked @param {Vocabulary} vocabulary @param {How} how */
function begun({ text }, vocabulary, { typing }) {
  const last = words(text).at(-1);
  return typing && last && isBegun(last, vocabulary) ? [last] : [];
}

/** Words that are no slip: `daclac` is a place. @param {Asked} asked */
const namesOfPlaces = ({ text, places }) =>
  places.flatMap(({ at, length }) => words(text).slice(at, at + length));

/**
 * What the words name outright: places, a list or indicator.
 * @param {Understood} understood
 * @param {Query} parsed
 * @param {Names} names
 * @param {Vocabulary} vocabulary
 * @param {string[]} open the last word, when it is only begun
 * @returns {Direct[]}
 */
function named({ reading, asked: { outside, places } }, parsed, names, vocabulary, open) {
  if (reading.kind === "place") return reading.places.map(({ place }) => place);
  if (reading.kind === "figure") return [{ ...reading.figure.indicator, ...WHOLE, figure: reading.figure }];
  if (reading.kind !== "words" || parsed.phrases.length) return [];
  const lean = new Set(parsed.lean.map((token) => token.key));
  const rest = outside.filter((word) => lean.has(word) && !open.includes(word));
  const listed = fitting(outside, places, names);
  const fits = listed.length || !rest.length ? listed : fitting(rest, places, names);
  // hcm city: the place, and a word that stands nowhere
  if (places.length && rest.length && unknown(rest, vocabulary).length === rest.length && vocabulary.size)
    return places.map(({ place }) => place);
  return places.length && !isCounted(parsed) ? [] : fits.map((match) => ({ ...match, figure: null }));
}

/** Số hội viên cả nước: the indicator, when there is no figure of the place. @param {Query} parsed */
const isCounted = ({ all }) =>
  /^(?:so|ty le|ti le|bao nhieu|may) | (?:may|bao nhieu) /.test(all.map(({ plain }) => plain).join(" "));

/** @param {string[]} line @param {NamedPlace[]} places @param {Names} names */
function fitting(line, places, names) {
  /** @param {Named} named */
  const isOfPlace = (named) =>
    places.length > 0 && named.kind === "Số liệu" && named.inQuery > 0.34 && isTold;
  const isTold = !line.every((word) => /^(?:co|may|hoi)$/.test(word)); // mấy hội is no hội viên
  return namedIn(line, names).filter(
    (named) => named.inName === 1 && (named.inQuery === 1 || named.isIntroduced || isOfPlace(named)),
  );
}
