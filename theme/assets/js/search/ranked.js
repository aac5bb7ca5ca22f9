// The results of one or more searches, read and judged by their own words, the best first.

/** @import {Ranked} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Filters, Result} from "./pagefind.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Query, Token} from "./query.js" */
/** @import {Context} from "./rank.js" */
import * as engine from "./engine.js";
import { fromPage } from "./items.js";
import { again } from "./known-words.js";
import { lift } from "./lift.js";
import { namesNumber } from "./numbered.js";
import { readPage } from "./page-words.js";
import { pause } from "./pause.js";
import { guess, judge } from "./rank.js";
import { off } from "./remedies.js";
import { words } from "./text.js";

/** @typedef {{result: Result, value: number}} Guess a result, and what it seems worth before it is read */
/** @typedef {Item & {score: number}} Scored */

const LOADED = 14; // pages read before the first ten are shown
const PAGE = 10;
const OTHER_WORDS = 2; // of a score
const HASTY = 6; // a browser asks one host for so many files at once
const TITLED = 0.4; // a title with so much of what is asked is an answer
const KEPT = 300; // results of one search that are kept in memory

/**
 * What the index finds for any of the texts.
 * @param {string[]} terms
 * @param {Plan} plan
 * @param {Context} context
 * @returns {Promise<Ranked>}
 */
export async function searchAll(terms, plan, context) {
  /** @type {Map<string, Guess>} */
  const merged = new Map();
  for (const { term, filters } of searchesFor(terms, plan)) {
    const { results } = await engine.search(term, { filters });
    const best = results[0]?.score;
    for (const result of results) {
      const guessed = guess(result, best, words(term).length) + (filters === plan.filters ? 0 : 0.5);
      const value = off("ranking") ? result.score : guessed;
      if (value > (merged.get(result.id)?.value ?? Number.NEGATIVE_INFINITY))
        merged.set(result.id, { result, value });
    }
  }
  const ordered = [...merged.values()].sort((one, other) => other.value - one.value).slice(0, KEPT);
  return listOf(ordered, plan, { ...context, typing: plan.typing });
}

/**
 * Each text as it is; and, when a place is named, what else is asked among the place's own pages.
 * @param {string[]} terms
 * @param {Plan} plan
 * @returns {{term: string, filters: Filters}[]}
 */
function searchesFor(terms, plan) {
  const { filters, parsed, places } = plan;
  const plain = [...new Set(terms)].map((term) => ({ term, filters }));
  const rest = parsed.lean.filter((token) => !isOfPlace(plan, token)).map((token) => token.word);
  if (!rest.length) return plain;
  const here = places
    .filter(({ place }) => !filters.region || filters.region === place.name)
    .map(({ place }) => ({ term: rest.join(" "), filters: { ...filters, region: place.name } }));
  return [...plain, ...here];
}

/** @param {Plan} plan @param {Token} token */
function isOfPlace({ places, parsed }, token) {
  const position = parsed.all.indexOf(token);
  return places.some(({ at, length }) => at <= position && position < at + length);
}

/**
 * A list that grows as it is asked for; `rest` has not been read yet.
 * @typedef {{shown: Item[], good: Item[], rest: Guess[], read: (guess: Guess) => Promise<Scored | null>}} Growing
 */

/** @param {Guess[]} ordered @param {Plan} plan @param {Context} context @returns {Promise<Ranked>} */
async function listOf(ordered, plan, context) {
  /** @type {Growing} */
  const list = { shown: [], good: [], rest: ordered, read: (guess) => item(guess, plan, context) };
  await readOn(list, plan.hasty ? HASTY : LOADED);
  const isRare = plan.parsed.phrases.length > 0 || context.dropped !== true;
  if (!list.good.length && isRare && !plan.hasty) await readOn(list, 4 * LOADED);
  return next(list);
}

/** Read so many more, the best first. @param {Growing} list @param {number} count */
async function readOn(list, count) {
  const items = await Promise.all(list.rest.splice(0, count).map(list.read));
  list.good = bestFirst([.../** @type {Scored[]} */ (list.good), ...items]);
}

/** The next page, and what brings the one after it. @param {Growing} list @returns {Ranked} */
function next(list) {
  const ranked = list.good.splice(0, PAGE);
  list.shown.push(...ranked);
  const left = list.good.length + list.rest.length;
  return {
    ranked,
    total: list.rest.length ? null : list.shown.length + list.good.length,
    more: ranked.length && left ? () => further(list) : null,
    read: async () => (await import("./counts.js")).readAhead(list, readOn, engine.turn),
  };
}

/** @param {Growing} list @returns {Promise<Ranked>} */
async function further(list) {
  while (list.good.length < PAGE && list.rest.length) await readOn(list, LOADED);
  return next(list);
}

/** @param {(Scored | null)[]} items */
export const bestFirst = (items) =>
  items.filter((item) => item !== null).sort((one, other) => other.score - one.score);

/** What a page is worth that is judged alone. @param {PageWords} page @param {Plan} plan */
export const worthOf = (page, plan) => judge(page, plan.parsed, {}).score + lift(page, plan);

/** What has the words themselves comes before what has others for them, unless they are an abbreviation. @param {Query} query @param {Plan} plan */
const otherness = (query, { parsed }) =>
  query === parsed || parsed.all.some(({ word }) => /^\p{Lu}{2,}$/u.test(word)) ? 0 : OTHER_WORDS;

/**
 * A result as it is shown, null when it is no answer after all.
 * @param {Guess} guess
 * @param {Plan} plan
 * @param {Context} context
 * @returns {Promise<Scored | null>}
 */
export async function item({ result, value }, plan, context) {
  const fragment = await engine.readResult(result);
  if (!fragment) return null;
  await pause();
  const page = readPage(fragment);
  if (off("ranking")) return { ...fromPage(page, plan), score: value };
  const judged = [plan.parsed, ...plan.others]
    .map((parsed) => ({ parsed, ...judge(page, parsed, { ...context, places: plan.places }) }))
    .filter(({ good, parsed }) => good || !parsed.all.length)
    .map((judgement) => ({ ...judgement, score: judgement.score - otherness(judgement.parsed, plan) }))
    .sort((one, other) => other.score - one.score);
  if (!judged.length) return null;
  await pause();
  const [{ parsed, score, inTitle, isScattered, isLoose, isApart }] = judged;
  const lacking = context.dropped ? again()?.lackingIn(page, parsed, plan.places, isApart) : undefined;
  const unsaid = lacking?.words ?? again()?.unsaid(page, parsed, plan.vocabulary) ?? [];
  const isOther =
    plan.number?.isExplicit && !plan.numbered.length && !namesNumber(fragment.content, plan.number);
  return isOther
    ? null
    : {
        ...fromPage(page, { ...plan, parsed }),
        isPartial: context.dropped || unsaid.length > 0,
        isWeak: Boolean(lacking?.isHere && inTitle < TITLED),
        missing: unsaid,
        isScattered,
        isLoose,
        score: score + 0.4 * value + Math.max(lift(page, plan), lift(page, { ...plan, parsed })),
      };
}
