// A word that stands nowhere on the site is read again: as Telex or VNI that was not converted, as
// two words run together, or with one letter mistaken. A known word is never changed.

/** @import {Lists} from "./lists.js" */
/** @import {Token} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { areSaidAlike, closeness, haveSameMarks, oneEdit, sound } from "./edits.js";
import { isKnown } from "./held.js";
import { fromTelex, fromVni, hasVowel } from "./keyboards.js";
import { pairsIn, pairsMeant } from "./pairs.js";
import { cut } from "./reading/cut.js";
import { isSyllable } from "./syllables.js";
import { fold, hasMarks, words, written } from "./text.js";
import { level } from "./vocabulary.js";

/** @typedef {Map<string, string[]>} Pairs “hai ” → the words that follow it in names, “ phong” → those before it */

const LONGEST = 40;
const SHORT = 3;
const GLUED = 7; // no Vietnamese word is longer
const HALF_TELEX = /^[a-zăâêôơưđ]+$/i; // hệ as heej, or hêj where half of the keys were taken

/** The commonest spelling of a known word. @param {Vocabulary} vocabulary @param {string} plain */
export const spelling = (vocabulary, plain) => vocabulary.get(plain)?.[0]?.[0] ?? plain;

/**
 * The typed text with VNI digits read as marks; document numbers such as kl49 stay.
 * @param {string} query
 * @param {Vocabulary} vocabulary
 */
export function withoutVni(query, vocabulary) {
  const parts = query.split(/(\s+)/);
  const readings = parts.map((part) => {
    const reading = /^[a-z]+\d[a-z\d]*$/i.test(part) && hasVowel(part) ? fromVni(part) : "";
    return reading && vocabulary.has(fold(reading)) ? asHeld(reading, vocabulary) : "";
  });
  const isSure =
    readings.filter(Boolean).length > 1 ||
    parts.some((part, at) => readings[at] && (/\d\D/.test(part) || /\d\d$/.test(part)));
  return isSure ? parts.map((part, at) => readings[at] || part).join("") : query;
}

/** In the letters of the site, when it has a word in none such: hôc → học. @param {string} reading @param {Vocabulary} vocabulary */
function asHeld(reading, vocabulary) {
  const spellings = vocabulary.get(fold(reading)) ?? [];
  const isHere = spellings.some(([spelt]) => spelt === written(reading));
  return isHere ? reading : spelling(vocabulary, fold(reading));
}

/** @param {Lists} lists @param {string} query @param {Vocabulary} vocabulary @param {string[]} kept @param {string[]} begun */
export function correctedIn(lists, query, vocabulary, kept, begun) {
  const pairs = pairsIn(lists);
  const own = [...kept, ...everyday(query, lists.names, pairs)];
  return corrected(query, vocabulary, own, pairs, begun, () => pairsMeant(lists.names));
}

/**
 * Words of the vocabulary of everyday words, in their letters: đóng is no slip of đồng, but trương of trương trình is one;
 * and words that ask for pages of the portal: app is no slip of ấp.
 * @param {string} query
 * @param {Pick<Lists["names"], "abbreviations"> & Partial<Pick<Lists["names"], "services">>} names
 * @param {Pairs} pairs
 */
export function everyday(query, { abbreviations, services = [] }, pairs) {
  const lineOf = (/** @type {string[]} */ texts) => ` ${texts.flatMap(words).join(" ")} `;
  const known = lineOf(abbreviations.map(({ written }) => written));
  const asked = lineOf(services.flatMap(({ written, patterns }) => [...written, ...patterns]));
  const line = words(query);
  const isSaidAs = (/** @type {string} */ word, /** @type {number} */ at) =>
    between(pairs, line[at - 1], line[at + 1])
      .flat()
      .some((other) => areSaidAlike(word, other));
  const isForeign = (/** @type {string} */ word) =>
    !isSyllable(fold(word)) && asked.includes(` ${word.toLowerCase()} `);
  const isShort = (/** @type {string} */ word) =>
    /^\p{Lu}{2,}$/u.test(word) && abbreviations.some((short) => short.key === fold(word));
  return line.filter(
    (word, at) =>
      isShort(word) ||
      isForeign(word) ||
      (hasMarks(word) && known.includes(` ${word} `) && !isSaidAs(word, at)),
  );
}

