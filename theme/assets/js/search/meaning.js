// What was asked in other words than a subject's own: chấm điểm is đánh giá. Where no page tells it, the
// texts and topics that by subject, body, kind and year have most of it. Loaded with the vocabulary.

/** @import {Listed, NamedPlace, Names} from "./names.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
/** @import {OfficialText, Register} from "./register.js" */
import { isIn } from "./reading/time.js";
import { find, hasMarks, key, spelt, words } from "./text.js";

/** @typedef {{typed: Token[], ways: string[][], weight: number}} Unit words that mean something together, and how else texts say it */
/** @typedef {{keys: string[], marked: string[][], ways: string[][]}} Phrase */
/** @typedef {{text?: OfficialText, listed?: Listed, line: string, own: Set<string>}} Candidate */
/** @typedef {Pick<Candidate, "text" | "listed"> & {worth: number, missing: string[]}} Near */

const MOST = 5;
const MOST_PART = 0.5; // of the weight of all that is said
const UNKNOWN = 2; // what a word weighs that no text says: as one that every seventh says
const NEAR = 0.7; // of the best one's worth
const ENDED = 0.8; // of the worth of one that is in force
const OF_LIST = 0.9; // a text comes before a topic that says as much
const WHOLE = "toan-quoc";
/** @param {string} lines */
const keysOf = (lines) =>
  lines
    .split("|")
    .map((phrase) => words(phrase).map(key))
    .sort((one, other) => other.length - one.length);
/** What texts do, whatever they are about. */
const OF_ANY = new Set(
  "sua doi|bo sung|quy dinh|huong dan|thuc hien|ban hanh|ke hoach|trien khai|phe duyet"
    .split("|")
    .map((pair) => pair.split(" ").map(key).join(" ")),
);
/** What is said around a subject when one asks for its rules. */
const AROUND = keysOf(
  "muc tieu|chi tieu|co so phap ly|can cu phap ly|phap ly|can cu|thu tuc|trinh tu|ho so|giay to|dieu kien|cach thuc|quy trinh|the nao|ra sao|lam sao|bao nhieu|van ban|quy dinh|hien hanh|hien nay|bay gio|moi nhat|thong tin|noi dung|hoat dong nhu the nao|tra cuu|lien quan|doi voi|cho toi hoi|cho hoi|xin hoi|muon biet|duoc khong|o dau|khi nao|bao gio|noi gi|lam gi|can gi|ngay nay|lam theo|dua theo|theo dung",
);
const EMPTY = new Set(
  "ve cua do cho trong va theo tai o tu den cac nhung ban hanh ky lien quan doi voi gi nao la viec co moi nhat thi phai xem can muon duoc hay chung toi minh lai neu khi de nay nam so hien bay gio tra cuu tim mot bi cach xin vao ra len nguoi nhu bang ai dau sao cung deu rang voi giua thuoc mo lam"
    .split(" ")
    .map(key),
);

/** @type {WeakMap<Names["abbreviations"], Phrase[]>} */
const read = new WeakMap();

/** The names in small letters, which are other words and no abbreviations. @param {Names["abbreviations"]} abbreviations */
function phrasesOf(abbreviations) {
  const phrases =
    read.get(abbreviations) ??
    abbreviations
      .filter(({ written }) => written === written.toLowerCase())
      .map(({ written, means }) => ({
        keys: words(written).map(key),
        marked: [words(written).map(spelt)],
        ways: means.map((meant) => words(meant).map(key)),
      }))
      .sort((one, other) => other.keys.length - one.keys.length);
  read.set(abbreviations, phrases);
  return phrases;
}

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
  const judged = [parsed, ...others].flatMap((query) => {
    const units = unitsOf(query.all, plan, all);
    return units.length ? asked.map((candidate) => judge(candidate, units, query.all, enough)) : [];
  });
  return best(judged.filter((one) => one !== null));
}

