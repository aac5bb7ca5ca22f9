// The facts that a query says, wherever they stand among other words: a kind of text, a body, a time, a standing. They
// hold; the words that are left only order what they leave. Loaded with the vocabulary.

/** @import {Issuer, OfficialText, Register, Type} from "../register.js" */
/** @import {Asked} from "./asked.js" */
/** @import {Readers} from "./readers.js" */
/** @import {Reading} from "./reading.js" */
/** @import {Time} from "./time.js" */
import { isFilling } from "../filling.js";
import { find, fold, hasMarks, key, spelt, words } from "../text.js";
import { ANY, ENDED, IN_FORCE, isListed } from "./listing.js";
import { couldBeWord } from "./short.js";
import { isIn } from "./time.js";

/** @typedef {{word: string, plain: string, key: string}} Word as typed, without marks, and as it is compared */
/** @typedef {{type: Type | null, issuer: Issuer | null, status: "" | "in-force" | "ended", time: Time | null, signers: string[], rest: Word[], isAsked: boolean}} Facts `isAsked` when the kind is what is asked for */

const OF_ALL = "van ban";
const WHOLE = "toan-quoc";
const PART = /^(?:phap|ki|hop|buc)$/; // pháp luật, kỷ luật: no kinds of texts
const ASKING = /^(?:nao|gi|moi)$/; // behind the kind
const LEADING = /^(?:co|cac|nhung|may|nhieu|tim|xem|ra|hanh|tra|xin|cua)$/; // before it
const OF_SUBJECT =
  /\b(?:den|toi|giai doan|tam nhin|nhiem ki|nhiem ky|thoi ki|thoi ky) (?:het |cuoi )?(?:nam )?(?:19|20)\d\d/; // years that subjects say
const MEETING = /\b(?:hoi nghi|hoi thao|dai hoi|hop|le|giao ban|tong ket|so ket)\b/; // at which texts are named
const SINCE = /\btu ngay\b/; // of which a text may have force
const SHORT = /^\p{Lu}{2,}$/u;
const HALF = 0.5;
const SAID = { "": "", "in-force": " con hieu luc", ended: " het hieu luc" };

/** @typedef {{all: OfficialText[], begun: OfficialText[], issued: OfficialText[], taking: OfficialText[]}} Left what facts leave: texts of the time, else those that took effect in it; first those in force from its first day */
/** @typedef {{at: number, length: number}} Part of the words */

/**
 * A list when facts are all that is said, else the texts that they leave, those with most of the words first; null
 * when there are no two facts of texts, or when the words are about something else.
 * @param {Asked} asked
 * @param {Register} register
 * @param {Pick<Readers, "readListing">} readers
 * @param {boolean} isOfType whether the kind must be one: văn bản alone is asked of a page
 * @returns {Reading | null}
 */
export function factsAsked(asked, register, readers, isOfType) {
  const isNumber = asked.number?.isExplicit || asked.number?.organs.length;
  const facts = isNumber ? null : factsIn(asked, register);
  if (!facts || (isOfType && !facts.type) || facts.rest.some(({ plain }) => /^\d/.test(plain))) return null;
  const left = leftBy(facts, register, asked.plain);
  if (!left.all.length && (facts.issuer || facts.signers.length)) return null; // which may be what a text is about
  const worth = worthOf(facts, left, register);
  if (!worth || isSpeltOut(asked, facts)) return null;
  const { rest, signers } = facts;
  const isNothing = !Math.max(0, ...worth.values()) && rest.length > 0 && !left.issued.length;
  if (isNothing) return null;
  if (!rest.length && !left.taking.length && !signers.length) return listOf(facts, register, readers);
  const order = (/** @type {OfficialText} */ text) => worth.get(text) ?? 0;
  const texts = left.all.sort((one, other) => order(other) - order(one) || other.day.localeCompare(one.day));
  return { kind: "about", texts, isAll: true, beside: rest.map(({ word }) => word) };
}

/** @param {Facts} facts @param {Register} register @param {string} plain @returns {Left} */
function leftBy({ type, issuer, status, time, signers }, register, plain) {
  const listing = { ...ANY, type, issuer, status };
  const isSigned = (/** @type {OfficialText} */ text) =>
    !signers.length || text.signers.some(([name]) => signers.includes(name));
  const own = register.texts.filter((text) => isListed(text, listing) && isSigned(text));
  const issued = own.filter(({ day }) => !time || isIn(day, time));
  const taking =
    issued.length || !time ? [] : own.filter(({ effective }) => effective && isIn(effective, time));
  const begun = SINCE.test(plain) ? own.filter(({ effective }) => effective && effective === time?.from) : [];
  return { all: [...new Set([...begun, ...issued, ...taking])], begun, issued, taking };
}

/** How many of the other words each text says; null when they name a text of another time, or say something else. @param {Facts} facts @param {Left} left @param {Register} register @returns {Map<OfficialText, number> | null} */
function worthOf({ rest, isAsked }, { all, begun }, { texts }) {
  const said = rest.filter((one) => texts.some((text) => says(text, one)));
  const count = (/** @type {OfficialText} */ text) => said.filter((one) => says(text, one)).length;
  const worth = new Map(all.map((text) => [text, count(text) + (begun.includes(text) ? said.length : 0)]));
  const named = texts.filter((text) => count(text) === said.length);
  const isOfOtherTime = said.length > 1 && named.length === 1 && !worth.has(named[0]); // as is told
  const isElse = !isAsked && Math.max(0, ...worth.values()) < HALF * said.length;
  return isOfOtherTime || isElse ? null : worth;
}

