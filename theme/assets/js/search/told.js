// Pages that tell what was asked in other words, near each other: the meanings of the query, and how texts say
// them. Loaded with the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Unit} from "./units.js" */
import { shortestPart } from "./apart.js";
import { candidates } from "./meaning.js";
import { readPage } from "./page-words.js";
import { parse } from "./query.js";
import { isElsewhere } from "./rank.js";
import { find, hasMarks, spelt } from "./text.js";
import { unitsOf } from "./units.js";

/** @typedef {{item: Item, worth: number}} Told */
/** @typedef {{unit: Unit, way: string[]}} Said a meaning, and the way in which a page says it */

const SEARCHES = 6;
const READ = 5; // pages of each
const MOST = 5;
const PARAGRAPH = 40; // words
export const WHOLE = 0.85; // of the weight of all that is said

/**
 * @param {Plan} plan
 * @param {Lent} lent
 * @param {number} least share of the weight of all that is said
 * @returns {Promise<Told[]>}
 */
export async function toldIn(plan, lent, least) {
  const { texts } = await lent.lists();
  const units = unitsOf(plan.parsed.all, plan, candidates(texts, plan.names));
  if (units.length < 2) return [];
  /** @type {Map<string, Told | null>} */
  const told = new Map();
  for (const term of termsOf(units)) {
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

/** The two meanings that tell most, in each way. @param {Unit[]} units */
function termsOf(units) {
  const [first, second] = [...units].sort((one, other) => other.weight - one.weight);
  const pairs = first.ways.flatMap((way) => second.ways.map((other) => [...way, ...other].join(" ")));
  return pairs.slice(0, SEARCHES);
}

/**
 * @param {PageWords} page
 * @param {Unit[]} units
 * @param {{plan: Plan, lent: Lent, least: number}} asked
 * @returns {Told | null}
 */
function telling(page, units, { plan, lent, least }) {
  const said = units.flatMap((unit) => {
    const way = wayIn(page, unit);
    return way ? [{ unit, way }] : [];
  });
  const share = weightOf(said.map(({ unit }) => unit)) / weightOf(units);
  const isOther = said.some(({ unit, way }) => way.length > 1 && way !== unit.ways[0]);
  const { parsed, places } = plan;
  if (!isOther || share < least || part(page, said) > PARAGRAPH) return null;
  if (isElsewhere(page, parsed, parsed.lean, { places })) return null;
  const titled = said.filter(({ way }) => find(page.title, way) >= 0).map(({ unit }) => unit);
  const own = parse(said.map(({ way }) => way.join(" ")).join(" "), plan.vocabulary);
  const absent = units.filter((unit) => !said.some((other) => other.unit === unit));
  const missing = absent.flatMap(({ typed }) => typed.map(({ word }) => word));
  const item = { ...lent.fromPage(page, { ...plan, parsed: own }), missing, isPartial: missing.length > 0 };
  return { item, worth: share + weightOf(titled) / weightOf(units) };
}

/** @param {Unit[]} units */
const weightOf = (units) => units.reduce((sum, { weight }) => sum + weight, 0);

/** As it was typed in the letters that were typed, other ways in any. @param {PageWords} page @param {Unit} unit */
const wayIn = ({ keys, known }, { ways, typed }) =>
  ways.find(
    (way, at) =>
      find(keys, way) >= 0 &&
      (at > 0 || typed.every(({ word }) => !hasMarks(word) || known.has(spelt(word)))),
  );

/** How many words apart the meanings stand where they are nearest. @param {PageWords} page @param {Said[]} said */
function part({ keys }, said) {
  const marks = keys.map((_, at) => {
    const place = said.findIndex(({ way }) => way.every((word, step) => keys[at + step] === word));
    return place < 0 ? "" : String(place);
  });
  return shortestPart(
    marks,
    said.map((_, at) => String(at)),
  );
}
