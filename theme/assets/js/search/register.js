// The register of official texts, ready for comparing with what is typed.

/** @import {AnswerPiece, RegisterData, TextRecord} from "./data.js" */
import { fold, key, words } from "./text.js";

/**
 * @typedef {{id: string, name: string, words: string[], symbol: string}} Type
 * @typedef {{id: string, label: string, name: string, slug: string, region: string, regime: string, words: Set<string>, names: string[]}} Issuer
 */
/**
 * An official text; `ordinal` and `inNumber` are what its number says of number and year.
 * @typedef {{
 *   url: string, number: string, type: Type, issuer: Issuer, day: string, issued: string, subject: string, badge: string,
 *   status: string, state: string, answer: AnswerPiece[], mentions: number, nicknames: string[][], ordinal: number, year: number, inNumber: number,
 *   organs: Set<string>, plainSubject: string, readonly subjectWords: string[], signers: string[][],
 *   relations: string[][], squeezed: string, effective?: string | null,
 * }} OfficialText
 */
/** @typedef {{texts: OfficialText[], types: Type[], issuers: Issuer[], organs: Set<string>}} Register */

export const YEAR = /^(?:19|20)\d{2}$/;
const PART = /\d+|[a-z]+/g;

/** Numbers and words without marks, apart. @param {string} text @returns {string[]} */
export const split = (text) => fold(text).match(PART) ?? [];

/** Thousands of lines without marks, in one go. @param {string[]} lines */
const folded = (lines) => fold(lines.join("\n")).split("\n");

/**
 * Records of the register as texts that can be compared with a query.
 * @param {RegisterData} data
 * @returns {Register}
 */
export function readTexts(data) {
  const types = data.types.map(({ id, name, symbol }) => ({
    id,
    name,
    words: split(name),
    symbol: fold(symbol),
  }));
  const issuers = data.issuers.map(({ id, label, name, slug, region, regime, aliases }) => ({
    id,
    label,
    name,
    slug,
    region,
    regime,
    words: new Set([label, name, ...aliases].flatMap(split)),
    names: [label, name, ...aliases].map((spelling) => words(spelling).map(key).join(" ")),
  }));
  const numbers = folded(data.texts.map(({ number }) => number));
  const subjects = folded(data.texts.map(({ subject }) => subject));
  const texts = data.texts.map((record, at) =>
    readText(record, types[record.type], issuers[record.issuer], numbers[at], subjects[at]),
  );
  return { texts, types, issuers, organs: new Set(texts.flatMap((text) => [...text.organs])) };
}

/**
 * @param {TextRecord} record
 * @param {Type} type
 * @param {Issuer} issuer
 * @param {string} plainNumber
 * @param {string} plainSubject
 * @returns {OfficialText}
 */
function readText(record, type, issuer, plainNumber, plainSubject) {
  const { id, number, day, issued, subject, badge, status, state, answer, mentions, nicknames } = record;
  const { signers, relations, effective } = record;
  const [ordinal, ...parts] = plainNumber.match(PART) ?? [];
  /** @type {string[] | undefined} */
  let ofSubject;
  return {
    url: `/van-ban/${id}/`,
    number,
    type,
    issuer,
    day,
    issued,
    subject,
    badge,
    status,
    state,
    answer,
    mentions,
    nicknames: nicknames.map(split),
    ordinal: Number(ordinal),
    year: Number(day.slice(0, 4)),
    inNumber: YEAR.test(parts[0]) ? Number(parts[0]) : 0,
    organs: new Set(parts.filter((part) => !/^\d/.test(part) && part !== type.symbol)),
    plainSubject,
    signers,
    relations,
    effective,
    squeezed: plainNumber.replace(/[^a-z\d]/g, ""),
    get subjectWords() {
      ofSubject ??= plainSubject.match(PART) ?? []; // few are asked for
      return ofSubject;
    },
  };
}
