// What a query asks where the registers name nothing: the portal itself, or a text by what it is about.

/** @import {Lists} from "./lists.js" */
/** @import {Service} from "./names.js" */
/** @import {NumberedText} from "./numbered.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Asked} from "./reading/asked.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {Reading} from "./reading/reading.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { carryingOut } from "./carrying.js";
import { meantPlaces } from "./meant-places.js";
import { namedText } from "./named-text.js";
import { asksNews } from "./news-asked.js";
import { peopleOf } from "./people.js";
import { tokens } from "./query.js";
import { besideFigure, comparedIn } from "./ranking.js";
import { aboutBodies, textsAbout } from "./reading/about.js";
import { meeting } from "./reading/condition.js";
import { endedThen, isOfEffect, ofPeriod, takingEffect } from "./reading/effective.js";
import { factsAsked } from "./reading/facts.js";
import { fateAsked } from "./reading/fate.js";
import { ANY } from "./reading/listing.js";
import { readPerson } from "./reading/person.js";
import { off } from "./remedies.js";
import { numbersAlone } from "./said-numbers.js";
import { matchAsked, serviceAsked } from "./services.js";
import { signedByOffice } from "./signed-by-office.js";
import { spreadSaid } from "./spread.js";
import { isSyllable } from "./syllables.js";
import { fold, hasMarks } from "./text.js";
import { toldDay } from "./told-day.js";
import { whichText } from "./which-text.js";

const REGIONS = "/dia-phuong/";
const TEXTS = "/van-ban/";
const LISTINGS = [TEXTS, "/van-ban/thay-doi/", "/van-ban/con-hieu-luc/"]; // no text is about văn bản mới sửa đổi
const NATIONAL = "/thong-ke/ca-nuoc/";
const WHOLE = "toan-quoc";
const FIGURES = /\b(?:(?:chi|muc) tieu|so lieu|thong ke)\b/;
const OF_ALL = /\b(?:ca nuoc|toan quoc|khap nuoc|viet nam)\b/;
const MERGED = /\b(?:bao nhieu|may|(?:sap )?nhap|hop nhat)\b/; // of provinces: a text did it
const PROVINCES = "don vi hanh chinh cap tinh";
const QUOTED = /["“”„«»]/;
const HOW_MUCH = /\b(?:bao nhieu|may|phan tram|ty le|ti le|so)\b/;

/**
 * A question about the portal, unless a text by number, a figure or a list was asked for; then one for a text.
 * @param {Asked} asked
 * @param {Lists} lists
 * @param {Reading} reading as the registers have it
 * @param {Readers} readers lent by the page, which has them
 * @param {Vocabulary} [vocabulary]
 * @returns {Reading}
 */
export function asQuestion(asked, { names, texts }, reading, readers, vocabulary) {
  if (off("register")) return reading;
  if (reading.kind === "place" && reading.isFate) reading.places = meantPlaces(reading.places);
  if (reading.kind === "number" && !reading.relation && isOfOther(asked, vocabulary))
    return { kind: "words" };
  if (reading.kind === "number" && asksNews(asked.text)) return { ...reading, relation: null };
  const carried =
    reading.kind === "number" && asked.number ? carryingOut(asked, reading, { names, texts }, readers) : null;
  if (carried) return carried;
  if (reading.kind === "number" && !asked.number) return { ...reading, texts: shortestFirst(reading.texts) };
  const isWords = reading.kind === "words" && !QUOTED.test(asked.text);
  const lent = { ...readers, lists: { names, texts } };
  const whole = isWords ? (numbersAlone(asked, lent) ?? namedText(asked, texts.texts, readers)) : null;
  if (whole) return whole;
  const day = isWords ? toldDay(asked, names.events) : null;
  if (day) return day;
  const dated = reading.kind === "number" || QUOTED.test(asked.text) ? [] : datedTexts(asked, texts, readers);
  if (dated.length) return { kind: "about", texts: dated, isAll: isWhole(asked, texts, readers) };
  const isOpen = isWords || reading.kind === "place";
  const figure = isOpen ? (ofShare(asked, names) ?? figureSaid(asked, names, readers)) : null;
  if (figure) return figure;
  const named = isWords ? (comparedIn(asked, names, readers) ?? nameAsked(asked, { names, texts })) : null;
  if (named) return named;
  const signed = isWords ? signedByOffice(asked, texts) : [];
  if (signed.length) return { kind: "about", texts: signed };
  const isListed = isWords && LISTINGS.includes(serviceAsked(asked, names.services)?.url ?? "");
  const about = isWords && !isListed ? [...meeting(asked, texts), ...textsAbout(asked, texts)] : [];
  if (about.length) return { kind: "about", texts: [...new Set(about)] };
  const facts = isWords ? factsAsked(asked, texts, readers, isListed) : null;
  if (facts) return facts;
  const bodies = isWords && !isListed ? aboutBodies(asked, texts) : [];
  if (bodies.length) return { kind: "about", texts: bodies };
  const isFirm = /^(?:figure|listing|date)$/.test(reading.kind) || asked.texts.length > 0;
  const ofTime = isFirm ? null : ofProvinces(asked, names);
  const merging = ofTime && MERGED.test(asked.plain) ? texts.texts.filter(isOfProvinces) : [];
  if (merging.length) return { kind: "about", texts: merging };
  const targets = isOpen ? figuresOfAll(asked, names) : null;
  const service = isFirm ? null : (targets ?? pageAsked(asked, names) ?? ofTime);
  if (service) return ofPage(service, texts.texts);
  if (reading.kind === "figure") return { ...reading, figure: besideFigure(reading.figure, asked, names) };
  const meant = reading.kind === "words" ? whichText(asked, texts) : [];
  return meant.length ? { kind: "about", texts: meant } : ofAll(reading);
}

