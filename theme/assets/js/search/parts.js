// What tells a part of what was asked, texts, topics and pages together, by how much of it they tell. Loaded with
// the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Unit} from "./units.js" */
import { passes } from "./filtered.js";
import { EVENTS } from "./lift.js";
import { near as nearest } from "./meaning.js";
import { telling } from "./telling.js";
import { fold, key, words } from "./text.js";
import { saidBy, toldIn } from "./told.js";
import { weigh, weightOf } from "./weighing.js";

export const NEARLY = 0.65; // of what is asked, in a subject that comes before scattered words
export const SURE = 0.8; // the same, of words without marks
const MOST = 10; // results where none has all
const PART = 0.6; // of what is asked, in one place of a page
const SOME = 0.3; // the same, of the subject of a text
const HALF = 0.5;
const OF_EVENT = 0.6; // the news of it tell more
const OF_PLACE = 0.8; // of all that is said, what a place named beside it is worth

/**
 * Where no page has all of it: the texts whose subject, body and year have most, with the pages that have.
 * @param {Promise<Pages>} found
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function byWorth(found, plan, lent) {
  const answer = telling(await found, plan, await lent.lists());
  if (isOfOther(plan)) return answer;
  const units = await saidBy(plan, lent);
  if (!units.length) return answer;
  const own = answer.ranked.map((item) => ({ item, worth: worthIn(item, units, plan) }));
  const nearby = (await near(plan, lent, SOME)).map((item) => ({ item, worth: item.literal }));
  const told = (await toldIn(plan, lent, PART)).filter(({ item }) => item.missing?.length); // what lacks nothing has it here and there
  const all = [...nearby, ...told, ...own].sort((one, other) => other.worth - one.worth);
  const pageOf = (/** @type {Item} */ { url }) => url.split("#")[0];
  const items = all.map(({ item }) => item);
  const ranked = items
    .filter((item, at) => items.findIndex((other) => pageOf(other) === pageOf(item)) === at)
    .slice(0, MOST);
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/** @param {Item} item @param {Unit[]} units @param {Plan} plan */
function worthIn({ title, keys, kind, missing = [], filters }, units, { places, query }) {
  const here = units.filter(({ typed }) => !typed.some(({ word }) => missing.includes(word)));
  if (!here.length) return 0;
  const isOfPlace = places.some(({ place }) => filters.region?.includes(place.name));
  const { worth } = weigh({ title: words(title).map(key), keys }, here);
  const told = kind === "Lịch" && !EVENTS.test(fold(query)) ? OF_EVENT * worth : worth;
  return (told * weightOf(here)) / weightOf(units) + (isOfPlace ? OF_PLACE : 0);
}

/** Is it asked of more than what texts are about? @param {Plan} plan */
export const isOfOther = (plan) =>
  plan.number !== null ||
  plan.isNews ||
  plan.parsed.phrases.length > 0 ||
  plan.filters.kind !== undefined ||
  isName(plan);

/** @param {Plan} plan @param {Lent} lent @param {number} [enough] @returns {Promise<(Item & {share: number, literal: number})[]>} */
export async function near(plan, { fromText, fromList, lists }, enough) {
  const nearby = nearest(plan, (await lists()).texts, enough);
  const items = nearby.map(({ text, listed, missing, share, literal }) => ({
    .../** @type {Item} */ (text ? fromText(text) : listed && fromList(listed, plan.names)),
    isPartial: true,
    isWeak: share < (plan.parsed.marked ? HALF : SURE),
    missing,
    share,
    literal,
  }));
  return items.filter((item) => passes(item, plan.filters));
}

/** A person by name, all in capitals: another with the same family name is nobody asked for. @param {Plan} plan */
export const isName = ({ parsed: { all }, places }) =>
  !places.length &&
  all.length > 1 &&
  all.length < 5 &&
  all.every(({ word }) => /^\p{Lu}\p{Ll}+$/u.test(word));
