// What was typed without spaces, apart again: 49kltw, kếtluận49, congdanhoctap, 14042025.

/** @import {Names} from "../names.js" */
/** @import {OfficialText, Register} from "../register.js" */
import { fold, lookup } from "../text.js";

const SHORTEST = 5;
const DAY = /^(0[1-9]|[12]\d|3[01])?(0[1-9]|1[0-2])((?:19|20)\d\d)$/;
/** What stands glued before a time. @type {Record<string, string | undefined>} */
const HEADS = lookup({
  vanban: "văn bản",
  tintuc: "tin tức",
  tin: "tin",
  sukien: "sự kiện",
  lichthang: "lịch tháng",
  thang: "tháng",
  nam: "năm",
  quy: "quý",
  ngay: "ngày",
});

/** @param {string} text */
const squeezed = (text) => fold(text).replace(/[^a-z\d]/g, "");

/**
 * The query with glued numbers and names of the register apart.
 * @param {string} query
 * @param {{texts: Register, names: Names}} lists
 */
export function apart(query, { texts, names }) {
  return query.replace(
    /\S+/g,
    (piece) => dayIn(piece) ?? numberIn(piece, texts) ?? nameIn(piece, texts, names) ?? piece,
  );
}

/** 14042025 is a day, 042025 a month: no number of a text has so many digits. @param {string} piece */
function dayIn(piece) {
  const [, day, month, year] = piece.match(DAY) ?? [];
  if (!year || (day && new Date(Date.UTC(+year, +month - 1, +day)).getUTCDate() !== +day)) return null;
  return [day, month, year].filter(Boolean).join("/");
}

/**
 * The number of a text whose signs are the piece's: 642007ndcp; or a type's name before a number.
 * @param {string} piece
 * @param {Register} register
 */
function numberIn(piece, { texts, types }) {
  const signs = squeezed(piece);
  if (!/\d/.test(signs) || !/[a-z]/.test(signs) || /^\d+\/\d{4}\//.test(piece)) return null;
  const [letters, rest] = signs.match(/^([a-z]+?)(?:so)?(\d.*)$/)?.slice(1) ?? ["", ""];
  const type = types.find(({ words }) => words.join("") === letters || `${words.join("")}so` === letters);
  if (type && (type.words.length > 1 || letters.length > 3))
    return `${type.name} ${piece.slice(piece.search(/\d/))}`;
  if (HEADS[letters]) return `${HEADS[letters]} ${piece.slice(piece.search(/\d/))}`;
  if (/^\p{L}{6,}(?:19|20)\d\d$/u.test(piece)) return `${piece.slice(0, -4)} ${piece.slice(-4)}`;
  if (/[/-]/.test(piece)) return null;
  const same = texts.filter(
    ({ squeezed: own }) => own === signs || own === withoutSymbol(signs, letters, rest),
  );
  if (same.length) return same[0].number;
  return symbolFirst(signs, texts) ?? withYear(signs, texts);
}

/** kl49tw, qd387ttg: the symbol stands before the number. @param {string} signs @param {string} letters @param {string} rest */
function withoutSymbol(signs, letters, rest) {
  const [number, organ] = rest.match(/^(\d+)([a-z]*)$/)?.slice(1) ?? [];
  return letters && number && organ ? `${number}${letters}${organ}` : signs;
}

/** @param {string} signs @param {Register["texts"]} texts */
function symbolFirst(signs, texts) {
  const [number, letters] = signs.match(/^0*(\d+)([a-z]{3,})$/)?.slice(1) ?? [];
  if (!number) return null;
  const isSame = (/** @type {OfficialText} */ { squeezed: own, ordinal, inNumber }) =>
    own.replace(/^0+/, "") === `${number}${letters}` || own === `${ordinal}${inNumber}${letters}`;
  const same = texts.filter((text) => text.ordinal === Number(number) && isSame(text));
  return same.sort((one, other) => other.day.localeCompare(one.day))[0]?.number ?? null;
}

/** tt442014: symbol, number and year. @param {string} signs @param {Register["texts"]} texts */
function withYear(signs, texts) {
  const [symbol, number, year] = signs.match(/^([a-z]+)(\d{1,4})((?:19|20)\d\d)$/)?.slice(1) ?? [];
  const match = texts.find(
    (text) => text.ordinal === Number(number) && text.year === Number(year) && text.type.symbol === symbol,
  );
  return match?.number ?? null;
}

/** A name of the register without its spaces. @param {string} piece @param {Register} register @param {Names} names */
function nameIn(piece, { types, issuers }, names) {
  const signs = squeezed(piece);
  if (signs.length < SHORTEST || /\d/.test(signs) || !/^[\p{L}\p{M}]+$/u.test(piece)) return null;
  for (const { name } of [
    ...names.places,
    ...names.topics,
    ...names.indicators,
    ...names.authors,
    ...types,
    ...issuers,
  ])
    if (squeezed(name) === signs && name.includes(" ")) return name;
  return null;
}
