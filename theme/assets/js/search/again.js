// A query that finds nothing as it was typed, asked again in other ways. Loaded with the vocabulary;
// what searches is lent, for its state is the page's.

import { endedInPlaces, isUnended, namedSo } from "./begun-names.js";
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Pages} from "./pages.js" */
import { isHeld } from "./held.js";
import { isOfOtherName, led, only } from "./leading.js";
import { withOwnPage } from "./own-page.js";
import { held, partial } from "./partial.js";
import { byWorth, isName, isOfOther, near } from "./parts.js";
import { placesIn } from "./places-in.js";
import { dropping, parse, shorter, variants } from "./query.js";
import { isMeant } from "./remark.js";
import { inContext, reread, withoutMarks } from "./reread.js";
import { matchAsked } from "./services.js";
import { likely } from "./slips.js";
import { find } from "./text.js";
import { saidBy, toldIn, WHOLE } from "./told.js";
import { phrasesSaid } from "./units.js";
import { within } from "./within.js";

export { namedSo } from "./begun-names.js";
export { cited } from "./cited.js";
export { filtered } from "./filtered.js";
export { tellingOf } from "./half-year.js";
export { lackingIn, unsaid } from "./lacking.js";
export { newsThen } from "./news-then.js";
export { notesOn } from "./notes.js";
export { personCard } from "./person-card.js";
export { nearest } from "./placed.js";
export { asQuestion } from "./questions.js";
export { sections } from "./sections.js";
export { corrected } from "./spelling.js";
export { readVocabulary } from "./vocabulary.js";
export { withoutText } from "./without-text.js";

/**
 * @typedef {{search: typeof import("./engine.js").search, readResult: typeof import("./engine.js").readResult,
 *   searchAll: typeof import("./ranked.js").searchAll, bestFirst: typeof import("./ranked.js").bestFirst, worthOf: typeof import("./ranked.js").worthOf,
 *   fromPage: typeof import("./items.js").fromPage, fromService: typeof import("./items.js").fromService,
 *   fromText: typeof import("./items.js").fromText, fromPlace: typeof import("./items.js").fromPlace, fromEvent: typeof import("./items.js").fromEvent, fromList: typeof import("./items.js").fromList, lists: typeof import("./lists.js").lists,
 *   nothing: Pages}} Lent
 */

const OTHERS = 0.34; // of a question about the portal, where nothing else answers
const NEARLY = 0.65; // of what is asked, in a subject that comes before scattered words
const SURE = 0.8; // the same, of words without marks
const LEAST = 2;

/**
 * A rare word as a slip, other letters, words left out, and at last the pages that have most of it.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {(() => Promise<Pages>)[]}
 */
export function furtherAttempts(plan, lent) {
  const { parsed, query, meant, vocabulary } = plan;
  const { searchAll, nothing } = lent;
  const terms = variants(parsed, vocabulary);
  const asTyped = meant === query ? [] : [parse(query, vocabulary)];
  const lax = meant === query ? 0.5 : 0; // repaired words have guessed marks
  return [
    () => unended(plan, lent),
    () => within(plan, lent),
    () => withoutMarks(plan, lent),
    () => inOtherWords(plan, lent),
    ...likely(parsed, vocabulary).map((text) => () => reread(text, plan, lent)),
    ...[...asTyped, parsed].map((typed) => () => inContext(typed, plan, lent)),
    async () => begun(await searchAll(terms, { ...plan, typing: true }, {}), plan, lent),
    () => searchAll(terms, plan, { lax }),
    async () => offered(plan, lent),
    ...(isName(plan) ? [] : [withoutOne(plan), ...shorter(parsed).map((text) => [text])]).map(
      (texts) => () => byWorth(searchAll(texts, plan, { dropped: true }), plan, lent),
    ),
    async () => (plan.number && isMeant(plan.number) ? nothing : byWorth(partial(plan, lent), plan, lent)),
  ];
}

