// While one types: what is called as the query goes on, its last word being begun. Loaded with the vocabulary.

/** @import {Item} from "./items.js" */
/** @import {Lent} from "./again.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { passes } from "./filtered.js";
import { isHeld } from "./held.js";
import { hasVowel } from "./keyboards.js";
import { fold, hasMarks, key, words, written } from "./text.js";

/** @typedef {{line: string[], show: () => Item}} Name */

export const MOST = 4;
const LEAST = 3; // letters of a single word
const ASSOCIATIONS = ["hội khuyến học ", "khuyến học "]; // of a place
const OPENING = /^(?:về việc|về|việc) /i;

/**
 * Tỷ lệ hộ is the beginning of Tỷ lệ hội viên, bắc n of Bắc Ninh; names that begin so before names that hold it.
 * @param {Plan} plan
 * @param {Lists} lists
 * @param {Lent} lent
 * @param {number} [latest] word of a name at which it may stand
 * @returns {Item[]}
 */
export function namedSo(plan, lists, lent, latest = Number.POSITIVE_INFINITY) {
  const typed = words(plan.query).map(written);
  const last = typed.at(-1) ?? "";
  const isName = typed.length > 1 || (last.length >= LEAST && hasVowel(last));
  if (!isName || plan.sort || plan.parsed.phrases.length || !/(?:\p{L}|\p{M})$/u.test(plan.query)) return [];
  const all = namesOf(lists, lent).map(({ line, show }) => ({ at: placeOf(typed, line), line, show }));
  const begun = all.filter(({ at }) => at >= 0 && at <= latest);
  begun.sort((one, other) => one.at - other.at || one.line.length - other.line.length);
  const items = begun.map(({ show }) => show()).filter((item) => passes(item, plan.filters));
  return items.filter(({ url }, at) => items.findIndex((item) => item.url === url) === at).slice(0, MOST);
}

/**
 * Đơn vị h, triệu tiến th: the last word has no vowel yet, and is no abbreviation; or, cộ of cộng, it only begins words.
 * @param {Token[]} all
 * @param {Vocabulary} vocabulary
 */
export function isUnended(all, vocabulary) {
  const last = all.at(-1);
  if (!last || all.length < 2) return false;
  return /^[a-zđ]+$/.test(last.word) && !hasVowel(last.plain)
    ? true
    : hasMarks(last.word) && endings(last, vocabulary).length > 0;
}

/** The words that a syllable with its marks begins and that stand nowhere so: tấn, tất of tấ. @param {Token} last @param {Vocabulary} vocabulary */
export function endings(last, vocabulary) {
  if (isHeld(last, vocabulary)) return [];
  return [...vocabulary].flatMap(([plain, spellings]) =>
    plain.length > last.plain.length && plain.startsWith(last.plain)
      ? spellings.map(([word]) => word || plain).filter((word) => word.startsWith(last.written))
      : [],
  );
}

/** @param {Lists} lists @param {Lent} lent @returns {Name[]} */
function namesOf({ names, texts }, lent) {
  const { topics, indicators, authors, places, events, services } = names;
  const lineOf = (/** @type {string} */ name) => words(name).map(written);
  return [
    ...places.flatMap((place) =>
      place.names.flatMap(({ written }) =>
        ["", ...ASSOCIATIONS].map((before) => ({
          line: lineOf(`${before}${written}`),
          show: () => lent.fromPlace(place),
        })),
      ),
    ),
    ...[...topics, ...indicators, ...authors].map((listed) => ({
      line: lineOf(listed.name),
      show: () => lent.fromList(listed, names),
    })),
    ...texts.texts.map((text) => ({
      line: lineOf(text.subject.replace(OPENING, "")),
      show: () => lent.fromText(text),
    })),
    ...services.flatMap((service) =>
      [service.title, ...service.written].map((name) => ({
        line: lineOf(name),
        show: () => lent.fromService(service),
      })),
    ),
    ...events.map((event) => ({ line: lineOf(event.title), show: () => lent.fromEvent(event) })),
  ];
}

/** Where a name has what was typed, its last word only begun; -1 if nowhere. @param {string[]} typed @param {string[]} line */
export function placeOf(typed, line) {
  const end = typed.length - 1;
  for (let start = 0; start + end < line.length; start += 1) {
    const isHere = typed.every((word, at) =>
      at < end ? isSame(word, line[start + at]) : isBegun(word, line[start + at]),
    );
    if (isHere) return start;
  }
  return -1;
}

/** @param {string} typed @param {string} word */
const isSame = (typed, word) => key(typed) === key(word) && agrees(typed, word);

/** @param {string} typed @param {string} word */
const isBegun = (typed, word) =>
  word.length > typed.length && fold(word).startsWith(fold(typed)) && agrees(typed, word);

/** Marks may be left out, no others may stand there. @param {string} typed @param {string} word */
const agrees = (typed, word) =>
  [...typed].every((letter, at) => letter === word[at] || letter === fold(word[at] ?? ""));
