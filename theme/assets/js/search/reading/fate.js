// What became of a place, asked within a longer sentence: tôi ở thái bình cũ, nay tỉnh mình thuộc tỉnh nào rồi.

/** @import {Names, NamedPlace} from "../names.js" */
/** @import {Time} from "./time.js" */
import { key, words } from "../text.js";
import { FATE, OF_PLACES } from "./fate-words.js";

/** @typedef {{plain: string, places: NamedPlace[], outside: string[], time?: Time | null}} AskedFate */

const MERGED = "(?:(?:sap |sat )?nhap|hop nhat|gop|ghep)";
const WHERE = "(?:nao|dau|gi|ai)";
const ASKED = new RegExp(
  `\\b${MERGED}\\b.*\\b${WHERE}\\b` +
    `|\\b(?:thuoc|doi thanh|doi ten|goi la|ten la|chuyen (?:ve|sang)|tro thanh|la)\\b.*\\b(?:tinh|thanh pho|huyen|xa|phuong|noi|dia phuong|ten)?\\s?${WHERE}\\b` +
    `|\\b(?:con|bo|mat|giai the|${MERGED})\\b.*\\b(?:khong|chua)\\b`,
);
const NOW = new RegExp(`\\b(?:nay|bay gio|gio|hien|cu|moi|sau|roi|truoc|${MERGED})\\b`);
const MOST = 4; // words of a life that nobody foresees
const SELVES = new Set(
  "toi minh em chung ta chi anh ong ba que nha song sinh lon len lam viec nguoi cho minh roi vay a nhi nhe voi biet muon hoi xin rang thi nen de dung nua ca luc chang"
    .split(" ")
    .map(key),
);
const OF_CONTENT = new Set("khuyen hoc van ban quy hieu luc ky ban hanh bao nhieu may".split(" ").map(key));

/** @param {Time} time */
const isSpan = ({ precision }) => precision === "span";

/** Is it the day of what became of the place? @param {NamedPlace["place"]} place @param {Time} time */
const tellsOf = ({ fate }, { from }) =>
  fate.some(([told]) => told.includes(from.split("-").reverse().join("/")));

/** A name of it, or a word around one: mù cang chải sau 1/7/2025. @param {string} word @param {NamedPlace[]} places */
const isOfPlace = (word, places) =>
  [FATE, OF_PLACES].some((known) => known.has(key(word))) ||
  places.some(({ place }) => place.names.some(({ keys }) => keys.includes(key(word))));

/**
 * The places whose fate a sentence asks, none when it speaks of what the portal tells of them.
 * @param {AskedFate} asked
 * @param {Pick<Names, "indicators" | "topics">} names
 * @returns {NamedPlace[]}
 */
export function fateAsked({ plain, places, outside, time }, { indicators, topics }) {
  if (time?.day && words(time.rest).every((word) => isOfPlace(word, places)))
    return places.filter(({ place }) => isSpan(time) || tellsOf(place, time));
  const gone = places.filter(({ place }) => place.fate.length > 0);
  const line = plain.replace(/[^\p{L}\d]+/gu, " ");
  if (!gone.length || !ASKED.test(line) || !NOW.test(line)) return [];
  const others = outside.filter((word) => ![FATE, OF_PLACES, SELVES].some((known) => known.has(word)));
  const named = new Set([...indicators, ...topics].flatMap(({ keys }) => keys));
  const isLife = others.length <= MOST && !others.some((word) => OF_CONTENT.has(word) || named.has(word));
  return isLife ? gone : [];
}