/** The words that names have behind the one and before the other. @param {Pairs} pairs @param {string} [one] @param {string} [other] */
const between = (pairs, one = "", other = "") => [
  pairs.get(`${fold(one)} `) ?? [],
  pairs.get(` ${fold(other)}`) ?? [],
];

/**
 * The query as it was probably meant; the same text when every word is known. `kept` are names, `begun`
 * words that may not be at their end, `pairs` neighbours in names: hải phòg is Hải Phòng, học bổg học bổng.
 * @param {string} query
 * @param {Vocabulary} vocabulary
 * @param {string[]} [kept]
 * @param {Pairs} [pairs]
 * @param {string[]} [begun]
 * @param {() => Pairs} [meant] neighbours in what everyday words mean
 */
export function corrected(
  query,
  vocabulary,
  kept = [],
  pairs = new Map(),
  begun = [],
  meant = () => new Map(),
) {
  const pieces = withoutVni(query, vocabulary).split(/([^\p{L}\p{M}\d]+)/u);
  const repaired = pieces.map((piece, at) =>
    kept.includes(piece)
      ? piece
      : (inPair(piece, pieces, at, vocabulary, pairs) ??
        (begun.includes(piece) ? null : repair(piece, neighbours(pieces, at), vocabulary)) ??
        piece),
  );
  const isGlued = repaired.some((piece, at) => piece !== pieces[at] && piece.includes(" "));
  return (isGlued ? asInNames(repaired, pieces, new Map([...meant(), ...pairs]), vocabulary) : repaired).join(
    "",
  );
}

/**
 * What was glued without marks takes those that names have side by side, or that each word has alone: so ket is sơ kết. Where
 * one of them is not known so, none is marked: vu manh hien is not vụ mạnh hiện.
 * @param {string[]} repaired
 * @param {string[]} pieces
 * @param {Pairs} pairs
 * @param {Vocabulary} vocabulary
 */
function asInNames(repaired, pieces, pairs, vocabulary) {
  return repaired.map((piece, at) => {
    if (piece === pieces[at] || !piece.includes(" ") || hasMarks(pieces[at])) return piece;
    const line = fold(piece).split(" ");
    const marked = line.map((word) => {
      const [[only] = [""], ...others] = vocabulary.get(word) ?? [];
      return others.length ? "" : only;
    });
    for (let place = 0; place + 1 < line.length; place += 1) {
      const named = pairs.get(`${line[place]} ${line[place + 1]}`);
      if (named) [marked[place], marked[place + 1]] = named;
    }
    return marked.every(Boolean) ? marked.join(" ") : line.join(" ");
  });
}

/** Known but for its marks: chuyễn. @param {string} text @param {Vocabulary} vocabulary */
export const isMisspelt = (text, vocabulary) =>
  words(text).some((word) => vocabulary.has(fold(word)) && !isSpelt(word, vocabulary));

/** Known, and in these letters: dơng is not, though đồng is. @param {string} word @param {Vocabulary} vocabulary */
const isSpelt = (word, vocabulary) =>
  hasMarks(word)
    ? (vocabulary.get(fold(word)) ?? []).some(([spelt]) => spelt === written(word))
    : isKnown(word, vocabulary);

/**
 * The word of a name beside this one that is a letter away.
 * @param {string} word
 * @param {string[]} pieces
 * @param {number} at
 * @param {Vocabulary} vocabulary
 * @param {Pairs} pairs
 */
