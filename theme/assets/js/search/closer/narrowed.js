// The answers of a search within what narrows it: numbers or titles only, a range of days, further words.

/** @import {Answer} from "../find.js" */
/** @import {Item} from "../items.js" */
/** @import {Grown} from "../joined.js" */
/** @import {Lists} from "../lists.js" */
/** @import {Narrow} from "../narrow.js" */
/** @import {Filters, Fragment, Results} from "../pagefind.js" */
/** @import {How} from "../plan.js" */
/** @import {OfficialText} from "../register.js" */
import { ready } from "../joined.js";
import { NUMBERS, TITLES } from "../narrow.js";
import { readPage } from "../page-words.js";
import { isIn, yearsOf } from "../reading/time.js";
import { fold, key, words } from "../text.js";
import { holds, linesOf } from "./holding.js";
import { readRange } from "./range.js";

/**
 * What the search page lends: it has these loaded, and their state is its own.
 * @typedef {{
 *   answers: (query: string, how: Partial<How>) => AsyncGenerator<Answer>, lists: () => Promise<Lists>,
 *   search: (term: string, how: {filters: Filters}) => Promise<Results>, passes: (item: Item, filters: Filters) => boolean,
 *   fromText: (text: OfficialText) => Item, addressOfPage: (fragment: Fragment) => string,
 * }} Lent
 */
/** @typedef {(item: Item) => boolean} Test */

const PAGE = 10;
const MOST_PAGES = 6; // pages of the whole list that are read to fill one of the narrowed
const MOST_READ = 100; // pages read to know which hold the further words
const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/**
 * @param {string} query
 * @param {Partial<How>} how
 * @param {Narrow} narrow
 * @param {Lent} lent
 * @returns {AsyncGenerator<Answer>}
 */
export async function* narrowed(query, how, narrow, lent) {
  const { from, to } = readRange(narrow.from, narrow.to);
  const span = { from: from || FIRST, to: to || LAST };
  const own = how.filters ?? {};
  const filters = (from || to) && !own.year ? { ...own, year: { any: yearsOf(span) } } : own;
  const isWithin = await withinTest(narrow.within, filters, lent);
  /** @param {Item} item */
  const isMeant = (item) => (!(from || to) || isDuring(item.day, span)) && isWithin(item);
  const asked = { ...how, filters };
  if (narrow.scope === NUMBERS) {
    yield await byNumber(query, asked, isMeant, lent);
    return;
  }
  for await (const answer of lent.answers(query, asked)) {
    const inTitle = narrow.scope === TITLES ? titleTest(answer) : () => true;
    /** @param {Item} item */
    const passes = (item) => !item.isPartial && isMeant(item) && inTitle(item);
    yield { ...answer, card: null, ...(await narrowedList(answer, passes, answer.complete)) };
  }
}

/** @param {string} day @param {{from: string, to: string}} span */
const isDuring = (day, { from, to }) =>
  day !== "" && isIn(day, { precision: "span", year: 1, months: [], day: 0, rest: "", from, to });

/** All words of the query, and its phrases as they stand, are in the title. @param {Answer} answer @returns {Test} */
function titleTest({ parsed }) {
  const lines = [
    ...parsed.lean.map((token) => [token.key]),
    ...parsed.phrases.map((phrase) => phrase.map((token) => token.key)),
  ];
  return ({ title }) => holds(words(title).map(key), lines);
}

/**
 * What the further words leave: a page by its own words, a text of the register by those of its page.
 * @param {string[]} within
 * @param {Filters} filters
 * @param {Lent} lent
 * @returns {Promise<Test>}
 */
async function withinTest(within, filters, { search, addressOfPage }) {
  if (!within.length) return () => true;
  const lines = within.flatMap(linesOf);
  const term = within.join(" ").replace(/["“”„«»]/g, " ");
  const { results } = await search(term, { filters }).catch(() => ({ results: [] }));
  const fragments = await Promise.all(
    results.slice(0, MOST_READ).map((result) => result.data().catch(() => null)),
  );
  const pages = fragments.filter((fragment) => fragment !== null);
  const urls = new Set(pages.filter((fragment) => holds(readPage(fragment).keys, lines)).map(addressOfPage));
  return (item) =>
    urls.has(item.url.split("#")[0]) ||
    holds([...item.keys, ...words(`${item.title} ${item.place} ${item.status}`).map(key)], lines);
}

/**
 * The texts whose number is or holds what was typed, by the register alone; the newest first.
 * @param {string} query
 * @param {Partial<How>} how
 * @param {Test} isMeant
 * @param {Lent} lent
 * @returns {Promise<Answer>}
 */
async function byNumber(query, how, isMeant, { answers, lists, passes, fromText }) {
  const { texts } = (await lists()).texts;
  const own = await answers(query, { ...how, typing: true }).next();
  if (own.done) throw new Error("no answer");
  const signs = fold(query).replace(/[^a-z\d]/g, "");
  const read = own.value.numbered.map(({ text }) => text);
  const others = texts.filter((text) => text.squeezed.includes(signs) && !read.includes(text));
  others.sort((one, other) => other.day.localeCompare(one.day));
  const items = [...read, ...others].map(fromText).filter((item) => passes(item, how.filters ?? {}));
  const shown = { ...own.value, meant: query, missing: [], failed: false, lost: [], since: undefined };
  return { ...shown, card: null, complete: true, ...ready(items.filter(isMeant)) };
}

/**
 * A list without what does not pass, read on until a page of it is full.
 * @param {Grown} list
 * @param {Test} passes
 * @param {boolean} mayRead
 * @returns {Promise<Grown>}
 */
export async function narrowedList(list, passes, mayRead) {
  const state = { list, waiting: list.items.filter(passes), shown: 0 };
  const read = async () => {
    const { items, isWhole } = await list.read();
    return { items: items.filter(passes), isWhole };
  };
  const next = () => {
    const items = state.waiting.splice(0, PAGE);
    state.shown += items.length;
    const isLast = !state.list.more;
    return {
      items,
      total: isLast ? state.shown + state.waiting.length : null,
      more: (isLast && !state.waiting.length) || !mayRead ? null : further,
      read,
    };
  };
  /** @returns {Promise<Grown>} */
  const further = async () => {
    for (let count = 0; state.waiting.length < PAGE && state.list.more; count += 1) {
      if (count >= MOST_PAGES && state.waiting.length) break;
      state.list = await state.list.more();
      state.waiting.push(...state.list.items.filter(passes));
    }
    return next();
  };
  return mayRead ? further() : next();
}
