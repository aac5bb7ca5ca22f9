// What somebody wrote above a piece in Word for the portal: `Địa phương: …`, `Ngày đăng: …`.

import { dayIn } from "./dates.js";
import { isProse } from "./lines.js";

/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {{ title: string, date: string, lead: string, source: string, author: string, regions: string[] }} Stated */

const LINE = /^[^\p{L}]*(\p{L}[^:]{2,20}?)\s*:\s*(\S.*)$/u;
const MARKS = /[\u0300-\u036f]/g;
const REACH = 14;
const TITLE = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Phường|Xã) (?=\p{Lu})/iu;
/** @type {Record<string, string>} */
const KEYS = {
  "tieu de": "title",
  "ten bai": "title",
  "ngay dang": "date",
  sapo: "lead",
  "tom tat": "lead",
  "dia phuong": "regions",
  tinh: "regions",
  "tac gia": "author",
  "nguoi viet": "author",
  nguon: "source",
  "nguon tin": "source",
  "chu de": "topics",
};

/**
 * Take such lines away from above the running words, and return what they say; each is told in `dropped`.
 * @param {Block[]} blocks @param {string[]} dropped @returns {Stated}
 */
export function takeStated(blocks, dropped) {
  /** @type {Record<string, string>} */
  const said = {};
  for (const block of blocks.slice(0, REACH)) {
    if (isProse(block.text)) break;
    const match = LINE.exec(block.text);
    const key = match && KEYS[folded(match[1])];
    if (!match || !key) continue;
    said[key] ??= match[2].trim();
    dropped.push(`Dòng đầu tệp, đã dùng: ${block.text}`);
    blocks.splice(blocks.indexOf(block), 1);
  }
  return {
    title: said.title ?? "",
    date: dayOf(said.date ?? ""),
    lead: said.lead ?? "",
    source: said.source ?? "",
    author: said.author ?? "",
    regions: (said.regions ?? "").split(/\s*(?:[;,]|\svà\s)\s*/u).filter(Boolean),
  };
}

/**
 * Return the places that are named so, by id.
 * @param {string[]} names @param {Record<string, string>} regions
 * @returns {Record<string, string>}
 */
export function placesNamed(names, regions) {
  const wanted = new Set(names.map((name) => folded(name.replace(TITLE, ""))));
  const isNamed = (/** @type {string} */ name) =>
    wanted.has(folded(name.replace(/ \(.*/, "").replace(TITLE, "")));
  return Object.fromEntries(Object.entries(regions).filter(([, name]) => isNamed(name)));
}

/**
 * Return what to say of places that the portal does not have.
 * @param {string[]} names @param {Record<string, string>} regions
 */
export function strangePlaces(names, regions) {
  return names
    .filter((name) => Object.keys(placesNamed([name], regions)).length === 0)
    .map((name) => `Cổng không có địa phương “${name}”: xem lại dòng “Địa phương”.`);
}

/** @param {string} words */
function dayOf(words) {
  if (folded(words) !== "hom nay") return dayIn(words);
  const now = new Date(Date.now() + 7 * 3_600_000);
  return now.toISOString().slice(0, 10);
}

/** @param {string} words */
function folded(words) {
  return words.normalize("NFD").toLowerCase().replace(MARKS, "").replaceAll("đ", "d").trim();
}
