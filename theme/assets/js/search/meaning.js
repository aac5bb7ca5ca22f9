// What was asked in other words than a subject's own: chấm điểm is đánh giá. Where no page tells it, the
// texts and topics that by subject, body, kind and year have most of it. Loaded with the vocabulary.

/** @import {Listed, NamedPlace, Names} from "./names.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
/** @import {OfficialText, Register} from "./register.js" */
/** @import {Unit} from "./units.js" */
import { hasVowel } from "./keyboards.js";
import { asksOld } from "./older.js";
import { tokens } from "./query.js";
import { isIn } from "./reading/time.js";
import { find, hasMarks, key, spelt, words } from "./text.js";
import { OF_ANY, unitsOf } from "./units.js";
import { OTHERWISE, rarest, WITHOUT } from "./weighing.js";

/** @typedef {{text?: OfficialText, listed?: Listed, line: string, own: Set<string>}} Candidate */
/** @typedef {Pick<Candidate, "text" | "listed"> & {worth: number, share: number, literal: number, missing: string[]}} Near */

const MOST = 5;
const MOST_PART = 0.5; // of the weight of all that is said
const NEAR = 0.7; // of the best one's worth
const ENDED = 0.8; // of the worth of one that is in force
const UNSURE = 0.95; // the same, of one that may have ended
const OF_LIST = 0.9; // a text comes before a topic that says as much
const NAMED = 1.1; // unless its whole name is said
const OF_COUNT = 0.8; // and a topic before what only counts a part of it
const COUNTED = /\b(?:bao nhieu|may|so luong|ty le|ti le|phan tram|tong so)\b/; // asks for what is counted
const STEP = 0.03;
const WHOLE = "toan-quoc";

/**
 * The texts and topics that have most of what was asked, the nearest first.
 * @param {Plan} plan
 * @param {Register} register
 * @param {number} [enough] of the weight of all that is said
 * @returns {Near[]}
 */
export function near(plan, register, enough = MOST_PART) {
  const { parsed, others = [], names } = plan;
  const all = candidates(register, names);
  const asked = all.filter((candidate) => isThen(candidate, plan) && isThere(candidate, plan));
  const typed = typedIn(plan);
  const units = unitsOf(typed.all, plan, all);
  const spelt = parsed.all.some(isShort) ? others : []; // other everyday words are ways of a unit
  const judged = [typed, ...spelt].flatMap((query) => {
    const own = query === typed ? units : unitsOf(query.all, plan, all);
    const how = { enough, isOld: asksOld(plan.parsed.text) };
    return own.length ? asked.map((candidate) => judge(candidate, own, query.all, how)) : [];
  });
  return best(judged.filter((one) => one !== null)).map((one) => asTyped(one, units));
}

/**
 * As it was typed, also where everyday words stand nowhere and others are looked for: these are ways of its units.
 * @param {Pick<Plan, "parsed" | "others" | "meant" | "vocabulary">} plan
 */
export function typedIn({ parsed, others = [], meant, vocabulary }) {
  if (!others.includes(parsed)) return parsed;
  const all = tokens(meant, vocabulary);
  return all.some(isShort) ? parsed : { all };
}

/** Perhaps an abbreviation. @param {Token} token */
const isShort = ({ word, plain }) => /^\p{Lu}{2,}$/u.test(word) || !hasVowel(plain);

/** What is missing is said in the words that were typed. @param {Near & {line: string}} near @param {Unit[]} units */
function asTyped({ line, ...near }, units) {
  const absent = units.filter(({ ways }) => !ways.some((way) => line.includes(` ${way.join(" ")} `)));
  const words = absent.flatMap(({ typed }) => typed.map(({ word }) => word));
  return near.missing.length && words.length ? { ...near, missing: words } : near;
}

/** @param {Register} register @param {Pick<Names, "topics" | "indicators">} [names] @returns {Candidate[]} */
export function candidates({ texts }, names) {
  const lists = [...(names?.topics ?? []), ...(names?.indicators ?? [])];
  const lined = (/** @type {string[]} */ line, /** @type {string} */ written) => ({
    line: ` ${line.map(key).join(" ")} `,
    own: new Set(words(written).map(spelt)),
  });
  return [
    ...texts.map((text) => ({
      text,
      ...lined(
        [
          ...text.subjectWords,
          "-",
          ...words(text.issuer.label),
          "-",
          ...text.type.words,
          "-",
          ...text.nicknames.flat(),
        ],
        text.subject,
      ),
    })),
    ...lists.map((listed) => {
      const written = listed.kind === "Chủ đề" ? `${listed.name} ${listed.more}` : listed.name;
      return { listed, ...lined(words(written), written) };
    }),
  ];
}

/** Of the time that is named, or about it. @param {Candidate} candidate @param {Plan} plan */
function isThen({ text }, { time }) {
  if (!time?.year) return true;
  return Boolean(text && (isIn(text.day, time) || isWithin(text.plainSubject, time.year)));
}

