// What is asked for and the portal has no text of: a number, a body that issues texts. Loaded with the vocabulary.

import { isWithin } from "./meaning.js";
import { isMeant } from "./meant-number.js";
import { nearest } from "./near-number.js";
import { isBegun, wordsAbout } from "./numbered.js";
/** @import {Item} from "./items.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Figure} from "./names.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {Remark} from "./remark.js" */
import { isListed } from "./reading/listing.js";
import { isIn } from "./reading/time.js";
import { fold, key, words } from "./text.js";

/** A quantity is asked for; else the figure's whole name must be said: xóa mù chữ is no lớp xóa mù chữ. */
const COUNTED =
  /^so |\b(?:ty le|ti le|bao nhieu|may|phan tram|so luong|so lieu|thong ke|tong so|chi tieu|con so)\b/;
const NAMING = new Set("cua do ban hanh ky ngay thang nam so vao trong qd nghi quyet dinh".split(" "));
const OF_COUNT = /^so |\b(?:bao nhieu|may|so luong|tong so|con so)\b/; // and no share
const SYMBOL = /(?<![\d/])\d+\/(?:\d{4}\/)?\p{L}+-(\p{L}+)(?![\p{L}\d/-])/gu; // 281/QĐ-KHVN: what stands behind is the body's
const ISSUERS = "/van-ban/co-quan/";

/** @param {Plan} plan @param {Lists} lists @param {Readers} readers @param {Item} [first] result @returns {Remark} none when there is nothing to say */
export function withoutText(plan, lists, readers, first) {
  const { number, reading, query } = plan;
  if (reading.kind === "number") return ofOther(plan, reading.texts[0].text, lists.names);
  if (reading.kind === "figure")
    return [
      ...ofOtherMeasure(reading.figure, query, readers),
      ...ofOtherYear(reading.figure, query, readers),
    ];
  if (!number)
    return (
      withoutFigure(plan, lists, readers) ??
      withoutTexts(reading, query, lists) ??
      emptyList(reading, lists.texts.texts) ??
      ofOtherTime(plan.time, first)
    );
  return isMeant(number, query) && !isOpen(plan, number, lists.texts.texts)
    ? unknownNumber(number, ofKnownBody(query, lists.texts))
    : [];
}

/** The text is of another day, or of another place. @param {Plan} plan @param {OfficialText} text @param {Lists["names"]} names @returns {Remark} */
function ofOther(plan, text, names) {
  const isOwn = plan.number?.value === text.ordinal; // else it is what carries out that text
  const wrong = plan.number && isOwn ? wrongDay(text, plan.number) : [];
  if (wrong.length) return wrong;
  const other = isOwn ? ofOtherBody(plan.query, text) : [];
  return other.length ? other : ofOtherPlace(plan, text, names);
}

/** 281/QĐ-KHVN: a number with the symbol of a body that has not issued the text. @param {string} query @param {OfficialText} text @returns {Remark} */
function ofOtherBody(query, { number, organs, issuer, url }) {
  const written = [...query.normalize("NFC").matchAll(SYMBOL)];
  const isOwn = written.some(([, body]) => organs.has(fold(body)) || issuer.words.has(fold(body)));
  if (isOwn || !written.length) return [];
  return [[`Không thấy ${written[0][0]} trên cổng; gần nhất: `], [number, url], [`, của ${issuer.label}.`]];
}

/** Another text may bear the number: it is given anew each year. @param {OfficialText} text @param {AskedNumber} number @returns {Remark} */
function wrongDay(text, number) {
  const { year, date } = number;
  const only = (/** @type {string} */ own, /** @type {string} */ asked) =>
    /** @type {Remark} */ ([
      [`Cổng chỉ có ${text.number} ban hành ${own}, chưa có văn bản số này ${asked}.`],
    ]);
  if (date && text.day.length > 4 && date !== text.day)
    return only(`ngày ${text.issued}`, `ngày ${shownDay(date)}`);
  const isWrong = year && year !== text.year && year !== text.inNumber && isOfText(text, number);
  return isWrong ? only(`năm ${text.year}`, `năm ${year}`) : [];
}

