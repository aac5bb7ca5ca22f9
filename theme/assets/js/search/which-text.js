// Which text? A question that names a kind of text (theo nghị định nào về quỹ …) and no number: the texts
// of that kind whose subject and body have most of what is said.

/** @import {OfficialText, Register} from "./register.js" */
/** @import {Asked} from "./reading/asked.js" */
import { isIn } from "./reading/time.js";
import { find, fold, hasMarks, key, spelt, words } from "./text.js";
import { OF_ANY } from "./units.js";

/** @typedef {{text: OfficialText, line: string}} Lined */
/** @typedef {{text: OfficialText, share: number, shared: string[], worth: number}} Judged */

const MOST = 5;
const ENOUGH = 0.35; // of the weight of all that is said
const UNKNOWN = 2; // what a word weighs that no text says: as one that every seventh says
const ALONE = 0.5; // of a word's weight, where no neighbour of it is said: công nhận is no công tác
const NEAR = 0.7; // of the best one's worth
const OF_YEARS = 1.5; // which of two plans is meant
const NEWEST = /\bmoi nhat\b/;
/** @type {Record<string, number>} */
const STANDING = { "in-force": 1.15, period: 1.15, unsure: 1 };
const EMPTY = new Set(
  "ve cua do cho trong va theo tai o tu den cac nhung ban hanh ky lien quan doi voi gi nao la viec co moi nhat thi phai xem can muon duoc hay chung toi minh lap lai neu khi de nay nam so hien bay gio tra cuu tim"
    .split(" ")
    .map(key),
);

/**
 * The texts that a question may mean, the nearest first; none when it asks for no text.
 * @param {Asked} asked
 * @param {Register} register
 * @returns {OfficialText[]}
 */
export function whichText({ text: typed, plain, others, texts: named, time }, { texts, types }) {
  const own = types.filter((type) => texts.some((text) => text.type === type)); // quy định may be any text
  const type = named.length ? null : typeAsked(words(plain).join(" "), own);
  if (!type) return [];
  const lined = texts.map((text) => ({ text, line: lineOf(text) }));
  const isThen = (/** @type {OfficialText} */ { day }) => time?.precision !== "span" || isIn(day, time);
  const isOfType = (/** @type {Lined} */ { text }) => (!type.id || text.type.id === type.id) && isThen(text);
  const newest = Math.max(...texts.map(({ year }) => year));
  const judged = [typed, ...others].flatMap((line) =>
    judge(withoutType(words(line), type.words), lined, isOfType).map(({ text, worth }) => ({
      text,
      worth: worth * lastingOf(text, NEWEST.test(plain), newest) * (saysYears(text, plain) ? OF_YEARS : 1),
    })),
  );
  return best(judged);
}

/** Giai đoạn 2005–2010 is asked of what says so. @param {OfficialText} text @param {string} plain */
function saysYears({ subjectWords }, plain) {
  const years = plain.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length > 1 && years.every((year) => subjectWords.includes(year));
}

/** Without “nghị định nào”, which asks: quỹ stays where quy định is asked for. @param {string[]} line @param {string[]} type */
function withoutType(line, type) {
  const plain = line.map(fold);
  const at = ["nao", "gi"].map((word) => find(plain, [...type, word])).find((place) => place >= 0) ?? -1;
  return at < 0 ? line : line.filter((_, place) => place < at || place > at + type.length);
}

/** The words that a text has with other marks: quy định is no quỹ. @param {OfficialText} text @param {string[]} marked */
function otherwise({ subject }, marked) {
  const own = words(subject);
  const isOther = (/** @type {string} */ word) =>
    own.some((other) => key(other) === key(word)) && !own.some((other) => spelt(other) === spelt(word));
  return new Set(marked.filter(isOther).map(key));
}

/**
 * @param {string[]} line
 * @param {Lined[]} lined
 * @param {(text: Lined) => boolean} isAsked
 * @returns {Judged[]}
 */
function judge(line, lined, isAsked) {
  const keys = [...new Set(line.map(key))].filter((word) => !EMPTY.has(word) && !/^\d/.test(word));
  const pairs = line.map(key).map((word, at, all) => `${word} ${all[at + 1] ?? ""}`);
  const lines = lined.map((one) => one.line);
  const rarity = new Map(keys.map((word) => [word, rarityOf(word, lines)]));
  const whole = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  const marked = line.filter(hasMarks);
  return lined
    .filter(isAsked)
    .map(({ text, line: own }) => ({ text, ...worthOf(own, keys, pairs, rarity, otherwise(text, marked)) }))
    .filter(({ share, shared }) => shared.some((pair) => !OF_ANY.has(pair)) && share >= ENOUGH * whole);
}

/** @param {{text: OfficialText, worth: number}[]} judged */
function best(judged) {
  const length = (/** @type {{text: OfficialText}} */ { text }) => text.plainSubject.length; // what cites another's subject says it too
  const sorted = [...judged].sort((one, other) => other.worth - one.worth || length(one) - length(other));
  return sorted
    .filter(({ worth }) => worth >= NEAR * sorted[0].worth)
    .map(({ text }) => text)
    .filter((text, at, all) => all.indexOf(text) === at)
    .slice(0, MOST);
}

/** Nghị định nào; văn bản nào may be any. @param {string} line @param {Register["types"]} types */
function typeAsked(line, types) {
  const named = types
    .filter(({ words }) => new RegExp(`\\b${words.join(" ")} (?:nao|gi)\\b`).test(line))
    .sort((one, other) => other.words.length - one.words.length)[0];
  if (named) return { id: named.id, words: named.words };
  const [, any] = line.match(/\b(van ban|quy dinh) (?:nao|gi)\b/) ?? [];
  return any ? { id: "", words: any.split(" ") } : null;
}

/** What a text says it is about, and who says it. @param {OfficialText} text */
const lineOf = ({ subjectWords, issuer }) =>
  ` ${[...subjectWords, ...words(issuer.label)].map(key).join(" ")} `;

/** What few texts say weighs more; what none says is of the question. @param {string} word @param {string[]} lines */
function rarityOf(word, lines) {
  const times = lines.filter((line) => line.includes(` ${word} `)).length;
  return times ? Math.log(1 + lines.length / times) : UNKNOWN;
}

/**
 * @param {string} line
 * @param {string[]} said
 * @param {string[]} pairs
 * @param {Map<string, number>} rarity
 * @param {Set<string>} others
 */
function worthOf(line, said, pairs, rarity, others) {
  const matches = said.filter((word) => line.includes(` ${word} `) && !others.has(word));
  const shared = pairs.filter((pair) => line.includes(` ${pair} `));
  const beside = new Set(shared.flatMap((pair) => pair.split(" ")));
  const weight = (/** @type {string} */ word) => (rarity.get(word) ?? 0) * (beside.has(word) ? 1 : ALONE);
  const share = matches.reduce((sum, word) => sum + weight(word), 0);
  return { share, shared, worth: share + shared.length };
}

/** @param {OfficialText} text @param {boolean} isNewest @param {number} newest */
const lastingOf = ({ badge, year }, isNewest, newest) =>
  (STANDING[badge] ?? 0.8) * (isNewest ? 1 - (newest - year) * 0.03 : 1);
