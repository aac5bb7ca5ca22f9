// Pages that tell what was asked in other words, near each other: the meanings of the query, and how texts say
// them. Loaded with the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Unit} from "./units.js" */
import { candidates, isWithin, typedIn } from "./meaning.js";
import { readPage } from "./page-words.js";
import { parse } from "./query.js";
import { isElsewhere } from "./rank.js";
import { isIn } from "./reading/time.js";
import { unitsOf } from "./units.js";
import { weigh, weightOf } from "./weighing.js";

/** @typedef {{item: Item, worth: number}} Told */

const SEARCHES = 8;
const TELLING = 3; // meanings of which each two are looked for
const READ = 5; // pages of each
const MOST = 5;
export const WHOLE = 0.8; // of the weight of all that is said

/** What a query says. @param {Plan} plan @param {Lent} lent */
export async function saidBy(plan, { lists }) {
  const { texts } = await lists();
  return unitsOf(typedIn(plan).all, plan, candidates(texts, plan.names));
}

/**
 * @param {Plan} plan
 * @param {Lent} lent
 * @param {number} least share of the weight of all that is said
 * @returns {Promise<Told[]>}
 */
export async function toldIn(plan, lent, least) {
  const units = await saidBy(plan, lent);
  if (units.length < 2 && !units[0]?.isSpread) return [];
  return toldBy(termsOf(units), units, { plan, lent, least });
}

/** Pages that tell one thing of it at least, which the vocabulary names, where nothing has more. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
export async function toldInPart(plan, lent) {
  const units = await saidBy(plan, lent);
  const terms = units
    .filter(({ ways }) => ways.length > 1)
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ ways }) => ways.map((way) => way.join(" ")))
    .slice(0, SEARCHES);
  const items = (await toldBy(terms, units, { plan, lent, least: 0 })).map(({ item }) => item);
  return { ranked: items, total: items.length, more: null, read: async () => ({ items, isWhole: true }) };
}

/** @param {string[]} terms @param {Unit[]} units @param {{plan: Plan, lent: Lent, least: number}} asked @returns {Promise<Told[]>} */
async function toldBy(terms, units, { plan, lent, least }) {
  /** @type {Map<string, Told | null>} */
  const told = new Map();
  for (const term of terms) {
    const { results } = await lent.search(term, { filters: plan.filters });
    for (const result of results.slice(0, READ)) {
      if (told.has(result.id)) continue;
      const fragment = await lent.readResult(result);
      told.set(result.id, fragment && telling(readPage(fragment), units, { plan, lent, least }));
    }
  }
  const items = [...told.values()].filter((one) => one !== null);
  items.sort((one, other) => other.worth - one.worth);
  return items.slice(0, MOST);
}

/** A figure or a text of another year than the one that is named. @param {PageWords} page @param {Plan} plan */
function isOfOtherTime({ keys, meta: { kind, day = "", title = "" } }, { time }) {
  if (!time?.year) return false;
  if (kind === "Số liệu") return !keys.includes(`${time.year}`);
  return kind === "Văn bản" && !isIn(day, time) && !isWithin(title, time.year);
}

/** Each two of the meanings that tell most, in each way; of everyday words what they mean. @param {Unit[]} units */
function termsOf(units) {
  const most = [...units].sort((one, other) => other.weight - one.weight).slice(0, TELLING);
  const pairs = most.flatMap((one, at) => most.slice(at + 1).map((other) => [one, other]));
  const terms = pairs.map(([one, other]) =>
    one.ways.flatMap((way) => other.ways.map((beside) => [...way, ...beside].join(" "))),
  );
  if (!terms.length) return units.flatMap(({ ways }) => ways.slice(1).map((way) => way.join(" ")));
  const longest = Math.max(...terms.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => terms.flatMap((own) => own.slice(at, at + 1)));
  return inTurn.flat().slice(0, SEARCHES);
}

/**
 * @param {PageWords} page
 * @param {Unit[]} units
 * @param {{plan: Plan, lent: Lent, least: number}} asked
 * @returns {Told | null}
 */
function telling(page, units, { plan, lent, least }) {
  if (isOfOtherTime(page, plan)) return null;
  const { worth, told, ways, isOther } = weigh(page, units);
  if (!told.some((unit) => unit.ways.length > 1 || least)) return null;
  if (weightOf(told) / weightOf(units) < least || (least === WHOLE && !isOther)) return null;
  const { parsed, places } = plan;
  if (isElsewhere(page, parsed, parsed.lean, { places })) return null;
  const own = parse(ways.map((way) => way.join(" ")).join(" "), plan.vocabulary);
  const missing = units
    .filter((unit) => !told.includes(unit))
    .flatMap(({ typed }) => typed.map(({ word }) => word));
  const item = {
    ...lent.fromPage(page, { ...plan, parsed: own }),
    missing,
    isPartial: missing.length > 0,
    isWeak: !told.some(({ typed }) => typed.length > 1), // single words of other things: giá, of đánh giá
  };
  return { item, worth };
}
