// The pages that the index finds for a query: asked for in several ways, judged by their own words.

import { dated } from "./dated.js";
import * as engine from "./engine.js";
import { fromPage } from "./items.js";
import { dropping, parse, shorter, variants } from "./query.js";
import { guess, judge, readPage } from "./rank.js";
import { names as namesNumber } from "./register.js";
import { likely, misspelt } from "./spelling.js";
import { fold, words } from "./text.js";

const LOADED = 14; // pages read before the first ten are shown
const PAGE = 10;
const HASTY = 6; // a browser asks one host for so many files at once
const KEPT = 300; // results of one search that are kept in memory
export const off = (remedy) => globalThis.searchWithout?.includes(remedy) ?? false; // for the benchmark

/** The pages that the index finds, the best first; other readings of the query once all shards are here. */
export async function pages(plan, complete) {
  const { parsed, filters, sort, number, numbered } = plan;
  if (!parsed.all.length) return plan.query ? { ranked: [], total: 0 } : listed(plan);
  if (number?.explicit && numbered.length) return cited(plan);
  if (sort) return dated(variants(parsed, plan.map)[0], filters, (page) => item(page, plan, {}));
  const tries = [() => asked(variants(parsed, plan.map), plan, {})];
  if (complete && !off("spelling") && !parsed.phrases.length) {
    tries.push(...likely(parsed, plan.map).map((text) => () => reread(text, plan)));
    const asTyped = plan.meant === plan.query ? [] : [parse(plan.query, plan.map)];
    tries.push(...[...asTyped, parsed].map((words) => () => inContext(words, plan)));
    tries.push(() => asked(variants(parsed, plan.map), plan, { lax: plan.meant === plan.query ? 0.5 : 0 })); // repaired words have guessed marks
    tries.push(() => asked(dropping(parsed).map(([, text]) => text), plan, { dropped: true }));
    tries.push(...shorter(parsed).map((text) => () => asked([text], plan, { dropped: true })));
  }
  let best = { ranked: [], total: 0 };
  for (const attempt of tries) {
    best = await attempt();
    if (best.ranked.length) return best;
  }
  return best;
}

/** A rare word may be a slip that happens to be another word; taken so only if it then finds. */
async function reread(text, plan) {
  const parsed = parse(text, plan.map);
  const found = await asked([text], { ...plan, parsed }, {});
  return found.ranked.length ? { ...found, meant: text, parsed } : found;
}

/** A slip may be a word of its own: the pages with all other words show what was meant in its place. */
async function inContext(parsed, plan) {
  const line = parsed.all;
  for (const [one, others] of dropping(parsed)) {
    const { results } = await engine.search(others, { filters: plan.filters });
    const read = await Promise.all(results.slice(0, HASTY).map((result) => result.data().catch(() => null)));
    for (const fragment of read.filter(Boolean)) {
      const meant = misspelt(one, line, readPage(fragment));
      if (!meant) continue;
      const found = await reread(line.map((other) => (other === one ? meant : other.word)).join(" "), plan);
      if (found.ranked.length) return found;
    }
  }
  return { ranked: [], total: 0 };
}

async function asked(terms, plan, how) {
  const merged = new Map();
  let most = { term: terms[0], total: -1 }; // the search that the counts shown are of
  const searches = [...new Set(terms)].map((term) => [term, plan.filters]);
  const outside = plan.parsed.lean.filter((one) => !isOfPlace(plan, one)).map((one) => one.word).join(" ");
  for (const { place } of outside && !plan.filters.region ? plan.places : []) {
    searches.push([outside, { ...plan.filters, region: place.name }]);
  }
  for (const [term, filters] of searches) {
    const found = await engine.search(term, { filters });
    if (filters === plan.filters && found.results.length > most.total) most = { term, total: found.results.length };
    const best = found.results[0]?.score;
    for (const result of found.results) {
      const value = off("ranking") ? result.score : guess(result, best, words(term).length) + (filters === plan.filters ? 0 : 0.5);
      if (!(merged.get(result.id)?.value >= value)) merged.set(result.id, { result, value });
    }
  }
  const ordered = [...merged.values()].sort((one, other) => other.value - one.value);
  ordered.length = Math.min(ordered.length, KEPT);
  return ranked(ordered, plan, { ...how, typing: plan.typing, ...most });
}

const isOfPlace = ({ places, parsed }, one) =>
  places.some(({ at, length }) => at <= parsed.all.indexOf(one) && parsed.all.indexOf(one) < at + length);