function inPair(word, pieces, at, vocabulary, pairs) {
  if (!/^\p{L}{2,}$/u.test(word) || isInCapitals({ word })) return null;
  const near = new Set(oneEdit(fold(word)));
  const [before, after] = between(pairs, pieces[at - 2], pieces[at + 2]);
  const isNear = (/** @type {string} */ other) => near.has(fold(other)) && fold(other) !== fold(word);
  const isBegun = (/** @type {string} */ other) => other.startsWith(written(word));
  const isShort = word.length <= SHORT && pieces.length > 3;
  const isWord = (isShort || hasMarks(word)) && isSyllable(fold(word)); // hom nay is not học, tinh giản not tỉnh Gia, điện bin is Điện Biên
  const isAlike = (/** @type {string} */ other) =>
    haveSameMarks(word, other) && fold(word)[0] === fold(other)[0]; // tỉnh miền is not tỉnh Tiền Giang
  const isMeant = (/** @type {string} */ other) =>
    near.has(fold(other)) && (!isWord || isBegun(other) || isAlike(other) || fold(other) === fold(word)); // khuyên học
  const soundsSo = (/** @type {string} */ other) =>
    sound(fold(other)) === sound(fold(word)) && fold(other) !== fold(word);
  const isOtherTone = (/** @type {string} */ other) => hasMarks(word) && fold(other) === fold(word);
  if (!isSpelt(word, vocabulary))
    return (
      [...before, ...after].find((other) => isOtherTone(other) || isMeant(other) || soundsSo(other)) ?? null
    );
  const homophone = [...before, ...after].find((other) => areSaidAlike(word, other));
  if (homophone) return homophone;
  const isOfName = (/** @type {string[]} */ beside) => beside.some((other) => fold(other) === fold(word));
  if (word.length <= SHORT ? isOfName(before) && isOfName(after) : isOfName([...before, ...after]))
    return null;
  return before.find((other) => after.includes(other) && isNear(other)) ?? null; // học việc nam
}

/** @param {string[]} pieces words, with what stands between them @param {number} at */
const neighbours = (pieces, at) => [pieces[at - 2], pieces[at + 2]].filter(Boolean).map(fold);

/** @param {string} word @param {string[]} beside @param {Vocabulary} vocabulary */
function repair(word, beside, vocabulary) {
  if (word.length < 2 || word.length > LONGEST || !/^\p{L}+$/u.test(word) || isKnown(word, vocabulary))
    return null;
  if (!hasVowel(word) || (word.length <= SHORT && word === word.toUpperCase())) return null; // an abbreviation
  const plain = fold(word);
  const telex = HALF_TELEX.test(word) ? fromTelex(word) : "";
  const spellings = telex && hasMarks(telex) ? vocabulary.get(fold(telex)) : undefined;
  if (spellings?.some(([spelt]) => spelt === written(telex))) return telex;
  if (spellings) return nearest(plain, beside, vocabulary) ?? telex;
  if (isSyllable(plain)) return null; // a word that the site does not have
  const pieces = plain.length > GLUED ? cut(word, vocabulary) : null;
  return pieces?.join(" ") ?? nearest(plain, beside, vocabulary) ?? divided(plain, vocabulary);
}

/** @param {string} plain @param {string[]} beside @param {Vocabulary} vocabulary */
function nearest(plain, beside, vocabulary) {
  let best = "";
  let most = 0;
  for (const candidate of oneEdit(plain)) {
    if (!vocabulary.has(candidate) || beside.includes(candidate)) continue;
    const common = level(vocabulary, candidate) + closeness(plain, candidate);
    if (common > most) [best, most] = [candidate, common];
  }
  return best.length > 1 ? spelling(vocabulary, best) : null;
}

/** thuvien → thư viện: two known words without the space. @param {string} plain @param {Vocabulary} vocabulary */
function divided(plain, vocabulary) {
  let best = null;
  let most = 0;
  for (let at = 2; at <= plain.length - 2; at += 1) {
    const [first, second] = [plain.slice(0, at), plain.slice(at)];
    const common = Math.min(level(vocabulary, first), level(vocabulary, second));
    if (common <= most) continue;
    most = common;
    best = `${spelling(vocabulary, first)} ${spelling(vocabulary, second)}`;
  }
  return best;
}

/** An abbreviation is no slip. @param {Pick<Token, "word">} token */
export const isInCapitals = ({ word }) => word.length <= 5 && word === word.toUpperCase();
