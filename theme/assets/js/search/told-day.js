// A day of every year with what it is of: tại sao ngày khuyến học lại là mùng hai tháng mười. Loaded with the vocabulary.

/** @import {EventRecord} from "./data.js" */
/** @import {Asked} from "./reading/asked.js" */
/** @import {DateReading} from "./reading/reading.js" */
import { isIn } from "./reading/time.js";
import { key, words } from "./text.js";

const ASKING = /^(?:tai|vi|sao|la|lai|vao|hang|nam|duoc|chon|lay|do|ai|co|phai|khong|nao|gi)$/;

/** All that is said beside the day is in the name of what is on it. @param {Pick<Asked, "time">} asked @param {EventRecord[]} events @returns {DateReading | null} */
export function toldDay({ time }, events) {
  if (time?.precision !== "day" || time.year || !time.rest) return null;
  const said = words(time.rest)
    .filter((word) => !ASKING.test(word))
    .map(key);
  const isOf = (/** @type {EventRecord} */ { title, first }) => {
    const own = words(title).map(key);
    return isIn(first, time) && said.every((word) => own.includes(word));
  };
  return said.length && events.some(isOf) ? { kind: "date", time: { ...time, rest: "" } } : null;
}
