// Keys of the Vietnamese keyboards that were not converted: Telex (khuyeens) and VNI (ke61t).

/** @type {Record<string, string>} */
const TELEX = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
/** @type {Record<string, string>} */
const VNI = { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
/** @type {Record<string, string>} */
const HATS = { a: "â", e: "ê", o: "ô" };
/** @type {Record<string, string>} */
const HORNS = { uo: "ươ", u: "ư", o: "ơ" };
const CROSSED = "\u0000"; // stands for a d typed at the end of a word, which crosses the first
const VOWEL = /[aeiouyăâêôơư]/i;
const MARKED = "ăâêôơư";

/** @param {string} text */
export const hasVowel = (text) => VOWEL.test(text);

/**
 * Telex keys → letters: khuyeens → khuyến. Empty when the keys spell nothing.
 * @param {string} typed
 */
export function fromTelex(typed) {
  let tone = "";
  let text = typed.toLowerCase();
  const last = text.match(/[sfrxj](?=[^sfrxj]*$)/);
  if (last?.index !== undefined && hasVowel(text.slice(0, last.index))) {
    tone = TELEX[last[0]];
    text = text.slice(0, last.index) + text.slice(last.index + 1);
  }
  text = withHats(text.replace(/dd|(?<=^d[a-zăâêôơư]+)d$/, (keys) => (keys === "dd" ? "đ" : CROSSED)));
  if (text.includes(CROSSED)) text = `đ${text.slice(1, -1)}`;
  return toned(text, tone);
}

/** @param {string} text */
function withHats(text) {
  return text
    .replace(/aa/g, "â")
    .replace(/ee/g, "ê")
    .replace(/oo/g, "ô")
    .replace(/uow|uwow|uwo/g, "ươ")
    .replace(/aw/g, "ă")
    .replace(/ow/g, "ơ")
    .replace(/uw/g, "ư")
    .replace(/^([^aeo]*)([aeo])([^aeo]+)\2$/, (_, before, vowel, after) => before + HATS[vowel] + after)
    .replace(/^(.*?)a([^w]*)w$/, "$1ă$2")
    .replace(/^(.*?)uo([^w]*)w$/, "$1ươ$2")
    .replace(/^(.*?)o([^w]*)w$/, "$1ơ$2")
    .replace(/^(.*?)u([^w]*)w$/, "$1ư$2");
}

/**
 * VNI keys → letters: ke61t → kết. Empty when the keys spell nothing.
 * @param {string} typed
 */
export function fromVni(typed) {
  let tone = "";
  let text = "";
  for (const sign of typed.toLowerCase()) {
    if (VNI[sign]) tone = VNI[sign];
    else if (sign === "6") text = text.replace(/[aeo](?=[^aeo]*$)/, (vowel) => HATS[vowel]);
    else if (sign === "7") text = text.replace(/uo(?=[^uo]*$)|[uo](?=[^uo]*$)/, (vowels) => HORNS[vowels]);
    else if (sign === "8") text = text.replace(/a(?=[^a]*$)/, "ă");
    else if (sign === "9") text = text.replace("d", "đ");
    else if (/\d/.test(sign)) return "";
    else text += sign;
  }
  return toned(text, tone);
}

/** @param {string} text @param {string} tone */
function toned(text, tone) {
  if (!hasVowel(text) || /[^\p{L}]/u.test(text)) return "";
  if (!tone) return text.normalize("NFC");
  const opening = text.startsWith("qu") || /^gi[aeiouyăâêôơư]/.test(text) ? 2 : 0;
  const match = text.slice(opening).match(/[aeiouyăâêôơư]+/);
  if (match?.index === undefined) return "";
  const start = opening + match.index;
  const isClosed = start + match[0].length < text.length;
  const place = start + placeOfTone(match[0], isClosed) + 1;
  return (text.slice(0, place) + tone + text.slice(place)).normalize("NFC");
}

/** @param {string} vowels @param {boolean} isClosed whether a consonant follows */
function placeOfTone(vowels, isClosed) {
  const strong = [...vowels].findLastIndex((vowel) => MARKED.includes(vowel));
  if (strong >= 0) return strong;
  return isClosed || vowels.length > 2 ? Math.min(1, vowels.length - 1) : 0;
}
