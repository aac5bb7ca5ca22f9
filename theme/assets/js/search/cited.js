// The pages that cite the text which a number means, with what else was typed. Loaded when a
// number is asked for.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Query, Token} from "./query.js" */
/** @import {OfficialText} from "./register.js" */
import { isHeld } from "./held.js";
import { asksNews } from "./news-asked.js";
import { namesNumber } from "./numbered.js";
import { readPage } from "./page-words.js";
import { pause } from "./pause.js";
import { hasMarks, key, spelt, words as wordsOf } from "./text.js";

const OF_TIME = /^(?:thoi|han|lich|khi)$/;
const OF_ASSOCIATION = /^(?:hoi|khuyen|hoc|tinh|thanh|pho)$/;
const FEW = 3; // pages that have all words
const NEWS = "Tin tức";
const CITING = 14; // pages read to see whether they name a number

/**
 * Pages that cite the text a number means, with what else was typed.
 * @param {Plan} plan
 * @param {OfficialText} text
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function cited(plan, text, { search, readResult, fromPage, bestFirst, worthOf, nothing }) {
  const { number, parsed, filters } = plan;
  if (!number) return nothing;
  const rest = besideNumber(parsed, number, text);
  const term = [text.number, ...rest.map((token) => token.word)].join(" ").trim();
  const withRest = await search(term, { filters });
  const isFew = withRest.results.length < FEW && term !== text.number;
  const others = isFew ? (await search(text.number, { filters })).results : [];
  const ids = new Set(withRest.results.map(({ id }) => id));
  const results = [...withRest.results, ...others.filter(({ id }) => !ids.has(id))];
  const items = await Promise.all(
    results.slice(0, CITING).map(async (result) => {
      const fragment = await readResult(result);
      await pause();
      if (!fragment || !namesNumber(fragment.content, number)) return null;
      const page = readPage(fragment);
      return { ...fromPage(page, plan), score: worthOf(page, plan) };
    }),
  );
  const isNews = asksNews(plan.query);
  const good = isNews ? newsFirst(bestFirst(items)) : bestFirst(items);
  const isTold = plan.reading.kind === "number" && plan.reading.relation !== null;
  const asked = rest.filter(({ plain }) => !OF_TIME.test(plain) && !isSaidOf(plan, text, plain));
  const told = isTold ? undefined : good.find((item) => tellsAll(item, asked, text, plan));
  const first = isNews && good[0]?.kind === NEWS ? good[0] : told;
  return {
    first,
    ranked: good,
    total: good.length,
    more: null,
    read: async () => ({ items: good, isWhole: true }),
  };
}

/** @param {Item[]} items */
const newsFirst = (items) =>
  [true, false].flatMap((is) => items.filter(({ kind }) => (kind === NEWS) === is));

/**
 * What is asked beside a number, its type, organ and year.
 * @param {Query} parsed
 * @param {AskedNumber} number
 * @param {OfficialText} text
 */
function besideNumber({ lean }, { value }, { type, organs, year }) {
  const at = lean.findIndex(({ plain }) => Number(plain) === value);
  const own = new Set([...type.words, ...organs, type.symbol, "so", String(value), String(year)]);
  let [start, end] = [at, at + 1];
  while (start > 0 && own.has(lean[start - 1].plain)) start -= 1;
  while (end < lean.length && own.has(lean[end].plain)) end += 1;
  const rest = at < 0 ? [] : [...lean.slice(0, start), ...lean.slice(end)];
  return rest.filter(({ plain }) => !/^(?:\d+|ngay|thang|nam)$/.test(plain));
}

/** Whose text it is; and with a place, the association there. @param {Plan} plan @param {OfficialText} text @param {string} plain */
const isSaidOf = ({ places }, { issuer }, plain) =>
  issuer.words.has(plain) || (places.length > 0 && OF_ASSOCIATION.test(plain));

/** Its title has all that is asked besides, of which the text itself says not all. @param {Item} item @param {Token[]} rest @param {OfficialText} text @param {Plan} plan */
function tellsAll({ title }, rest, { subjectWords, issuer }, { vocabulary }) {
  const words = new Set(wordsOf(title).flatMap((word) => [key(word), spelt(word)]));
  const isOwn = rest.every(({ plain }) => subjectWords.includes(plain) || issuer.words.has(plain));
  const asWritten = (/** @type {Token} */ token) =>
    hasMarks(token.word) && isHeld(token, vocabulary) ? spelt(token.word) : token.key; // kêt is no word
  return rest.length > 1 && !isOwn && rest.every((token) => words.has(asWritten(token)));
}
