// A query answered: numbers and names from the register at once, everything else from the index,
// first from the newest shards, then from all. Yields ever fuller answers; the last has `complete`.

import { register } from "./data.js";
import * as engine from "./engine.js";
import { dated } from "./dated.js";
import { figureOf, namedIn, placesIn, readNames } from "./names.js";
import { LONGEST, parse, shorter, variants } from "./query.js";
import { guess, judge, readPage } from "./rank.js";
import { names as namesNumber, readNumber, readTexts, textsOf } from "./register.js";
import { corrected, likely, unknown } from "./spelling.js";
import { find, fold, key, words } from "./text.js";
import { fromPage, fromPlace, fromList, fromText } from "./items.js";
import { known, knownNow } from "./vocabulary.js";

const LOADED = 14; // pages read before the first ten are shown
const PAGE = 10;
const KEPT = 300; // results of one search that are kept in memory
const LARGE = 20_000; // pages from which older shards are searched only when the newest hold little
const MANY = 50;
const off = (remedy) => globalThis.searchWithout?.includes(remedy) ?? false; // for the benchmark

let lists;
async function read() {
  if (!lists) {
    const data = await register().catch(() => ({ types: [], issuers: [], texts: [], places: [], indicators: [], figures: [], topics: [], authors: [] }));
    lists = { texts: readTexts(data), names: readNames(data) };
  }
  return lists;
}

/** Begin to load what every answer needs. */
export function prepare() {
  engine.ready().catch(() => {});
  read().catch(() => {});
}

export async function* answers(typed, { filters = {}, sort = "", exact = false, typing = false, whole = false } = {}) {
  const query = typed.slice(0, LONGEST);
  engine.ready().catch(() => {});
  const { texts, names } = await read();
  const raw = off("register") ? null : readNumber(query, texts);
  const atOnce = raw ? textsOf(raw, texts) : [];
  const how = { filters, sort, typing, names, whole };
  const plan = (map) => {
    const meant = exact || off("spelling") || !map.size ? query : corrected(query, map);
    return { ...planned(query, meant, map, { texts, names, raw, atOnce }), ...how, map };
  };
  if (!knownNow()) {
    const first = plan(new Map());
    const early = byName(first, texts);
    if (early.items.length) yield early;
    if (!(raw && atOnce.length)) yield collect({ ...first, hasty: true }, false);
  }
  yield* found(plan(await known().catch(() => new Map())));
}

/** What the register alone answers: by number, by name, by the subject of an official text. */
function byName(plan, { texts }) {
  const asked = plan.parsed.lean.map((one) => one.plain);
  const about = asked.length > 1 && !plan.numbered.length && !off("register")
    ? texts.filter((text) => find(text.subjectWords, asked) >= 0).slice(0, 3) : [];
  const items = [
    ...plan.numbered.map(({ text }) => fromText(text)), ...plan.named.map((one) => named(one, plan)), ...about.map(fromText),
  ].filter((one) => passes(one, plan.filters) && !plan.sort);
  return { ...plan, items, total: items.length, card: card(plan), complete: false, more: null };
}

const named = (one, plan) => (one.kind === "Địa phương" ? fromPlace(one) : fromList(one, plan.names));

function card({ numbered, named: found }) {
  const first = found.find((one) => one.figure);
  return numbered.length ? { text: numbered[0].text } : first ? { figure: first.figure } : null;
}

function planned(query, meant, map, { texts, names, raw, atOnce }) {
  const again = meant !== query && !off("register") ? readNumber(meant, texts) : null;
  const repaired = again ? textsOf(again, texts) : [];
  const better = (repaired[0]?.score ?? 0) > (atOnce[0]?.score ?? 0);
  const number = better ? again : raw;
  const numbered = better ? repaired : atOnce;
  const places = off("regions") ? [] : placesIn(meant, names);
  const parsed = parse(meant, map);
  const missing = map.size ? unknown(parsed.lean.map((one) => one.word), map) : [];
  return { query, meant, number, numbered, places, parsed, missing, named: off("register") ? [] : direct(meant, places, parsed, names) };
}

/** What the words name outright: a place, or a list or indicator, perhaps of a place. */
function direct(meant, places, parsed, names) {
  if (parsed.phrases.length) return [];
  const line = words(meant).map(key);
  const outside = line.filter((_, at) => !places.some((one) => one.at <= at && at < one.at + one.length));
  const lean = new Set(parsed.lean.map((one) => one.key));
  const rest = outside.filter((one) => lean.has(one));
  const fits = (one) => one.inName === 1
    && (one.inQuery === 1 || one.introduced || (places.length && one.kind === "Số liệu" && one.inQuery > 0.34));
  const whole = namedIn(outside, names).filter(fits);
  const named = whole.length || !rest.length ? whole : namedIn(rest, names).filter(fits);
  const withFigure = named.map((one) => ({ ...one, figure: places.length && one.kind === "Số liệu" ? figureOf(one, places[0].place, names) : null }));
  const useful = withFigure.filter((one) => !places.length || one.figure);
  useful.sort((one, other) => Number(Boolean(other.figure)) - Number(Boolean(one.figure)) || other.score - one.score);
  if (!rest.length && places.length) return places.map(({ place }) => ({ ...place, score: 1 }));
  return useful;
}

