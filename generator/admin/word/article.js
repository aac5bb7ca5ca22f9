// The blocks of a Word file → what an article's form asks for. What the file does not say stays empty.

import { dayIn } from "./dates.js";

/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {{ source: string, alt: string, caption: string, credit: string }} Picture */
/**
 * `body` are lines of Markdown, and pictures by their place among `pictures`.
 * @typedef {{ title: string, date: string, lead: string, source: string, author: string,
 *   body: (string | number)[], pictures: Picture[], dropped: string[], doubts: string[] }} Article
 */

const LONGEST_TITLE = 220;
const LONGEST_LEAD = 400;
const NEAR = 6;
const CREDIT = /[([]?\s*(?:Ảnh|Nguồn ảnh)\s*:\s*([^()[\]]+?)\s*[)\]]?\.?\s*$/iu;
const SOURCE = /^(?:\(?Nguồn|Theo(?= (?:báo|Báo|Tạp chí|tạp chí|Cổng|Trang)))\s*:?\s*(.{2,80}?)\)?\.?$/u;
const OLD_LETTERS = /[¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®]{2}|[a-z][¸µ¶·¹©®][a-z]/u;
const LETTERHEAD = /CỘNG\s+HÒA\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA/iu;

/**
 * Return what the blocks say.
 * @param {Block[]} blocks
 * @returns {Article}
 */
export function articleOf(blocks) {
  /** @type {Article} */
  const article = {
    title: "",
    date: "",
    lead: "",
    source: "",
    author: "",
    body: [],
    pictures: [],
    dropped: [],
    doubts: [],
  };
  const rest = withoutHead(article, [...blocks]);
  withoutFoot(article, rest);
  withPictures(article, rest);
  article.doubts.push(...doubts(article, blocks));
  return article;
}

/** Take title, day and lead from the first blocks. */
/** @param {Article} article @param {Block[]} blocks */
function withoutHead(article, blocks) {
  const title = blocks.slice(0, NEAR).find((block) => block.kind === "title") ?? blocks.find(isRunning);
  if (title && isTitle(title)) {
    article.title = title.text;
    blocks.splice(blocks.indexOf(title), 1);
  }
  const day = blocks.slice(0, NEAR).find((block) => block.text.length < 70 && dayIn(block.text));
  if (day) {
    article.date = dayIn(day.text);
    blocks.splice(blocks.indexOf(day), 1);
  }
  const lead = blocks.slice(0, NEAR).find((block) => block.kind === "lead") ?? blocks.find(isRunning);
  if (lead && lead.text.length <= LONGEST_LEAD && (lead.kind === "lead" || lead.isBold)) {
    article.lead = lead.text;
    blocks.splice(blocks.indexOf(lead), 1);
  }
  return blocks;
}

/** Take source and author from the last lines. */
/** @param {Article} article @param {Block[]} blocks */
function withoutFoot(article, blocks) {
  for (const block of blocks.slice(-3).reverse()) {
    const source = SOURCE.exec(block.text);
    if (source && !article.source) article.source = source[1].trim();
    else if (!article.author && isName(block))
      article.author = block.text.replace(/^(?:Bài|Tin|Tin, ảnh|Bài, ảnh|Tác giả)\s*:\s*/iu, "");
    else continue;
    blocks.splice(blocks.indexOf(block), 1);
  }
}

/** A style says so, or it is bold, or no sentence. */
/** @param {Block} block */
function isTitle(block) {
  const isHeadline = block.kind === "title" || block.isBold || !/[.!?:;,]$/.test(block.text);
  return isHeadline && block.text.length <= LONGEST_TITLE && !dayIn(block.text);
}

/** @param {Block} block */
function isName(block) {
  const words = block.text.split(" ");
  const isSigned =
    block.isBold || /^\*.*\*$/s.test(block.markdown) || /^(?:Bài|Tin|Tác giả).{0,6}:/iu.test(block.text);
  return isSigned && words.length <= 6 && !/[.!?;]$/.test(block.text) && /^\p{Lu}/u.test(block.text);
}

/** @param {Block} block */
function isRunning(block) {
  return block.kind === "paragraph" || block.kind === "lead" || block.kind === "title";
}

/** @param {Article} article @param {Block[]} blocks */
function withPictures(article, blocks) {
  for (const block of blocks) {
    const last = article.pictures.at(-1);
    const follows = last && article.body.at(-1) === article.pictures.length - 1;
    if (block.kind === "picture") {
      article.body.push(article.pictures.length);
      article.pictures.push({ source: block.source, alt: block.alt, caption: "", credit: "" });
    } else if (follows && isCaption(block)) {
      const credit = CREDIT.exec(block.text);
      last.credit = credit ? credit[1].trim() : "";
      last.caption = (credit ? block.text.slice(0, credit.index) : block.text).trim();
    } else {
      article.body.push(block.markdown);
    }
  }
}

/** @param {Block} block */
function isCaption(block) {
  return (
    block.kind === "caption" ||
    (block.text.length < 250 && (CREDIT.test(block.text) || /^\*[^*].*\*$/s.test(block.markdown)))
  );
}

/** @param {Article} article @param {Block[]} blocks */
function doubts(article, blocks) {
  const words = blocks.map((block) => block.text).join("\n");
  const found = [];
  if (OLD_LETTERS.test(words))
    found.push(
      "Còn chữ như của phông cũ (.VnTime, VNI) mà Word không ghi tên phông: đọc lại, hoặc chuyển sang Unicode trong Word trước.",
    );
  if (LETTERHEAD.test(words))
    found.push(
      "Có quốc hiệu: tệp này có vẻ là một văn bản, không phải bài viết. Văn bản thì nhờ người giữ cổng chạy “portal import”.",
    );
  if (!article.body.length) found.push("Không thấy thân bài.");
  return found;
}
