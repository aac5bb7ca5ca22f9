// The pictures of a piece at their places, with what stands below them.

import { isRunning } from "./blocks.js";

/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {import("./article.js").Article} Article */
/** @typedef {import("./article.js").Picture} Picture */

const CREDIT = /[([]?\s*(?:Ảnh|Nguồn ảnh)\s*:\s*([^()[\]]+?)\s*[)\]]?\.?\s*$/iu;
const NAMED =
  /^\[\s*(?:chèn )?(?:ảnh|hình)\s*\d*\s*:\s*([^\\/:*?"<>|[\]]{1,120}?\.(?:jpe?g|png|gif|webp|avif|hei[cf]))(?:\s*[|:–—-]\s*([^[\]]{3,300}?))?\s*\]$/iu;

/** @param {Article} article @param {Block[]} blocks */
export function withPictures(article, blocks) {
  const lines = blocks.map(named);
  for (const [index, block] of lines.entries()) {
    const shown = captioned(article, lines.slice(index));
    if (block.kind === "picture") {
      article.body.push(article.pictures.length);
      article.pictures.push({ source: block.source, alt: block.alt, caption: "", credit: "" });
      if (!block.source)
        article.doubts.push(
          `Hình ${article.pictures.length} là “${block.text}”, không nằm trong tệp Word: tải tệp ấy lên ở thân bài, chỗ [Hình ${article.pictures.length}].`,
        );
    } else if (shown) {
      const credit = CREDIT.exec(block.text);
      const words = (credit ? block.text.slice(0, credit.index) : block.text).trim();
      shown.credit = credit ? credit[1].trim() : shown.credit;
      shown.caption = words || shown.caption;
    } else {
      article.body.push(block.markdown);
    }
  }
}

/**
 * Return the picture whose caption comes next: of a row of pictures with as many captions each has its own.
 * @param {Article} article @param {Block[]} below @returns {Picture | undefined}
 */
function captioned(article, below) {
  const last = article.pictures.length - 1;
  if (last < 0 || article.body.at(-1) !== last || !isCaption(below[0])) return undefined;
  const row = article.pictures.filter(
    (picture, place) => !picture.caption && article.body.at(place - last - 1) === place,
  );
  const other = below.findIndex((block) => !isCaption(block));
  const captions = other < 0 ? below.length : other;
  return captions === row.length ? row[0] : article.pictures[last];
}

/** A line `[Ảnh: le-trao.jpg – Các em nhận quà]` is the place of a picture that lies elsewhere. */
/** @param {Block} block @returns {Block} */
function named(block) {
  const match = isRunning(block) ? NAMED.exec(block.text) : null;
  if (!match) return block;
  return { ...block, kind: "picture", text: match[1].trim(), source: "", alt: (match[2] ?? "").trim() };
}

/** @param {Block} block */
function isCaption(block) {
  return (
    block.kind === "caption" ||
    (block.text.length < 250 && (CREDIT.test(block.text) || /^\*[^*].*\*$/s.test(block.markdown)))
  );
}
