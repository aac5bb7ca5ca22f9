// How well a page answers a query, judged by its own words. Pagefind finds by the beginnings of
// words; here whole words count, side by side as they were typed, and above all in the title.

/** @import {NamedPlace} from "./names.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Result} from "./pagefind.js" */
/** @import {Query, Token} from "./query.js" */
import { areApart, wholeOf } from "./apart.js";
import { agreement, besides, disagreeing, holds, longestRun } from "./side-by-side.js";
import { find, fold, key, spelt, words } from "./text.js";

/**
 * How the page was found: while typing, with a word left out, by other letters (`lax`, the share that must agree).
 * @typedef {{typing?: boolean, dropped?: boolean, lax?: number, places?: NamedPlace[]}} Context
 */
/** @typedef {{found: number, beside: number, inTitle: number, spelt: number, inLetters: number}} Shares of the asked words */
/** @typedef {Shares & {score: number, good: boolean, isScattered: boolean, isLoose: boolean, isApart: boolean}} Judgement `good` says whether the page may be shown at all */

/** Who holds an office stands where its words are together. */
const ROLE = /(?:chu tich|bi thu|giam doc|truong ban|thu ky) (?:hoi|hkh|tinh|ban|so)(?:.* viet nam| \S+)?/; // of the whole country or the next word
const LEAD = 70;
const FRONT = 25;
const LAX = 0.65; // share of the words that must be in the letters typed, when others may differ
const COMMON = 14; // a word of so high a level weighs least

/**
 * Before a page's words are here: Pagefind's score, and words found side by side or at the front.
 * @param {Result} result
 * @param {number} most the best score
 * @param {number} count of the words asked for
 */
