// A query that finds nothing as it was typed, asked again in other ways. Loaded with the vocabulary;
// what searches is lent, for its state is the page's.

/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Pages} from "./pages.js" */
import { passes } from "./filtered.js";
import { isHeld } from "./held.js";
import { isOfOtherName, led, only } from "./leading.js";
import { near as nearest } from "./meaning.js";
import { withOwnPage } from "./own-page.js";
import { held, partial } from "./partial.js";
import { dropping, parse, shorter, variants } from "./query.js";
import { isMeant } from "./remark.js";
import { inContext, reread } from "./reread.js";
import { serviceAsked } from "./services.js";
import { likely } from "./spelling.js";
import { telling } from "./telling.js";
import { find } from "./text.js";
import { toldIn, WHOLE } from "./told.js";
import { phrasesSaid } from "./units.js";
import { within } from "./within.js";

export { namedSo } from "./begun-names.js";
export { cited } from "./cited.js";
export { filtered } from "./filtered.js";
export { tellingOf } from "./half-year.js";
export { lackingIn } from "./lacking.js";
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
const MOST = 10; // results where none has all
const NEARLY = 0.65; // of what is asked, in a subject that comes before scattered words
const SURE = 0.8; // the same, of words without marks
const PART = 0.6; // the same, of a page where nothing tells all of it
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
    () => within(plan, lent),
    () => inOtherWords(plan, lent),
    ...likely(parsed, vocabulary).map((text) => () => reread(text, plan, lent)),
    ...[...asTyped, parsed].map((typed) => () => inContext(typed, plan, lent)),
    () => searchAll(terms, { ...plan, typing: true }, {}),
    () => searchAll(terms, plan, { lax }),
    async () => offered(plan, lent),
    ...(isName(plan) ? [] : [withoutOne(plan), ...shorter(parsed).map((text) => [text])]).map(
      (texts) => () => afterTexts(searchAll(texts, plan, { dropped: true }), plan, lent),
    ),
    async () => (plan.number && isMeant(plan.number) ? nothing : afterTexts(partial(plan, lent), plan, lent)),
  ];
}

/**
 * No page has what was asked: perhaps it was asked of the portal itself.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Pages}
 */
function offered({ parsed, meant, query, places, names: { services } }, { fromService, nothing }) {
  if (parsed.phrases.length) return nothing;
  const service = [query, meant]
    .map((text) => serviceAsked({ text, places }, services, OTHERS))
    .find((asked) => asked !== null);
  if (!service) return nothing;
  const ranked = [fromService(service)];
  return { ranked, total: 1, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/**
 * Where no page has all of it, first the texts whose subject, body and year have most.
 * @param {Promise<Pages>} found
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
async function afterTexts(found, plan, lent) {
  const answer = telling(await found, plan, await lent.lists());
  if (isOfOther(plan)) return answer;
  const items = await nearOrTold(plan, lent, answer.ranked);
  const urls = new Set(items.map(({ url }) => url));
  const rest = (/** @type {Item[]} */ own) => own.filter(({ url }) => !urls.has(url.split("#")[0]));
  const others = rest(answer.ranked);
  const ranked = (plan.parsed.marked ? [...items, ...others] : [...others, ...items]).slice(0, MOST);
  if (!items.length) return answer;
  return { ranked, total: ranked.length, more: null, read: async () => ({ items: ranked, isWhole: true }) };
}

/**
 * Texts and topics, with pages that tell more of it in other words than what was found.
 * @param {Plan} plan
 * @param {Lent} lent
 * @param {Item[]} found
 */
async function nearOrTold(plan, lent, found) {
  const fewest = Math.min(...found.map(({ missing = [] }) => missing.length));
  const isMore = (/** @type {Item} */ { missing = [] }) => missing.length > 0 && missing.length < fewest;
  const told = (await toldIn(plan, lent, PART)).filter(({ item }) => isMore(item));
  const items = await near(plan, lent);
  const all = [...items.map((item) => ({ item, worth: 2 * item.share })), ...told];
  return all.sort((one, other) => other.worth - one.worth).map(({ item }) => item);
}

/** Is it asked of more than what texts are about? @param {Plan} plan */
const isOfOther = (plan) =>
  plan.number !== null ||
  plan.isNews ||
  plan.parsed.phrases.length > 0 ||
  plan.filters.kind !== undefined ||
  isName(plan);

/** @param {Plan} plan @param {Lent} lent @param {number} [enough] @returns {Promise<(Item & {share: number})[]>} */
async function near(plan, { fromText, fromList, lists }, enough) {
  const nearby = nearest(plan, (await lists()).texts, enough);
  const items = nearby.map(({ text, listed, missing, share }) => ({
    .../** @type {Item} */ (text ? fromText(text) : listed && fromList(listed, plan.names)),
    isPartial: true,
    isWeak: !plan.parsed.marked,
    missing,
    share,
  }));
  return items.filter((item) => passes(item, plan.filters));
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
  if (!answer.ranked.length || plan.reading.kind !== "words" || isOfOther(plan)) return answer;
  const isSubject = plan.parsed.lean.length > LEAST;
  const [first, ...others] = answer.ranked;
  const enough = plan.parsed.marked && first.isScattered ? NEARLY : SURE;
  const own = { ...first, isLoose: first.isLoose || isOfOtherName(first, plan) };
  const nearby = isSubject ? await near(plan, lent, enough) : [];
  return led({ ...answer, ranked: [own, ...others] }, nearby, plan, lent);
}

/** A person by name, all in capitals: another with the same family name is nobody asked for. @param {Plan} plan */
const isName = ({ parsed: { all }, places }) =>
  !places.length &&
  all.length > 1 &&
  all.length < 5 &&
  all.every(({ word }) => /^\p{Lu}\p{Ll}+$/u.test(word));

/** Without the words that stand nowhere, or else without any one. @param {Plan} plan */
function withoutOne(plan) {
  const { parsed, vocabulary } = plan;
  const [shortest] = held(plan);
  const isForeign = parsed.lean.some((token) => !isHeld(token, vocabulary) && !/^\d/.test(token.plain));
  return isForeign && shortest ? [shortest] : dropping(parsed).map(([, text]) => text);
}