async function ranked(ordered, plan, how) {
  const count = plan.hasty ? HASTY : LOADED;
  const read = await Promise.all(ordered.slice(0, count).map((one) => item(one, plan, how)));
  const good = read.filter(Boolean).sort((one, other) => other.score - one.score);
  const rest = ordered.slice(count);
  if (plan.parsed.phrases.length && !good.length && rest.length) {
    return ranked(rest.slice(0, 4 * LOADED), plan, how);
  }
  const shown = good.slice(0, PAGE);
  const total = rest.length && good.length ? how.total ?? ordered.length : good.length;
  return { ranked: shown, total, term: how.term, more: good.length ? later(good.slice(PAGE), rest, plan, how) : null };
}

/** The next results, asked for one page at a time; null when there are none. */
function later(good, rest, plan, how) {
  if (!good.length && !rest.length) return null;
  return async () => {
    if (good.length) return { ranked: good, more: later([], rest, plan, how) };
    return ranked(rest, plan, how);
  };
}

async function item({ result, value = 0 }, plan, how) {
  let fragment;
  try { fragment = await result.data(); } catch { return null; }
  if (!fragment) return null;
  const page = readPage(fragment);
  if (off("ranking")) return { ...fromPage(page, plan), score: value };
  const { score, good } = judge(page, plan.parsed, { ...how, places: plan.places });
  const numbered = plan.number?.explicit && !plan.numbered.length ? namesNumber(fragment.content, plan.number) : true;
  if (!numbered || (!good && plan.parsed.all.length)) return null;
  return { ...fromPage(page, plan), score: score + 0.4 * value + lift(page, plan) };
}

/** The page of a named place, and what lies in it, rises; what is no longer in force sinks. */
function lift(page, { places, parsed, named }) {
  const regions = (page.meta.regions ?? page.meta.title ?? "").split("|");
  const here = places.filter(({ place }) => regions.includes(place.name)).length;
  const title = fold(page.meta.title ?? "");
  const isNamed = named.some((one) => page.fragment.url.endsWith(`${one.url.slice(0, -1)}.html`));
  const wantsText = /^(van ban|quyet dinh|chi thi|thong tu|nghi dinh|ket luan|nghi quyet|huong dan|ke hoach)/.test(fold(parsed.text));
  const onlyPlace = page.meta.kind === "Địa phương" && places.length && parsed.lean.length > places.reduce((sum, one) => sum + one.length, 0);
  return 1.2 * here + (isNamed ? 0.5 : 0) - (onlyPlace ? 2.5 : 0)
    + (wantsText && page.meta.kind === "Văn bản" ? 0.8 : 0)
    + (page.meta.kind !== "Tin tức" && title === fold(parsed.text) ? 1 : 0)
    + (page.meta.state === "ended" ? -0.9 : 0) + (page.meta.state === "withdrawn" ? -1.5 : 0)
    + Number((page.meta.day ?? "2000").slice(0, 4) - 2000) * 0.004;
}

/** Pages that cite the text a number means, with what else was typed. */
async function cited(plan) {
  const { number, numbered, parsed } = plan;
  const best = numbered[0].text;
  const own = new Set([...number.words.slice(Math.max(0, number.at - 3), number.at + 5)]);
  const rest = parsed.lean.filter((one) => !own.has(one.plain) && !/^\d+$/.test(one.plain)).map((one) => one.word);
  const term = `${best.number} ${rest.join(" ")}`.trim();
  const found = await engine.search(term, { filters: plan.filters });
  const only = found.results.length ? found : await engine.search(best.number, { filters: plan.filters });
  const ordered = only.results.map((result) => ({ result, value: result.score }));
  const read = await Promise.all(ordered.slice(0, LOADED).map(async (one) => {
    const fragment = await one.result.data().catch(() => null);
    if (!fragment) return null;
    const page = readPage(fragment);
    return namesNumber(fragment.content, number) ? { ...fromPage(page, plan), score: judge(page, parsed, {}).score + lift(page, plan) } : null;
  }));
  const good = read.filter(Boolean).sort((one, other) => other.score - one.score);
  return { ranked: good, total: good.length };
}

/** Everything that passes the filters, newest first: nothing was typed. */
const listed = (plan) => dated(null, plan.filters, ({ result }) => result.data().then((fragment) => fromPage(readPage(fragment), plan)));
