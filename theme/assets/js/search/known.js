// What the register answers by itself: texts by number, question, list or day; places, figures, people.

/** @import {EventRecord} from "./data.js" */
/** @import {Item} from "./items.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Figure, NamedPlace, Place} from "./names.js" */
/** @import {Direct, Plan} from "./plan.js" */
/** @import {Listing} from "./reading/listing.js" */
/** @import {Person} from "./people.js" */
/** @import {NumberReading} from "./reading/reading.js" */
/** @import {AskedRelation} from "./reading/relation.js" */
/** @import {Time} from "./reading/time.js" */
/** @import {OfficialText} from "./register.js" */
import { local } from "./data.js";
import { fromEvent, fromList, fromPlace, fromService, fromText } from "./items.js";
import { byDay } from "./joined.js";
import { otherYear } from "./reading/figure.js";
import { isListed } from "./reading/listing.js";
import { isIn } from "./reading/time.js";
import { fold, words } from "./text.js";

/**
 * Over the results: the text that a number means, with what was asked of it; a figure, a place, a person.
 * @typedef {{kind: "text", text: OfficialText, relation: AskedRelation | null} | {kind: "figure", figure: Figure}
 *   | {kind: "place", place: Place} | {kind: "person", person: Person}} Card
 */

const CALENDAR = "/lich/";
const OF_EVENTS = /\b(?:su kien|hoi nghi|lich|dien ra)\b/;

const EVENTS = /^(?:(?:cac|nhung) )?(?:su kien|lich)(?: (?:su kien|nao|gi|trong|vao|nam|thang|quy|ngay))*$/;

/** What is known without the index, the best first. @param {Plan} plan @param {Lists} lists @returns {Item[]} */
export function knownItems(plan, { texts: { texts }, names }) {
  const { reading } = plan;
  switch (reading.kind) {
    case "number":
      return [...reading.texts.map(({ text }) => fromText(text)), ...related(reading, texts)];
    case "listing":
      return ofList(reading.listing, reading.time, texts, names.events);
    case "date": {
      const alone = eventsAlone(reading.time, names.events);
      if (alone.length) return alone.map(fromEvent);
      const events = names.events.filter((event) => isDuring(event, reading.time)).map(fromEvent);
      const dated = texts.filter(({ day }) => isIn(day, reading.time)).map(fromText);
      return OF_EVENTS.test(reading.time.rest) ? [...events, ...dated] : [...dated, ...events];
    }
    case "person":
      return ofPerson(reading.person);
    case "about":
      return reading.texts.map(fromText);
    default:
      return plan.named.map((direct) => fromName(direct, plan));
  }
}

/** Sự kiện năm 2024: the kind and its time, and there are some. @param {Time} time @param {EventRecord[]} events */
export const eventsAlone = (time, events) =>
  EVENTS.test(words(time.rest).map(fold).join(" ")) ? events.filter((event) => isDuring(event, time)) : [];

/** @param {Direct} direct @param {Plan} plan */
const fromName = (direct, plan) => ("full" in direct ? fromPlace(direct) : fromList(direct, plan.names));

/** The texts that the first one stands in the asked relation to. @param {NumberReading} reading @param {OfficialText[]} texts */
function related({ texts: [first], relation }, texts) {
  const urls = relationsOf(first.text, relation).map(([, , , url]) => url);
  return texts.filter(({ url }) => urls.includes(url)).map(fromText);
}

/** The rows of a text's relations that a question is about. @param {OfficialText} text @param {AskedRelation | null} asked */
export const relationsOf = (text, asked) => text.relations.filter(([kind]) => asked?.kinds.includes(kind));

/** @param {Listing} listing @param {Time | null} time @param {OfficialText[]} texts @param {EventRecord[]} events */
function ofList(listing, time, texts, events) {
  const page = listing.url ? [fromService(listing)] : [];
  if (time && listing.url === CALENDAR)
    return [...events.filter((event) => isDuring(event, time)).map(fromEvent), ...page];
  if (listing.kind !== "Văn bản") return page;
  const listed = texts.filter((text) => isListed(text, listing) && (!time || isIn(text.day, time)));
  const items = byDay(listed.map(fromText));
  const isLonely = items.length === 1 && listing.type && listing.issuer; // a list of one is that text
  return isLonely ? [...items, ...page] : [...(time ? [] : page), ...items];
}

/** @param {{first: string, last: string}} event @param {Time} time */
const isDuring = ({ first, last }, time) =>
  isIn(first, time) || isIn(last, time) || (time.from !== "" && first <= time.from && time.to <= last);

/** @param {Person} person */
function ofPerson({ author, texts }) {
  const page = author ? [fromService({ url: author.url, title: author.name, kind: author.kind })] : [];
  return [...page, ...texts.map(fromText)];
}

/** @param {Plan} plan @returns {Card | null} */
export function cardOf({ reading, query }) {
  switch (reading.kind) {
    case "number":
      return { kind: "text", text: reading.texts[0].text, relation: reading.relation };
    case "figure":
      return otherYear(reading.figure, query) ? null : { kind: "figure", figure: reading.figure };
    case "place":
      return reading.places[0].place.fate.length && !isUnsure(reading.places)
        ? { kind: "place", place: reading.places[0].place }
        : null;
    case "person":
      return { kind: "person", person: reading.person };
    default:
      return null;
  }
}

/** An abbreviation of several places. @param {NamedPlace[]} places */
const isUnsure = ([first, second]) => Boolean(first.isShort && second?.isShort && first.at === second.at);

/** The page that a card stands for, or none. @param {Card | null} card */
export const toldBy = (card) => (card ? addressOf(card) : "");

/** Where a card leads: the result that it stands for. @param {Card} card */
export function addressOf(card) {
  switch (card.kind) {
    case "text":
      return local(card.text.url);
    case "figure":
      return local(card.figure.indicator.url);
    case "place":
      return local(card.place.url);
    default:
      return local(card.person.author?.url ?? card.person.texts[0].url);
  }
}
