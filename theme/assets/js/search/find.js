// A query answered: numbers and names from the register at once, everything else from the index,
// first from the newest shards, then from all. Yields ever fuller answers; the last has `complete`.

import { dated } from "./by-date.js";
import { warm } from "./data.js";
/** @import {Item} from "./items.js" */
/** @import {Grown} from "./joined.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Card} from "./known.js" */
/** @import {Pages} from "./pages.js" */
/** @import {How, Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Shard} from "./data.js" */
/** @import {Remark} from "./remark.js" */
import * as engine from "./engine.js";
import { passes } from "./filtered.js";
import { fromText } from "./items.js";
import { byDay, joined, merged, nothing, ready } from "./joined.js";
import { addressOf, cardOf, knownItems, toldBy } from "./known.js";
import { again, known, knownNow } from "./known-words.js";
import { lists, listsOrNone, unsaid } from "./lists.js";
import { LENT, pages } from "./pages.js";
import { drawn, pause } from "./pause.js";
import { planned } from "./plan.js";
import { LONGEST, variants } from "./query.js";
import { item } from "./ranked.js";
import { loadRemarks, remarkOn } from "./remark.js";
import { off } from "./remedies.js";
import { find, fold } from "./text.js";

/**
 * `lost` are shards that could not be had, `unread` counts results whose pages could not; `since` is the year from which news were searched, when
 * not all were.
 * @typedef {Omit<Plan, "hasty"> & Grown & {card: Card | null, remark: Remark, complete: boolean, failed?: boolean, lost?: Shard[], unread?: number,
 *   since?: number}} Answer
 */

const PAGE = 10;
const LARGE = 20_000; // pages from which older shards are searched only when the newest hold little
const MANY = 50;
/** What only `again` reads: shown once it has come, for its answer would push aside what stood there. */
const LATE = /(?:^|\s)(?:tin|bai|bao) (?!cao|(?:tuc )?ve).*\d|\d.* (?:tin|bai) nao|\snhat\W*$/;
const ABOUT = 3; // texts shown for their subject

/** Begin to load what an answer needs; a number first what names the texts. @param {string} typed */
export function prepare(typed) {
  if (!/\d/.test(typed)) engine.ready().catch(() => {});
  lists().catch(() => {});
}

/**
 * A filter keeps some of what is found without it; where that is too much to read, the index filters.
 * @param {string} typed
 * @param {Partial<How>} [asked]
 * @returns {AsyncGenerator<Answer>}
 */
export async function* answers(typed, asked = {}) {
  const filters = asked.filters ?? {};
  if (typed.trim() && Object.keys(filters).length) {
    /** @type {Answer | undefined} */
    let last;
    for await (const answer of unfiltered(typed, { ...asked, filters: {} })) last = answer;
    const all = await last?.read();
    const kept = all?.isWhole && again()?.filtered(all.items, toldBy(last?.card ?? null), filters);
    if (last && kept) return yield { ...last, ...kept, card: kept.isTold ? last.card : null };
  }
  yield* unfiltered(typed, asked);
}

/**
 * @param {string} typed
 * @param {Partial<How>} asked
 * @returns {AsyncGenerator<Answer>}
 */
async function* unfiltered(typed, asked) {
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false, ...asked };
  const query = typed.slice(0, LONGEST);
  engine.begin();
  if (!/\d/.test(query)) (query ? engine.expectWords(query) : engine.ready()).catch(() => {});
  const isRead = knownNow() !== null || LATE.test(fold(query));
  const isAnswered = !isRead && /\d/.test(query) && (yield* byNumber(query, how));
  const all = await listsOrNone();
  await pause();
  if (!isAnswered && !isRead) {
    const plan = planned(query, new Map(), all, how);
    await pause();
    const early = byName(plan, all);
    const isOpen = plan.time === null; // else it may be said that what there is is of another year
    if (early.items.length && isOpen) yield early;
    if (isOpen && plan.reading.kind !== "number") yield collect({ ...plan, hasty: true }, all, false);
  }
  loadRemarks().catch(() => {});
  const vocabulary = await known().catch(() => new Map());
  await pause();
  yield* fromIndex(planned(query, vocabulary, all, how), all);
}

/**
 * A text that a number means is answered before what else is asked for has come.
 * @param {string} query
 * @param {How} how
 * @returns {AsyncGenerator<Answer, boolean>}
 */
