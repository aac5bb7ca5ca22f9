// The blocks of a Word file → what an article's form asks for. What the file does not say stays empty.

import { isRunning } from "./blocks.js";
import { dayAlone, dayIn } from "./dates.js";
import { isFurniture, isProse, isSlogan, isWhole, nameOn, sourceOn } from "./lines.js";
import { withNotes, withoutLostNotes } from "./notes.js";
import { withPictures } from "./placed.js";
import { takeStated } from "./stated.js";

/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {{ source: string, alt: string, caption: string, credit: string }} Picture */
/**
 * `body` are lines of Markdown, and pictures by their place among `pictures`.
 * @typedef {{ title: string, date: string, lead: string, source: string, author: string,
 *   regions: string[], body: (string | number)[], pictures: Picture[], dropped: string[], doubts: string[] }} Article
 */

const LONGEST_TITLE = 220;
const LONGEST_DAY = 70;
const LONGEST_RUBRIC = 4;
const HEAD = 10;
const NEAR = 6;
const AUTOMATIC = /\s*-\s*Ảnh \d+\.?$/u;
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
    regions: [],
    body: [],
    pictures: [],
    dropped: [],
    doubts: [],
  };
  const own = [...withNotes(blocks, article.dropped)];
  const stated = takeStated(own, article.dropped);
  const isText = blocks.some((block) => LETTERHEAD.test(block.text));
  const rest = withoutHead(article, own, isText);
  withoutFoot(article, rest, isText);
  withPictures(article, rest);
  withoutLostNotes(article);
  preferStated(article, stated);
  article.doubts.push(...doubts(article, blocks));
  return article;
}

/** What an editor stated above a piece counts for more than what its words say. */
/** @param {Article} article @param {import("./stated.js").Stated} stated */
function preferStated(article, stated) {
  if (stated.lead && article.lead) article.body.unshift(article.lead);
  article.title = stated.title || article.title;
  article.date = stated.date || article.date;
  article.lead = stated.lead || article.lead;
  article.source = stated.source || article.source;
  article.author = stated.author || article.author;
  article.regions = stated.regions;
}

/** Take title, day, author, source and lead from the first blocks; what stood around them is dropped. */
/** @param {Article} article @param {Block[]} blocks @param {boolean} isText */
function withoutHead(article, blocks, isText) {
  const title = titleAmong(blocks.slice(0, HEAD), isText);
  const above = title ? blocks.splice(0, blocks.indexOf(title) + 1) : [];
  article.title = title?.text ?? "";
  while (blocks.length && isAround(article, blocks[0], isText)) blocks.shift();
  const clock = above.find((block) => isDay(block) && !article.date);
  article.date ||= clock ? dayIn(clock.text) : "";
  article.dropped.push(
    ...above.filter((block) => block !== title && block.text && block !== clock).map(textOf),
  );
  const lead = blocks.find(isRunning);
  const isLead =
    lead && (lead.kind === "lead" || lead.isBold || (title && (isProse(lead.text) || isWhole(lead.text))));
  if (isLead && blocks.indexOf(lead) < NEAR) {
    article.lead = lead.text;
    blocks.splice(blocks.indexOf(lead), 1);
  }
  return blocks;
}

/** Is it a line between title and lead? What it says is kept. */
/** @param {Article} article @param {Block} block @param {boolean} isText */
function isAround(article, block, isText) {
  if (!isRunning(block) || block.kind === "lead") return false;
  if (isDay(block)) article.date ||= dayIn(block.text);
  else if (sourceOn(block.text)) article.source ||= sourceOn(block.text);
  else if (!isText && nameOn(block.text)) article.author ||= nameOn(block.text);
  else if ((isFurniture(block.text) || isSlogan(block.text)) && !AUTOMATIC.test(block.text))
    article.dropped.push(block.text);
  else return false;
  return true;
}

/** Take day, source and author from the last lines; who signed an official text wrote no news. */
/** @param {Article} article @param {Block[]} blocks @param {boolean} isText */
function withoutFoot(article, blocks, isText) {
  while (blocks.length && isFurniture(blocks[blocks.length - 1].text || "x")) {
    article.dropped.push(/** @type {Block} */ (blocks.pop()).text);
  }
  for (const block of blocks.slice(-3).reverse()) {
    if (!article.date && dayAlone(block.text)) article.date = dayAlone(block.text);
    else if (!article.source && sourceOn(block.text)) article.source = sourceOn(block.text);
    else if (!isText && !article.author && isRunning(block) && nameOn(block.text))
      article.author = nameOn(block.text);
    else continue;
    blocks.splice(blocks.indexOf(block), 1);
  }
}

/** A style says which line the title is, or it is bold, or the first that is no sentence; of an official
 * text it is not who signed. */
/** @param {Block[]} blocks @param {boolean} isText */
function titleAmong(blocks, isText) {
  const lines = blocks.filter((block) => isRunning(block) && isTitle(block));
  const isHeadline = (/** @type {Block} */ block) => !/[.!?:;,]$/.test(block.text) && !nameOn(block.text);
  return (
    blocks.find((block) => block.kind === "title") ??
    lines.find(
      (block, at) => block.isBold && !(isText ? nameOn(block.text) : isRubric(block, lines[at + 1])),
    ) ??
    lines.find(isHeadline)
  );
}

/** A few words above a bold line that is twice as long name its section: TIN NHANH. */
/** @param {Block} block @param {Block | undefined} below */
function isRubric({ text }, below) {
  const count = text.split(" ").length;
  return (
    count <= LONGEST_RUBRIC &&
    below?.isBold &&
    !isWhole(below.text) &&
    below.text.split(" ").length >= 2 * count
  );
}

/** @param {Block} block */
function isTitle(block) {
  return (
    block.text.length <= LONGEST_TITLE &&
    !dayIn(block.text) &&
    !isFurniture(block.text) &&
    !isSlogan(block.text)
  );
}

/** @param {Block} block */
function isDay(block) {
  return block.text.length < LONGEST_DAY && dayIn(block.text) !== "";
}

/** @param {Block} block */
function textOf(block) {
  return block.text;
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