async function* found(plan) {
  const extent = await engine.extent().catch(() => ({ shards: 0, pages: 0 }));
  const before = await collect(plan, engine.isWhole() || extent.shards < 2);
  const later = extent.pages > LARGE && !plan.whole && before.items.length >= PAGE && before.total > MANY;
  yield later ? { ...before, complete: true, only: extent } : before;
  if (before.complete || later) return;
  await engine.readyAll().catch(() => {});
  yield collect(plan, true);
}

async function collect(plan, complete) {
  const items = [
    ...plan.numbered.map(({ text }) => fromText(text)),
    ...plan.named.map((one) => named(one, plan)),
  ].filter((one) => passes(one, plan.filters));
  const fromIndex = await pages(plan).catch(() => ({ ranked: [], rest: [], total: 0, failed: true }));
  const shown = merged(items, fromIndex.ranked);
  return {
    ...plan,
    meant: fromIndex.meant ?? plan.meant,
    items: plan.sort ? fromIndex.ranked : shown,
    total: Math.max(shown.length, fromIndex.total),
    counts: fromIndex.counts,
    card: card(plan),
    failed: fromIndex.failed ?? false,
    lost: engine.missing(),
    complete,
    more: fromIndex.more ?? null,
  };
}

/** Known by name first; a page that the index found too brings its excerpt. */
function merged(items, ranked) {
  const seen = new Map(ranked.map((one) => [one.url.split("#")[0], one]));
  const first = [];
  const taken = new Set();
  for (const item of items) {
    if (taken.has(item.url)) continue;
    taken.add(item.url);
    const page = seen.get(item.url);
    first.push(page ? { ...page, ...item, excerpt: page.excerpt.length ? page.excerpt : item.excerpt, subs: page.subs } : item);
  }
  return [...first, ...ranked.filter((one) => !taken.has(one.url))];
}

function passes(item, filters) {
  return Object.entries(filters).every(([name, value]) => (name === "kind" ? item.kind : item[name]) === value);
}

/** The pages that the index finds, the best first. */
async function pages(plan) {
  const { parsed, filters, sort, number, numbered } = plan;
  if (!parsed.all.length) return plan.query ? { ranked: [], total: 0 } : listed(plan);
  if (number?.explicit && numbered.length) return cited(plan);
  if (sort) return dated(variants(parsed, plan.map)[0], filters, (page) => item(page, plan, {}));
  const tries = [() => asked(variants(parsed, plan.map), plan, {})];
  if (!plan.hasty && !off("spelling") && !parsed.phrases.length) {
    tries.push(...likely(parsed, plan.map).map((text) => () => reread(text, plan)));
    tries.push(() => asked(variants(parsed, plan.map), plan, { lax: plan.meant === plan.query ? 0.5 : 0 })); // repaired words have guessed marks
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

async function asked(terms, plan, how) {
  const merged = new Map();
  let counts = null;
  const searches = [...new Set(terms)].map((term) => [term, plan.filters]);
  const outside = plan.parsed.lean.filter((one) => !isOfPlace(plan, one)).map((one) => one.word).join(" ");
  for (const { place } of outside && !plan.filters.region ? plan.places : []) {
    searches.push([outside, { ...plan.filters, region: place.name }]);
  }
  for (const [term, filters] of searches) {
    const found = await engine.search(term, { filters });
    counts ??= found.filters;
    const most = found.results[0]?.score;
    for (const result of found.results) {
      const value = off("ranking") ? result.score : guess(result, most, words(term).length) + (filters === plan.filters ? 0 : 0.5);
      if (!(merged.get(result.id)?.value >= value)) merged.set(result.id, { result, value });
    }
  }
  const ordered = [...merged.values()].sort((one, other) => other.value - one.value);
  const total = ordered.length;
  ordered.length = Math.min(total, KEPT);
  return ranked(ordered, plan, { ...how, typing: plan.typing, counts, total });
}

const isOfPlace = ({ places, parsed }, one) =>
  places.some(({ at, length }) => at <= parsed.all.indexOf(one) && parsed.all.indexOf(one) < at + length);

async function ranked(ordered, plan, how) {
  const count = plan.hasty ? PAGE : LOADED;
  const read = await Promise.all(ordered.slice(0, count).map((one) => item(one, plan, how)));
  const good = read.filter(Boolean).sort((one, other) => other.score - one.score);
  const rest = ordered.slice(count);
  if (plan.parsed.phrases.length && !good.length && rest.length) {
    return ranked(rest.slice(0, 4 * LOADED), plan, how);
  }
  const shown = good.slice(0, PAGE);
  const total = rest.length && good.length ? how.total ?? ordered.length : good.length;
  return { ranked: shown, total, counts: how.counts, more: good.length ? later(good.slice(PAGE), rest, plan, how) : null };
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
  return { ranked: good, total: good.length, counts: only.filters };
}

/** Everything that passes the filters, newest first: nothing was typed. */
const listed = (plan) => dated(null, plan.filters, ({ result }) => result.data().then((fragment) => fromPage(readPage(fragment), plan)));
