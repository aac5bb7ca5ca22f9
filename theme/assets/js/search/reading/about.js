// Texts of a type, a body or a time about something: chỉ thị của Bộ Chính trị về khuyến học.

import { asksOld, withoutOld } from "../older.js";
/** @import {Issuer, OfficialText, Register} from "../register.js" */
/** @import {Time} from "./time.js" */
import { find, fold, hasMarks, key, spelt, words } from "../text.js";
import { isOf, typeOf } from "./listing.js";
import { isIn } from "./time.js";

/** @import {NamedPlace} from "../names.js" */
/** @typedef {{text: string, plain: string, time: Time | null, number: unknown, places: NamedPlace[]}} AskedAbout */

const MOST = 20;
const WHOLE = "toan-quoc"; // Việt Nam is no place of the texts
const BEGINNING =
  /^(?:cho toi hoi|cho toi|toi muon|muon|tim giup|tim|xem|tra cuu|danh sach|cac|nhung|noi dung|toan van|so)\b/;
const ENDING =
  /(?: (?:la|co|mang|duoc|van ban|ban hanh|ra doi|ky hieu|ky|hieu luc|tu|vao|so))* (?:(?:so|khi|ngay|nam|thang|luc) (?:nao|may|gi|bao nhieu)|bao gio|la gi)$/; // asks for what the text itself tells
const DOING = /^(?:(?:da|co|vua|moi|ban hanh|ra|ky|phe duyet) )+/;
/** @type {Record<string, number>} */
const STANDING = { "in-force": 1, period: 1, unsure: 0.5 };
const OF = /^ (?:cua|do) | ban hanh$/g;
const NEWEST = /\b(?:moi nhat|hien hanh|hien nay|moi)$/;
const NEW = /(?<!\bdoi )\bmoi(?: nhat| ban hanh)?(?= (?:ve|cua)\b|$)/; // luật mới về giáo dục, no đổi mới
const EMPTY = new Set(
  "ve cua do cho trong va theo tai o tu den cac nhung ban hanh ky quy dinh lien quan doi voi gi nao la viec co moi".split(
    " ",
  ),
);

/**
 * The texts whose subject has all that is asked beside type, body and time, the nearest first; none
 * when nothing but a subject is asked, which is for the index.
 * @param {AskedAbout} asked
 * @param {Register} register
 * @param {boolean} [isText] whether more tells that a text is asked for
 * @returns {OfficialText[]}
 */
export const textsAbout = (asked, register, isText = false) =>
  listed(asked, register, register.issuers, isText);

/** The same, where what a text is about may be a body. @param {AskedAbout} asked @param {Register} register @param {boolean} [isText] @returns {OfficialText[]} */
export const aboutBodies = (asked, register, isText = false) => listed(asked, register, [], isText);

