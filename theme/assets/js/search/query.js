// A query taken apart: quoted phrases, words that carry meaning, words that only ask.

import { fold, hasMarks, key, twin, words, written } from "./text.js";
import { level } from "./vocabulary.js";

export const LONGEST = 200; // signs of a query that are read; the rest changes no answer
const MOST_WORDS = 8; // a longer query is read in fewer ways
const YEAR_LEVEL = 8;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const ASKING = ("cho toi hoi|cho hoi|xin hoi|muon biet|tim giup|nhu the nao|the nao la|the nao|la nhu nao|ra sao|la bao nhieu|bao nhieu phan tram"
  + "|bao nhieu|co may|la gi|de lam gi|lam gi|la ai|ai la|tu khi nao|khi nao|bao gio|luc nao|nam nao|ngay nao|thang nao|o dau|lam the nao de"
  + "|lam the nao|lam sao de|lam sao|vi sao|tai sao|co gi|hay khong|hay chua|duoc khong|nao|gi|ai")
  .split("|").map((one) => one.split(" "));
const EMPTY = new Map(("là của cho về và ở tại được bị để thì mà với trong trên theo từ đến những các một này đó có không "
  + "hãy tôi muốn tìm xem dùng ra sẽ đã đang cũng như phải ạ").split(" ").map((one) => [fold(one), one]));
const isEmpty = ({ word, plain, written: spelt }) => EMPTY.has(plain) && (!hasMarks(word) || EMPTY.get(plain) === spelt);

/** What was typed, ready for comparing; `text` has no quotation marks. */
export function parse(query, map) {
  const phrases = [...query.matchAll(QUOTED)].map((one) => tokens(one[1], map)).filter((one) => one.length > 0);
  const all = tokens(query, map);
  const asking = new Set(questions(all));
  const lean = all.filter((one, at) => !asking.has(at) && !isEmpty(one));
  return {
    text: all.map((one) => one.word).join(" "),
    all,
    lean: lean.length ? lean : all,
    phrases,
    marked: all.some((one) => hasMarks(one.word)),
  };
}

export function tokens(text, map) {
  return words(text).map((word) => {
    const plain = fold(word);
    return { word, plain, key: key(word), said: /^\d/.test(plain) ? twin(plain) : "", written: written(word), level: commonness(plain, map) };
  });
}

/** The vocabulary holds no numbers; a year stands on many pages. */
const commonness = (plain, map) =>
  (/^(?:19|20)\d\d$/.test(plain) ? YEAR_LEVEL : Math.max(level(map, plain), level(map, twin(plain))));

/** The positions of the words that only ask: ai là …, … là gì. */
function questions(all) {
  const found = [];
  for (let at = 0; at < all.length; at += 1) {
    const asked = ASKING.find((one) => one.every((word, step) => all[at + step]?.plain === word && keepsMarks(all[at + step])));
    if (asked) {
      found.push(...asked.map((_, step) => at + step));
      at += asked.length - 1;
    }
  }
  return found;
}

// “nào” asks, “não” does not
const SPELT = { nao: "nào", gi: "gì", ai: "ai", gio: "giờ", dau: "đâu", sao: "sao", la: "là", the: "thế" };
const keepsMarks = ({ word, plain, written: spelt }) => !hasMarks(word) || !SPELT[plain] || SPELT[plain] === spelt;

/** The texts to ask the index for: as typed, without empty words, in other spellings. */
export function variants({ all, lean }, map) {
  const line = (list) => list.map((one) => one.word).join(" ");
  const made = [line(all)];
  if (lean.length < all.length) made.push(line(lean));
  for (const [at, one] of lean.entries()) {
    const other = twin(one.plain);
    if (other && map.has(other)) made.push(line(lean.map((token, place) => (place === at ? { word: other } : token))));
  }
  return made.slice(0, 5);
}

/** Every word left out once, with the text of the others; the rarest first, for it may be a slip. */
export function dropping({ lean }) {
  if (lean.length < 2 || lean.length > MOST_WORDS) return [];
  const rarest = [...lean].sort((one, other) => one.level - other.level);
  return rarest.map((one) => [one, lean.filter((other) => other !== one).map((other) => other.word).join(" ")]);
}

/** With ever fewer of the commonest words, down to two: for a question that no page answers whole. */
export function shorter({ lean }) {
  const made = [];
  const common = [...lean].sort((one, other) => other.level - one.level);
  for (let drop = 1; drop <= Math.max(Math.floor(lean.length / 2), lean.length - 2); drop += 1) {
    const dropped = new Set(common.slice(0, drop));
    made.push(lean.filter((one) => !dropped.has(one)).map((one) => one.word).join(" "));
  }
  return made;
}
