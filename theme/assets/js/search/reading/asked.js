// A query as it was typed, once: glued words apart, without manners; its places, its time, its number.

/** @import {Lists} from "../lists.js" */
/** @import {NamedPlace} from "../names.js" */
/** @import {AskedNumber} from "../numbers.js" */
/** @import {NumberedText} from "../numbered.js" */
/** @import {Time} from "./time.js" */
import { again } from "../known-words.js";
import { textsOf } from "../numbered.js";
import { readNumber } from "../numbers.js";
import { amountOf } from "../numerals.js";
import { placesIn } from "../places-in.js";
import { off } from "../remedies.js";
import { fold, key, words } from "../text.js";
import { apart } from "./glued.js";
import { readRelation, withoutQuestion } from "./relation.js";
import { otherWords } from "./short.js";
import { readSpan } from "./span.js";

/**
 * A query once: `text` has glued words apart; `outside` are the keys of its words that are of no place,
 * `others` are other ways to write it.
 * @typedef {{text: string, plain: string, places: NamedPlace[], outside: string[], time: Time | null,
 *   number: AskedNumber | null, texts: NumberedText[], others: string[]}} Asked
 */

export const QUOTED = /["“”„«»]/;
const PHRASE = /„[^“”]*(?:[“”]|$)|["“«][^"“”„«»]*(?:["”»]|$)/g;
const ME = "(?:toi|em|minh|chau)";
const MANNERS = new RegExp(
  `^(?:(?:lam on|vui long|xin) )*(?:cho(?: ${ME})? (?:hoi|biet|xem)|(?<=xin )hoi|(?:tim|tra) (?:giup|gium)(?: ${ME})?|(?:${ME} )?(?:muon|can) (?:hoi|tim|biet|xem)|giup ${ME} tim) (?:ve )?`,
);
const PICTURES = /^(?:hình ảnh|hinh anh|ảnh|anh|hình|hinh) (?:của|cua|do) (?=\S+ \S+$)/i; // whom they are by stands with them

/** @param {string} query @param {Lists} lists @returns {Asked} */
export function asked(query, lists) {
  const { texts: register, names } = lists;
  const placed = again()?.inPlaces(query, names, amountOf) ?? query;
  const text = off("register") ? query : apart(unquoted(withoutManners(placed), register), lists);
  const places = off("regions") ? [] : placesIn(text, names);
  const time = readSpan(text);
  const isPhrase = QUOTED.test(text);
  const number = off("register") || isPhrase ? null : numberIn(text, places, time, register);
  const line = words(text).map(key);
  return {
    text,
    plain: fold(text),
    places,
    outside: line.filter((_, at) => !places.some((name) => name.at <= at && at < name.at + name.length)),
    time,
    number,
    texts: number ? textsOf(number, register) : [],
    others:
      off("register") || isPhrase
        ? []
        : [
            ...otherWords(text, names.abbreviations),
            ...(again()?.otherWritings(text, lists, amountOf) ?? []),
          ],
  };
}

/**
 * A text's number with its title in quotation marks is no phrase to look for: what is quoted stands behind.
 * @param {string} query
 * @param {Lists["texts"]} register
 */
function unquoted(query, register) {
  const phrases = query.match(PHRASE) ?? [];
  const rest = query.replace(PHRASE, " ");
  if (!phrases.length || !readNumber(rest, register)?.isExplicit) return query;
  return [rest, ...phrases].join(" ").split(QUOTED).join(" ");
}

/** Cho tôi hỏi … asks for what follows; hỏi without marks is no hội. @param {string} query */
function withoutManners(query) {
  const typed = query
    .normalize("NFC")
    .trimStart()
    .replace(/(?: (?:ạ|nhỉ|nhé|vậy|mọi người|moi nguoi|các bạn|cac ban|anh chị|anh chi))+[?!.\s]*$/i, "");
  const rest = typed.slice(fold(typed).match(MANNERS)?.[0].length ?? 0).replace(PICTURES, "");
  return rest || query;
}

/**
 * 02-10 is a day when no type stands beside it; cụm 2 is no number 2.
 * @param {string} text
 * @param {NamedPlace[]} places
 * @param {Time | null} time
 * @param {Lists["texts"]} register
 */
function numberIn(text, places, time, register) {
  const number = readNumber(withoutPlaces(text, places), register);
  const isDay = time?.precision === "day" && !time.year;
  if (!number || (isDay && !number.type && number.words[number.at - 1] !== "so")) return null;
  const plain = fold(text);
  const asking = readRelation(plain) ? withoutQuestion(plain) : [""];
  const isOwn = (/** @type {string} */ word) =>
    Number(word) === number.value ||
    register.types.some((type) => type.words.includes(word)) ||
    register.texts.some(({ ordinal, issuer }) => ordinal === number.value && issuer.words.has(word));
  return { ...number, isExplicit: number.isExplicit || asking.every(isOwn) }; // 1315 ai ký
}

/** Cụm 2 is no number 2. @param {string} text @param {NamedPlace[]} places */
function withoutPlaces(text, places) {
  const numbered = places.filter(({ place }) => /\d/.test(place.name));
  if (!numbered.length) return text;
  const typed = words(text);
  return typed
    .filter((_, at) => !numbered.some((name) => name.at <= at && at < name.at + name.length))
    .join(" ");
}