/** Between number and year only what names the text: năm 2024 sơ kết kết luận 49 is no text of 2024. @param {OfficialText} text @param {AskedNumber} number */
function isOfText(text, { words: line, at, year }) {
  const then = line.indexOf(String(year));
  const between = line.slice(Math.min(at, then) + 1, Math.max(at, then));
  const own = wordsAbout(text);
  return then < 0 || between.every((word) => own.has(word) || NAMING.has(word));
}

/** @param {string} day */
const shownDay = (day) => day.split("-").reverse().join("/");

/** While one types, the beginning of a number is not one that is missing. @param {Plan} plan @param {AskedNumber} number @param {OfficialText[]} texts */
const isOpen = ({ typing }, number, texts) => typing && texts.some((text) => isBegun(text, number));

/** No text is near the number of a body that issued none of them: 36-HD/VPTW. @param {string} query @param {Lists["texts"]} register */
function ofKnownBody(query, { texts, organs }) {
  const [, body] = fold(query).match(/\d[/-](?:[a-z\d]+-|[a-z]+\/)([a-z]{2,})\b/) ?? [];
  return body && !organs.has(body) ? [] : texts;
}

/** The number is of a text of another place than the one that is named. @param {Plan} plan @param {OfficialText} text @param {Lists["names"]} names @returns {Remark} */
function ofOtherPlace({ places }, { number, issuer }, { places: all }) {
  const named = places.map(({ place }) => place);
  const own = all.find(({ id }) => id === issuer.region);
  const isOwn = named.some(
    (place) => place === own || place.name === own?.today || place.today === own?.name,
  );
  if (!own || !named.length || isOwn) return [];
  const others = [...new Set(named.map(({ name }) => name))].join(", ");
  return [[`${number} là của ${issuer.label}; cổng chưa có văn bản số này của ${others}.`]];
}

/** A count is asked for and only a share is there, or the reverse. @param {Figure} figure @param {string} query @param {Readers} readers @returns {Remark} */
function ofOtherMeasure({ indicator: { more }, place, intended }, query, { SHARE }) {
  const isShare = SHARE.test(fold(query));
  if (intended || isShare === (more === "%") || (!isShare && !OF_COUNT.test(fold(query)))) return [];
  const [asked, other] = isShare ? ["tỷ lệ", "số tuyệt đối"] : ["số lượng", "tỷ lệ"];
  return [[`Cổng chưa có ${asked} của ${place.name}, chỉ có ${other}. `]];
}

/** There is a figure, of another year than the one asked for. @param {Figure} figure @param {string} query @param {Readers} readers @returns {Remark} */
function ofOtherYear(figure, query, { otherYear }) {
  const asked = otherYear(figure, query);
  return asked ? [[`Cổng chưa có số liệu năm ${asked}; gần nhất: ${figure.period}.`]] : [];
}

/** An indicator of which there is no figure of the place. @param {Plan} plan @param {Lists} lists @param {Readers} readers @returns {Remark | null} */
function withoutFigure({ reading, places, outside, parsed }, { names }, { readFigure }) {
  if (reading.kind !== "words" || !places.length) return null;
  const all = names.figures.map(({ place }) => ({ place, at: 0, length: 0 }));
  const plain = parsed.all.map((token) => token.plain).join(" ");
  const asked = readFigure({ plain, places: all, outside, year: 0 }, names);
  if (!asked) return null;
  const { name, url, keys } = asked.indicator;
  if (!COUNTED.test(plain) && !keys.every((word) => outside.includes(word))) return null;
  const where = [...new Set(places.map(({ place }) => place.name))].join(", ");
  return [[`Cổng chưa có số liệu “${name}” của ${where}; xem `], ["số liệu của nơi khác", url], ["."]];
}

