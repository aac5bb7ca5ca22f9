// Letters behind a word of administration: HKH tỉnh TB is of Thái Bình, UBND quận TB of Tân Bình. Loaded with the
// vocabulary.

/** @import {Names, Place} from "./names.js" */
import { aroundDigits } from "./around-digits.js";
import { inStandard } from "./dialect.js";
import { inTimes } from "./short-times.js";
import { fold, key } from "./text.js";

const SHORT =
  /(?<![\p{L}\p{M}])(tỉnh|tinh|thành phố|thanh pho|tp|quận|quan|huyện|huyen)[.\s]+([\p{L}\p{M}]{2,4})(?![\p{L}\p{M}\d/-])/giu;
const INTO = /(?<=(?:nhập|nhap|gộp|gop|ghép|ghep)(?: \p{L}+)?) (?:vô|vo|zô|zo)(?!\p{L})/giu; // as the South says vào

const HALF = /(?<![\p{L}\p{M}])(\p{Lu})\.?(\p{Lu}\p{Ll}+)(?![\p{L}\p{M}])/gu;
const SAID = "một hai ba bốn năm sáu bảy tám chín".split(" ");
const CLUSTER = new RegExp(`(?<!\\p{L})(cụm) (${SAID.join("|")})(?!\\p{L}|\\s+\\d)`, "iu"); // cụm năm 2023 is no cụm 5

/**
 * The query with such a place by its name, where only one of that kind is meant.
 * @param {string} text
 * @param {Pick<Names, "places">} names
 * @param {(said: string[]) => number} amountOf lent by the page
 */
export const inPlaces = (text, { places }, amountOf) =>
  inHalves(
    inClusters(aroundDigits(inTimes(inStandard(text.normalize("NFC").replace(INTO, " vào")), amountOf))),
    places,
  ).replace(SHORT, (all, kind, letters) => {
    const full = fold(kind).replace(/^tp$/, "thanh pho");
    const isMeant = (/** @type {Place} */ { full: own, names }) =>
      fold(own).startsWith(`${full} `) &&
      names.some(({ isShort, keys }) => isShort && keys.join("") === key(letters));
    const [place, ...others] = places.filter(isMeant);
    return place && !others.length ? `${kind} ${withoutKind(place.name, full)}` : all;
  });

/** @param {string} name @param {string} kind */
const withoutKind = (name, kind) => (fold(name).startsWith(`${kind} `) ? name.slice(kind.length + 1) : name);

/** Cụm hai is Cụm 2. @param {string} text */
const inClusters = (text) =>
  text.replace(CLUSTER, (_, cluster, said) => `${cluster} ${SAID.indexOf(said.toLowerCase()) + 1}`);

/** QNinh, Q.Ninh: Quảng Ninh, where only one place is written so. @param {string} text @param {Place[]} places */
const inHalves = (text, places) =>
  text.replace(HALF, (all, letter, rest) => {
    const isMeant = (/** @type {string[]} */ [one = "", other, third]) =>
      !third && one.startsWith(key(letter)) && other === key(rest);
    const [place, ...others] = places.filter(({ names }) => names.some(({ keys }) => isMeant(keys)));
    return place && !others.length ? place.name : all;
  });
