// The two days of a range, as people write them: 25/5/2021, 5/2021, quý II/2021, 2021, or ISO.

import { realDay } from "../reading/span.js";
import { readTime } from "../reading/time.js";

/** @typedef {{from: string, to: string, error: string}} Range days in ISO, empty where the range is open */

const UNREAD = "Chưa hiểu ngày này. Mời ghi như 25/05/2021, 5/2021, quý II/2021 hoặc 2021.";
const TURNED = "Ngày đầu đứng sau ngày cuối.";

/** @param {string} written @param {boolean} isLast @returns {string | null} null when it cannot be read */
function dayOf(written, isLast) {
  if (!written.trim()) return "";
  const time = readTime(written);
  return time?.year && !time.rest ? realDay(isLast ? time.to : time.from) : null;
}

/** @param {string} from @param {string} to @returns {Range} */
export function readRange(from, to) {
  const [first, last] = [dayOf(from, false), dayOf(to, true)];
  if (first === null || last === null) return { from: "", to: "", error: UNREAD };
  if (first && last && first > last) return { from: "", to: "", error: TURNED };
  return { from: first, to: last, error: "" };
}

/** 2021-05-25 as 25/05/2021. @param {string} day */
export const shownDay = (day) => day.split("-").reverse().join("/");
