// Pages that have all words that were asked within few others, though not beside each other, one of them no word
// of Vietnamese: học bổng viettel, of “học bổng cùng chi nhánh Viettel”.

import { shortestPart } from "./apart.js";
import { lackingWords } from "./lacking.js";
/** @import {Lent} from "./again.js" */
/** @import {Ranked} from "./dated.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Plan} from "./plan.js" */
import { readPage } from "./page-words.js";
import { isElsewhere } from "./rank.js";
import { longestRun } from "./side-by-side.js";
import { isSyllable } from "./syllables.js";

const READ = 6; // pages
const PAIR = 2; // so many words must stand beside each other
const SPREAD = 3; // words of the page for each that was asked
const LEAST = 12;
const NAME = /^\p{Lu}\p{Ll}+$/u; // of a person, beside an office
const SENTENCE = 24; // with a whole name: Vũ Thanh Vân, …, Chủ tịch Ủy ban MTTQ

/** As typed, then with abbreviations for words or words for them. @param {Plan} plan @param {Lent} lent @returns {Promise<Ranked>} */
export async function within(plan, lent) {
  for (const parsed of [plan.parsed, ...plan.others]) {
    const found = await inSentence({ ...plan, parsed }, lent);
    if (found.ranked.length) return found;
  }
  return lent.nothing;
}

/** @param {Plan} plan @param {Lent} lent @returns {Promise<Ranked>} */
async function inSentence(plan, { search, fromPage, nothing }) {
  const { phrases } = plan.parsed;
  const lean = besidePlaces(plan);
  const keys = lean.map((token) => token.key);
  const isRare = lean.some(({ plain }) => /^[a-z]{3,}$/.test(plain) && !isSyllable(plain));
  const isNamed = lean.some(({ word }) => NAME.test(word));
  if (keys.length <= PAIR || phrases.length || !isRare) return nothing;
  const { results } = await search(lean.map(({ word }) => word).join(" "), { filters: plan.filters });
  const pages = await Promise.all(results.slice(0, READ).map((result) => result.data().catch(() => null)));
  const ranked = pages
    .flatMap((fragment) => (fragment ? [readPage(fragment)] : []))
    .filter((page) => isWhole(page, plan))
    .map((page) => ({ page, spread: shortestPart(page.keys, keys) }))
    .filter(
      ({ spread, page }) =>
        spread <= (isNamed || longestRun(page.keys, keys) > PAIR ? SENTENCE : mostOf(keys)),
    )
    .sort((one, other) => one.spread - other.spread)
    .map(({ page }) => fromPage(page, plan));
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/** @param {string[]} keys */
const mostOf = (keys) => Math.max(LEAST, SPREAD * keys.length);

/**
 * Do the asked words stand in a page further from each other than those of a sentence, in whatever way they are put?
 * @param {string[]} line
 * @param {Pick<Plan, "parsed" | "others">} plan
 */
export const isSpread = (line, { parsed, others }) =>
  [parsed, ...others].every(({ lean }) => {
    const keys = lean.map((token) => token.key);
    return shortestPart(line, keys) > mostOf(keys);
  });

/** A page of the place need not name it in the sentence. @param {Plan} plan */
function besidePlaces({ parsed: { all, lean }, places }) {
  const isOfPlace = (/** @type {number} */ at) =>
    places.some((name) => name.at <= at && at < name.at + name.length);
  return lean.filter((token) => !isOfPlace(all.indexOf(token)));
}

/** @param {PageWords} page @param {Plan} plan */
function isWhole(page, plan) {
  const { parsed, places } = plan;
  const lean = besidePlaces(plan);
  const keys = lean.map((token) => token.key);
  return (
    !lackingWords(page, lean).length &&
    longestRun(page.keys, keys) >= PAIR &&
    !isElsewhere(page, parsed, parsed.lean, { places })
  );
}
