// What a line of a piece is when it is no part of the story: furniture, a name, where it stood first.

const FURNITURE =
  /^(?:[•·]?\s*(?:loading\b|hotline\b|bình luận|ý kiến (?:bạn đọc|của bạn)|chia sẻ|in (?:bài|trang)|lưu bài|gửi (?:bài|email)|từ khóa|tags?\b|xem thêm|đọc thêm|tin (?:liên quan|cùng|khác|mới|đọc nhiều)|theo dõi|trang chủ|quay lại|lên đầu trang|copyright|bản quyền|cỡ chữ|nghe (?:đọc )?bài)|[\d.,]+ (?:lượt xem|views?)|lượt xem\s*:?)/iu;
const COPIED =
  /^(?:xem với cỡ chữ|màu chữ|phông chữ|đánh giá (?:bài viết|trung bình).*|\d(?:[.,]\d)?\s*\/\s*5 sao.*|số phiếu\s*:?\s*\d*|bạn đang đọc bài.*|(?:hiện )?(?:chưa|không) có (?:bình luận|ý kiến|phản hồi|đánh giá).*|(?:hãy )?là người đầu tiên\W*|(?:\[(?:trở (?:về|lại)|đầu trang|in trang)\]\s*)+|copy link.*|ý kiến \(\d+\)|nghe audio|\d+ phút đọc|mở ứng dụng|(?:chưa )?hữu ích|mã xác nhận|gửi ý kiến|đang (?:online|truy cập).*|tổng truy cập.*|thích|trả lời|quan tâm nhất|trở lại \p{L}+(?: \p{L}+)?|.*\(opens in new window\)|viết bình luận.*|\d+ (?:bình luận|lượt chia sẻ|lượt thích))$/iu;
const PLACE_ALONE = /^\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*){0,3},$/u;
const AUTOMATIC = /\s*-\s*Ảnh \d+\.?$/u;
const ADDRESS = /^https?:\/\/\S+$/;
const SLOGAN = 160;
const DESK = /^(?:nhóm )?(?:p\.?v\.?|bbt|ctv|ban biên tập|tòa soạn|phóng viên)$/iu;
const SUBSCRIPTION = /^([^.:]{4,60}?) trên(?: google ?news)?$/iu;
const NAMED = /^(?:nguồn(?: tin| bài)?\s*:|theo\s*:?(?= ))\s*(.{2,80}?)\)?\.?$/iu;
const BUTTON = /^(?:like|copy|share|facebook|disqus|print|leave|loading|tweet|comments?)\b/iu;
const TITLES = /^(?:(?:GS|PGS|TSKH|TS|ThS|NGND|NGƯT|PV|CTV|Nhà báo|Nhà giáo)[.,\s]+)+/u;
const LABEL =
  /^(?:(?:ảnh\s*(?:,|và)\s*)?(?:bài|tin)(?: viết)?(?:\s*(?:,|và|&|-)\s*(?:bài|tin|ảnh))*|tác giả(?: bài viết)?|người viết|thực hiện)\s*:\s*/iu;
const OTHER_ROLE = /\s*[;,.–-]?\s*\(?(?:ảnh|hình|clip|video)\s*:.*$/iu;
const OFFICE =
  /\s*(?:,|[-–]|\()\s*(?:hội|phòng|sở|ban|trung tâm|trường|chủ tịch|phó|ctv|cộng tác|văn phòng|đài|ubnd|vp |giáo viên|chi hội|báo|công chức|cán bộ|theo).*$/iu;
const MOST_WORDS = 5;

/** @param {string} text */
export function isFurniture(text) {
  const isOurs = FURNITURE.test(text) || COPIED.test(text) || PLACE_ALONE.test(text);
  return isOurs || ADDRESS.test(text) || AUTOMATIC.test(text);
}

/** Is it what a portal calls out above its pieces? Below them a piece may end so. */
/** @param {string} text */
export function isSlogan(text) {
  return text.endsWith("!") && text.length < SLOGAN;
}

/** Is it a sentence of its own, however short? */
/** @param {string} text */
export function isWhole(text) {
  return /[.!?…][”"’»)]*$/u.test(text) && text.split(" ").length >= MOST_WORDS;
}

/** Is it a sentence, or more? */
/** @param {string} text */
export function isProse(text) {
  return text.length > 60 && /[.!?…:;”"’)]$/u.test(text) && text.split(" ").length >= 10;
}

/** Return the names that a line is, of persons or a desk, parted by commas; empty when it is anything else. */
/** @param {string} line */
export function nameOn(line) {
  const named = line.replace(LABEL, "").replace(OTHER_ROLE, "").trim();
  if (DESK.test(named)) return named;
  const names = named
    .replace(OFFICE, "")
    .split(/\s*,\s*|\s+[-–]\s+|\s+và\s+/u)
    .map((name) => name.replace(TITLES, ""));
  return names.every(isName) ? names.join(", ") : "";
}

/** @param {string} name */
function isName(name) {
  const words = name.split(" ");
  const isWorded = words.length >= 2 && words.every((word) => /^\p{Lu}[\p{L}.'’]*$/u.test(word));
  return isWorded && !BUTTON.test(name) && words.length <= MOST_WORDS && name !== name.toUpperCase();
}

/** Return where a piece stood first, when a line says so; empty otherwise. */
/** @param {string} line */
export function sourceOn(line) {
  const match = SUBSCRIPTION.exec(line) ?? NAMED.exec(line.replace(/^\(/, ""));
  return match && line.length < 100 ? match[1].trim() : "";
}
