// What a reader should know before the results: a day that is wrong; a number that the portal has not.

/** @import {Lists} from "./lists.js" */
/** @import {AskedNumber} from "./numbers.js" */
/** @import {Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
import { again } from "./known-words.js";

/** @typedef {[words: string, url?: string][]} Remark words, and the address they lead to */

/** @param {Plan} plan @param {Lists} lists @returns {Remark} none when there is nothing to say */
export function remarkOn(plan, lists) {
  const { number, reading } = plan;
  const wrong = number && reading.kind === "number" ? wrongDay(reading.texts[0].text, number) : [];
  return wrong.length ? wrong : (again()?.withoutText(plan, lists) ?? []);
}

/** Another text may bear the number: it is given anew each year. @param {OfficialText} text @param {AskedNumber} number @returns {Remark} */
function wrongDay(text, { year, date }) {
  const only = (/** @type {string} */ own, /** @type {string} */ asked) =>
    /** @type {Remark} */ ([
      [`Cổng chỉ có ${text.number} ban hành ${own}, chưa có văn bản số này ${asked}.`],
    ]);
  if (date && text.day.length > 4 && date !== text.day)
    return only(`ngày ${text.issued}`, `ngày ${shownDay(date)}`);
  const isWrong = year && year !== text.year && year !== text.inNumber;
  return isWrong ? only(`năm ${text.year}`, `năm ${year}`) : [];
}

/** @param {string} day */
const shownDay = (day) => day.split("-").reverse().join("/");

/** Said to be a text's: by its type, by “số”, “văn bản”, or by nothing else. @param {AskedNumber} number */
export const isMeant = ({ isExplicit, words, at }) =>
  isExplicit || words.length === 1 || (words[at - 1] === "ban" && words[at - 2] === "van");
