// A word that stands nowhere on the site is read again: as Telex or VNI that was not converted, as
// two words run together, or with one letter mistaken. A known word is never changed.

import { fold, hasMarks, written } from "./text.js";
import { level } from "./vocabulary.js";

const TONES = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const VNI = { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
const VOWEL = /[aeiouyăâêôơư]/i;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const LONGEST = 24;
const RARE = 3; // a word of fewer than eight pages may be a slip

/** Telex keys → letters: khuyeens → khuyến. Empty when the keys spell nothing. */
export function fromTelex(typed) {
  let tone = "";
  let text = typed.toLowerCase();
  const last = text.match(/[sfrxj](?=[^sfrxj]*$)/);
  if (last && VOWEL.test(text.slice(0, last.index))) {
    tone = TONES[last[0]];
    text = text.slice(0, last.index) + text.slice(last.index + 1);
  }
  text = text
    .replace(/dd|(?<=^d[a-zăâêôơư]+)d$/, (found) => (found === "dd" ? "đ" : "\u0000"))
    .replace(/aa/g, "â").replace(/ee/g, "ê").replace(/oo/g, "ô")
    .replace(/uow|uwow|uwo/g, "ươ").replace(/aw/g, "ă").replace(/ow/g, "ơ").replace(/uw/g, "ư")
    .replace(/^([^aeo]*)([aeo])([^aeo]+)\2$/, (_, a, v, b) => a + { a: "â", e: "ê", o: "ô" }[v] + b)
    .replace(/^(.*?)a([^w]*)w$/, "$1ă$2").replace(/^(.*?)uo([^w]*)w$/, "$1ươ$2")
    .replace(/^(.*?)o([^w]*)w$/, "$1ơ$2").replace(/^(.*?)u([^w]*)w$/, "$1ư$2");
  if (text.includes("\u0000")) text = `đ${text.slice(1, -1)}`;
  return toned(text, tone);
}

/** VNI keys → letters: ke61t → kết. Empty when the keys spell nothing. */
export function fromVni(typed) {
  let tone = "";
  let text = "";
  for (const sign of typed.toLowerCase()) {
    if (VNI[sign]) tone = VNI[sign];
    else if (sign === "6") text = text.replace(/[aeo](?=[^aeo]*$)/, (v) => ({ a: "â", e: "ê", o: "ô" })[v]);
    else if (sign === "7") text = text.replace(/uo(?=[^uo]*$)|[uo](?=[^uo]*$)/, (v) => ({ uo: "ươ", u: "ư", o: "ơ" })[v]);
    else if (sign === "8") text = text.replace(/a(?=[^a]*$)/, "ă");
    else if (sign === "9") text = text.replace("d", "đ");
    else if (/\d/.test(sign)) return "";
    else text += sign;
  }
  return toned(text, tone);
}

function toned(text, tone) {
  if (!VOWEL.test(text) || /[^\p{L}]/u.test(text)) return "";
  if (!tone) return text.normalize("NFC");
  const open = text.startsWith("qu") || /^gi[aeiouyăâêôơư]/.test(text) ? 2 : 0;
  const found = text.slice(open).match(/[aeiouyăâêôơư]+/);
  if (!found) return "";
  const start = open + found.index;
  const vowels = found[0];
  const strong = [...vowels].findLastIndex((one) => "ăâêôơư".includes(one));
  const closed = start + vowels.length < text.length;
  const at = strong >= 0 ? strong : closed || vowels.length > 2 ? Math.min(1, vowels.length - 1) : 0;
  const place = start + at + 1;
  return (text.slice(0, place) + tone + text.slice(place)).normalize("NFC");
}

/** The typed text with VNI digits read as marks; document numbers such as kl49 stay. */
export function withoutVni(query, map) {
  const parts = query.split(/(\s+)/);
  const read = parts.map((part) => {
    const found = /^[a-z]+\d[a-z\d]*$/i.test(part) && VOWEL.test(part) ? fromVni(part) : "";
    return found && map.has(fold(found)) ? found : "";
  });
  const sure = read.filter(Boolean).length > 1
    || parts.some((part, at) => read[at] && (/\d\D/.test(part) || /\d\d$/.test(part)));
  return sure ? parts.map((part, at) => read[at] || part).join("") : query;
}

/** The query as it was probably meant; the same text when every word is known. `kept` are names. */
export function corrected(query, map, kept = []) {
  const text = withoutVni(query, map);
  const tokens = text.split(/([^\p{L}\p{M}\d]+)/u);
  const repaired = tokens.map((token, at) => (kept.includes(token) ? token : repair(token, neighbours(tokens, at), map) ?? token));
  return repaired.join("");
}

/** The words of a text that stand nowhere on the site. */
export const unknown = (words, map) =>
  words.filter((word) => /^\p{L}/u.test(word) && !isKnown(word, map));

const isKnown = (word, map) => map.has(fold(word)) || map.has(fold(written(word)));

function neighbours(tokens, at) {
  return [tokens[at - 2], tokens[at + 2]].filter(Boolean).map(fold);
}

function repair(token, beside, map) {
  if (token.length < 2 || token.length > LONGEST || !/^\p{L}+$/u.test(token) || isKnown(token, map)) return null;
  if (/^[\x00-\x7f]+$/.test(token)) {
    const telex = fromTelex(token);
    const read = telex && hasMarks(telex) ? map.get(fold(telex)) : null;
    if (read?.some(([spelt]) => spelt === written(telex))) return telex;
    if (read) return nearest(fold(token), beside, map) ?? telex;
  }
  return nearest(fold(token), beside, map) ?? divided(fold(token), map);
}

function nearest(plain, beside, map) {
  let best = null;
  let most = 0;
  for (const candidate of oneEdit(plain)) {
    const common = map.has(candidate) ? level(map, candidate) + closeness(plain, candidate) : 0;
    if (common > most && !beside.includes(candidate)) [best, most] = [candidate, common];
  }
  return best && best.length > 1 ? map.get(best)[0][0] : null;
}

/** The query with one rare word read as a common one, the likeliest reading first. */
export function likely({ all }, map) {
  const made = [];
  for (const [at, one] of all.entries()) {
    const own = level(map, one.plain);
    if (own > RARE || !/^[a-z]{3,}$/.test(one.plain)) continue;
    for (const candidate of new Set(oneEdit(one.plain))) {
      const gain = level(map, candidate) - own;
      if (map.has(candidate) && gain >= 2 && candidate.length > 1) {
        const line = all.map((other, place) => (place === at ? map.get(candidate)[0][0] : other.word)).join(" ");
        made.push([gain + closeness(one.plain, candidate), line]);
      }
    }
  }
  return made.sort((one, other) => other[0] - one[0]).slice(0, 6).map(([, line]) => line);
}

/** What a page writes where a word was typed: next to the same neighbours, and nearly the same. */
export function misspelt(one, line, page) {
  const at = line.indexOf(one);
  const sides = [[-1, line[at - 1]?.key], [1, line[at + 1]?.key]].filter(([, key]) => key);
  const place = page.keys.findIndex((key, here) => {
    const agree = sides.filter(([step, beside]) => page.keys[here + step] === beside).length;
    return agree && key !== one.key && alike(one.plain, fold(page.typed[here]), agree === 2);
  });
  return place < 0 ? "" : page.typed[place].toLowerCase();
}

const sound = (plain) => plain.replace(/^(?:d|gi|r)(?=[aeiouy])/, "z").replace(/^x/, "s").replace(/^tr/, "ch").replace(/^l/, "n").replace(/^k(?=[iey])|^q(?=u)/, "c");

/** Do two words sound the same (sa, xa) or differ by one letter, which is seldom the first? */
function alike(one, other, sure) {
  if (!/^[a-z]+$/.test(one + other)) return false;
  if (sound(one) === sound(other)) return true;
  return (sure || one[0] === other[0]) && one.length > 2 && other.length > 2 && Math.abs(one.length - other.length) < 2 && new Set(oneEdit(one)).has(other);
}

/** A doubled, missing or swapped letter is likelier than another letter. */
function closeness(plain, candidate) {
  const same = [...plain].sort().join("") === [...candidate].sort().join("");
  if (same) return 6;
  if (plain.replace(/(.)\1/g, "$1") === candidate) return 6;
  return plain[0] === candidate[0] ? 3 : 0;
}

function* oneEdit(word) {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}

/** thuvien → thư viện: two known words without the space. */
function divided(plain, map) {
  let best = null;
  let most = 0;
  for (let at = 2; at <= plain.length - 2; at += 1) {
    const [first, second] = [plain.slice(0, at), plain.slice(at)];
    const common = Math.min(level(map, first), level(map, second));
    if (common > most) [best, most] = [`${map.get(first)[0][0]} ${map.get(second)[0][0]}`, common];
  }
  return best;
}
