// What became of a place, asked within a longer sentence: tôi ở thái bình cũ, nay tỉnh mình thuộc tỉnh nào rồi.

/** @import {Names, NamedPlace} from "../names.js" */
/** @import {Time} from "./time.js" */
import { fold, key, words } from "../text.js";
import { FATE, OF_PLACES } from "./fate-words.js";

/** @typedef {{plain: string, places: NamedPlace[], outside: string[], time?: Time | null}} AskedFate */

const MERGED = "(?:(?:sap |sat )?nhap|hop nhat|gop|ghep)";
const WHERE = "(?:nao|dau|gi|ai|mo)";
const ASKED = new RegExp(
  `\\b${MERGED}\\b.*\\b${WHERE}\\b` +
    `|\\b(?:thuoc|doi thanh|doi ten|goi la|ten la|chuyen (?:ve|sang)|ve(?= (?:tinh|thanh pho|huyen|xa|phuong|noi|dau))|tro thanh|la)\\b.*\\b(?:tinh|thanh pho|huyen|xa|phuong|noi|dia phuong|ten)?\\s?${WHERE}\\b` +
    `|\\bo ${WHERE}$` +
    `|\\b(?:con|bo|mat|giai the|${MERGED})\\b.*\\b(?:khong|chua)\\b`,
);
const NOW = new RegExp(
  `\\b(?:nay|bay gio|gio|bua ni|chu(?! (?:tich|de|truong|nhiem|tri|quan))|xua|hien|cu|moi|sau|roi|truoc|${MERGED})\\b`,
);
const ASKING = new RegExp(
  `\\b(?:(?:bay gio|gio|hien nay|nay|xua|truoc|bua ni|chu) )?(?:thuoc|${MERGED}|doi ten|doi thanh|chuyen)\\b`,
);
const PAST = /\b(?:hoi|thoi|luc|thuo|dao|nam) (?:truoc|xua|do|ay|cu|nao)\b/; // and no hội trước
const ONCE = new Set(["hoi", "thoi", "luc", "thuo", "dao", "do", "ay", "nam"].map(key));
const ASSOCIATION = /\bhoi khuyen hoc\b/;
const MOST = 4; // words of a life that nobody foresees
const SELVES = new Set(
  "toi minh em chung ta chi anh ong ba que nha song sinh lon len lam viec nguoi cho minh roi vay a nhi nhe voi biet muon hoi xin rang thi nen de dung nua ca luc chang bua ni mo chu ri rua rang ta ha hi hen nghen ho tui tau noi cho"
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
 * What is asked of a place that has no page: cao phạ giờ thuộc xã nào is asked of cao phạ.
 * @param {string} text
 */
export function withoutFate(text) {
  const typed = words(text);
  const line = typed.map(fold).join(" ");
  const at = ASKED.test(line) && NOW.test(line) ? line.search(ASKING) : -1;
  const before = at > 0 ? typed.slice(0, line.slice(0, at).trim().split(" ").length) : [];
  const own = before.filter((word) => !OF_PLACES.has(key(word)));
  return own.length > 1 ? own.join(" ") : "";
}

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
  if (PAST.test(line) && outside.every((word) => [FATE, OF_PLACES, ONCE].some((known) => known.has(word))))
    return gone;
  if (!gone.length || !ASKED.test(line) || !NOW.test(line)) return [];
  const association = ASSOCIATION.test(line) ? ["hoi", "khuyen", "hoc"] : []; // of the place
  const others = outside.filter(
    (word) => !association.includes(word) && ![FATE, OF_PLACES, SELVES].some((known) => known.has(word)),
  );
  const named = new Set([...indicators, ...topics].flatMap(({ keys }) => keys));
  const isLife = others.length <= MOST && !others.some((word) => OF_CONTENT.has(word) || named.has(word));
  return isLife ? gone : [];
}
