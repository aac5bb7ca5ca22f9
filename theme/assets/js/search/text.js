// Vietnamese words as the search compares them: without marks, or letter for letter.

const MARKS = /[\u0300-\u036f]/g;
const STROKE = "\u0335"; // the index spells đ as d with this mark, so that typing d finds it
const WORD = /\d{1,3}(?:\.\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+/gu;
const MOST = 20_000; // words that are kept in mind
const SAID = "khong mot hai ba bon nam sau bay tam chin muoi".split(" ");
const FINAL_Y = /^(qu|[bhklmstv])y((?:nh|t)?)$/;
const FINAL_I = /^(qu|[bhklmstv])i((?:nh|t)?)$/;
const NEWER = "oà oả oã oá oạ oè oẻ oẽ oé oẹ uỳ uỷ uỹ uý uỵ".split(" ");
const OLDER = "òa ỏa õa óa ọa òe ỏe õe óe ọe ùy ủy ũy úy ụy".split(" ");

/** Lower case without marks, đ and its look-alikes as d. @param {string} text */
export const fold = (text) => text.normalize("NFD").toLowerCase().replace(MARKS, "").replace(/[đðɖ]/g, "d");

/** @param {string} text */
export const slug = (text) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** đ as the index spells it. @param {string} text */
export const toIndex = (text) =>
  text.normalize("NFC").replace(/[đðɖ]/g, `d${STROKE}`).replace(/[ĐÐƉ]/g, `D${STROKE}`);

/** đ as people write it. @param {string} text */
export const fromIndex = (text) => text.replaceAll(`d${STROKE}`, "đ").replaceAll(`D${STROKE}`, "Đ");

/** Pages say the same words over and over: each is worked out once. @param {(word: string) => string} work */
function once(work) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return (/** @type {string} */ word) => {
    const own = known.get(word) ?? work(word);
    if (known.size < MOST) known.set(word, own);
    return own;
  };
}

/** Equal for spellings of one word: tỷ and tỉ, quy and qui, 60.358 and 60358. */
export const key = once((word) =>
  fold(word)
    .replace(FINAL_Y, "$1i$2")
    .replace(/(?<=\d)\.(?=\d)/g, ""),
);

/** The other spelling of a word without marks: ty for ti, sau (sáu) for 6, or nothing. @param {string} plain */
export function twin(plain) {
  if (/^\d$|^10$/.test(plain)) return SAID[Number(plain)];
  if (FINAL_Y.test(plain)) return plain.replace(FINAL_Y, "$1i$2");
  return FINAL_I.test(plain) ? plain.replace(/i((?:nh|t)?)$/, "y$1") : "";
}

/** Letters in one Unicode form, in lower case, the tone where the portal writes it (hòa, ủy). @param {string} word */
export function written(word) {
  const lower = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/^q([ùúủũụ])([aeiyêơâ])/, (_, tone, vowel) =>
      `qu${vowel}${tone.normalize("NFD").slice(1)}`.normalize("NFC"),
    ); // qũy
  const end = lower.slice(-2);
  const place = NEWER.indexOf(end);
  const consonant = end[0] === "u" && lower.at(-3) === "q";
  return place < 0 || consonant ? lower : lower.slice(0, -2) + OLDER[place];
}

const HIGH_Y = "yỳýỷỹỵ";
const HIGH_I = "iìíỉĩị";

/** As it is written, with i for a final y: quĩ and quỹ are one, quý is another. */
export const spelt = once((word) => {
  const own = written(word);
  return FINAL_Y.test(fold(own)) ? own.replace(/[yỳýỷỹỵ]/, (letter) => HIGH_I[HIGH_Y.indexOf(letter)]) : own;
});

/** Words and numbers, apart: 03/HD-HKH is 03, hd, hkh. @param {string} text @returns {string[]} */
export const words = (text) => text.normalize("NFC").match(WORD) ?? [];

/** @param {string} word */
export const hasMarks = (word) => fold(word) !== word.toLowerCase();

/**
 * Where `part` stands in `line` as a run of words, -1 if nowhere.
 * @param {string[]} line
 * @param {string[]} part
 */
export function find(line, part, from = 0) {
  for (let start = from; start + part.length <= line.length; start += 1) {
    if (part.every((word, at) => line[start + at] === word)) return start;
  }
  return -1;
}

/**
 * A table to look typed words up in: “constructor”, which every object has, is in none.
 * @template T
 * @param {Record<string, T>} rows
 * @returns {Record<string, T>}
 */
export const lookup = (rows) => Object.assign(Object.create(null), rows);