async function* byNumber(query, how) {
  const registered = await unsaid().catch(() => null);
  if (!registered) return false; // told by whoever needs it whole
  await pause();
  const answer = byName(planned(query, new Map(), registered, how), registered);
  const isNumber = answer.reading.kind === "number" && answer.items.length > 0;
  if (isNumber) {
    yield answer;
    await drawn();
  }
  warm();
  return isNumber;
}

/**
 * What the register alone answers: by number, by name, by the subject of an official text.
 * @param {Plan} plan
 * @param {Lists} lists
 * @returns {Answer}
 */
function byName(plan, lists) {
  const items = plan.sort
    ? []
    : [...knownItems(plan, lists), ...bySubject(plan, lists.texts.texts).map(fromText)];
  const passing = items.filter((item) => passes(item, plan.filters));
  return {
    ...plan,
    ...ready(passing),
    card: shownCard(plan, passing),
    remark: [],
    complete: false,
  };
}

/** @param {Plan} plan @param {OfficialText[]} texts */
function bySubject(plan, texts) {
  const asked = plan.parsed.lean.map((token) => token.plain);
  if (asked.length < 2 || plan.reading.kind !== "words" || off("register")) return [];
  const isAbout = (/** @type {OfficialText} */ text) =>
    text.plainSubject.includes(asked[0]) && find(text.subjectWords, asked) >= 0;
  return texts.filter(isAbout).slice(0, ABOUT);
}

/**
 * From the newest shard, then from all; on a large site only from as many as bring enough, texts among them.
 * @param {Plan} plan
 * @param {Lists} lists
 * @returns {AsyncGenerator<Answer>}
 */
async function* fromIndex(plan, lists) {
  /** @type {{pages: number, shards: Shard[]}} */
  const extent = await engine.extent().catch(() => ({ pages: 0, shards: [] }));
  const { shards } = extent;
  const isLarge = extent.pages > LARGE && !plan.whole;
  const next = (/** @type {number} */ count) => (isLarge ? 2 * count : Number.POSITIVE_INFINITY);
  for (let count = 1; count < shards.length && !engine.isWhole(); count = next(count)) {
    if (count > 1) await engine.open(count).catch(() => {});
    const answer = await collect(plan, lists, false);
    const isEnough = isLarge && count > 1 && answer.items.length >= PAGE && (answer.total ?? MANY) >= MANY;
    if (isEnough) return yield { ...answer, complete: true, since: since(shards.slice(0, count)) };
    yield answer;
  }
  await engine.readyAll().catch(() => {});
  yield collect(plan, lists, true);
}

/** The year from which all news have been searched. @param {Shard[]} shards */
const since = (shards) =>
  Math.min(...shards.filter(({ news, first }) => news && first).map(({ first }) => first));

/** @param {Plan} plan @param {Lists} lists @param {boolean} complete @returns {Promise<Answer>} */
async function collect(plan, lists, complete) {
  const begun =
    plan.typing && /^(?:words|place|about)$/.test(plan.reading.kind)
      ? again()?.namedSo(plan, lists, LENT)
      : [];
  const byName = [...(begun ?? []), ...knownItems(plan, lists).filter((item) => passes(item, plan.filters))];
  /** @type {Pages} */
  const byWords = await pages(plan, complete, byName.length > 0).catch((error) => {
    console.warn(error);
    return { ...nothing, failed: true };
  });
  const { meant = plan.meant, failed = false, first } = byWords;
  const known = first ? [first, ...byName] : byName;
  const own = plan.sort ? await newest(plan, byName, byWords) : joined(known, byWords);
  const list =
    own.items.length || !complete
      ? own
      : ready((await again()?.nearest(plan, lists.texts.texts, LENT)) ?? []);
  return {
    ...plan,
    ...list,
    meant,
    card: first ? null : shownCard(plan, byName),
    remark: await remarkOn(plan, lists, list.items[0]).catch(() => []),
    failed,
    lost: engine.missing(),
    unread: engine.unread(),
    complete,
  };
}

/**
 * The newest first: all of it when it is little, else as the index sorts it.
 * @param {Plan} plan
 * @param {Item[]} known
 * @param {Pages} found
 */
async function newest(plan, known, found) {
  const { items, isWhole } = await found.read();
  if (isWhole) return ready(byDay(merged(known, items)));
  const [term] = variants(plan.parsed, plan.vocabulary);
  return joined([], await dated(term, plan.filters, (result) => item({ result, value: 0 }, plan, {})));
}

/** The card, unless the filters leave out what it tells of. @param {Plan} plan @param {Item[]} known */
function shownCard(plan, known) {
  const card = plan.sort ? null : cardOf(plan);
  return card && known.some(({ url }) => url === addressOf(card)) ? card : null;
}
