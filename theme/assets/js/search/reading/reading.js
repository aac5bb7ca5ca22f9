// What a query asks for, as a value: number | relation | listing | date | figure | person | place | about | words.
// Cards are made of it from the register; words go to the index.

/** @import {Asked} from "./asked.js" */
/** @import {Lists} from "../lists.js" */
/** @import {Figure, NamedPlace} from "../names.js" */
/** @import {AskedNumber} from "../numbers.js" */
/** @import {NumberedText} from "../numbered.js" */
/** @import {OfficialText} from "../register.js" */
/** @import {Listing} from "./listing.js" */
/** @import {Person} from "../people.js" */
/** @import {AskedRelation} from "./relation.js" */
/** @import {Time} from "./time.js" */
import { off } from "../remedies.js";
import { find, key, words } from "../text.js";
import { QUOTED } from "./asked.js";
import { FATE, OF_PLACES } from "./fate-words.js";
import { readFigure } from "./figure.js";
import { readIssuer, readListing } from "./listing.js";
import { readRelation, withoutQuestion } from "./relation.js";

/**
 * @typedef {{kind: "number", texts: NumberedText[], relation: AskedRelation | null}} NumberReading
 * @typedef {{kind: "listing", listing: Listing, time: Time | null}} ListingReading
 * @typedef {{kind: "date", time: Time}} DateReading
 * @typedef {{kind: "figure", figure: Figure}} FigureReading
 * @typedef {{kind: "person", person: Person}} PersonReading
 * @typedef {{kind: "place", places: NamedPlace[], isFate: boolean}} PlaceReading
 * @typedef {{kind: "about", texts: OfficialText[], isAll?: boolean, beside?: string[]}} AboutReading `isAll` when no page can add to them; `beside` are words that not all of them may have
 * @typedef {{kind: "words"}} WordsReading
 * @typedef {NumberReading | ListingReading | DateReading | FigureReading | PersonReading | PlaceReading | AboutReading | WordsReading} Reading
 */
const PLAN = /^(?:ke hoach|huong dan|chuong trinh) .*\b(?:thuc hien|lam|theo|trien khai)\b/; // of what carries out another
const OF_NEWS = /^(?:tin|bai)\b/; // tin tháng 4/2024 về kết luận 49
const ASSOCIATION = /\bhoi khuyen hoc\b/;
const ITS_FIGURES = /\b(?:so lieu|thong ke|con so|chi so)\b/;
const OF_FIGURES = new Set("so lieu thong ke con chi khuyen hoc ve cua o tai".split(" ").map(key));

/** @param {Asked} asked @param {Lists} lists @returns {Reading} */
export function read(asked, lists) {
  if (off("register") || !asked.text.trim() || QUOTED.test(asked.text)) return { kind: "words" };
  return (
    asText(asked, lists) ??
    asList(asked, lists) ??
    asFigure(asked, lists) ??
    asIssuer(asked, lists) ??
    asPlace(asked) ?? { kind: "words" }
  );
}

/** A text by number, perhaps with a question about it. @param {Asked} asked @param {Lists} lists @returns {Reading | null} */
function asText({ plain, texts, number, time }, { texts: register }) {
  const relation = readRelation(plain);
  if (texts.length) {
    const isDate =
      time &&
      time.precision !== "year" &&
      !number?.type &&
      (time.precision === "day" || !sameYear(texts[0], time));
    if (isDate || (OF_NEWS.test(plain) && time && /^(?:month|quarter|span)$/.test(time.precision)))
      return null;
    const telling = number && !relation ? tellingOf(number, register.texts) : [];
    return { kind: "number", texts: [...telling, ...texts], relation };
  }
  if (!relation || number) return null;
  const rest = withoutQuestion(plain);
  const named =
    rest.length > 1 ? register.texts.filter((text) => rest.every((word) => isAbout(text, word))) : [];
  return named.length ? { kind: "number", texts: asNumbered(named.slice(0, 5)), relation } : null;
}

/**
 * Kế hoạch (của thủ tướng) thực hiện kết luận 49 is the plan, whose subject says so.
 * @param {AskedNumber} number
 * @param {Lists["texts"]["texts"]} texts
 * @returns {NumberedText[]}
 */
function tellingOf({ words: line, at, value }, texts) {
  const said = line.slice(0, at).filter((word) => word !== "so");
  if (said.length < 4) return [];
  const isPlan = PLAN.test(said.join(" "));
  const tells = (/** @type {NumberedText["text"]} */ { subjectWords }) =>
    subjectWords.includes(String(value)) && find(subjectWords, isPlan ? said.slice(0, 2) : said) >= 0;
  return asNumbered(texts.filter(tells));
}

/** @param {OfficialText[]} texts @returns {NumberedText[]} */
const asNumbered = (texts) => texts.map((text) => ({ text, score: 1, explained: 1 }));

/** 11/2025 is Thông tư 11/2025 before it is November. @param {NumberedText} numbered @param {Time} time */
const sameYear = ({ text }, { year }) => text.inNumber === year;

/** @param {NumberedText["text"]} text @param {string} word */
const isAbout = (text, word) =>
  text.subjectWords.includes(word) ||
  text.type.words.includes(word) ||
  word === String(text.year) ||
  word === "nam";

/** @param {Asked} asked @param {Lists} lists @returns {Reading | null} */
function asList({ plain, time, number, places }, { texts, names }) {
  const listing = readListing({ plain, time, places }, texts, names.services);
  if (listing && (listing.url || listing.kind)) return { kind: "listing", listing, time };
  const isOnlyTime =
    time !== null &&
    !words(time.rest).some(
      (word) =>
        !/^(?:ngay|thang|nam|vao|trong|la|tin|o|lich|su|kien|hoi|nghi|cac|nhung|gi|co|dien|ra|ban|hanh|ky|duoc|hom|dip|luc|sang|chieu|hoat|dong|da|xay|hop|niem)$/.test(
          word,
        ),
    );
  return time && isOnlyTime && (!number?.isExplicit || time.precision !== "year")
    ? { kind: "date", time }
    : null;
}

/** @param {Asked} asked @param {Lists} lists @returns {Reading | null} */
function asFigure({ plain, places, outside, time }, { names }) {
  const answer = readFigure({ plain, places, outside, year: time?.year ?? 0 }, names);
  return answer && { kind: "figure", figure: answer.figure };
}

/** @param {Asked} asked @param {Lists} lists @returns {Reading | null} */
function asIssuer({ plain }, { texts }) {
  const listing = readIssuer(plain, texts);
  return listing && { kind: "listing", listing, time: null };
}

/** @param {Asked} asked @returns {Reading | null} */
function asPlace({ places, outside, plain }) {
  if (!places.length) return null;
  const association = ASSOCIATION.test(plain) ? ["hoi", "khuyen", "hoc"] : [];
  const figures = ITS_FIGURES.test(plain) ? OF_FIGURES : new Set();
  const rest = outside.filter(
    (word) => !OF_PLACES.has(word) && !association.includes(word) && !figures.has(word),
  );
  if (!rest.every((word) => FATE.has(word))) return null;
  return { kind: "place", places, isFate: rest.length > 0 };
}