/** Giai đoạn 2021–2030 has 2025 in it. @param {string} subject @param {number} year */
export function isWithin(subject, year) {
  const years = (subject.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  return years.length > 0 && Math.min(...years) <= year && year <= Math.max(...years);
}

/** Of the place that is named, or about it. @param {Candidate} candidate @param {Plan} plan */
function isThere({ text, line }, { places = [] }) {
  const named = places.filter(({ place }) => place.id !== WHOLE);
  const tells = (/** @type {NamedPlace} */ { place: { id, names } }) =>
    text?.issuer.region === id || names.some(({ keys }) => line.includes(` ${keys.join(" ")} `));
  return !named.length || named.some(tells);
}

/**
 * @param {Candidate} candidate
 * @param {Unit[]} units
 * @param {Token[]} all
 * @param {{enough: number, isOld: boolean}} how
 * @returns {(Near & {line: string}) | null}
 */
function judge({ text, listed, line, own }, units, all, { enough, isOld }) {
  const isOther = (/** @type {Token} */ token) => hasMarks(token.word) && isMarkedOtherwise(token, own);
  const wayOf = (/** @type {Unit} */ { ways, typed }) =>
    ways.find((way, at) => line.includes(` ${way.join(" ")} `) && (at > 0 || !typed.some(isOther)));
  const ways = units.map(wayOf);
  const said = units.filter((_, at) => ways[at]);
  const told = units.map((unit, at) => unit.weight * closeness(unit, ways[at]));
  const share = shareOf(units, ways);
  const literal =
    ((said.includes(rarest(units)) ? 1 : WITHOUT) * sum(told)) / sum(units.map(({ weight }) => weight));
  const together = [
    ...ways
      .filter((way, at) => way && way.length > 1 && units[at].typed.length > 1)
      .map((way) => way?.join(" ")), // nhà is gia đình only beside more
    ...pairsIn(all, line),
  ];
  const telling = new Set(together.filter((pair) => pair && !OF_ANY.has(pair)));
  if (!telling.size || share < enough) return null;
  const isNamed = listed?.kind === "Chủ đề" && isNameOf(all, listed.keys);
  const ofList = isNamed ? NAMED : listed?.kind === "Chủ đề" ? OF_LIST : isCounted(all) ? 1 : OF_COUNT;
  const standing = text ? standingOf(text, isOld) : ofList;
  const missing = units.filter((_, at) => !ways[at]).flatMap(({ typed }) => typed.map(({ word }) => word));
  const worth = standing * (sum(told) + telling.size);
  return { text, listed, line, worth, share: standing * share, literal: standing * literal, missing };
}

/** Of the weight of all that is said; 185 người is of no other number. @param {Unit[]} units @param {(string[] | undefined)[]} ways */
function shareOf(units, ways) {
  const weight = (/** @type {Unit[]} */ some) => sum(some.map((unit) => unit.weight));
  const isOther = units.some(({ typed: [{ plain }] }, at) => /^\d/.test(plain) && !ways[at]);
  return ((isOther ? MOST_PART : 1) * weight(units.filter((_, at) => ways[at]))) / weight(units);
}

/** @param {OfficialText} text @param {boolean} isOld */
function standingOf({ state, badge }, isOld) {
  if ((state === "ended") !== isOld) return ENDED;
  return badge === "unsure" && !isOld ? UNSURE : 1;
}

/** As it was typed most, of other ways the vocabulary names the nearest first. @param {Unit} unit @param {string[] | undefined} way */
function closeness({ ways }, way) {
  const at = way ? ways.indexOf(way) : -1;
  return at > 0 ? OTHERWISE - STEP * (at - 1) : at + 1;
}

/** Năm mô hình học tập: the whole name and hardly more. @param {Token[]} all @param {string[]} name */
const isNameOf = (all, name) =>
  all.length <= name.length + 1 &&
  find(
    all.map((token) => token.key),
    name,
  ) >= 0;

/** @param {Token[]} all */
const isCounted = (all) => COUNTED.test(all.map(({ plain }) => plain).join(" "));

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Quy định is no quỹ. @param {Token} token @param {Set<string>} own */
const isMarkedOtherwise = ({ word, key: asked }, own) =>
  !own.has(spelt(word)) && [...own].some((other) => key(other) === asked);

/** Words beside each other in both. @param {Token[]} all @param {string} line */
const pairsIn = (all, line) =>
  all
    .slice(1)
    .map((token, at) => `${all[at].key} ${token.key}`)
    .filter((pair) => line.includes(` ${pair} `));

/** @template {Near} Judged @param {Judged[]} judged */
function best(judged) {
  const length = (/** @type {Near} */ { text }) => text?.plainSubject.length ?? 0; // what cites another's subject says it too
  const sorted = [...judged].sort((one, other) => other.worth - one.worth || length(one) - length(other));
  const seen = new Set();
  return sorted
    .filter(({ worth }) => worth >= NEAR * sorted[0].worth)
    .filter(({ text, listed }) => !seen.has(text ?? listed) && seen.add(text ?? listed))
    .slice(0, MOST);
}
