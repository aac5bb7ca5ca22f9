// Numbers said in words, without marks: mười bốn, một nghìn hai trăm bảy mươi mốt.

/** @type {Record<string, number>} */
const DIGITS = {
  khong: 0,
  linh: 0,
  le: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
/** @type {Record<string, number>} */
const TENS = { muoi: 10, tram: 100, nghin: 1000, ngan: 1000 };
const AFTER = new Set([
  "so",
  "dinh",
  "thi",
  "luan",
  "quyet",
  "tu",
  "an",
  "hoach",
  "trinh",
  "dan",
  "bao",
  "luat",
  "che",
]);

/**
 * The words with a numeral after a type's name as digits: chi thi muoi bon → chi thi 14.
 * @param {string[]} words
 */
export function withDigits(words) {
  /** @type {string[]} */
  const line = [];
  for (let at = 0; at < words.length; at += 1) {
    const [value, length] = AFTER.has(line.at(-1) ?? "") ? read(words, at) : [0, 0];
    line.push(length ? String(value) : words[at]);
    at += Math.max(0, length - 1);
  }
  return line;
}

/**
 * The numeral that begins at a word, and how many words it takes; zeros when there is none.
 * @param {string[]} words
 * @param {number} start
 * @returns {[number, number]}
 */
function read(words, start) {
  let end = start;
  while (words[end] in DIGITS || words[end] in TENS) end += 1;
  const said = words.slice(start, end);
  // a single word (“năm”, “tư”, “sáu”) is a numeral only at the end: chỉ thị mười, not quyết định năm 2017
  const isAlone = said.length === 1 && (end < words.length || said[0] === "nam");
  const value = isAlone ? 0 : amountOf(said);
  return value ? [value, said.length] : [0, 0];
}

/** Three hundred and two, or digit by digit: ba hai bốn, bảy mốt. @param {string[]} said */
function amountOf(said) {
  if (said.every((word) => word in DIGITS)) return Number(said.map((word) => DIGITS[word]).join(""));
  let [total, part, digit] = [0, 0, 0];
  for (const word of said) {
    const unit = DIGITS[word];
    if (unit !== undefined) [part, digit] = [part + digit * 10, unit];
    else if (TENS[word] === 10) [part, digit] = [part + (digit || 1) * 10, 0];
    else if (TENS[word] === 100) [part, digit] = [part + digit * 100, 0];
    else [total, part, digit] = [total + (part + digit) * 1000, 0, 0];
  }
  return total + part + digit;
}
