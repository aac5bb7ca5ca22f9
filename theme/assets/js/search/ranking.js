// Who has the most: tỉnh nào có tỷ lệ hội viên cao nhất; and what else a source says beside a figure. Loaded with the
// vocabulary.

/** @import {Figure, Names, Place} from "./names.js" */
/** @import {Asked} from "./reading/asked.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {Reading} from "./reading/reading.js" */
import { ANY } from "./reading/listing.js";

const MOST = /\b(?:(cao|nhieu|lon|dong|manh)|thap|it|nho|kem) (?:.* )?(?<!(?:thong|duy|ngay) )nhat$/;
const COMPARING =
  /^(?:giua|voi|ai|noi|ben|nao|nhieu|it|cao|thap|hon|nhat|dong|lon|manh|nho|kem|dau|dia|phuong|don|vi|quan|huyen|xa)$/;
const LEVELS = /(?<!dia )\b(?:tinh|thanh pho|quan|huyen|xa|phuong)(?= nao\b)/;
const SHARED = /%|\/\p{L}/u; // 40,1%, 76.000 đồng/người: high or low, not many or few
const AMOUNT = /\d+(?:\.\d{3})*(?:,\d+)?/g;
const WHOLE = "toan-quoc";
const GROUP = "cum-"; // of provinces

/**
 * Quảng Ninh với Hải Phòng ai nhiều hội viên hơn: the page of what is counted; who has the most: the figure.
 * @param {Asked} asked
 * @param {Names} names
 * @param {Pick<Readers, "readFigure">} readers
 * @returns {Reading | null}
 */
export function comparedIn({ plain, places, outside, time }, names, { readFigure }) {
  const line = outside.filter((word) => !COMPARING.test(word));
  const isCompared = places.length > 1 && / hon$/.test(plain);
  const ofAny = names.figures.map(({ place }) => ({ place, at: 0, length: 0 }));
  const compared = isCompared ? places : !places.length && MOST.test(plain) ? ofAny : [];
  const answer = compared.length
    ? readFigure({ plain, places: compared, outside: line, year: time?.year ?? 0 }, names)
    : null;
  const told = names.figures.filter(({ indicator }) => indicator === answer?.indicator);
  if (!answer || (!isCompared && told.length < 2)) return null; // nobody has the most of what one place counts
  const first = isCompared ? null : firstOf(told, plain, time?.year ?? 0);
  if (first) return { kind: "figure", figure: first };
  const { url, name: title } = answer.indicator;
  return { kind: "listing", listing: { ...ANY, url, title }, time };
}

/**
 * The figure that is surely over, or under, those of the same time; it says among how many.
 * @param {Figure[]} told
 * @param {string} plain
 * @param {number} year
 */
function firstOf(told, plain, year) {
  const [said, isHighest] = plain.match(MOST) ?? [];
  const [level] = plain.match(LEVELS) ?? [];
  const own = told.filter(
    ({ place, intended, year: then }) =>
      !intended && isOfLevel(place, level === "thanh pho" ? "tinh" : level) && (!year || then === year),
  );
  const latest = Math.max(...own.map(({ year: then }) => then));
  const [newest] = own.filter(({ year: then }) => then === latest);
  const beside = own.filter(({ period }) => period === newest?.period);
  const sign = isHighest ? 1 : -1;
  const surest = (/** @type {Figure} */ figure) => Math.min(...boundsOf(figure).map((value) => sign * value));
  const possible = (/** @type {Figure} */ figure) =>
    Math.max(...boundsOf(figure).map((value) => sign * value));
  const first = beside.find((figure) =>
    beside.every((other) => other === figure || surest(figure) > possible(other)),
  );
  if (!first || beside.length < 2 || !said) return null;
  const [most, least] = SHARED.test(first.value) ? ["Cao", "Thấp"] : ["Nhiều", "Ít"];
  const note = `${isHighest ? most : least} nhất trong ${beside.length} nơi cổng có số liệu ${first.period}.`;
  return noted(first, [note]);
}

/** No group of places is one of them; a city is asked for as a province. @param {Place} place @param {string} [level] */
function isOfLevel({ id, full }, level) {
  if (id === WHOLE || id.startsWith(GROUP)) return false;
  return !level || (level === "tinh" ? /^(?:tỉnh|thành phố) /.test(full) : fullIs(full, level));
}

/** @param {string} full @param {string} level */
const fullIs = (full, level) => full.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().startsWith(level);

/** 24–28%: from the one to the other. @param {Figure} figure */
const boundsOf = ({ value }) =>
  (value.match(AMOUNT) ?? []).map((amount) => Number(amount.replaceAll(".", "").replace(",", ".")));

/**
 * 60% of all adults, 80% of those who work: what the same source says of the same time and words.
 * @param {Figure} figure
 * @param {Asked} asked
 * @param {Names} names
 * @returns {Figure}
 */
export function besideFigure(figure, { outside }, { figures }) {
  const own = outside.filter((word) => figure.indicator.keys.includes(word));
  const isBeside = (/** @type {Figure} */ other) =>
    other.indicator !== figure.indicator &&
    other.intended === figure.intended &&
    other.place === figure.place &&
    other.period === figure.period &&
    other.url.split("#")[0] === figure.url.split("#")[0] &&
    own.length > 1 &&
    own.every((word) => other.indicator.keys.includes(word));
  const beside = figures.filter(isBeside).map(({ indicator, value }) => `${indicator.name}: ${value}.`);
  return beside.length ? noted(figure, beside) : figure;
}

/** @param {Figure} figure @param {string[]} sentences */
const noted = (figure, sentences) => ({
  ...figure,
  note: [figure.note.replace(/[^.]$/, "$&."), ...sentences].filter(Boolean).join(" "),
});
