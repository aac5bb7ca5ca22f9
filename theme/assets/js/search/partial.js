// No page has all that was asked: the pages that have most of it, with the words that they lack.

/** @import {Ranked} from "./dated.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import * as engine from "./engine.js";
import { fromPage } from "./items.js";
import { readPage } from "./page-words.js";
import { dropping, shorter } from "./query.js";
import { lackingWords, longestRun } from "./side-by-side.js";

const MOST = 5;
const READ = 6; // pages read of each search
const SEARCHES = 6;
const COMMON = 14; // a word of so high a level weighs least
const LEAST = 0.4; // share of the asked words, the rarer weighing more
const RUN = 2;
const STRONG = 3; // so many words in a row are a name or a phrase

/** @param {Plan} plan @returns {Promise<Ranked>} */
export async function partial(plan) {
  const { parsed, filters } = plan;
  const texts = [...dropping(parsed).map(([, text]) => text), ...shorter(parsed)];
  /** @type {Map<string, (Item & {share: number}) | null>} */
  const pages = new Map();
  for (const text of [...new Set(texts)].slice(0, SEARCHES)) {
    const { results } = await engine.search(text, { filters });
    for (const result of results.slice(0, READ)) {
      if (pages.has(result.id)) continue;
      const fragment = await result.data().catch(() => null);
      pages.set(result.id, fragment && lacking(readPage(fragment), plan));
    }
  }
  const items = [...pages.values()].filter((item) => item !== null);
  items.sort((one, other) => other.share - one.share);
  const ranked = items.slice(0, MOST);
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/** A page with what it lacks, null when that is too much. @param {PageWords} page @param {Plan} plan */
function lacking(page, plan) {
  const { lean } = plan.parsed;
  const missing = lackingWords(page, lean);
  const share = 1 - weight(missing) / weight(lean);
  const run = longestRun(
    page.keys,
    lean.map((token) => token.key),
  );
  if (!missing.length || share < LEAST || run < Math.min(RUN, lean.length - 1)) return null;
  return {
    ...fromPage(page, plan),
    missing: missing.map((token) => token.word),
    isWeak: run < STRONG,
    share: share + run,
  };
}

/** @param {Token[]} tokens */
const weight = (tokens) => tokens.reduce((sum, token) => sum + Math.max(1, COMMON - token.level), 0);
