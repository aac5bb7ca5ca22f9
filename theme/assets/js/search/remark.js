// What a reader should know before the results: a number that the portal has not, a year that is wrong.

/** @import {Lists} from "./lists.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
/** @typedef {[words: string, url?: string][]} Remark words, and the address they lead to */

/** @param {Plan} plan @param {Lists} lists @returns {Remark} none when there is nothing to say */
export function remarkOn({ number, reading }, { texts }) {
  if (!number) return [];
  if (reading.kind === "number") return wrongDay(reading.texts[0].text, number);
  return isMeant(number) ? unknownNumber(number, texts.texts) : [];
}

/** @param {OfficialText} text @param {AskedNumber} number @returns {Remark} */
function wrongDay(text, { year, date }) {
  if (date && text.day.length > 4 && date !== text.day)
    return [[`${text.number} ban hành ngày ${text.issued}, không phải ${shownDay(date)}.`]];
  const isWrong = year && year !== text.year && year !== text.inNumber;
  return isWrong ? [[`${text.number} ban hành năm ${text.year}, không phải ${year}.`]] : [];
}

/** @param {string} day */
const shownDay = (day) => day.split("-").reverse().join("/");

/** Said to be a text's: by its type, by “số”, “văn bản”, or by nothing else. @param {AskedNumber} number */
export const isMeant = ({ isExplicit, words, at }) =>
  isExplicit || words.length === 1 || (words[at - 1] === "ban" && words[at - 2] === "van");

/** @param {AskedNumber} number @param {OfficialText[]} texts @returns {Remark} */
function unknownNumber({ value, year, type }, texts) {
  const kind = type && !type.isBySymbol ? `${type.type.name} số` : "văn bản số";
  const said = `Cổng chưa có ${kind} ${value}${year ? ` năm ${year}` : ""}`;
  const near =
    nearest(value, year, type ? texts.filter((text) => text.type === type.type) : texts) ??
    nearest(value, year, texts);
  return near ? [[`${said}; gần nhất: `], [near.number, near.url], ["."]] : [[`${said}.`]];
}

/**
 * The same number of another year, then one that begins so, swapped digits (94 for 49), else the next by count.
 * @param {number} value
 * @param {number} year
 * @param {OfficialText[]} texts
 */
function nearest(value, year, texts) {
  const far = (/** @type {OfficialText} */ { ordinal, year: own }) => {
    if (ordinal === value) return Math.abs(own - year) / 10_000_000;
    if (value < 10 && String(ordinal).startsWith(String(value))) return ordinal / 100_000;
    return Math.abs(ordinal - value) * (digits(ordinal) === digits(value) ? 0.0001 : 1);
  };
  return [...texts].sort((one, other) => far(one) - far(other))[0];
}

/** @param {number} value */
const digits = (value) => [...String(value)].sort().join("");
