// Are news asked for, and not the text that they name: tin nào nhắc tới chỉ thị 14.

import { fold } from "./text.js";

const NEWS =
  /^(?:(?:co|cac|nhung|tim|xem|nhieu|bao nhieu|may) )*(?:tin(?: tuc| bai)?|bai(?: viet| bao)?|bao(?: chi)?) (?:(?:nao|gi)\b|(?:(?:co|da|tung) )*(?:viet|noi|nhac|dan|trich|de cap|lien quan|dua|dang)\b)|\b(?:tin|bai)(?: tuc| bai| viet| bao)? nao$/;

/** @param {string} query */
export const asksNews = (query) =>
  NEWS.test(
    fold(query)
      .replace(/[^a-z\d]+/g, " ")
      .trim(),
  );