/** Will it be read once more, with its letters spelt out? @param {Asked} asked @param {Facts} facts */
const isSpeltOut = ({ others }, { rest }) => others.length > 0 && rest.some(({ word }) => SHORT.test(word));

/** @param {Facts} facts @param {Register} register @param {Pick<Readers, "readListing">} readers @returns {Reading | null} */
function listOf({ type, issuer, status, time }, register, { readListing }) {
  const plain = `${type?.words.join(" ") ?? OF_ALL}${issuer ? ` cua ${issuer.names[0]}` : ""}${SAID[status]}`;
  const list = readListing({ plain, time: time && { ...time, rest: plain } }, register, []);
  return list && { kind: "listing", listing: list, time };
}

/** @param {Asked} asked @param {Register} register @returns {Facts | null} */
function factsIn({ text, plain, time, places }, register) {
  const isOfSubject = time?.precision === "year" && OF_SUBJECT.test(plain);
  const status = ENDED.test(plain) ? "ended" : IN_FORCE.test(plain) ? "in-force" : "";
  const own = register.types.filter((type) => register.texts.some((other) => other.type === type));
  const all = beside(text, (time ? time.rest : plain).replace(ENDED, " ").replace(IN_FORCE, " "));
  const kind = kindIn(all, own);
  const body = issuerIn(all, kind?.at ?? 0, register);
  const people = signersIn(all, register);
  if (isOfSubject || !kind || !(body || time || status || people.length)) return null;
  const isElsewhere =
    !people.length && places.some(({ place }) => place.id !== WHOLE && place.id !== body?.issuer.region);
  if (isElsewhere) return null;
  const isPart = (/** @type {number} */ at) =>
    [kind, body, ...people].some((part) => part && part.at <= at && at < part.at + part.length);
  const rest = all.filter((one, at) => !isPart(at) && !isFilling(one));
  const issuer = body?.issuer ?? null;
  const signers = people.map(({ name }) => name);
  return { type: kind.type, issuer, status, time, signers, rest, isAsked: isAsked(all, kind, register) };
}

/** Is it the kind that is asked for, and no text that something else is about? @param {Word[]} all @param {Part} kind @param {Register} register */
function isAsked(all, kind, { texts }) {
  const before = all.slice(0, kind.at).map((one) => one.key);
  const isSubject =
    MEETING.test(before.join(" ")) ||
    before.some((_, at) => at > 0 && texts.some((other) => isPair(other, before, at)));
  const [ahead, behind] = [all[kind.at - 1], all[kind.at + kind.length]].map((one) => one?.plain ?? "");
  return !isSubject || ASKING.test(behind) || LEADING.test(ahead);
}

/** Who signed texts, by their whole names. @param {Word[]} all @param {Register} register */
function signersIn(all, { texts }) {
  const names = new Set(texts.flatMap(({ signers }) => signers.map(([name]) => name)));
  const line = all.map((one) => one.key);
  return [...names]
    .map((name) => ({ name, at: find(line, words(name).map(key)), length: words(name).length }))
    .filter(({ at, length }) => at >= 0 && length > 1);
}

/** The words that are left of a query, as they were typed. @param {string} text @param {string} left without marks @returns {Word[]} */
function beside(text, left) {
  const typed = words(text);
  let at = 0;
  return words(left).map((word) => {
    const here = typed.findIndex((other, place) => place >= at && fold(other) === fold(word));
    if (here >= 0) at = here + 1;
    const own = here < 0 ? word : typed[here];
    return { word: own, plain: fold(own), key: key(own) };
  });
}

/** The first kind of text that is named, by its longest name. @param {Word[]} all @param {Type[]} types */
function kindIn(all, types) {
  const line = all.map(({ plain }) => plain);
  const ways = [
    { type: null, own: OF_ALL.split(" ") },
    { type: null, own: ["vb"] },
    ...types.flatMap((type) => [
      { type, own: type.words },
      ...(type.symbol.length > 1 ? [{ type, own: [type.symbol] }] : []),
    ]),
  ];
  const found = ways
    .map(({ type, own }) => ({ type, at: find(line, own), length: own.length }))
    .filter(({ at, length }) => at >= 0 && !(length === 1 && PART.test(all[at - 1]?.key ?? "")));
  return found.sort((one, other) => one.at - other.at || other.length - one.length)[0] ?? null;
}

/** The body that is named, nearest behind the kind; the portal's own only when it is said whose. @param {Word[]} all @param {number} kind @param {Register} register */
function issuerIn(all, kind, { issuers }) {
  const line = all.map((one) => one.key);
  const found = issuers.flatMap((issuer) =>
    (issuer.id ? issuer.names : []).flatMap((name) => {
      const keys = name.split(" ");
      const at = find(line, keys, issuer.regime === "portal" ? kind : 0);
      const isShort = keys.length > 1 || !couldBeWord(name) || /^\p{Lu}{2,}$/u.test(all[at]?.word ?? ""); // từ is no TU
      return at < 0 || !isShort ? [] : [{ issuer, at, length: keys.length }];
    }),
  );
  return found.sort((one, other) => other.length - one.length || other.at - one.at)[0] ?? null;
}

/** Two words beside each other: of thư viện each alone tells nothing. @param {OfficialText} text @param {string[]} line @param {number} at */
const isPair = ({ subjectWords }, line, at) => find(subjectWords.map(key), line.slice(at - 1, at + 1)) >= 0;

/** In its letters: quỹ is no quy định. @param {OfficialText} text @param {Word} one */
function says({ subject, subjectWords, nicknames }, { word, plain, key: own }) {
  if (!subjectWords.some((other) => key(other) === own)) return nicknames.flat().includes(plain);
  return !hasMarks(word) || words(subject).some((other) => spelt(other) === spelt(word));
}
