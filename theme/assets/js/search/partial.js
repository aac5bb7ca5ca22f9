// No page has all that was asked: the pages that have most of it, with the words that they lack.

/** @import {Lent} from "./again.js" */
/** @import {Ranked} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import { isHeld } from "./held.js";
import { lackingNames, lackingWords } from "./lacking.js";
import { readPage } from "./page-words.js";
import { dropping, shorter } from "./query.js";
import { isElsewhere } from "./rank.js";
import { longestRun } from "./side-by-side.js";

const MOST = 5;
const READ = 6; // pages read of each search
const SEARCHES = 8;
const COMMON = 14; // a word of so high a level weighs least
const LEAST = 0.2; // share of the asked words, the rarer weighing more
const SURE = 0.4;
const RUN = 2;
const HERE = 3; // what the place that is named is worth
const STRONG = 3; // so many words in a row are a name or a phrase

/** @param {Plan} plan @param {Lent} lent @returns {Promise<Ranked>} */
export async function partial(plan, { search, fromPage }) {
  const { parsed, filters } = plan;
  const texts = [
    ...(filters.region ? pairs(plan) : []),
    ...held(plan),
    ...dropping(parsed).map(([, text]) => text),
    ...shorter(parsed),
  ];
  /** @type {Map<string, (Item & {share: number, isApart: boolean}) | null>} */
  const pages = new Map();
  for (const text of [...new Set(texts)].slice(0, SEARCHES)) {
    const { results } = await search(text, { filters });
    for (const result of results.slice(0, READ)) {
      if (pages.has(result.id)) continue;
      const fragment = await result.data().catch(() => null);
      pages.set(result.id, fragment && leastLacking(readPage(fragment), plan, fromPage));
    }
  }
  const items = [...pages.values()].filter((item) => item !== null);
  items.sort((one, other) => other.share - one.share);
  const ranked = items.filter(({ isApart }) => !isApart).slice(0, MOST); // single syllables here and there tell nothing
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/** Among the pages of one place each two words beside each other tell something: phát biểu, giao ban. @param {Plan} plan */
const pairs = ({ parsed: { lean, all }, places }) => {
  const isNamed = (/** @type {Token} */ token) =>
    places.some(({ at, length }) => at <= all.indexOf(token) && all.indexOf(token) < at + length);
  const rest = lean.filter((token) => !isNamed(token)).map(({ word }) => word);
  return rest.slice(1).map((word, at) => `${rest[at]} ${word}`);
};

/** The query without the words that stand nowhere in these letters, then without ever more of the rarest. @param {Plan} plan */
export function held({ parsed: { lean }, vocabulary }) {
  const here = lean.filter((token) => isHeld(token, vocabulary) || /^\d/.test(token.plain));
  const rarest = [...here].sort((one, other) => one.level - other.level);
  return [0, 1, 2]
    .map((count) => here.filter((token) => !rarest.slice(0, count).includes(token)))
    .filter((rest) => rest.length > 1 && rest.length < lean.length)
    .map((rest) => rest.map(({ word }) => word).join(" "));
}

/** In whatever way the query is put: quý 4 is quý IV. @param {PageWords} page @param {Plan} plan @param {Lent["fromPage"]} fromPage */
function leastLacking(page, plan, fromPage) {
  const ways = [plan.parsed, ...plan.others].map((parsed) => lacking(page, { ...plan, parsed }, fromPage));
  return ways.filter((item) => item !== null).sort((one, other) => other.share - one.share)[0] ?? null;
}

/** A page with what it lacks, null when that is too much. @param {PageWords} page @param {Plan} plan @param {Lent["fromPage"]} fromPage */
function lacking(page, plan, fromPage) {
  const { lean } = plan.parsed;
  const missing = lackingWords(page, lean);
  const share = 1 - weight(missing) / weight(lean);
  const loosely = lackingWords(
    page,
    lean.map((token) => ({ ...token, exact: false })),
  ); // đào may have to do for dao
  const run = longestRun(
    page.keys,
    lean.map((token) => token.key),
  );
  if (isElsewhere(page, plan.parsed, lean, { places: plan.places, dropped: true })) return null;
  const isApart = run < Math.min(RUN, lean.length - 1);
  if (1 - weight(loosely) / weight(lean) < (isApart ? SURE : LEAST)) return null;
  return {
    isApart,
    ...fromPage(page, plan),
    missing: lackingNames(page, plan.parsed, plan.places).map((token) => token.word),
    isPartial: true,
    isWeak: run < STRONG || share < SURE,
    share: share + run + (isOfPlace(page, plan) ? HERE : 0),
  };
}

/** @param {PageWords} page @param {Plan} plan */
function isOfPlace({ meta: { regions = "" } }, { places }) {
  const names = regions.split("|");
  return places.some(({ place }) => names.includes(place.name));
}

/** @param {Token[]} tokens */
const weight = (tokens) => tokens.reduce((sum, token) => sum + Math.max(1, COMMON - token.level), 0);
