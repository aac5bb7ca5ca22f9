// The pages that the index finds for a query: asked for in several ways, until one brings any.

/** @import {Ranked} from "./dated.js" */
/** @import {Filters} from "./pagefind.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Query} from "./query.js" */
/** @import {ListingReading} from "./reading/reading.js" */
/** @import {Time} from "./reading/time.js" */
/** @import {OfficialText} from "./register.js" */
import { dated } from "./dated.js";
import * as engine from "./engine.js";
import { fromPage } from "./items.js";
import { nothing } from "./joined.js";
import { lift } from "./lift.js";
import { namesNumber } from "./numbered.js";
import { readPage } from "./page-words.js";
import { partial } from "./partial.js";
import { dropping, parse, shorter, variants } from "./query.js";
import { judge } from "./rank.js";
import { bestFirst, HASTY, searchAll } from "./ranked.js";
import { isIn, monthFilters, yearsOf } from "./reading/time.js";
import { isMeant } from "./remark.js";
import { off } from "./remedies.js";
import { likely, misspelt } from "./spelling.js";

/** @typedef {Ranked & {meant?: string, parsed?: Query, failed?: boolean}} Pages `meant` is another reading */

const NEWS = "Tin tức";
const CITING = 14; // pages read to see whether they name a number

/**
 * The pages that the index finds, the best first; other readings of the query once all shards are here.
 * @param {Plan} plan
 * @param {boolean} isComplete
 * @returns {Promise<Pages>}
 */
export async function pages(plan, isComplete) {
  const { parsed, number, numbered } = plan;
  if (!parsed.all.length) return plan.query ? nothing : listed(plan);
  if (plan.reading.kind === "date") return ofTime(plan, plan.reading.time);
  if (plan.reading.kind === "listing" && plan.reading.listing.kind) return ofList(plan, plan.reading);
  if (number?.isExplicit && numbered.length) return cited(plan, numbered[0].text);
  for (const attempt of attempts(plan, isComplete)) {
    const answer = await attempt();
    if (answer.ranked.length) return answer;
  }
  return nothing;
}

/**
 * As typed; then a rare word as a slip, other letters, and with words left out.
 * @param {Plan} plan
 * @param {boolean} isComplete
 * @returns {(() => Promise<Pages>)[]}
 */
function attempts(plan, isComplete) {
  const { parsed, query, meant, vocabulary } = plan;
  const terms = variants(parsed, vocabulary);
  const otherTerms = plan.others.flatMap((other) => variants(other, vocabulary));
  const first = () => searchAll([...terms, ...otherTerms], plan, {});
  if (!isComplete || off("spelling") || parsed.phrases.length) return [first];
  const begun = () => searchAll(terms, { ...plan, typing: true }, {});
  const asTyped = meant === query ? [] : [parse(query, vocabulary)];
  const lax = meant === query ? 0.5 : 0; // repaired words have guessed marks
  const dropped = dropping(parsed).map(([, text]) => text);
  return [
    first,
    ...likely(parsed, vocabulary).map((text) => () => reread(text, plan)),
    ...[...asTyped, parsed].map((typed) => () => inContext(typed, plan)),
    begun,
    () => searchAll(terms, plan, { lax }),
    () => searchAll(dropped, plan, { dropped: true }),
    ...shorter(parsed).map((text) => () => searchAll([text], plan, { dropped: true })),
    () => (plan.number && isMeant(plan.number) ? Promise.resolve(nothing) : partial(plan)),
  ];
}

/**
 * A rare word may be a slip that happens to be another word; taken so only if it then finds.
 * @param {string} text
 * @param {Plan} plan
 * @returns {Promise<Pages>}
 */
async function reread(text, plan) {
  const parsed = parse(text, plan.vocabulary);
  const answer = await searchAll([text], { ...plan, parsed, others: [] }, {});
  return answer.ranked.length ? { ...answer, meant: text, parsed } : answer;
}

/**
 * A slip may be a word of its own: the pages with all other words show what was meant in its place.
 * @param {Query} parsed
 * @param {Plan} plan
 * @returns {Promise<Pages>}
 */
async function inContext(parsed, plan) {
  const line = parsed.all;
  for (const [token, others] of dropping(parsed)) {
    const { results } = await engine.search(others, { filters: plan.filters });
    const fragments = await Promise.all(
      results.slice(0, HASTY).map((result) => result.data().catch(() => null)),
    );
    for (const fragment of fragments.filter((fragment) => fragment !== null)) {
      const meant = misspelt(token, line, readPage(fragment));
      if (!meant) continue;
      const words = line.map((other) => (other === token ? meant : other.word));
      const answer = await reread(words.join(" "), plan);
      if (answer.ranked.length) return answer;
    }
  }
  return nothing;
}

/**
 * Pages that cite the text a number means, with what else was typed.
 * @param {Plan} plan
 * @param {OfficialText} text
 * @returns {Promise<Pages>}
 */
async function cited(plan, text) {
  const { number, parsed, filters } = plan;
  if (!number) return nothing;
  const around = new Set(number.words.slice(Math.max(0, number.at - 3), number.at + 5));
  const rest = parsed.lean.filter((token) => !around.has(token.plain) && !/^\d+$/.test(token.plain));
  const term = [text.number, ...rest.map((token) => token.word)].join(" ").trim();
  const withRest = await engine.search(term, { filters });
  const { results } = withRest.results.length ? withRest : await engine.search(text.number, { filters });
  const items = await Promise.all(
    results.slice(0, CITING).map(async (result) => {
      const fragment = await result.data().catch(() => null);
      if (!fragment || !namesNumber(fragment.content, number)) return null;
      const page = readPage(fragment);
      return { ...fromPage(page, plan), score: judge(page, parsed, {}).score + lift(page, plan) };
    }),
  );
  const good = bestFirst(items);
  return { ranked: good, total: good.length, more: null, read: async () => ({ items: good, isWhole: true }) };
}

/**
 * The news of a time, newest first; texts and events are known by the register.
 * @param {Plan} plan
 * @param {Time} time
 * @returns {Promise<Pages>}
 */
function ofTime(plan, time) {
  if (!time.year || (plan.filters.kind && plan.filters.kind !== NEWS)) return Promise.resolve(nothing);
  /** @type {Filters} */
  const when = time.months.length ? { month: { any: monthFilters(time) } } : { year: { any: yearsOf(time) } };
  return dated(null, { ...plan.filters, kind: NEWS, ...when }, async (result) => {
    const page = readPage(await result.data());
    return isIn(page.meta.day ?? "", time) ? fromPage(page, plan) : null;
  });
}

/** @param {Plan} plan @param {ListingReading} reading @returns {Promise<Pages>} */
function ofList(plan, { listing, time }) {
  return listing.kind === NEWS && time ? ofTime(plan, time) : Promise.resolve(nothing);
}

/** Everything that passes the filters, newest first: nothing was typed. @param {Plan} plan */
const listed = (plan) =>
  dated(null, plan.filters, async (result) => fromPage(readPage(await result.data()), plan));