/**
 * A body by its name or letters of which the portal has no text: BTC is Bộ Tài chính.
 * @param {Plan["reading"]} reading
 * @param {string} query
 * @param {Lists} lists
 * @returns {Remark | null}
 */
function withoutTexts({ kind }, query, { texts: { issuers, texts }, names }) {
  if (kind !== "words") return null;
  const asked = words(query).map(key).join(" ");
  const bodies = issuers.filter((issuer) => issuer.id && issuer.names.includes(asked));
  const spelt = names.abbreviations.filter((short) => short.key === asked.replaceAll(" ", ""));
  const meant = spelt.flatMap(({ means }) => means);
  const ministries = names.abbreviations.flatMap(({ means }) => means);
  const name =
    bodies.find((issuer) => !texts.some((text) => text.issuer === issuer))?.name ??
    meant.find((words) => words.startsWith("Bộ ")) ??
    ministries.find((meaning) => meaning.startsWith("Bộ ") && words(meaning).map(key).join(" ") === asked);
  return name ? [[`Cổng chưa có văn bản của ${name}; xem `], ["các cơ quan ban hành", ISSUERS], ["."]] : null;
}

/** Điều lệ Hội Khuyến học Việt Nam: a list that has nothing in it. @param {Plan["reading"]} reading @param {OfficialText[]} texts @returns {Remark | null} */
function emptyList(reading, texts) {
  if (reading.kind !== "listing") return null;
  const { time, listing } = reading;
  if (listing.kind !== "Văn bản" || !listing.type) return null;
  if (texts.some((text) => isListed(text, listing) && (!time || isIn(text.day, time)))) return null;
  const { type, issuer, status } = listing;
  const by = issuer ? ` của ${issuer.name}` : "";
  const standing = { "in-force": " còn hiệu lực", ended: " hết hiệu lực", "": "" }[status];
  const then = !time ? "" : time.precision === "year" ? ` năm ${time.year}` : " trong thời gian này";
  return [
    [`Cổng chưa có ${type.name.toLowerCase()}${by}${standing}${then}; xem `],
    ["các cơ quan ban hành", ISSUERS],
    ["."],
  ];
}

/**
 * Đề án xóa mù chữ 2025: the one that there is was issued in another year, of which it does not speak.
 * @param {Plan["time"]} time
 * @param {Item} [first]
 * @returns {Remark}
 */
function ofOtherTime(time, first) {
  const isOther =
    time?.precision === "year" &&
    first?.kind === "Văn bản" &&
    !first.missing?.length &&
    !isIn(first.day, time) &&
    !isWithin(first.title, time.year) &&
    !first.keys.includes(`${time.year}`);
  if (!isOther) return [];
  const [number] = first.title.split(": ");
  return [
    [`Cổng chưa có văn bản năm ${time.year} về nội dung này; gần nhất: `],
    [number, first.url],
    [`, ban hành năm ${first.day.slice(0, 4)}.`],
  ];
}

/** Nothing is said of a number that some text bears, unless another kind was named: that text is near then. @param {AskedNumber} number @param {OfficialText[]} texts @returns {Remark} */
function unknownNumber({ value, year, type }, texts) {
  const isOf = (/** @type {OfficialText} */ text) => !year || [text.year, text.inNumber].includes(year);
  const held = texts.filter((text) => text.ordinal === value && isOf(text));
  if (held.some((text) => !type || text.type === type.type)) return [];
  const kind = type && (held.length || !type.isBySymbol) ? `${type.type.name} số` : "văn bản số";
  const said = `Cổng chưa có ${kind} ${value}${year ? ` năm ${year}` : ""}`;
  const ofType = type ? texts.filter((text) => text.type === type.type) : texts;
  const near = nearest(value, year, ofType) ?? held[0];
  return near ? [[`${said}; gần nhất: `], [near.number, near.url], ["."]] : [[`${said}.`]];
}
