// The texts that took effect in a time, and those issued in a period of years: hiệu lực từ 1/7/2025,
// quyết định 2020-2021.

/** @import {OfficialText, Register} from "../register.js" */
/** @import {Readers} from "./readers.js" */
import { fold, words } from "../text.js";
import { typeOf } from "./listing.js";
import { isIn } from "./time.js";

const TAKING =
  /(?<!\b(?:con|het|khong) )\b(?:hieu luc|ap dung|thi hanh)(?: thi hanh| ap dung)?(?: (?:ke|bat dau|tu|vao|trong|o))* (?:ngay |thang |nam |quy |dau )*(?=\d)/;
const ENDING =
  /^[a-z ]*\b(?:het (?:hieu luc|han|gia tri)|bi (?:thay the|bai bo))(?: (?:toan bo|ke|tu|vao|trong|o|sau|truoc|den))* (?:ngay |thang |nam |quy |dau )*(?=\d)/;
const OF_EFFECT = new Set(
  "van ban cac nhung danh sach nao gi la da bi thay the bai bo co het han gia tri toan bo hieu luc ap dung thi hanh ke bat dau tu vao trong o ngay thang nam quy".split(
    " ",
  ),
);
const PERIOD =
  /^(?:giai doan|thoi ki|thoi ky|(?:trong |tu |cac )*nam|tu|trong)? ?((?:19|20)\d\d)(?: den| toi)?(?: nam)? ((?:19|20)\d\d)$/;

/** @param {string} plain */
const lineOf = (plain) => words(plain).map(fold).join(" ");

/** @param {string} line @param {Register} register */
function ofType(line, { texts, types }) {
  const [type, written] = typeOf(line, types);
  const isAny = !texts.some((text) => text.type === type);
  return {
    own: isAny ? texts : texts.filter((text) => text.type === type),
    type: isAny ? null : type,
    written,
  };
}

/**
 * @param {{plain: string}} asked
 * @param {Register} register
 * @param {Pick<Readers, "readTime">} readers
 * @returns {OfficialText[]}
 */
export function takingEffect({ plain }, register, { readTime }) {
  const time = TAKING.test(plain.replace(/\s+/g, " ")) ? readTime(plain) : null;
  if (!time?.year) return [];
  const { own } = ofType(lineOf(plain), register);
  return own.filter(({ effective }) => effective && isIn(effective, time));
}

/**
 * The texts that ended in the time that is said behind: văn bản hết hiệu lực 2024.
 * @param {{plain: string}} asked
 * @param {Register} register
 * @param {Pick<Readers, "readSpan">} readers
 * @returns {OfficialText[]}
 */
export function endedThen({ plain }, register, { readSpan }) {
  const line = lineOf(plain).replace(/^(?:cac|nhung|danh sach) /, "");
  const time = ENDING.test(line) ? readSpan(plain) : null;
  if (!time?.year) return [];
  const { own } = ofType(line, register);
  const isThen = (/** @type {OfficialText} */ { status }) => {
    const day = (status.match(/\d\d\/\d\d\/\d{4}/)?.[0] ?? "").split("/").reverse().join("-");
    return day !== "" && isIn(day, time);
  };
  return own.filter((text) => text.state === "ended" && isThen(text));
}

/** Is it asked of nothing but the time of taking effect or of ending, and perhaps the type? @param {{plain: string}} asked @param {Register} register @param {Pick<Readers, "readTime">} readers */
export function isOfEffect({ plain }, register, { readTime }) {
  const { written } = ofType(lineOf(plain).replace(/^(?:cac|nhung) /, ""), register);
  const rest = words(readTime(plain)?.rest ?? plain).map(fold);
  return rest.every((word) => OF_EFFECT.has(word) || written.split(" ").includes(word));
}

/**
 * Those whose subject names the period come first, then those of its years, the newest first.
 * @param {{plain: string}} asked
 * @param {Register} register
 * @returns {OfficialText[]}
 */
export function ofPeriod({ plain }, register) {
  const line = lineOf(plain).replace(/^(?:cac|nhung|danh sach) /, "");
  const { texts } = register;
  const { own, type, written } = ofType(line, register);
  const start = written || "van ban";
  const [, first, last] = (line.startsWith(start) && line.slice(start.length).trim().match(PERIOD)) || [];
  if (!last || last < first) return [];
  const named = new RegExp(`${first}\\D{1,5}${last}`);
  const isOfType = (/** @type {OfficialText} */ text) =>
    (type ? text.type === type : !written) || text.subjectWords.join(" ").includes(written); // a decision that issues a plan
  const titled = texts.filter((text) => named.test(text.plainSubject) && isOfType(text));
  const within = own
    .filter(isOfType)
    .filter((text) => !titled.includes(text) && first <= text.day.slice(0, 4) && text.day.slice(0, 4) <= last)
    .sort((one, other) => other.day.localeCompare(one.day));
  return [...titled, ...within];
}