/** @param {AskedAbout} asked @param {Register} register @param {Issuer[]} bodies that may have issued it @param {boolean} isText @returns {OfficialText[]} */
function listed(
  { text: typed, plain, time, number, places: all },
  { texts, types, issuers },
  bodies,
  isText,
) {
  const isOld = asksOld(typed);
  const whole = time ? time.rest : plain;
  const asked = words(isOld ? withoutOld(whole) : whole)
    .map(fold)
    .join(" ")
    .replace(BEGINNING, "")
    .replace(ENDING, "")
    .trim();
  const isNew = NEW.test(asked);
  const line = kindFirst(asked.replace(/(?<!\bdoi )\bmoi(?: nhat)? (?=ve\b)/, ""), types, issuers);
  const first = bodyFirst(line, issuers);
  const isAny = /^van ban\b/.test(line) || first !== line;
  const [named, written] = /^van ban\b/.test(first) ? [null, "van ban"] : typeOf(first, types);
  const type = texts.some((text) => text.type === named) ? named : null; // “quy định” may be any text
  if ((!named && !isAny) || number) return [];
  const places = all.filter(({ place }) => place.id !== WHOLE);
  const isNewest = NEWEST.test(line);
  const rest =
    `${first.slice(written.length).replace(NEWEST, "")} ${line.slice(0, line.length - first.length)}`
      .trim()
      .split(/ +/)
      .map(key);
  const [issuer, at, length] = issuerIn(rest, bodies);
  const isTold = isText || issuer || time || isNewest || isNew || places.length || rest.includes("ve");
  const placed = issuer
    ? []
    : places.filter(({ place }) => issuers.some(({ region }) => region === place.id));
  const said = rest.filter((word, place) => !EMPTY.has(word) && (place < at || at + length <= place));
  const about = placed.length ? withoutNames(said, placed) : said;
  if (!isTold || !(about.join("") || placed.length)) return [];
  if (places.length && !placed.length && !issuer) return [];
  return texts
    .filter((text) => !placed.length || placed.some(({ place }) => place.id === text.issuer.region))
    .filter((text) => (!type || text.type === type) && (!issuer || isOf(text.issuer, issuer)))
    .filter((text) => !time || isIn(text.day, time))
    .map((text) => ({ text, value: worthOf(text, about, { isNewest, isNew, isOld }) }))
    .filter(({ value }) => value > 0)
    .map(({ text, value }) => ({ text, value: value + 2 * agreement(text, typed, about) }))
    .sort((one, other) => other.value - one.value || other.text.day.localeCompare(one.text.day))
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** Đơn vị học tập TT bgdđt: kind and body may stand behind what is asked for. @param {string} line @param {Register["types"]} types @param {Issuer[]} issuers */
function kindFirst(line, types, issuers) {
  const said = line.split(" ");
  const isBody = (/** @type {string} */ by) =>
    issuers.some((issuer) => issuer.id && [...issuer.names, ...short(issuer, issuers)].includes(by));
  for (let at = 1; at < said.length; at += 1) {
    const end = said.slice(at).join(" ");
    const [type, written] = typeOf(end, types);
    const by = words(end.slice(written.length).replace(OF, " ")).map(key).join(" ");
    if (type && isBody(by)) return `${type.words.join(" ")} ${by} ${said.slice(0, at).join(" ")}`;
  }
  return line;
}

/** Ban Bí thư kết luận khuyến học: what follows the name of a body. @param {string} line @param {Issuer[]} issuers */
function bodyFirst(line, issuers) {
  const names = issuers.flatMap(({ id, names }) => (id ? names : []));
  const own = names.filter((name) => name.includes(" ") && line.startsWith(`${name} `));
  const [longest = ""] = own.sort((one, other) => other.length - one.length);
  const rest = line.slice(longest.length).trim();
  return longest ? rest.replace(DOING, "") : rest;
}

const OF_PLACES = new Set("tinh thanh pho tp quan huyen".split(" "));

/** @param {string[]} line @param {NamedPlace[]} places */
const withoutNames = (line, places) => {
  const names = new Set(places.flatMap(({ place }) => place.names.flatMap(({ keys }) => keys)));
  return line.filter((word) => !names.has(word) && !OF_PLACES.has(word));
};

/** CP is the government, TW more bodies than one. @param {Issuer} issuer @param {Issuer[]} issuers */
const short = ({ slug, regime }, issuers) =>
  slug && regime !== "portal" && issuers.filter((other) => other.slug === slug).length === 1 ? [slug] : [];

/** The body that is named, by the longest of its names, and where. @param {string[]} line @param {Issuer[]} issuers @returns {[Issuer | null, number, number]} */
function issuerIn(line, issuers) {
  /** @type {[Issuer | null, number, number]} */
  let best = [null, 0, 0];
  for (const issuer of issuers) {
    for (const name of issuer.id ? [...issuer.names, ...short(issuer, issuers)] : []) {
      const keys = name.split(" ");
      const at = find(line, keys);
      if (at >= 0 && keys.length > best[2]) best = [issuer, at, keys.length];
    }
  }
  return best;
}

/** The share of the words with marks that a subject writes so: quỹ is no quy định. @param {OfficialText} text @param {string} typed @param {string[]} about */
function agreement({ subject }, typed, about) {
  const marked = words(typed).filter((word) => hasMarks(word) && about.includes(key(word)));
  const own = new Set(words(subject).map(spelt));
  return marked.filter((word) => own.has(spelt(word))).length / (marked.length || 1);
}

/** Zero without all the words; more in a row, in force, and when little else is said. @param {OfficialText} text @param {string[]} about @param {{isNewest: boolean, isNew: boolean, isOld: boolean}} how */
function worthOf({ subjectWords, badge, day, state }, about, { isNewest, isNew, isOld }) {
  const subject = subjectWords.map(key);
  if (!about.every((word) => subject.includes(word))) return 0;
  const run = about.length && find(subject, about) >= 0 ? 1 : 0;
  const age = isNew ? Number(day.slice(0, 4)) : isNewest ? Number(day.slice(0, 4)) / 1000 : 0;
  const standing = isOld ? Number(state === "ended") : (STANDING[badge] ?? 0);
  return 0.1 + run + standing + about.length / subject.length + age;
}
