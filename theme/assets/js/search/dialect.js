// Words of the South and the Centre, and of chats, as texts write them: xài is dùng, hông is không. Loaded with the
// vocabulary.

import { lookup } from "./text.js";

/** As they are typed, in their own marks: thật is no thiệt. */
const STANDARD = lookup(
  Object.fromEntries(
    (
      "tui tôi|ko không|khum không|xài dùng|hông không|hổng không|hok không|coi xem|vô vào|zô vào|dô vào|" +
      "nhứt nhất|bịnh bệnh|giùm giúp|dùm giúp|dzậy vậy|zậy vậy|đậu đỗ|bữa ngày|hôm ngày"
    )
      .split("|")
      .map((pair) => pair.split(" ")),
  ),
);
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?![\p{L}\p{M}])/gu;
/** Words that begin so mean another thing: vô hiệu, coi trọng, hôm nay; được coi là and a name do, too. */
const OTHER =
  /^(?:vô (?:hiệu|địch|tuyến|hình|hạn|cảm|sinh|tư|danh|lý|cùng|thời|phép)|coi (?:như|là|trọng|thường|sóc)|hôm (?:nay|qua|kia|sau|trước))/iu;
const BEHIND = /(?:^|[^\p{L}\p{M}])(?:được|thị)\s+$/iu;

const ABOUT = /(?<![\p{L}\d/])v\/v(?![\p{L}\d/])/giu;

/** @param {string} text */
export const inStandard = (text) =>
  text.replace(ABOUT, "về việc").replace(WORD, (word, at) => {
    const own = STANDARD[word.toLowerCase()];
    const isName = word === word.toUpperCase() || (at > 0 && word[0] !== word[0].toLowerCase());
    return !own || isName || OTHER.test(text.slice(at)) || BEHIND.test(text.slice(0, at)) ? word : own;
  });
