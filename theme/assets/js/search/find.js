// A query answered: numbers and names from the register at once, everything else from the index,
// first from the newest shards, then from all. Yields ever fuller answers; the last has `complete`.

/** @import {Ranked} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Figure} from "./names.js" */
/** @import {Filters} from "./pagefind.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Direct, How, Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Shard} from "./data.js" */
import * as engine from "./engine.js";
import { fromList, fromPlace, fromText } from "./items.js";
import { lists, listsOrNone } from "./lists.js";
import { pages } from "./pages.js";
import { numberedIn, planned } from "./plan.js";
import { LONGEST } from "./query.js";
import { off } from "./remedies.js";
import { find } from "./text.js";
import { known, knownNow } from "./vocabulary.js";

/** @typedef {{text: OfficialText, figure?: undefined} | {text?: undefined, figure: Figure}} Card over the results */
/**
 * `term` is the search that the counts are of; `lost` counts shards that could not be had; `since`
 * is the year from which news were searched, when not all were.
 * @typedef {Omit<Plan, "hasty"> & {items: Item[], total: number, card: Card | null, complete: boolean,
 *   more: (() => Promise<Ranked>) | null, term?: string | null, failed?: boolean, lost?: number, since?: number}} Answer
 */

const PAGE = 10;
const LARGE = 20_000; // pages from which older shards are searched only when the newest hold little
const MANY = 50;
const ABOUT = 3; // texts shown for their subject

/** Begin to load what every answer needs. */
export function prepare() {
  engine.ready().catch(() => {});
  lists().catch(() => {});
}

/**
 * @param {string} typed
 * @param {Partial<How>} [asked]
 * @returns {AsyncGenerator<Answer>}
 */
export async function* answers(typed, asked = {}) {
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false, ...asked };
  const query = typed.slice(0, LONGEST);
  if (query && !/\d/.test(query))
    engine.expectWords(query).catch(() => {}); // a number may not need the index
  else engine.ready().catch(() => {});
  const all = await listsOrNone();
  const numbered = numberedIn(query, all);
  if (!knownNow()) {
    const plan = planned(query, new Map(), all, numbered, how);
    const early = byName(plan, all);
    if (early.items.length) yield early;
    if (!numbered.texts.length) yield collect({ ...plan, hasty: true }, false);
  }
  const vocabulary = await known().catch(() => new Map());
  yield* fromIndex(planned(query, vocabulary, all, numbered, how));
}

/**
 * What the register alone answers: by number, by name, by the subject of an official text.
 * @param {Plan} plan
 * @param {Lists} lists
 * @returns {Answer}
 */
function byName(plan, { texts }) {
  const items = plan.sort ? [] : [...named(plan), ...bySubject(plan, texts.texts).map(fromText)];
  const passing = items.filter((item) => passes(item, plan.filters));
  return { ...plan, items: passing, total: passing.length, card: card(plan), complete: false, more: null };
}

/** @param {Plan} plan @param {OfficialText[]} texts */
function bySubject(plan, texts) {
  const asked = plan.parsed.lean.map((token) => token.plain);
  if (asked.length < 2 || plan.numbered.length || off("register")) return [];
  const isAbout = (/** @type {OfficialText} */ text) =>
    text.plainSubject.includes(asked[0]) && find(text.subjectWords, asked) >= 0;
  return texts.filter(isAbout).slice(0, ABOUT);
}

/** What is known by number or name. @param {Plan} plan */
const named = (plan) => [
  ...plan.numbered.map(({ text }) => fromText(text)),
  ...plan.named.map((direct) => fromName(direct, plan)),
];

/** @param {Direct} direct @param {Plan} plan */
const fromName = (direct, plan) => ("full" in direct ? fromPlace(direct) : fromList(direct, plan.names));

/** @param {Plan} plan @returns {Card | null} */
function card({ numbered, named }) {
  if (numbered.length) return { text: numbered[0].text };
  const figure = named.find((direct) => direct.figure)?.figure;
  return figure ? { figure } : null;
}

/**
 * From the newest shard, then from all; on a large site only from as many as bring enough, texts among them.
 * @param {Plan} plan
 * @returns {AsyncGenerator<Answer>}
 */
async function* fromIndex(plan) {
  /** @type {{pages: number, shards: Shard[]}} */
  const extent = await engine.extent().catch(() => ({ pages: 0, shards: [] }));
  const { shards } = extent;
  const isLarge = extent.pages > LARGE && !plan.whole;
  const next = (/** @type {number} */ count) => (isLarge ? 2 * count : Number.POSITIVE_INFINITY);
  for (let count = 1; count < shards.length && !engine.isWhole(); count = next(count)) {
    if (count > 1) await engine.open(count).catch(() => {});
    const answer = await collect(plan, false);
    const isEnough = isLarge && count > 1 && answer.items.length >= PAGE && answer.total > MANY;
    if (isEnough) return yield { ...answer, complete: true, since: since(shards.slice(0, count)) };
    yield answer;
  }
  await engine.readyAll().catch(() => {});
  yield collect(plan, true);
}

/** The year from which all news have been searched. @param {Shard[]} shards */
const since = (shards) =>
  Math.min(...shards.filter(({ news, first }) => news && first).map(({ first }) => first));

/** @param {Plan} plan @param {boolean} complete @returns {Promise<Answer>} */
async function collect(plan, complete) {
  const byName = named(plan).filter((item) => passes(item, plan.filters));
  /** @type {Pages} */
  const byWords = await pages(plan, complete).catch((error) => {
    console.warn(error);
    return { ranked: [], total: 0, failed: true };
  });
  const { ranked, total, term, meant = plan.meant, failed = false, more = null } = byWords;
  const shown = merged(byName, ranked);
  return {
    ...plan,
    meant,
    items: plan.sort ? ranked : shown,
    total: Math.max(shown.length, total),
    term,
    card: card(plan),
    failed,
    lost: engine.missing(),
    complete,
    more,
  };
}

/**
 * Known by name first; a page that the index found too brings its excerpt.
 * @param {Item[]} items
 * @param {Item[]} ranked
 */
function merged(items, ranked) {
  const byUrl = new Map(ranked.map((item) => [item.url.split("#")[0], item]));
  /** @type {Map<string, Item>} */
  const first = new Map();
  for (const item of items) {
    const page = byUrl.get(item.url);
    const full = page && {
      ...page,
      ...item,
      excerpt: page.excerpt.length ? page.excerpt : item.excerpt,
      subs: page.subs,
    };
    if (!first.has(item.url)) first.set(item.url, full ?? item);
  }
  return [...first.values(), ...ranked.filter((item) => !first.has(item.url))];
}

/** @param {Item} item @param {Filters} filters */
function passes(item, filters) {
  return Object.entries(filters).every(([name, value]) => Reflect.get(item, name) === value);
}