/** The rules of the portal are a text, its other pages none. @param {Service} page @param {OfficialText[]} texts @returns {Reading} */
function ofPage(page, texts) {
  const rules = texts.filter(({ url }) => url === page.url);
  return rules.length
    ? { kind: "about", texts: rules }
    : ofAll({ kind: "listing", listing: { ...ANY, ...page }, time: null });
}

/** Luật Giáo dục before what amends it. @param {NumberedText[]} texts */
const shortestFirst = (texts) =>
  [...texts].sort((one, other) => one.text.plainSubject.length - other.text.plainSubject.length);

/** Quảng Ninh bắt tay bao nhiêu ngành: what is counted, in everyday words. @param {Asked} asked @param {Lists["names"]} names @param {Readers} readers @returns {Reading | null} */
function figureSaid({ text, plain, places, time }, names, { readFigure }) {
  if (!places.length || !HOW_MUCH.test(plain) || QUOTED.test(text)) return null;
  const said = spreadSaid(tokens(text, new Map()), names.abbreviations, new Map());
  for (const way of said?.ways ?? []) {
    const isWhole = names.indicators.some(({ keys }) => keys.join(" ") === way.join(" "));
    const asked = isWhole
      ? readFigure({ plain: `${plain} ${way.join(" ")}`, places, outside: way, year: time?.year ?? 0 }, names)
      : null;
    if (asked) return { kind: "figure", figure: asked.figure };
  }
  return null;
}

/** 33%: the figure that is so much. @param {Asked} asked @param {Lists["names"]} names @returns {Reading | null} */
function ofShare({ text }, { figures }) {
  const figure = figures.find(({ value }) => /%/.test(text) && value.split(/[^\d,%]/).includes(text.trim()));
  return figure ? { kind: "figure", figure } : null;
}

/** The page of the portal, unless more of the words say a thing that texts are about: ngày kỷ niệm của người làm khuyến học. @param {Asked} asked @param {Lists["names"]} names */
function pageAsked(asked, { services, abbreviations }) {
  const match = matchAsked(asked, services, 0);
  const said = spreadSaid(tokens(asked.text, new Map()), abbreviations, new Map());
  return match && (said?.tokens.length ?? 0) <= match.said ? match.service : null;
}

/** Bão số 3 is the third of what the portal does not speak of. @param {Asked} asked @param {Vocabulary} [vocabulary] */
const isOfOther = ({ text, number }, vocabulary = new Map()) =>
  vocabulary.size > 0 &&
  !number?.type &&
  !number?.year &&
  tokens(text, vocabulary).some(({ word, exact }) => hasMarks(word) && !exact && isSyllable(fold(word)));

/** A person, or what became of a place. @param {Asked} asked @param {Lists} lists @returns {Reading | null} */
function nameAsked(asked, lists) {
  const person = readPerson(asked.text, peopleOf(lists));
  const gone = person ? [] : fateAsked(asked, lists.names);
  if (gone.length) return { kind: "place", places: gone, isFate: true };
  return person && { kind: "person", person };
}

/** Where all texts are asked for they stand below their page. @param {Reading} reading @returns {Reading} */
const ofAll = (reading) =>
  reading.kind === "listing" && reading.listing.url === TEXTS
    ? { ...reading, listing: { ...reading.listing, kind: "Văn bản" } }
    : reading;

/** What made the provinces what they are. @param {OfficialText} text */
const isOfProvinces = ({ subjectWords, state }) =>
  state !== "ended" && subjectWords.join(" ").includes(PROVINCES);

/** Chỉ tiêu cả nước năm 2025, số liệu cả nước: of no one thing that is counted, so those of all. @param {Asked} asked @param {Lists["names"]} names */
function figuresOfAll({ plain, places }, { services }) {
  const isOfAll = places.every(({ place }) => place.id === WHOLE) && OF_ALL.test(plain);
  return FIGURES.test(plain) && isOfAll ? (services.find(({ url }) => url === NATIONAL) ?? null) : null;
}

/** By the day of taking effect, or by a period. @param {Asked} asked @param {Lists["texts"]} texts @param {Readers} readers */
function datedTexts(asked, texts, readers) {
  const taking = takingEffect(asked, texts, readers);
  const ended = taking.length ? taking : endedThen(asked, texts, readers);
  return ended.length ? ended : ofPeriod(asked, texts);
}

/** Who asks by the day of taking effect alone has all texts of it. @param {Asked} asked @param {Lists["texts"]} texts @param {Readers} readers */
const isWhole = (asked, texts, readers) =>
  (takingEffect(asked, texts, readers).length > 0 || endedThen(asked, texts, readers).length > 0) &&
  isOfEffect(asked, texts, readers);

/** Từ ngày 1/7/2025 còn bao nhiêu tỉnh: the time belongs to the provinces. @param {Asked} asked @param {Lists["names"]} names */
function ofProvinces({ time }, { services }) {
  const service =
    time && /\btinh\b/.test(time.rest) ? serviceAsked({ text: time.rest, places: [] }, services) : null;
  return service?.url === REGIONS ? service : null;
}