/** @param {Register} register @param {Pick<Names, "topics" | "indicators">} [names] @returns {Candidate[]} */
function candidates({ texts }, names) {
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
function isWithin(subject, year) {
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
 * @param {Token[]} all
 * @param {Plan} plan
 * @param {Candidate[]} candidates
 * @returns {Unit[]}
 */
function unitsOf(all, { names, places = [] }, candidates) {
  const line = all.map((token) => token.key);
  const phrases = phrasesOf(names?.abbreviations ?? []);
  const isPlace = (/** @type {number} */ at) =>
    places.some((name) => name.at <= at && at < name.at + name.length);
  /** @type {Unit[]} */
  const units = [];
  for (let at = 0; at < all.length; at += 1) {
    const phrase = phrases.find(
      (one) => find(line.slice(0, at + one.keys.length), one.keys, at) === at && agrees(all, at, one),
    );
    const around = AROUND.find((one) => find(line.slice(0, at + one.length), one, at) === at);
    const length = phrase?.keys.length ?? around?.length ?? 1;
    const isSaid = phrase || !(around || isPlace(at) || EMPTY.has(line[at]) || /^\d/.test(line[at]));
    const typed = all.slice(at, at + length);
    if (isSaid) units.push(weighed(typed, phrase?.ways ?? [], candidates));
    at += length - 1;
  }
  return units;
}

/** @param {Token[]} all @param {number} at @param {Phrase} phrase */
const agrees = (all, at, { marked: [marked] }) =>
  marked.every((word, step) => !hasMarks(all[at + step].word) || spelt(all[at + step].word) === word);

/** @param {Token[]} typed @param {string[][]} others @param {Candidate[]} candidates @returns {Unit} */
function weighed(typed, others, candidates) {
  const ways = [typed.map((token) => token.key), ...others];
  const weight = Math.max(...ways.map((way) => rarityOf(way, candidates)));
  return { typed, ways, weight: weight || UNKNOWN };
}

/** What few texts say weighs more. @param {string[]} way @param {Candidate[]} candidates */
function rarityOf(way, candidates) {
  const said = ` ${way.join(" ")} `;
  const times = candidates.filter(({ line }) => line.includes(said)).length;
  return times ? Math.log(1 + candidates.length / times) : 0;
}

/**
 * @param {Candidate} candidate
 * @param {Unit[]} units
 * @param {Token[]} all
 * @param {number} enough
 * @returns {Near | null}
 */
function judge({ text, listed, line, own }, units, all, enough) {
  const isOther = (/** @type {Token} */ token) => hasMarks(token.word) && isMarkedOtherwise(token, own);
  const wayOf = (/** @type {Unit} */ { ways, typed }) =>
    ways.find((way, at) => line.includes(` ${way.join(" ")} `) && (at > 0 || !typed.some(isOther)));
  const ways = units.map(wayOf);
  const said = units.filter((_, at) => ways[at]);
  const share = sum(said.map(({ weight }) => weight)) / sum(units.map(({ weight }) => weight));
  const together = [
    ...ways.filter((way) => way && way.length > 1).map((way) => way?.join(" ")),
    ...pairsIn(all, line),
  ];
  const telling = new Set(together.filter((pair) => pair && !OF_ANY.has(pair)));
  if (!telling.size || share < enough) return null;
  const standing = text?.state === "ended" ? ENDED : text ? 1 : OF_LIST;
  const missing = units.filter((_, at) => !ways[at]).flatMap(({ typed }) => typed.map(({ word }) => word));
  return { text, listed, worth: standing * (sum(said.map(({ weight }) => weight)) + telling.size), missing };
}

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

/** @param {Near[]} judged */
function best(judged) {
  const length = (/** @type {Near} */ { text }) => text?.plainSubject.length ?? 0; // what cites another's subject says it too
  const sorted = [...judged].sort((one, other) => other.worth - one.worth || length(one) - length(other));
  const seen = new Set();
  return sorted
    .filter(({ worth }) => worth >= NEAR * sorted[0].worth)
    .filter(({ text, listed }) => !seen.has(text ?? listed) && seen.add(text ?? listed))
    .slice(0, MOST);
}
