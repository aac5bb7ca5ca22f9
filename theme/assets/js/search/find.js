// A query answered: numbers and names from the register at once, everything else from the index,
// first from the newest shards, then from all. Yields ever fuller answers; the last has `complete`.

import * as engine from "./engine.js";
import { lists, listsOrNone } from "./lists.js";
import { figureOf, namedIn, placesIn } from "./names.js";
import { fromPlace, fromList, fromText } from "./items.js";
import { off, pages } from "./pages.js";
import { LONGEST, parse } from "./query.js";
import { readNumber, textsOf } from "./register.js";
import { corrected, unknown } from "./spelling.js";
import { find, key, words } from "./text.js";
import { known, knownNow } from "./vocabulary.js";

const PAGE = 10;
const LARGE = 20_000; // pages from which older shards are searched only when the newest hold little
const MANY = 50;

// said of a place and of nothing else: Bình Dương sáp nhập, Bắc Kạn bây giờ thuộc tỉnh nào
const OF_PLACES = new Set("sap nhap hop nhat moi cu nay bay gio thuoc tinh truoc doi ten hien thanh pho".split(" "));

/** Begin to load what every answer needs. */
export function prepare() {
  engine.ready().catch(() => {});
  lists().catch(() => {});
}

export async function* answers(typed, { filters = {}, sort = "", exact = false, typing = false, whole = false } = {}) {
  const query = typed.slice(0, LONGEST);
  if (query && !/\d/.test(query)) engine.expectWords(query).catch(() => {}); // a number may not need the index
  else engine.ready().catch(() => {});
  const { texts, names } = await listsOrNone();
  const raw = off("register") ? null : readNumber(query, texts);
  const atOnce = raw ? textsOf(raw, texts) : [];
  const how = { filters, sort, typing, names, whole };
  const plan = (map) => {
    const meant = exact || off("spelling") || !map.size ? query : corrected(query, map, namesOfPlaces(query, names));
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

/** Words that are no slip: `daclac` is a place. */
const namesOfPlaces = (query, names) =>
  placesIn(query, names).flatMap(({ at, length }) => words(query).slice(at, at + length));

/** What the register alone answers: by number, by name, by the subject of an official text. */
function byName(plan, { texts }) {
  const asked = plan.parsed.lean.map((one) => one.plain);
  const about = asked.length > 1 && !plan.numbered.length && !off("register")
    ? texts.filter((text) => text.plainSubject.includes(asked[0]) && find(text.subjectWords, asked) >= 0).slice(0, 3) : [];
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
  const rest = outside.filter((one) => lean.has(one) && !OF_PLACES.has(one));
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

/** From the newest shard, then from all; on a large site only from as many as bring enough, texts among them. */
async function* found(plan) {
  const extent = await engine.extent().catch(() => ({ shards: [], pages: 0 }));
  const large = extent.pages > LARGE && !plan.whole;
  for (let count = 1; count < extent.shards.length && !engine.isWhole(); count = large ? 2 * count : Infinity) {
    if (count > 1) await engine.open(count).catch(() => {});
    const before = await collect(plan, false);
    const enough = large && count > 1 && before.items.length >= PAGE && before.total > MANY;
    yield enough ? { ...before, complete: true, since: since(extent.shards.slice(0, count)) } : before;
    if (enough) return;
  }
  await engine.readyAll().catch(() => {});
  yield collect(plan, true);
}

/** The year from which all news have been searched. */
const since = (shards) => Math.min(...shards.filter((one) => one.news && one.first).map((one) => one.first));

async function collect(plan, complete) {
  const items = [
    ...plan.numbered.map(({ text }) => fromText(text)),
    ...plan.named.map((one) => named(one, plan)),
  ].filter((one) => passes(one, plan.filters));
  const fromIndex = await pages(plan, complete).catch((error) => {
    console.warn(error);
    return { ranked: [], total: 0, failed: true };
  });
  const shown = merged(items, fromIndex.ranked);
  return {
    ...plan,
    meant: fromIndex.meant ?? plan.meant,
    items: plan.sort ? fromIndex.ranked : shown,
    total: Math.max(shown.length, fromIndex.total),
    term: fromIndex.term,
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
