// The results of one or more searches, read and judged by their own words, the best first.

/** @import {Ranked} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {Filters, Result} from "./pagefind.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
/** @import {Context} from "./rank.js" */
import * as engine from "./engine.js";
import { fromPage } from "./items.js";
import { lift } from "./lift.js";
import { namesNumber } from "./numbered.js";
import { readPage } from "./page-words.js";
import { guess, judge } from "./rank.js";
import { off } from "./remedies.js";
import { words } from "./text.js";

/** @typedef {{result: Result, value: number}} Guess a result, and what it seems worth before it is read */
/** @typedef {Context & {term?: string, total?: number}} How the counts shown are of the search for `term` */
/** @typedef {Item & {score: number}} Scored */

const LOADED = 14; // pages read before the first ten are shown
const PAGE = 10;
export const HASTY = 6; // a browser asks one host for so many files at once
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
  let most = { term: terms[0], total: -1 }; // the search that the counts shown are of
  for (const { term, filters } of searchesFor(terms, plan)) {
    const { results } = await engine.search(term, { filters });
    const isPlain = filters === plan.filters;
    if (isPlain && results.length > most.total) most = { term, total: results.length };
    const best = results[0]?.score;
    for (const result of results) {
      const guessed = guess(result, best, words(term).length) + (isPlain ? 0 : 0.5);
      const value = off("ranking") ? result.score : guessed;
      if (value > (merged.get(result.id)?.value ?? Number.NEGATIVE_INFINITY))
        merged.set(result.id, { result, value });
    }
  }
  const ordered = [...merged.values()].sort((one, other) => other.value - one.value).slice(0, KEPT);
  return ranked(ordered, plan, { ...context, typing: plan.typing, ...most });
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
  if (!rest.length || filters.region) return plain;
  const here = places.map(({ place }) => ({
    term: rest.join(" "),
    filters: { ...filters, region: place.name },
  }));
  return [...plain, ...here];
}

/** @param {Plan} plan @param {Token} token */
function isOfPlace({ places, parsed }, token) {
  const position = parsed.all.indexOf(token);
  return places.some(({ at, length }) => at <= position && position < at + length);
}

/**
 * @param {Guess[]} ordered
 * @param {Plan} plan
 * @param {How} how
 * @returns {Promise<Ranked>}
 */
async function ranked(ordered, plan, how) {
  const count = plan.hasty ? HASTY : LOADED;
  const items = await Promise.all(ordered.slice(0, count).map((guess) => item(guess, plan, how)));
  const good = bestFirst(items);
  const rest = ordered.slice(count);
  if (plan.parsed.phrases.length && !good.length && rest.length) {
    return ranked(rest.slice(0, 4 * LOADED), plan, how);
  }
  const total = rest.length && good.length ? (how.total ?? ordered.length) : good.length;
  const more = good.length ? later(good.slice(PAGE), rest, plan, how) : null;
  return { ranked: good.slice(0, PAGE), total, term: how.term, more };
}

/** @param {(Scored | null)[]} items */
export const bestFirst = (items) =>
  items.filter((item) => item !== null).sort((one, other) => other.score - one.score);

/**
 * What brings the next results, a page at a time; null when there are none.
 * @param {Item[]} good
 * @param {Guess[]} rest
 * @param {Plan} plan
 * @param {How} how
 */
function later(good, rest, plan, how) {
  if (!good.length && !rest.length) return null;
  /** @returns {Promise<Ranked>} */
  return async () => {
    if (!good.length) return ranked(rest, plan, how);
    return { ranked: good, total: good.length, more: later([], rest, plan, how) };
  };
}

/**
 * A result as it is shown, null when it is no answer after all.
 * @param {Guess} guess
 * @param {Plan} plan
 * @param {Context} context
 * @returns {Promise<Scored | null>}
 */
export async function item({ result, value }, plan, context) {
  const fragment = await result.data().catch(() => null);
  if (!fragment) return null;
  const page = readPage(fragment);
  if (off("ranking")) return { ...fromPage(page, plan), score: value };
  const { score, good } = judge(page, plan.parsed, { ...context, places: plan.places });
  if (!good && plan.parsed.all.length) return null;
  const isOther =
    plan.number?.isExplicit && !plan.numbered.length && !namesNumber(fragment.content, plan.number);
  return isOther ? null : { ...fromPage(page, plan), score: score + 0.4 * value + lift(page, plan) };
}
