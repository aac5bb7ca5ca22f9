// What reads words again, and sorts what was found by what it says. Loaded with the vocabulary; what searches is
// lent, for its state is the page's.

/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Pages} from "./pages.js" */
/** @import {OfficialText} from "./register.js" */
import { isUnended } from "./begun-names.js";
import { isOfOtherName, led, only } from "./leading.js";
import { isOfOther, NEARLY, near, SURE } from "./parts.js";
import { find, key, words } from "./text.js";
import { saidBy } from "./told.js";
import { phrasesSaid } from "./units.js";

export { namedSo } from "./begun-names.js";
export { filtered } from "./filtered.js";
export { lackingIn, unsaid } from "./lacking.js";
export { notesOn } from "./notes.js";
export { otherNumerals } from "./other-numerals.js";
export { otherWritings } from "./other-writings.js";
export { personCard } from "./person-card.js";
export { placeChips } from "./place-chips.js";
export { prose } from "./prose.js";
export { asQuestion } from "./questions.js";
export { sections } from "./sections.js";
export { inPlaces } from "./short-places.js";
export { correctedIn, isMisspelt } from "./spelling.js";
export { readVocabulary } from "./vocabulary.js";

/**
 * @typedef {{search: typeof import("./engine.js").search, readResult: typeof import("./engine.js").readResult,
 *   addressOfPage: typeof import("./items.js").addressOfPage, searchAll: typeof import("./ranked.js").searchAll, bestFirst: typeof import("./ranked.js").bestFirst, worthOf: typeof import("./ranked.js").worthOf,
 *   fromPage: typeof import("./items.js").fromPage, fromService: typeof import("./items.js").fromService,
 *   fromText: typeof import("./items.js").fromText, fromPlace: typeof import("./items.js").fromPlace, fromEvent: typeof import("./items.js").fromEvent, fromList: typeof import("./items.js").fromList, lists: typeof import("./lists.js").lists,
 *   nothing: Pages}} Lent
 */

const NEWS = "Tin tức";
const WHOLE = "toan-quoc";
const ASSOCIATION = /^(?:(?:hoat dong|phong trao|cong tac|tinh hinh) )?(?:hoi )?khuyen hoc$/;
const LEAST = 2;
const FEW = 3;
const FIRST = 5; // results that stand first
const ANY = 0.1; // of the words asked for
const HALF = 0.5; // of what is asked, where everyday words say it and no page has them together
const TITLED = 0.8; // of the words: a title that has them says them as they are

/**
 * The query in other ways, once no page has it as it was typed: their script comes when that is so.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function further(plan, lent) {
  const { furtherAttempts, withLacks } = await import("./further.js");
  for (const attempt of furtherAttempts(plan, lent)) {
    const answer = await attempt();
    if (answer.ranked.length) return withLacks(answer, plan, lent);
  }
  return lent.nothing;
}

/** What the first texts that facts leave lack of the other words. @param {Plan} plan @param {Lent} lent */
export async function told(plan, lent) {
  const { reading } = plan;
  const { texts = [], beside = [] } = reading.kind === "about" ? reading : {};
  if (!beside.length) return lent.nothing;
  const ranked = texts.slice(0, FIRST).map((text) => ({ ...lent.fromText(text), missing: beside }));
  const told = await (await import("./further.js")).withLacks({ ...lent.nothing, ranked }, plan, lent);
  return { ...told, ranked: told.ranked.map((item) => ({ ...item, isApart: false })) };
}

/** @param {Plan} plan @param {OfficialText} text @param {Lent} lent */
export const cited = async (plan, text, lent) => (await import("./cited.js")).cited(plan, text, lent);

/** @param {Plan} plan @param {Lent} lent */
export const tellingOf = async (plan, lent) => (await import("./further.js")).tellingOf(plan, lent);

/** How news of a time about something are found, null when none are asked for. @param {Plan} plan @param {Lent} lent */
export function newsThen(plan, lent) {
  const { isNews, time, filters } = plan;
  return isNews && time?.year && time.rest && !filters.kind && !filters.month
    ? async () => (await import("./further.js")).newsThen(plan, time, lent)
    : null;
}

/** @param {Plan} plan @param {OfficialText[]} texts @param {Lent} lent */
export async function nearest(plan, texts, lent) {
  const { nearest, withLacks } = await import("./further.js");
  const ranked = await nearest(plan, texts, lent);
  return (await withLacks({ ...lent.nothing, ranked }, plan, lent)).ranked;
}

/**
 * What has all words, after the texts that tell more of it; a phrase that means something stands there as a whole,
 * or as what it means: ngày truyền thống is no ngày of one sentence and truyền thống of another.
 * @param {Pages} found
 * @param {Plan} plan
 * @param {Lent} lent
 */
export async function leading(found, plan, lent) {
  const answer = await ordered(found, plan, lent);
  if (!answer.ranked.some(({ missing }) => missing?.length)) return answer;
  return (await import("./further.js")).withLacks(answer, plan, lent);
}

