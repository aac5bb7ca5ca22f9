// Where no page has most of what was asked: pages that have two words of it that follow each other, with what they
// lack. Loaded with further.js.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import { isHeld } from "./held.js";
import { lackingWords } from "./lacking.js";
import { readPage } from "./page-words.js";
import { isElsewhere } from "./rank.js";
import { find, hasMarks, spelt } from "./text.js";

const MOST = 3;
const SEARCHES = 8;
const READ = 3; // pages of each pair
const COMMON = 9; // the level of a word that every other page has: hai of them tell nothing

/** The pairs of words that stand on the site, the rarer first. @param {Plan} plan @returns {[Token, Token][]} */
function pairsHeld({ parsed: { all, lean }, vocabulary }) {
  const isTelling = (/** @type {Token} */ token) =>
    lean.includes(token) && isHeld(token, vocabulary) && !/^\d/.test(token.plain);
  const pairs = all
    .slice(1)
    .flatMap(
      (second, at) =>
        /** @type {[Token, Token][]} */ (isTelling(all[at]) && isTelling(second) ? [[all[at], second]] : []),
    );
  const level = (/** @type {[Token, Token]} */ [one, other]) => one.level + other.level;
  return pairs
    .filter((pair) => level(pair) < 2 * COMMON)
    .sort((one, other) => level(one) - level(other))
    .slice(0, SEARCHES);
}

/** @param {Plan} plan @param {Lent} lent @returns {Promise<Item[]>} */
export async function sayingPairs(plan, { search, readResult, fromPage }) {
  /** @type {Map<string, Item>} */
  const items = new Map();
  for (const pair of plan.parsed.phrases.length ? [] : pairsHeld(plan)) {
    const typed = pair.map(({ word }) => word).join(" ");
    const { results } = await search(`"${typed}"`, { filters: plan.filters });
    for (const result of results.slice(0, READ)) {
      const fragment = items.has(result.id) ? null : await readResult(result);
      const page = fragment && readPage(fragment);
      if (
        !page ||
        !says(page, pair) ||
        isElsewhere(page, plan.parsed, plan.parsed.lean, { places: plan.places, dropped: true })
      )
        continue;
      const missing = lackingWords(page, plan.parsed.lean).map(({ word }) => word);
      items.set(result.id, { ...fromPage(page, plan), missing, isPartial: true, isWeak: true });
    }
  }
  const lacking = [...items.values()].filter(({ missing }) => missing?.length);
  return lacking.sort((one, other) => left(one) - left(other)).slice(0, MOST);
}

/** What a page lacks, an event after the news of it. @param {Item} item */
const left = ({ missing = [], kind }) => missing.length + (kind === "Lịch" ? 1 : 0);

/** In the letters in which it was typed. @param {PageWords} page @param {[Token, Token]} pair */
function says({ typed, keys }, pair) {
  const isMarked = pair.some(({ word }) => hasMarks(word));
  return isMarked
    ? find(
        typed.map(spelt),
        pair.map(({ word }) => spelt(word)),
      ) >= 0
    : find(
        keys,
        pair.map((token) => token.key),
      ) >= 0;
}
