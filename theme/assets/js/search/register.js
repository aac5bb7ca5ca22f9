// Official texts by number, as people type it: kl49, 49 kl tw, QĐ 324, thông tư 22 bộ giáo dục, 387.
// A query is a number when the words around the number say so, or when nothing else is left.

import { withDigits } from "./numerals.js";
import { find, fold } from "./text.js";

const COUNTED = new Set(("nam thang ngay tuan quy gio phut lan buoc dot ky khoa noi nhiem giai muc chi tieu diem "
  + "nhom cap tinh thanh huyen quan xa phuong thon to khu dia don co hoi lop nguoi em can cong hoc giao ho "
  + "suat ti ty trieu nghin ngan tram dong km phan van mo gia cong trieu dai tuoi cuon bai").split(" "));
const EMPTY = new Set("cua ve va cho o tai nam ngay so la ban bo thi theo trong cac van".split(" "));
const DATE = /(?:ngay\s+)?\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})\b/;
const IN_WORDS = /(?:ngay\s+)?\b(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+((?:19|20)\d{2})\b/;
const YEAR = /^(?:19|20)\d{2}$/;
const PART = /\d+|[a-z]+/g;
const split = (text) => fold(text).match(PART) ?? [];

/** Thousands of lines without marks, in one go. */
const folded = (lines) => fold(lines.join("\n")).split("\n");

/** Records of the register as texts that can be compared with a query. */
export function readTexts(data) {
  const types = data.types.map(({ name, symbol }) => ({ name, words: split(name), symbol: fold(symbol) }));
  const issuers = data.issuers.map(({ label, name, aliases }) => ({
    label,
    words: new Set([label, name, ...aliases].flatMap(split)),
  }));
  const numbers = folded(data.texts.map((text) => text.number));
  const subjects = folded(data.texts.map((text) => text.subject));
  const texts = data.texts.map(({ id, number, type, issuer, day, subject, badge, status, mentions, nicknames }, at) => {
    const parts = numbers[at].match(PART) ?? [];
    let subjectWords;
    return {
      url: `/van-ban/${id}/`, number, type: types[type], issuer: issuers[issuer], day, subject, badge, status, mentions,
      nicknames: nicknames.map((one) => split(one)),
      ordinal: Number(parts[0]),
      year: Number(day.slice(0, 4)),
      inNumber: YEAR.test(parts[1]) ? Number(parts[1]) : 0,
      organs: new Set(parts.slice(1).filter((one) => !/^\d/.test(one) && one !== types[type].symbol)),
      plainSubject: subjects[at],
      get subjectWords() { return (subjectWords ??= subjects[at].match(PART) ?? []); }, // few are asked for
    };
  });
  const organs = new Set(texts.flatMap((text) => [...text.organs]));
  return { texts, types, organs };
}

/** What a query says of a number, null when it names none. */
export function readNumber(query, { types, organs }) {
  const plain = fold(query);
  const found = plain.match(DATE) ?? plain.match(IN_WORDS);
  const date = found ? `${found[3]}-${found[2].padStart(2, "0")}-${found[1].padStart(2, "0")}` : "";
  const words = withDigits(split(found ? plain.replace(found[0], " ") : plain));
  const number = words.findIndex((word, at) => isNumber(words, at, types));
  if (number < 0) return null;
  const type = typeAround(words, number, types);
  const next = YEAR.test(words[number + 1]) ? Number(words[number + 1]) : 0;
  const said = find(words, ["nam"]);
  const spoken = YEAR.test(words[said + 1]) ? Number(words[said + 1]) : 0;
  return {
    value: Number(words[number]),
    words,
    at: number,
    type,
    date,
    year: next || spoken || Number(date.slice(0, 4)) || lastYear(words, number),
    organs: words.filter((word) => organs.has(word)),
    explicit: Boolean(type) || words[number - 1] === "so" || new RegExp(`${words[number]}\\s*[/-]\\s*[a-z\\d]`).test(plain),
  };
}

function isNumber(words, at, types) {
  if (!/^\d{1,5}$/.test(words[at])) return false;
  const typed = typeAround(words, at, types) || words[at - 1] === "so";
  if (YEAR.test(words[at]) && !typed && words.length > 1) return false;
  if (words[at - 1] === "nam" || words[at - 1] === "thang" || words[at - 1] === "ngay") return false;
  return !COUNTED.has(words[at + 1]) || Boolean(typed && (typed.bySymbol || words[at - 1] === "so" || words[at + 1] === "nam"));
}

const lastYear = (words, number) => {
  const year = words.findLast((word, at) => at !== number && YEAR.test(word));
  return year ? Number(year) : 0;
};

/** The type before a number (QĐ 324, quyết định số 324) or after it (324 qd, 22/2020/TT). */
function typeAround(words, at, types) {
  const end = words[at - 1] === "so" ? at - 1 : at;
  const after = YEAR.test(words[at + 1]) ? at + 2 : at + 1;
  for (const type of types) {
    const named = type.words.every((word, number) => words[end - type.words.length + number] === word);
    if (named) return { type, used: type.words.length + at - end, bySymbol: false };
  }
  const symbol = [words[after], words[end - 1]];
  for (const typed of symbol) {
    const type = typed && types.find((one) => one.symbol === typed);
    if (type) return { type, used: 1, bySymbol: true };
  }
  return null;
}

/** The texts that a number means, the likeliest first, each with how much of the query it explains. */
export function textsOf(asked, { texts }) {
  const scored = texts
    .filter((text) => text.ordinal === asked.value)
    .map((text) => ({ text, ...judge(text, asked) }))
    .filter((one) => one.score > 0 && (asked.explicit || one.explained >= 0.6));
  scored.sort((one, other) => other.score - one.score || other.text.day.localeCompare(one.text.day));
  const best = scored[0]?.score ?? 0;
  return scored.filter((one) => one.score > best - 4).slice(0, 5);
}

function judge(text, asked) {
  const typed = typeScore(text, asked);
  if (typed < 0 || (asked.year && text.inNumber && asked.year !== text.inNumber && asked.explicit && !asked.date)) {
    return { score: 0, explained: 0 };
  }
  const rest = asked.words.filter((word, at) => at !== asked.at && !EMPTY.has(word));
  const about = new Set([...text.subjectWords, ...text.issuer.words, ...text.organs, ...text.type.words,
    ...text.nicknames.flat(), text.type.symbol, String(text.year), "so", "qd"]);
  const told = rest.filter((word) => about.has(word)).length;
  const nickname = text.nicknames.some((one) => find(asked.words, one) >= 0);
  let score = 1 + typed + 3 * (rest.length ? told / rest.length : 1) + (nickname ? 4 : 0);
  if (asked.year) score += asked.year === text.year || asked.year === text.inNumber ? 3 : -3;
  if (asked.date) score += asked.date === text.day ? 3 : -1;
  score += organScore(text, asked);
  score += text.badge.startsWith("ended") ? -0.2 : 0;
  return { score, explained: (told + 1) / (rest.length + 1) };
}

function typeScore(text, { type, words }) {
  if (!type) return 0;
  if (type.type === text.type || (type.bySymbol && type.type.symbol === text.type.symbol)) return 3;
  // “chương trình 387”, “đề án 1373”: the text approves one
  if (!type.bySymbol && find(text.subjectWords, type.type.words) >= 0) return 2;
  return type.bySymbol && words.includes(text.type.symbol) ? 2 : -1;
}

function organScore(text, { organs, type }) {
  const named = organs.filter((one) => one !== type?.type.symbol);
  if (!named.length) return 0;
  return named.some((one) => text.organs.has(one)) ? 2 : -2;
}

/** Does a page name this very number? For numbers whose text the portal does not hold. */
export function names(content, asked) {
  const number = `0*${asked.value}`;
  const type = asked.type?.type;
  const symbol = type?.symbol ? `${number}(?:/\\d{4})?[/-]${type.symbol}` : `${number}(?:/\\d{4})?[/-][a-z]`;
  const named = type ? `|${type.words.join(" ")} (?:so )?${number}` : "";
  return new RegExp(`(?<!\\d)(?:${symbol}${named})(?!\\d)`).test(fold(content));
}
