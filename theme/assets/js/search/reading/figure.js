// A figure asked for: tỷ lệ hội viên hải dương 2023, tân bình mấy gia đình học tập, chỉ tiêu … 2025.

/** @import {Figure, Listed, NamedPlace, Names} from "../names.js" */
import { fold, key } from "../text.js";

/** @typedef {{figure: Figure, indicator: Listed}} AskedFigure */
/** @typedef {{plain: string, places: NamedPlace[], outside: string[], year: number}} AskedOfPlaces */

const COUNTING = new Set(
  "cho chinh phu thu tuong danh hieu cong nhan phai can it nhat toi thieu ra theo vao tien nguoi mot moi may bao nhieu so luong co o tai cua la duoc tong trong den nam thang tinh ve thi dat da hien nay toan tren ca nuoc va muc hinh ket qua chiem ti cu the lon"
    .split(" ")
    .map(key),
);
const VERBS = new Set("mo to chuc duy tri lap tang trao phat lam dang ki gop dong".split(" ").map(key)); // what is done with what is counted
const OF_ALL = new Set(["khuyen", "hoc", "cong", "tac", "hoi"]); // hội viên khuyến học are hội viên, mấy hội is no hội viên
export const SHARE = /\b(?:phan tram|ty le|ti le|ty trong)\b|%/;
const TARGET =
  /\b(?:chi tieu|muc tieu|ke hoach|phan dau|(?:phai|can) (?:co|dat)|(?:den|toi) (?:(?:het|cuoi) )?(?:nam )?20\d\d)\b/;
const STAGE =
  /\b(?:da )?(?:(?:dang ki|duoc cong nhan|cong nhan|dat danh hieu|dat chuan|tham gia)|khu(?: pho)?|to dan pho|thon|ban lang)\b/g;
const CADRES = /\bcan bo(?: cong chuc| vien chuc)+/g; // of whom a figure says cán bộ
const EACH = /\b(?:moi|mot|tren|tinh tren) (?:dau nguoi|nguoi dan|nguoi)\b/g;
export const WHOLE = "toan-quoc";

/**
 * The figure that a query asks for, null when its words are not those of an indicator and a place.
 * @param {AskedOfPlaces} asked
 * @param {Names} names
 * @returns {AskedFigure | null}
 */
export function readFigure({ plain, places, outside, year }, names) {
  const isTarget = TARGET.test(plain);
  const ids = places.map(({ place }) => place.id);
  const wanted = ids.length ? ids : isTarget || SHARE.test(plain) ? [WHOLE] : [];
  const asked = withoutStage(outside.filter((word) => !/^\d+$/.test(word)));
  if (/\bhoi khuyen hoc\b/.test(plain) && !/\bhoi vien\b/.test(plain)) return null;
  const rest = asked.filter((word) => !COUNTING.has(word) && !isMeasure(word, plain));
  if (!wanted.length || !rest.length) return null;
  const scored = names.figures
    .filter(({ place }) => wanted.includes(place.id))
    .map((figure) => ({ figure, score: scoreOf(figure, rest, { plain, year, isTarget }) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best ? { figure: best.figure, indicator: best.figure.indicator } : null;
}

/** @param {string[]} name @param {string[]} rest */
const saidOf = (name, rest) => name.filter((word) => rest.includes(word)).length / name.length;

/** Quỹ alone is rather quỹ khuyến học than quỹ bình quân. @param {string[]} name @param {string[]} rest */
const unsaidOf = (name, rest) => name.filter((word) => !rest.includes(word) && !OF_ALL.has(word)).length;

/** Registered or recognised is no part of a name; mỗi người dân is bình quân. @param {string[]} line */
const withoutStage = (line) =>
  line
    .join(" ")
    .replace(CADRES, "can bo")
    .replace(/(?:khu|to dan) pho(?= hoc tap)/, "cong dong")
    .replace(STAGE, " ")
    .replace(EACH, " binh quan dau nguoi ")
    .split(" ")
    .filter(Boolean);

/** Words that say how, not what. @param {string} word @param {string} plain */
function isMeasure(word, plain) {
  if (/^(?:phan|tram|ty|ti|le)$/.test(word) && SHARE.test(plain)) return true;
  return /^(?:chi|muc|tieu|ke|hoach|phan|dau|phai)$/.test(word) && TARGET.test(plain);
}

/**
 * Zero when a word is not of the indicator; then by how much of its name was said.
 * @param {Figure} figure
 * @param {string[]} rest
 * @param {{plain: string, year: number, isTarget: boolean}} asked
 */
function scoreOf(figure, rest, { plain, year, isTarget }) {
  const { id, keys, more } = figure.indicator;
  const name = new Set([...keys, ...id.split("-").map(key), ...(fold(more).match(/[a-z]+/g) ?? [])]);
  const isCommon = (/** @type {string} */ word) => OF_ALL.has(word) || VERBS.has(word);
  if (!rest.every((word) => name.has(word) || isCommon(word)) || rest.every(isCommon)) return 0;
  const own = keys.filter((word) => !/^(?:ty|ti|le)$/.test(word));
  const said = Math.max(saidOf(own, rest), saidOf(id.split("-").map(key), rest));
  const isBegun = rest.includes(own[0]) && (rest.length > 1 || said > 0.3);
  if (said < 0.4 && !isBegun) return 0;
  const isShare = more === "%";
  return (
    said -
    unsaidOf(own, rest) / 100 +
    (isShare === SHARE.test(plain) ? 1 : 0) +
    (isTarget && figure.intended ? 1 : 0) +
    (year && figure.year === year ? 0.5 : 0)
  );
}

/** The year that a query asks for, when a figure is of another; else none. @param {Figure} figure @param {string} query */
export function otherYear({ period, year }, query) {
  const [asked, ...others] = query.match(/(?<![\d/-])(?:19|20)\d\d(?![\d/-])/g) ?? [];
  return !asked || others.length || Number(asked) === year || period.includes(asked) ? "" : asked;
}
