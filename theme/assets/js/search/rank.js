// How well a page answers a query, judged by its own words. Pagefind finds by the beginnings of
// words; here whole words count, side by side as they were typed, and above all in the title.

import { find, fromIndex, hasMarks, key, twin, words, written } from "./text.js";

const ALIASES = "\u2042"; // after it stand words that are searched and never shown
const LEAD = 70;

/** A fragment's words, read once. */
export function readPage(fragment) {
  const [text] = fromIndex(fragment.content).split(ALIASES);
  const aliases = fromIndex(fragment.content).split(ALIASES)[1] ?? "";
  const meta = Object.fromEntries(Object.entries(fragment.meta).map(([name, value]) => [name, fromIndex(value)]));
  const spelt = words(text);
  return {
    fragment, meta, text,
    typed: spelt, spelt: spelt.map(written), keys: spelt.map(key),
    known: new Set([...spelt, ...words(aliases)].map(written)),
    title: words(meta.title ?? "").map(key),
    aliases: [...words(aliases), (meta.day ?? "").slice(0, 4)].map(key),
  };
}

/** Before a page's words are here: Pagefind's score, and words found side by side or at the front. */
export function guess(result, most, count) {
  const at = result.words ?? [];
  let longest = 0;
  let run = 0;
  for (const [number, place] of at.entries()) {
    run = place === at[number - 1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const front = at.filter((place) => place < 25).length;
  return result.score / (most || 1) + Math.min(1, longest / count) + 0.5 * Math.min(1, front / count);
}

/** How well a page answers; `good` says whether it may be shown at all. */
export function judge(page, typed, context) {
  const query = asWritten(typed, page);
  const asked = besidesPlaces(page, query, context.places ?? []);
  const weights = asked.map((one) => Math.max(1, 14 - one.level));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const share = (has) => asked.reduce((sum, one, at) => sum + (has(one, at) ? weights[at] : 0), 0) / total;
  const body = new Set(page.keys);
  const title = new Set(page.title);
  const lead = new Set(page.keys.slice(0, LEAD));
  const aliases = new Set(page.aliases);
  const last = asked.at(-1);
  const begun = context.typing && page.keys.some((one) => one.startsWith(last.key));
  const has = (one) => body.has(one.key) || aliases.has(one.key) || (begun && one === last);
  const found = share(has);
  const near = besides(page.keys, asked, query.all, aliases);
  const beside = share((one) => near.has(one));
  const inTitle = share((one) => title.has(one.key));
  const spelt = query.marked ? agreement(page, asked) : 1;
  const titleRun = longestRun(page.title, query.all.map((one) => one.key)) / query.all.length;
  const phrases = query.phrases.every((phrase) => holds(page, phrase));
  const score = 3 * found + 2.2 * inTitle + 1.6 * titleRun + 1.5 * beside + 0.8 * share((one) => lead.has(one.key))
    + 1.2 * spelt + 0.6 * Math.min(1, asked.length / (page.title.length || 1)) * inTitle
    + 0.5 * longestRun(page.keys, query.all.map((one) => one.key)) / query.all.length;
  return { score, found, beside, inTitle, spelt, good: phrases && enough({ found, beside, inTitle, spelt }, asked, query, context) };
}

/** “6 tháng” is asked of a page that says “sáu tháng”. */
function asWritten(query, page) {
  const stands = new Set(page.keys);
  const said = new Map(query.all.filter((one) => one.said && !stands.has(one.key) && stands.has(one.said)).map((one) => [one, { ...one, key: one.said }]));
  const read = (list) => list.map((one) => said.get(one) ?? one);
  return said.size ? { ...query, all: read(query.all), lean: read(query.lean) } : query;
}

/** What is asked of a page of the named place, beyond the place: its name need not stand there. */
function besidesPlaces(page, query, places) {
  const regions = (page.meta.regions ?? "").split("|");
  const here = places.filter(({ place }) => regions.includes(place.name));
  const isPlace = (at) => here.some((one) => one.at <= at && at < one.at + one.length);
  const rest = query.lean.filter((one) => !isPlace(query.all.indexOf(one)));
  return rest.length ? rest : query.lean;
}

/** Pages that hold the words only here and there, or in other letters, are no answer. */
function enough({ found, beside, inTitle, spelt }, asked, query, { dropped, lax }) {
  if (query.phrases.length && found > 0.99) return true;
  if (spelt < (lax ?? 0.6)) return false;
  if (inTitle > 0.74) return true;
  if (found < 0.99 && !dropped) return false;
  if (asked.length < 2) return found > 0.99;
  const together = beside + inTitle / 2;
  return dropped ? found > 0.6 && spelt > 0.65 && (beside >= 0.55 || together >= 0.69) : together >= 0.72;
}

/** The asked words that stand beside a neighbour of theirs, as they were typed. */
function besides(line, asked, all, aliases) {
  if (asked.length < 2) return new Set(asked.filter((one) => line.includes(one.key)));
  const near = new Set();
  const places = new Map();
  line.forEach((word, at) => places.has(word) ? places.get(word).push(at) : places.set(word, [at]));
  for (let at = 0; at + 1 < all.length; at += 1) {
    const [one, next] = [all[at], all[at + 1]];
    if (places.get(one.key)?.some((place) => line[place + 1] === next.key)) { near.add(one); near.add(next); }
    else if (aliases.has(one.key) && aliases.has(next.key)) { near.add(one); near.add(next); }
  }
  for (const one of asked) if (/^\d{4}$/.test(one.key) && aliases.has(one.key)) near.add(one); // the year of the page
  return near;
}

/** The share of the words typed with marks that the page writes with the same ones. */
function agreement(page, asked) {
  const typed = asked.filter((one) => hasMarks(one.word) && !twin(one.plain));
  if (!typed.length) return 1;
  return typed.filter((one) => page.known.has(one.written)).length / typed.length;
}

function holds(page, phrase) {
  const keys = phrase.map((one) => one.key);
  for (let at = find(page.keys, keys); at >= 0; at = find(page.keys, keys, at + 1)) {
    if (phrase.every((one, step) => !hasMarks(one.word) || page.spelt[at + step] === one.written)) return true;
  }
  return false;
}

function longestRun(line, asked) {
  let longest = 0;
  for (let start = 0; start < asked.length - longest; start += 1) {
    let length = longest + 1;
    while (start + length <= asked.length && find(line, asked.slice(start, start + length)) >= 0) {
      longest = length;
      length += 1;
    }
  }
  return longest;
}
