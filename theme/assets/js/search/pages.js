// The pages that the index finds for a query: asked for in several ways, until one brings any.

/** @import {Ranked} from "./dated.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Item} from "./items.js" */
/** @import {Query} from "./query.js" */
/** @import {ListingReading} from "./reading/reading.js" */
/** @import {Time} from "./reading/time.js" */
import { dated } from "./by-date.js";
import * as engine from "./engine.js";
import { addressOfPage, fromEvent, fromList, fromPage, fromPlace, fromService, fromText } from "./items.js";
import { nothing } from "./joined.js";
import { eventsAlone } from "./known.js";
import { again } from "./known-words.js";
import { lists } from "./lists.js";
import { readPage } from "./page-words.js";
import { parse, variants } from "./query.js";
import { bestFirst, searchAll, worthOf } from "./ranked.js";
import { isIn, timeFilters } from "./reading/time.js";
import { off } from "./remedies.js";

/**
 * `meant` is another reading; `first` is a page whose title tells all that is asked beside a number.
 * @typedef {Ranked & {meant?: string, parsed?: Query, failed?: boolean, first?: Item}} Pages
 */

const NEWS = "Tin tức";
const { search, readResult } = engine;
export const LENT = {
  ...{ search, readResult, addressOfPage, searchAll, bestFirst, worthOf },
  ...{ fromEvent, fromList, fromPage, fromPlace, fromService, fromText, lists, nothing },
};

/**
 * The pages that the index finds, the best first; other readings of the query once all shards are here.
 * @param {Plan} plan
 * @param {boolean} isComplete
 * @param {boolean} [isKnown] whether the register has an answer already
 * @returns {Promise<Pages>}
 */
export async function pages(plan, isComplete, isKnown = false) {
  const { parsed, number, numbered } = plan;
  if (!parsed.all.length) return plan.query ? nothing : listed(plan);
  if (isAnswered(plan)) return again()?.told(plan, LENT) ?? nothing;
  if (plan.reading.kind === "date") {
    const news = await ofTime(plan, plan.reading.time);
    const first = await again()?.tellingOf(plan, LENT);
    const own = isKnown || news.ranked.length ? news : await saying(plan, plan.reading.time);
    return { ...own, first };
  }
  if (plan.reading.kind === "listing" && plan.reading.listing.kind) return ofList(plan, plan.reading);
  if (number?.isExplicit && numbered.length) return again()?.cited(plan, numbered[0].text, LENT) ?? nothing;
  if (plan.reading.kind === "person") return naming(plan.reading.person.name, plan);
  if (plan.reading.kind === "place") return ofPlaces(plan);
  for (const attempt of attempts(plan, isComplete && !isKnown)) {
    const answer = await attempt();
    if (answer.ranked.length) return answer;
  }
  return nothing;
}

/** What the register answers as a whole. @param {Plan} plan */
const isAnswered = ({ reading, names }) =>
  (reading.kind === "about" && reading.isAll) ||
  (reading.kind === "date" && eventsAlone(reading.time, names.events).length > 0);

/**
 * As typed; then in the ways in which it may have been meant, once what knows them is here.
 * @param {Plan} plan
 * @param {boolean} isComplete
 * @returns {(() => Promise<Pages>)[]}
 */
function attempts(plan, isComplete) {
  const { parsed, vocabulary } = plan;
  const terms = [parsed, ...plan.others].flatMap((query) => variants(query, vocabulary));
  const first = async () => {
    const found = await searchAll(terms, plan, {});
    return again()?.leading(found, plan, LENT) ?? found;
  };
  const ofThen = again()?.newsThen(plan, LENT);
  if (ofThen) return [ofThen, ...(isComplete ? [first] : [])];
  if (!isComplete || off("spelling") || parsed.phrases.length) return [first];
  return [first, async () => again()?.further(plan, LENT) ?? nothing];
}

/**
 * The news of a time, newest first; texts and events are known by the register.
 * @param {Plan} plan
 * @param {Time} time
 * @returns {Promise<Pages>}
 */
function ofTime(plan, time) {
  if (!time.year || (plan.filters.kind && plan.filters.kind !== NEWS)) return Promise.resolve(nothing);
  return dated(null, { ...plan.filters, kind: NEWS, ...timeFilters(time) }, async (result) => {
    const page = readPage(await result.data());
    return isIn(page.meta.day ?? "", time) ? fromPage(page, plan) : null;
  });
}

/** The pages that say a day of which there is nothing: 01/07/2025. @param {Plan} plan @param {Time} time @returns {Promise<Pages>} */
function saying(plan, { precision, from, rest, day: number, months }) {
  if (precision !== "day") return Promise.resolve(nothing);
  const day = from ? from.split("-").reverse().join("/") : `${number}/${months[0]}`;
  return naming(day, plan, rest);
}

/** The pages that say just these words. @param {string} words @param {Plan} plan @param {string} [rest] @returns {Promise<Pages>} */
function naming(words, plan, rest = "") {
  const parsed = parse(`${rest} "${words}"`, plan.vocabulary);
  return searchAll([`"${words}"`], { ...plan, number: null, parsed, others: [] }, {});
}

/** The pages that name the places; a question of their fate is answered by the card. @param {Plan} plan @returns {Promise<Pages>} */
function ofPlaces(plan) {
  const { parsed, places } = plan;
  const isNamed = (/** @type {number} */ at) =>
    places.some((name) => name.at <= at && at < name.at + name.length);
  const names = parsed.all.filter((_, at) => isNamed(at)).map(({ word }) => word);
  return searchAll([names.join(" ")], { ...plan, parsed: parse(names.join(" "), plan.vocabulary) }, {});
}

/** @param {Plan} plan @param {ListingReading} reading @returns {Promise<Pages>} */
function ofList(plan, { listing, time }) {
  return listing.kind === NEWS && time ? ofTime(plan, time) : Promise.resolve(nothing);
}

/** Everything that passes the filters, newest first: nothing was typed. @param {Plan} plan */
const listed = (plan) =>
  dated(null, plan.filters, async (result) => fromPage(readPage(await result.data()), plan));
