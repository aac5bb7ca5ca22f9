// Of two texts about one thing the older: nghị định cũ về hội, chấm xã học tập trước đây.

const OLD =
  /(?<!\p{L})(?:cũ|trước đây|trước kia|hồi trước|ngày trước|truoc day|truoc kia|hoi truoc)(?!\p{L})/iu;

/** @param {string} text */
export const asksOld = (text) => OLD.test(text.normalize("NFC"));

/** @param {string} plain without marks */
export const withoutOld = (plain) =>
  plain.replace(/\b(?:cu|(?:truoc|hoi|ngay) (?:day|kia|truoc))\b/, " ").trim();
