// What stands before the pages that have all words: the text that replaced one that ended, and texts
// whose subject has nearly all of it, where the pages only have the words here and there.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
import { hasVowel } from "./keyboards.js";
import { find, key, words } from "./text.js";
import { isSpread } from "./within.js";

/** @typedef {(text: OfficialText) => Item} Shown */

const LONG = 4; // words of a name that is meant wherever it stands
const MOST_LACKING = 0.4;
const NAME = 2; // a shorter one is a common word

/**
 * @param {Pages} answer
 * @param {Item[]} near texts that have nearly all of it
 * @param {Plan} plan
 * @param {Lent & {isSaid?: boolean}} lent `isSaid` when everyday words of it say a thing, and no page has them together
 * @returns {Promise<Pages>}
 */
export async function led(answer, near, plan, { fromText, lists, isSaid }) {
  const { texts } = (await lists()).texts;
  const [first] = answer.ranked;
  const told = first?.isLoose
    ? near.map((item) => ({ ...item, isPartial: Boolean(item.missing?.length) }))
    : [];
  const isWhole = (/** @type {Item} */ { missing = [] }) => !missing.length;
  const isApart = first?.isScattered && isSpread(first.keys, plan);
  const isSaidMostly = (/** @type {Item} */ { missing = [] }) =>
    missing.length <= MOST_LACKING * plan.parsed.lean.length; // what lacks half of it tells another thing
  const line = plan.parsed.all.map((token) => token.key);
  const isNamed = (/** @type {Item} */ { title }) => {
    const name = words(title).map(key);
    return name.length > LONG && find(line, name) >= 0;
  };
  const before = told.filter(
    (item) =>
      isNamed(item) ||
      (isSaid && isSaidMostly(item)) ||
      isWhole(item) ||
      (isApart && item.missing?.length === 1),
  );
  const after = answer.more ? [] : told.filter((item) => !before.includes(item)); // above none that has every word together
  const own = plan.time ? answer.ranked : withSuccessors(answer.ranked, texts, fromText);
  if (!told.length && own === answer.ranked) return answer;
  const ranked = uniqueOf([...before, ...own, ...after]);
  const known = new Set(ranked.map(pageOf));
  const fresh = (/** @type {Item[]} */ items) => items.filter((item) => !known.has(pageOf(item)));
  const read = async () => {
    const { items, isWhole } = await answer.read();
    return { items: [...ranked, ...fresh(items)], isWhole };
  };
  const total = answer.total === null ? null : (await read()).items.length;
  return { ...answer, ranked, total, read, more: further(answer.more, fresh) };
}

/** Công dân học tập is asked for, perhaps as CDHT, the title names another thing. @param {Item} item @param {Plan} plan */
export function isOfOtherName({ title }, { parsed, others, names: { topics, indicators } }) {
  const isShort = parsed.all.some(({ word, plain }) => /^\p{Lu}{2,}$/u.test(word) || !hasVowel(plain));
  const lines = [parsed, ...(isShort ? others : [])].map(({ all }) => all.map((token) => token.key));
  const own = words(title).map(key);
  const isAsked = (/** @type {string[]} */ keys) =>
    keys.length > NAME && lines.some((line) => find(line, keys) >= 0);
  return [...topics, ...indicators].some(({ keys }) => isAsked(keys) && find(own, keys) < 0);
}

/** Each page once, where it stands first. @param {Item[]} items */
export const uniqueOf = (items) =>
  items.filter((item, at) => items.findIndex((one) => pageOf(one) === pageOf(item)) === at);

/** @param {Item} item */
const pageOf = ({ url }) => url.split("#")[0];

/**
 * The same answer with some of its items.
 * @param {Pages} answer
 * @param {(items: Item[]) => Item[]} kept
 * @returns {Pages}
 */
export function only(answer, kept) {
  const ranked = kept(answer.ranked);
  const isSame = ranked.length === answer.ranked.length;
  const read = async () => {
    const { items, isWhole } = await answer.read();
    return { items: kept(items), isWhole };
  };
  return { ...answer, ranked, total: isSame ? answer.total : null, read, more: further(answer.more, kept) };
}

/**
 * What comes behind, without what stands before.
 * @param {Pages["more"]} more
 * @param {(items: Item[]) => Item[]} kept
 * @returns {Pages["more"]}
 */
function further(more, kept) {
  return (
    more &&
    (async () => {
      const next = await more();
      return { ...next, ranked: kept(next.ranked), more: further(next.more, kept) };
    })
  );
}

/** What replaced a text of the same subject comes before it. @param {Item[]} ranked @param {OfficialText[]} texts @param {Shown} shown */
function withSuccessors(ranked, texts, shown) {
  const [first] = ranked;
  const ended = texts.find((text) => text.state === "ended" && shown(text).url === first?.url.split("#")[0]);
  const later = ended && texts.find((text) => replaces(text, ended));
  if (!later) return ranked;
  const item = shown(later);
  const listed = ranked.find(({ url }) => url.split("#")[0] === item.url);
  return [listed ?? item, ...ranked.filter((other) => other !== listed)];
}

/** @param {OfficialText} later @param {OfficialText} ended */
const replaces = (later, ended) =>
  later.state !== "ended" &&
  later.plainSubject === ended.plainSubject &&
  ended.relations.some(([kind, , , url]) => kind === "-replaces" && url === later.url);
