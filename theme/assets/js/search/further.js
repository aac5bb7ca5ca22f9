// A query that no page tells as it was typed, asked again in other ways. Loaded when that is so; what searches is
// lent, for its state is the page's.

/** @import {Lent} from "./again.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
import { endings, isUnended } from "./begun-names.js";
import { firstQuestion } from "./first-question.js";
import { endedInPlaces, goingOn } from "./going-on.js";
import { isHeld } from "./held.js";
import { isMeant } from "./meant-number.js";
import { held, partial } from "./partial.js";
import { byWorth, isName, isOfOther, NEARLY, near, SURE } from "./parts.js";
import { placesIn } from "./places-in.js";
import { dropping, parse, shorter, variants } from "./query.js";
import { withoutFate } from "./reading/fate.js";
import { inContext, reread, withoutMarks } from "./reread.js";
import { matchAsked } from "./services.js";
import { likely } from "./slips.js";
import { toldIn, toldInPart, WHOLE } from "./told.js";
import { withKnownShort } from "./unknown-short.js";
import { within } from "./within.js";

export { goingOn, placesBefore } from "./going-on.js";
export { tellingOf } from "./half-year.js";
export { withLacks } from "./lacks.js";
export { newsThen } from "./news-then.js";
export { otherKindsFirst } from "./other-kinds.js";
export { withOwnPage } from "./own-page.js";
export { nearest } from "./placed.js";
export { shortFirst } from "./short-first.js";

const CALENDAR =
  /^(?:lịch|lich|sự kiện|su kien)(?: (?:họp|hop|hội nghị|hoi nghi|tổ chức|to chuc|các|cac|cuộc|cuoc|của|cua|về|ve))* (?=\p{L})/iu;
const WHOLE_COUNTRY = "toan-quoc";
const ENDINGS = 5; // words that one syllable may go on to
const OTHERS = 0.34; // of a question about the portal, where nothing else answers

/**
 * A rare word as a slip, other letters, words left out, and at last the pages that have most of it.
 * @param {Plan} typed
 * @param {Lent} lent
 * @returns {(() => Promise<Pages>)[]}
 */
export function furtherAttempts(typed, lent) {
  const plan = withKnownShort(typed);
  const { parsed, query, meant, vocabulary } = plan;
  const { searchAll, nothing } = lent;
  const terms = variants(parsed, vocabulary);
  const asTyped = meant === query ? [] : [parse(query, vocabulary)];
  const lax = meant === query ? 0.5 : 0; // repaired words have guessed marks
  return [
    () => unended(plan, lent),
    () => ofLostPlace(plan, lent),
    () => within(plan, lent),
    () => withoutMarks(plan, lent),
    () => inCalendar(plan, lent),
    () => inOtherWords(plan, lent),
    ...likely(parsed, vocabulary).map((text) => () => reread(text, plan, lent)),
    ...[...asTyped, parsed].map((typed) => () => inContext(typed, plan, lent)),
    async () => goingOn(await searchAll(terms, { ...plan, typing: true }, {}), plan, lent),
    () => searchAll(terms, plan, { lax }),
    () => offered(plan, lent),
    ...placedPlans(plan).map((own) => () => byWorth(partial(own, lent), own, lent)),
    ...(isName(plan) ? [] : [withoutOne(plan), ...shorter(parsed).map((text) => [text])]).map(
      (texts) => () => byWorth(searchAll(texts, plan, { dropped: true }), plan, lent),
    ),
    ...[
      () => byWorth(partial(plan, lent), plan, lent),
      () => (isOfOther(plan) ? nothing : toldInPart(plan, lent)),
    ].map((attempt) => async () => (plan.number && isMeant(plan.number, plan.query) ? nothing : attempt())),
  ];
}

/** Triệu tiến th is no triệu tiến of Thanh Hóa. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function unended(plan, lent) {
  const parsed = parse(plan.query, plan.vocabulary);
  if (parsed.phrases.length || !isUnended(parsed.all, plan.vocabulary)) return lent.nothing;
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
    if (found.ranked.length) return goingOn(found, plan, lent);
  }
  const found = await lent.searchAll(variants(parsed, plan.vocabulary), open, {});
  return goingOn(found.ranked.length ? found : await inEndings(open, lent), plan, lent);
}

/** Dương tấ: of the words that it begins, the one that is found best. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function inEndings(plan, { searchAll, nothing }) {
  const { all } = plan.parsed;
  const last = all[all.length - 1];
  const before = all.slice(0, -1).map(({ word }) => word);
  const whole = endings(last, plan.vocabulary).slice(0, ENDINGS);
  const found = await Promise.all(
    whole.map((word) => {
      const parsed = parse([...before, word].join(" "), plan.vocabulary);
      return searchAll(variants(parsed, plan.vocabulary), { ...plan, parsed, typing: false }, {});
    }),
  );
  const score = (/** @type {Pages} */ { ranked: [first] }) => first?.score ?? 0;
  return found.sort((one, other) => score(other) - score(one))[0] ?? nothing;
}

/** A commune has no page, but that of its district tells what became of it. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function ofLostPlace(plan, { searchAll, nothing }) {
  const text = plan.places.length ? "" : withoutFate(plan.query);
  const parsed = parse(text, plan.vocabulary);
  return text ? searchAll([text], { ...plan, parsed, others: [] }, {}) : nothing;
}

/** Lịch họp giao ban: what is in the calendar of that. @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
async function inCalendar(plan, { searchAll, nothing }) {
  const rest = plan.query.normalize("NFC").replace(CALENDAR, "");
  if (rest === plan.query || !rest || plan.filters.kind || plan.parsed.phrases.length) return nothing;
  const own = {
    ...plan,
    parsed: parse(rest, plan.vocabulary),
    others: [],
    filters: { ...plan.filters, kind: "Lịch" },
  };
  return searchAll(variants(own.parsed, plan.vocabulary), own, {});
}

/**
 * No page has what was asked: perhaps it was asked of the portal itself.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
async function offered(plan, { fromService, fromText, lists, nothing }) {
  const { parsed, meant, query, places, names } = plan;
  if (parsed.phrases.length) return nothing;
  const match = [query, meant, firstQuestion(query)]
    .map((text) => matchAsked({ text, places }, names.services, OTHERS))
    .find((asked) => asked !== null);
  if (!match) return nothing;
  const missing = match.left;
  const rules = (await lists()).texts.texts.find(({ url }) => url === match.service.url);
  const item = rules ? fromText(rules) : fromService(match.service);
  const ranked = [{ ...item, missing, isPartial: missing.length > 0 }];
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

/** Người phát biểu ở giao ban quận Tân Bình: of the pages of the place first, where one is named and no time. @param {Plan} plan @returns {Plan[]} */
const placedPlans = (plan) =>
  plan.filters.region || plan.parsed.phrases.length || plan.time || plan.places.length > 1
    ? []
    : plan.places
        .filter(({ place, isShort }) => place.id !== WHOLE_COUNTRY && !isShort)
        .map(({ place }) => ({ ...plan, filters: { ...plan.filters, region: place.name } }));

/** Without the words that stand nowhere, or else without any one. @param {Plan} plan */
function withoutOne(plan) {
  const { parsed, vocabulary } = plan;
  const [shortest] = held(plan);
  const isForeign = parsed.lean.some((token) => !isHeld(token, vocabulary) && !/^\d/.test(token.plain));
  return isForeign && shortest ? [shortest] : dropping(parsed).map(([, text]) => text);
}
