// Where a query names a place: by any of its names, with marks or without, or by letters that stand for it.

/** @import {NamedPlace, Names} from "./names.js" */
import { couldBeWord } from "./reading/short.js";
import { find, fold, hasMarks, key, words, written } from "./text.js";

const KINDS = new Set(
  "tỉnh thành phố tp huyện quận xã phường thị tinh thanh pho huyen quan xa phuong thi".split(" "),
);

/**
 * The places a query names, with where; the longest name wins, and written marks must agree.
 * @param {string} query
 * @param {Pick<Names, "places">} names
 * @returns {NamedPlace[]}
 */
export function placesIn(query, { places }) {
  const typed = words(query);
  const line = typed.map(key);
  const matches = places.flatMap((place) =>
    place.names.flatMap((name) => {
      const at = find(line, name.keys);
      const length = name.keys.length;
      const own = typed.slice(at, at + length);
      const agrees =
        at >= 0 && (name.isShort ? isShortHere(typed, at) : marksAgree(own, words(name.written)));
      return agrees ? [{ place, at, length, isShort: name.isShort }] : [];
    }),
  );
  matches.sort(
    (one, other) =>
      other.length - one.length || Number(one.place.today !== "") - Number(other.place.today !== ""),
  );
  /** @type {NamedPlace[]} */
  const kept = [];
  for (const match of matches) {
    if (kept.every((other) => areApart(match, other) || areAlike(match, other)))
      kept.push(withKind(match, typed));
  }
  return kept;
}

/** @param {NamedPlace} one @param {NamedPlace} other */
const areApart = (one, other) => one.at + one.length <= other.at || other.at + other.length <= one.at;

/** QN is any of three. @param {NamedPlace} one @param {NamedPlace} other */
const areAlike = (one, other) => Boolean(one.isShort && other.isShort && one.at === other.at);

/** @param {NamedPlace} match @param {string[]} typed @returns {NamedPlace} */
function withKind({ place, at, length, isShort }, typed) {
  let start = at;
  while (start > 0 && KINDS.has(written(typed[start - 1])) && !isQuarter(typed, start)) start -= 1;
  return { place, at: start, length: length + at - start, isShort };
}

/** Khu phố Tân Bình is in Tân Bình. @param {string[]} typed @param {number} start */
const isQuarter = (typed, start) =>
  start > 1 && fold(`${typed[start - 2]} ${typed[start - 1]}`) === "khu pho";

/** @param {string[]} typed @param {string[]} name */
function marksAgree(typed, name) {
  if (typed.length !== name.length) return true;
  return typed.every(
    (word, at) =>
      !hasMarks(word) ||
      (name.length === 1 && !hasMarks(name[at])) || // đắklắk is daklak, sơn là is no Sơn La
      isWithin(written(word), written(name[at])) ||
      key(word) !== fold(word),
  );
}

/** Marks may be left out, but no other may stand there: dồng and đăk for đồng and đắk. @param {string} typed @param {string} name */
function isWithin(typed, name) {
  const [own, whole] = [[...typed], [...name]];
  return own.length === whole.length && own.every((letter, at) => lessMarked(whole[at]).includes(letter));
}

/** A letter, without its tone, without all marks. @param {string} letter */
const lessMarked = (letter) => [
  letter,
  letter
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC"),
  fold(letter),
];

/** HP stands for a place alone, in capitals, or where it is no word; beside a number it is a type. @param {string[]} typed @param {number} at */
function isShortHere(typed, at) {
  const word = typed[at];
  const isBesideNumber = [typed[at - 1], typed[at + 1]].some((other) => /^\d/.test(other ?? ""));
  return !isBesideNumber && (typed.length === 1 || word === word.toUpperCase() || !couldBeWord(fold(word)));
}