/** @param {Pages} found @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function ordered(found, plan, lent) {
  if (plan.reading.kind === "listing") return (await import("./further.js")).withOwnPage(found, plan, lent);
  const phrases = phrasesSaid(plan.parsed.all, plan.names);
  const says = (/** @type {Item} */ { keys }) =>
    phrases.every((ways) => ways.some((way) => find(keys, way) >= 0));
  const said = phrases.length ? only(found, (items) => items.filter(says)) : found;
  const isShort = /\p{Lu}{2}/u.test(plan.query) && said.ranked.length > 1;
  const whole = isShort ? (await import("./further.js")).shortFirst(said, plan) : said;
  const answer = literalFirst(whole, plan);
  if (isOfOneKind(answer, plan)) return (await import("./further.js")).otherKindsFirst(answer, plan, lent);
  const isOpen = isUnended(plan.parsed.all, plan.vocabulary) || answer.ranked.every(({ isLoose }) => isLoose);
  if (isOfAssociation(plan) && !isTitled(answer.ranked[0], plan, 1))
    return (await import("./further.js")).placesBefore(answer, plan, lent);
  const isBegun = answer.ranked.length > 0 && isOpen;
  const open = isBegun ? await (await import("./further.js")).goingOn(answer, plan, lent) : answer;
  if (open !== answer) return open;
  if (!answer.ranked.length || plan.reading.kind !== "words" || isOfOther(plan)) return answer;
  const isSubject = plan.parsed.lean.length > LEAST;
  const [first, ...others] = answer.ranked;
  const isSaid = first.isScattered && (await saidBy(plan, lent)).some(({ isSpread }) => isSpread);
  const most = plan.parsed.marked && first.isScattered ? NEARLY : SURE;
  const enough = isSaid && plan.parsed.marked ? HALF : most;
  const isTitle = isTitled(first, plan, first.kind === "Văn bản" ? 1 : TITLED); // texts are weighed by subject
  const isOther = isOfOtherName(first, plan) || (!isTitle && (await isSaidOtherwise(plan, lent)));
  const nearby = isSubject || isOther ? await near(plan, lent, enough) : [];
  const isOfText = first.kind === NEWS && !isTitle && !/\d/.test(plan.query) && nearby.some(tellsAll);
  const own = { ...first, isLoose: first.isLoose || isOther || isOfText };
  return led({ ...answer, ranked: [own, ...others] }, nearby, plan, { ...lent, isSaid });
}

/** Does a title have so much of what is asked, in whatever way it is put? @param {Item | undefined} item @param {Plan} plan @param {number} least */
function isTitled(item, { parsed, others }, least) {
  const title = words(item?.title ?? "").map(key);
  return [parsed, ...others].some(
    ({ lean }) => lean.filter((token) => title.includes(token.key)).length >= least * lean.length,
  );
}

/** Few words, and all that stands first is of one kind, without any of them in its title. @param {Pages} answer @param {Plan} plan */
const isOfOneKind = ({ ranked, more }, plan) =>
  more !== null &&
  plan.parsed.lean.length < FEW &&
  !plan.places.length &&
  !plan.filters.kind &&
  ranked.slice(0, FIRST).every((item) => item.kind === ranked[0].kind && !isTitled(item, plan, ANY));

/** Khuyến học Nghệ An: a place and khuyến học, nothing else. @param {Plan} plan */
function isOfAssociation({ places, filters, reading, parsed: { all, lean, phrases } }) {
  const isOpen = reading.kind === "words" && !phrases.length && !filters.kind;
  const isNamed = (/** @type {number} */ at) =>
    places.some((name) => name.at <= at && at < name.at + name.length);
  const rest = lean.filter((token) => !isNamed(all.indexOf(token))).map((token) => token.key);
  const isPart = places.length > 0 && places.every(({ place }) => place.id !== WHOLE);
  return isOpen && isPart && ASSOCIATION.test(rest.join(" "));
}

/**
 * Few words that a page has as they were typed: it comes before what only says the same in others, and before a list
 * that is called so.
 * @param {Pages} answer
 * @param {Plan} plan
 * @returns {Pages}
 */
function literalFirst(answer, { parsed: { all, lean }, others, named }) {
  const keys = lean.map((token) => token.key);
  const isShort = all.some(({ word }) => /^\p{Lu}{2,}$/u.test(word));
  if (!others.length || isShort || keys.length < 2 || keys.length > FEW) return answer;
  const isLiteral = (/** @type {Item} */ item) => find(item.keys, keys) >= 0;
  const own = answer.ranked.filter(isLiteral);
  const ranked = [...own, ...answer.ranked.filter((item) => !isLiteral(item))];
  const isOther =
    named.length > 0 && named.every((listed) => "keys" in listed && find(listed.keys, keys) < 0);
  return { ...answer, ranked, first: isOther ? own[0] : undefined };
}

/** What is asked is the subject of a text in force. @param {{kind: string, share: number, missing?: string[]}} near */
const tellsAll = ({ kind, share, missing }) => kind === "Văn bản" && share === 1 && !missing?.length;

/** Everyday words say all of it: that a page has them, too, tells little. @param {Plan} plan @param {Lent} lent */
const isSaidOtherwise = async (plan, lent) => (await saidBy(plan, lent)).every(({ isSpread }) => isSpread);