export function guess(result, most, count) {
  const places = result.words ?? [];
  let longest = 0;
  let run = 0;
  for (const [number, place] of places.entries()) {
    run = place === places[number - 1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const front = places.filter((place) => place < FRONT).length;
  return result.score / (most || 1) + Math.min(1, longest / count) + 0.5 * Math.min(1, front / count);
}

/**
 * @param {PageWords} page
 * @param {Query} typed
 * @param {Context} context
 * @returns {Judgement}
 */
export function judge(page, typed, context) {
  const query = asWritten(typed, page);
  const asked = besidesPlaces(page, query, context.places ?? []);
  const shares = sharesOf(page, query, asked, context);
  const keys = query.all.map((token) => token.key);
  const lean = query.lean.map((token) => token.key);
  const own = asked.map((token) => token.key);
  const lead = new Set(page.keys.slice(0, LEAD));
  const run = (/** @type {string[]} */ line) =>
    Math.max(longestRun(line, keys) / keys.length, longestRun(line, lean) / lean.length);
  const score =
    3 * shares.found +
    2.2 * shares.inTitle +
    1.6 * run(page.title) +
    1.5 * shares.beside +
    0.8 * shareOf(asked, (token) => lead.has(token.key)) +
    1.2 * shares.spelt +
    0.6 * Math.min(1, asked.length / (page.title.length || 1)) * shares.inTitle +
    run(page.keys) +
    (ROLE.test(fold(query.text)) ? (3 * longestRun(page.keys, own)) / own.length : 0) +
    (keys.length > 3 && run(page.keys) === 1 ? 1.2 : 0);
  const told = run(page.keys);
  const isScattered = shares.inTitle < 0.5 && told < 0.6;
  const isApart = areApart(
    page,
    wholeOf(page, asked, context),
    shares,
    longestRun(page.keys, own) / own.length,
  );
  const good =
    !(isScattered && lean.length > 3 && told < 0.5 && page.meta.kind === "Trang") &&
    query.phrases.every((phrase) => holds(page, phrase)) &&
    (context.dropped || !isApart) &&
    isEnough(shares, asked, query, context) &&
    !isElsewhere(page, query, asked, context);
  const isLoose = shares.inTitle < 0.5 && told < 0.9;
  return { ...shares, score, good, isScattered, isLoose, isApart };
}

/**
 * The share of the asked words of which something is true; a rare word weighs more.
 * @param {Token[]} asked
 * @param {(token: Token) => boolean} has
 */
function shareOf(asked, has) {
  const weights = asked.map((token) => Math.max(1, COMMON - token.level));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return asked.reduce((sum, token, at) => sum + (has(token) ? weights[at] : 0), 0) / total;
}

/**
 * @param {PageWords} page
 * @param {Query} query
 * @param {Token[]} asked
 * @param {Context} context
 * @returns {Shares}
 */
function sharesOf(page, query, asked, { typing }) {
  const body = new Set(page.keys);
  const title = new Set(page.title);
  const aliases = new Set(page.aliases);
  const near = besides(page.keys, asked, query.all, aliases, typing);
  const last = asked.at(-1);
  const isBegun = typing && last && page.keys.some((key) => key.startsWith(last.key));
  return {
    found: shareOf(asked, (token) => {
      const stands = body.has(token.key) || aliases.has(token.key);
      return stands || Boolean(isBegun && token === last);
    }),
    beside: shareOf(asked, (token) => near.has(token)),
    inTitle: shareOf(
      asked,
      (token) => title.has(token.key) && (!token.exact || page.named.has(spelt(token.word))),
    ),
    spelt: query.marked ? agreement(page, asked) : 1,
    inLetters: query.marked ? 1 - disagreeing(page, asked) / asked.length : 1,
  };
}

/** “6 tháng” is asked of a page that says “sáu tháng”. @param {Query} query @param {PageWords} page @returns {Query} */
function asWritten(query, page) {
  const stands = new Set(page.keys);
  const isSaid = (/** @type {Token} */ token) =>
    token.said && !stands.has(token.key) && stands.has(token.said);
  const said = new Map(query.all.filter(isSaid).map((token) => [token, { ...token, key: token.said }]));
  const read = (/** @type {Token[]} */ line) => line.map((token) => said.get(token) ?? token);
  return said.size ? { ...query, all: read(query.all), lean: read(query.lean) } : query;
}

/**
 * What is asked of a page of the named place, beyond the place: its name need not stand there.
 * @param {PageWords} page
 * @param {Query} query
 * @param {NamedPlace[]} places
 */
function besidesPlaces(page, query, places) {
  const regions = (page.meta.regions ?? "").split("|");
  const here = places.filter(({ place }) => regions.includes(place.name));
  const isOfPlace = (/** @type {number} */ at) =>
    here.some((name) => name.at <= at && at < name.at + name.length);
  const rest = query.lean.filter((token) => !isOfPlace(query.all.indexOf(token)));
  return rest.length ? rest : query.lean;
}

/**
 * Is it of no place that is named? “hai phòng” is not Hải Phòng; who holds an office there stands on no other page.
 * @param {PageWords} page
 * @param {Query} query
 * @param {Token[]} asked
 * @param {Context} context
 */
export function isElsewhere({ keys, aliases, meta }, { text }, asked, { places = [], dropped }) {
  if (!places.length) return false;
  const isOffice = ROLE.test(fold(text));
  const own = isOffice ? [] : (meta.regions ?? "").split("|");
  const isNamed = (/** @type {NamedPlace} */ { place: { name, names } }) =>
    own.includes(name) ||
    names.some((spelling) => !spelling.isShort && find([...keys, ...aliases], spelling.keys) >= 0);
  const isElse = !places.some(isNamed);
  if (!isOffice) return isElse && !dropped;
  const [office = ""] =
    asked
      .map(({ plain }) => plain)
      .join(" ")
      .match(ROLE) ?? [];
  return isElse || find(keys, words(office).map(key)) < 0;
}

/**
 * Pages that hold the words only here and there, or in other letters, are no answer.
 * @param {Shares} shares
 * @param {Token[]} asked
 * @param {Query} query
 * @param {Context} context
 */
function isEnough({ found, beside, inTitle, spelt, inLetters }, asked, query, { dropped, lax }) {
  if (query.phrases.length && found > 0.99) return true;
  if (lax ? inLetters < LAX : spelt < (lax ?? 0.6)) return false;
  if (inTitle > 0.74) return true;
  if (found < 0.99 && !dropped) return false;
  if (asked.length < 2) return found > 0.99;
  const together = beside + inTitle / 2;
  if (!dropped) return together >= 0.72;
  return found > 0.7 && spelt > 0.65 && (beside >= 0.55 || together >= 0.69);
}