/** Triệu tiến th is no triệu tiến of Thanh Hóa. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function unended(plan, lent) {
  const parsed = parse(plan.query, plan.vocabulary);
  if (parsed.phrases.length || !isUnended(parsed.all)) return lent.nothing;
  const places = plan.places.filter(({ at }) => at < parsed.all.length - 1);
  const open = { ...plan, parsed, places, others: [], typing: true };
  const { names } = await lent.lists();
  for (const text of endedInPlaces(plan.query, names.places)) {
    const whole = {
      ...open,
      parsed: parse(text, plan.vocabulary),
      places: placesIn(text, names),
      typing: false,
    };
    const found = await lent.searchAll(variants(whole.parsed, plan.vocabulary), whole, {});
    if (found.ranked.length) return begun(found, plan, lent);
  }
  return begun(await lent.searchAll(variants(parsed, plan.vocabulary), open, {}), plan, lent);
}

/** Names that go on as it was typed, before the pages: học bổ is asked by who did not end it. @param {Pages} found @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function begun(found, plan, lent) {
  const names = namedSo(plan, await lent.lists(), lent, 0);
  const urls = new Set(names.map(({ url }) => url));
  const rest = only(found, (items) => items.filter(({ url }) => !urls.has(url)));
  if (!names.length) return found;
  const read = async () => {
    const { items, isWhole } = await rest.read();
    return { items: [...names, ...items], isWhole };
  };
  return { ...rest, ranked: [...names, ...rest.ranked], total: null, read };
}

/**
 * No page has what was asked: perhaps it was asked of the portal itself.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Pages}
 */
function offered({ parsed, meant, query, places, names: { services } }, { fromService, nothing }) {
  if (parsed.phrases.length) return nothing;
  const match = [query, meant]
    .map((text) => matchAsked({ text, places }, services, OTHERS))
    .find((asked) => asked !== null);
  if (!match) return nothing;
  const missing = match.left;
  const ranked = [{ ...fromService(match.service), missing, isPartial: missing.length > 0 }];
  return { ranked, total: 1, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/** What tells nearly all of it in other words, where no page has all of it. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function inOtherWords(plan, lent) {
  if (plan.reading.kind !== "words" || isOfOther(plan)) return lent.nothing;
  const nearby = await near(plan, lent, plan.parsed.marked ? NEARLY : SURE);
  const whole = nearby.some(({ missing }) => !missing?.length)
    ? []
    : (await toldIn(plan, lent, WHOLE)).map(({ item }) => item);
  const urls = new Set(whole.map(({ url }) => url));
  const rest = nearby.filter(({ url }) => !urls.has(url)).map((item) => ({ ...item, isWeak: false }));
  const ranked = [...whole, ...rest];
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/**
 * What has all words, after the texts that tell more of it; a phrase that means something stands there as a whole,
 * or as what it means: ngày truyền thống is no ngày of one sentence and truyền thống of another.
 * @param {Pages} found
 * @param {Plan} plan
 * @param {Lent} lent
 */
export async function leading(found, plan, lent) {
  if (plan.reading.kind === "listing") return withOwnPage(found, plan, lent);
  const phrases = phrasesSaid(plan.parsed.all, plan.names);
  const says = (/** @type {Item} */ { keys }) =>
    phrases.every((ways) => ways.some((way) => find(keys, way) >= 0));
  const answer = phrases.length ? only(found, (items) => items.filter(says)) : found;
  if (answer.ranked.length && isUnended(plan.parsed.all)) return begun(answer, plan, lent);
  if (!answer.ranked.length || plan.reading.kind !== "words" || isOfOther(plan)) return answer;
  const isSubject = plan.parsed.lean.length > LEAST;
  const [first, ...others] = answer.ranked;
  const enough = plan.parsed.marked && first.isScattered ? NEARLY : SURE;
  const isOther = isOfOtherName(first, plan) || (await isSaidOtherwise(plan, lent));
  const own = { ...first, isLoose: first.isLoose || isOther };
  const nearby = isSubject || isOther ? await near(plan, lent, enough) : [];
  return led({ ...answer, ranked: [own, ...others] }, nearby, plan, lent);
}

/** Everyday words say all of it: that a page has them, too, tells little. @param {Plan} plan @param {Lent} lent */
const isSaidOtherwise = async (plan, lent) => (await saidBy(plan, lent)).every(({ isSpread }) => isSpread);

/** Without the words that stand nowhere, or else without any one. @param {Plan} plan */
function withoutOne(plan) {
  const { parsed, vocabulary } = plan;
  const [shortest] = held(plan);
  const isForeign = parsed.lean.some((token) => !isHeld(token, vocabulary) && !/^\d/.test(token.plain));
  return isForeign && shortest ? [shortest] : dropping(parsed).map(([, text]) => text);
}
