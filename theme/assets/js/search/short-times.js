// Times in short letters or spoken years, and an office in letters, as texts write them: thg 5/2024 is tháng 5/2024,
// năm hai lăm is năm 2025. Loaded with the vocabulary.

import { fold } from "./text.js";

const MONTH = /(?<![\p{L}\p{M}\d/-])thg\.? ?(?=\d)/giu;
const DAYS = /(?<![\d/.-])(\d\d?) ?[-–] ?(\d\d?) (?=(?:tháng|thang) \d)/giu; // 15-30 tháng 5
const PERIOD = /(?:giai đoạn|giai doan|gđ) (\d\d) ?[-–] ?(\d\d)(?!\d)/i; // giai đoạn 21-30
const PART = /(?<!\p{L})(?:đầu|giữa|cuối|dau|giua|cuoi) (?=(?:tháng|thang|thg) ?\d)/giu; // of a month, which is read as a whole
const SAID = "một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi mốt không".split(" ");
const YEAR = new RegExp(
  `(?<=(?:tháng|thang|quý|quy|[/.-]) ?(?:\\d+|${SAID.join("|")}) (?:năm|nam) )((?:${SAID.join("|")})(?: (?:${SAID.join("|")})){1,3})$`,
  "iu",
);
const YEAR_BEHIND = new RegExp(
  `(?<=(?:${SAID.join("|")}) )(hai không (?:không|một|hai) (?:${SAID.join("|")}))$`,
  "iu",
); // … chín ba hai không một chín
const OFFICE = /(?<!\p{L})CT (?=HKH|[Hh]ội|UBND|MTTQ|UBMTTQ)/gu; // before a number CT is chỉ thị
const TERM =
  /(?<=(?:BCT|BBT|TW|[Bb]ộ [Cc]hính trị|[Bb]an [Bb]í thư|[Tt]rung ương)) (?:khóa|khoá|khoa) [IVX\d]+$/iu; // of a body, all of its texts
const CENTURY = 100;
const HALF = 50;

/** @param {string} text @param {(said: string[]) => number} amountOf lent by the page */
export function inTimes(text, amountOf) {
  const yearOf = (/** @type {string} */ said) => {
    const amount = amountOf(fold(said).split(" "));
    return `${amount + (amount > CENTURY ? 0 : amount > HALF ? 1900 : 2000)}`;
  };
  return text
    .replace(PART, "")
    .replace(PERIOD, "giai đoạn 20$1–20$2")
    .replace(MONTH, "tháng ")
    .replace(DAYS, "ngày $1 đến ngày $2 ")
    .replace(YEAR, yearOf)
    .replace(YEAR_BEHIND, "năm $1")
    .replace(OFFICE, "chủ tịch ")
    .replace(TERM, "");
}
