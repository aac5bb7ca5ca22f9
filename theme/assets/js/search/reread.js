// A slip that is a word of its own, read as what was meant in its place. Loaded with the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Query, Token} from "./query.js" */
import { isHeld } from "./held.js";
import { only } from "./leading.js";
import { readPage } from "./page-words.js";
import { dropping, parse, variants } from "./query.js";
import { misspelt } from "./slips.js";
import { find } from "./text.js";

const FEW = 6; // a browser asks one host for so many files at once

/**
 * A rare word may be a slip that happens to be another word; taken so only if it then finds.
 * @param {string} text
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function reread(text, plan, { searchAll }) {
  const parsed = parse(text, plan.vocabulary);
  const answer = await searchAll([text], { ...plan, parsed, others: [] }, {});
  return answer.ranked.length ? { ...answer, meant: text, parsed } : answer;
}

/**
 * Marks that no page has on these letters are wrong: quy chê biên tâp is asked for as quy che biên tap.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function withoutMarks(plan, { searchAll, nothing }) {
  const { parsed, vocabulary } = plan;
  const isWrong = (/** @type {Token} */ token) => vocabulary.has(token.plain) && !isHeld(token, vocabulary);
  const bare = (/** @type {Token} */ token) =>
    isWrong(token) ? { ...token, word: token.plain, written: token.plain, exact: false } : token;
  if (!parsed.all.some(isWrong) || parsed.lean.every(isWrong)) return nothing; // bóng đá is no bổng đã
  const all = parsed.all.map(bare);
  const lean = all.filter((_, at) => parsed.lean.includes(parsed.all[at]));
  const other = { ...parsed, text: all.map(({ word }) => word).join(" "), all, lean };
  const answer = await searchAll(variants(other, vocabulary), { ...plan, parsed: other, others: [] }, {});
  const isBeside = (/** @type {Item} */ { keys }, /** @type {number} */ at) =>
    [at - 1, at].some((from) => from >= 0 && find(keys, pairAt(all, from)) >= 0);
  const isTold = (/** @type {Item} */ item) =>
    !item.isLoose && parsed.all.every((token, at) => !isWrong(token) || isBeside(item, at)); // vé máy bay is no về of one sentence
  const together = only(answer, (items) => items.filter(isTold));
  return together.ranked.length ? { ...together, parsed: other } : nothing;
}

/** @param {Token[]} all @param {number} at */
const pairAt = (all, at) => (at + 1 < all.length ? [all[at].key, all[at + 1].key] : [""]);

/**
 * A slip may be a word of its own: the pages with all other words show what was meant in its place.
 * @param {Query} parsed
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function inContext(parsed, plan, lent) {
  const line = parsed.all;
  for (const [token, others] of dropping(parsed)) {
    const { results } = await lent.search(others, { filters: plan.filters });
    const fragments = await Promise.all(
      results.slice(0, FEW).map((result) => result.data().catch(() => null)),
    );
    for (const fragment of fragments.filter((fragment) => fragment !== null)) {
      const meant = misspelt(token, line, readPage(fragment));
      if (!meant) continue;
      const words = line.map((other) => (other === token ? meant : other.word));
      const answer = await reread(words.join(" "), plan, lent);
      if (answer.ranked.length) return answer;
    }
  }
  return lent.nothing;
}
