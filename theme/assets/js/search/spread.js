// Everyday words for a thing that stand anywhere in a query, in any order: học … bạc đầu is học tập suốt đời. The
// vocabulary writes them as parts, `+` between them, `|` between what may stand for one. Loaded with the vocabulary.

/** @import {Names} from "./names.js" */
/** @import {Token} from "./query.js" */
import { find, hasMarks, key, spelt, words } from "./text.js";

/** @typedef {{keys: string[], marked: string[]}} Choice */
/** @typedef {{parts: Choice[][], ways: string[][]}} Spread */
/** @typedef {{tokens: Token[], ways: string[][]}} SpreadSaid the words of a query that say it, and how texts do */

const BETWEEN = "+";

/** Words of two syllables, of which one alone is not said: học sinh says nothing of học. */
const WHOLE = new Set(
  (
    "học sinh|học bổng|học phí|khuyến học|đại học|tiểu học|trung học|khoa học|tin học|học viên|học kỳ|năm học|toán học|" +
    "xã hội|hội nghị|hội viên|hội thi|hội thảo|cơ hội|quốc hội|đại hội|hội khuyến|hội đồng|nhà nước|nhà giáo|nhà trường|" +
    "chữ nôm|chữ ký|cỡ chữ|chữ số|chữ viết|quỹ khuyến|văn bản|thành phố|thị xã"
  )
    .split("|")
    .map((pair) => words(pair).map(key).join(" ")),
);

/** @type {WeakMap<Names["abbreviations"], Spread[]>} */
const read = new WeakMap();

/** @param {string} written */
export const isSpread = (written) => written.includes(BETWEEN);

/** @param {Names["abbreviations"]} abbreviations */
function spreadsOf(abbreviations) {
  const spreads =
    read.get(abbreviations) ??
    abbreviations
      .filter(({ written }) => isSpread(written))
      .map(({ written, means }) => ({
        parts: written.split(BETWEEN).map(choicesOf),
        ways: means.map((meant) => words(meant).map(key)),
      }));
  read.set(abbreviations, spreads);
  return spreads;
}

/** The longest first. @param {string} part @returns {Choice[]} */
const choicesOf = (part) =>
  part
    .split("|")
    .map((choice) => ({ keys: words(choice).map(key), marked: words(choice).map(spelt) }))
    .sort((one, other) => other.keys.length - one.keys.length);

/**
 * What a query says so: of several things the one that most of its words say.
 * @param {Token[]} all
 * @param {Names["abbreviations"]} abbreviations
 * @param {Map<Token, string[][]>} others words of phrases, of which each alone says nothing, with what those mean
 * @returns {SpreadSaid | null}
 */
export function spreadSaid(all, abbreviations, others) {
  const line = all.map((token) => token.key);
  const said = spreadsOf(abbreviations)
    .filter(({ ways }) => !ways.some((way) => find(line, way) >= 0)) // it says so itself
    .map(({ parts, ways }) => ({ tokens: tokensOf(all, parts, withOther(others, ways)), ways }))
    .filter(({ tokens }) => tokens.length > 0)
    .sort((one, other) => other.tokens.length - one.tokens.length);
  return said[0] ?? null;
}

/** Lập hội means what its words mean apart; chữ cổ does not. @param {Map<Token, string[][]>} others @param {string[][]} ways */
function withOther(others, ways) {
  const same = new Set(ways.map((way) => way.join(" ")));
  const isOther = (/** @type {[Token, string[][]]} */ [, own]) => !own.some((way) => same.has(way.join(" ")));
  return new Set([...others].filter(isOther).map(([token]) => token));
}

/**
 * The words that say all parts, none twice, and what else they say of a part; none when a part is not said.
 * @param {Token[]} all
 * @param {Choice[][]} parts
 * @param {Set<Token>} others words of which each alone says nothing
 */
function tokensOf(all, parts, others) {
  /** @type {Set<Token>} */
  const taken = new Set();
  const take = (/** @type {Choice} */ choice) => {
    const run = runOf(all, choice, taken, others);
    for (const token of run) taken.add(token);
    return run.length > 0;
  };
  const isSaid = parts.every((choices) => choices.some(take));
  if (isSaid) parts.flat().forEach(take);
  return isSaid ? all.filter((token) => taken.has(token)) : [];
}

/**
 * Where a choice stands on words that are free, in the letters typed.
 * @param {Token[]} all
 * @param {Choice} choice
 * @param {Set<Token>} taken
 * @param {Set<Token>} others
 * @returns {Token[]}
 */
function runOf(all, { keys, marked }, taken, others) {
  for (let at = 0; at + keys.length <= all.length; at += 1) {
    const run = all.slice(at, at + keys.length);
    const isHere = run.every(
      (token, step) =>
        token.key === keys[step] &&
        !taken.has(token) &&
        (!(hasMarks(token.word) || token.exact) || spelt(token.word) === marked[step]),
    );
    const isAlone = keys.length === 1 && (others.has(all[at]) || isOfWord(all, at));
    if (isHere && !isAlone) return run;
  }
  return [];
}

/** @param {Token[]} all @param {number} at */
const isOfWord = (all, at) =>
  [at - 1, at].some((from) => WHOLE.has(`${all[from]?.key} ${all[from + 1]?.key}`));
