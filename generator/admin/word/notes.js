// Footnotes that somebody wrote by hand: a mark in the words, and a line for it below. As importing/notes.py does.

/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {{ number: string, form: string, words: string, mark: RegExp }} Note */

const LINE =
  /^(?:\((?<round>\d{1,2})\)|\[(?<square>\d{1,2})\]|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|(?<star>\(\*\)))\s*:?\s*(?<words>\S.+)$/u;
const RULE =
  /^(?:[\s_*–—-]{3,}|(?:(?:các )?(?:chú thích|ghi chú|chú dẫn|tài liệu (?:tham khảo|dẫn))|cước chú)\s*[:.]?)$/iu;
const COUNTED = // behind such a word a number in brackets counts: nhóm (1)
  "và|là|gồm|mục|bảng|điểm|khoản|điều|nhóm|bước|loại|cách|câu|mẫu|biểu|phần|tiêu chí|phương án|giai đoạn" +
  "|hình thức|nguyên tắc|điều kiện|nhiệm vụ|giải pháp|trường hợp|nội dung|vấn đề";
const BEFORE =
  `(?<![Đđ]iều \\d{1,3}|[Kk]hoản \\d{1,2})(?:(?<=[^\\s(\\[:;,])|(?<=[^\\s(\\[:;,]) ` +
  `(?<!(?<![\\p{L}])(?:${COUNTED}|${COUNTED.replace(/(^|\|)./gu, (first) => first.toUpperCase())}) ))`;
const UNIT = "(?<![^\\p{L}][kcdmh]?m)"; // m² is a measure
/** @type {Record<string, (sign: string) => string>} */
const FORMS = {
  round: (sign) => `${BEFORE}(?<sign>\\*{0,2})\\(${sign}\\)\\k<sign>`,
  square: (sign) => `(?<=\\S) ?(?<sign>\\*{0,2})\\\\?\\[${sign}\\\\?\\]\\k<sign>`,
  raised: (sign) => `${UNIT}(?<=\\S) ?(?<sign>\\*{0,2})${sign}\\k<sign>(?![⁰¹²³⁴⁵⁶⁷⁸⁹])`,
  star: () => `${BEFORE}\\(\\\\?\\*\\\\?\\)`,
};

/**
 * Make notes of the lines that are some, where each has its mark above; a file's own notes stay.
 * @param {Block[]} blocks @param {string[]} dropped
 * @returns {Block[]}
 */
export function withNotes(blocks, dropped) {
  if (blocks.some((block) => block.kind === "note")) return blocks;
  /** @type {Map<number, Note>} */
  let notes = new Map();
  for (let start = 0; start < blocks.length; start += 1) {
    const found = notesFrom(blocks, start);
    if (found.size > notes.size) notes = found;
  }
  if (!notes.size || goOn(blocks, notes)) return blocks;
  const first = Math.min(...notes.keys());
  let rules = first;
  while (rules && RULE.test(blocks[rules - 1].text)) rules -= 1;
  dropped.push(...blocks.slice(rules, first).map((block) => block.text));
  const own = blocks.filter((_, at) => !notes.has(at) && !(rules <= at && at < first));
  return [...own.map((block) => marked(block, notes)), ...[...notes.values()].map(noteBlock)];
}

/** A line counts on that has no mark above: they are a list of the piece itself. */
/** @param {Block[]} blocks @param {Map<number, Note>} notes */
function goOn(blocks, notes) {
  const [{ form }] = notes.values();
  const rest = blocks.slice(Math.max(...notes.keys()) + 1);
  return form === "round" && rest.some((block) => noteOn(block, notes.size + 1)?.form === form);
}

/** A title and a lead can have no mark: their notes are told. */
/** @param {import("./article.js").Article} article */
export function withoutLostNotes(article) {
  const lines = article.body.filter((part) => typeof part === "string");
  const isLost = (/** @type {string | number} */ part) => {
    const mark = typeof part === "string" ? /^(\[\^\d+\]): /.exec(part)?.[1] : undefined;
    return mark !== undefined && !lines.some((line) => line !== part && line.includes(mark));
  };
  const lost = article.body.filter(isLost).map((part) => String(part).replace(/^\[\^\d+\]: /, ""));
  article.body = article.body.filter((part) => !isLost(part));
  article.doubts.push(
    ...lost.map((note) => `Chú thích của tên bài hoặc sapo, nơi không đặt được dấu: “${note}”.`),
  );
}

/** @param {Block[]} blocks @param {number} start */
function notesFrom(blocks, start) {
  /** @type {Map<number, Note>} */
  const notes = new Map();
  for (let at = start; at < blocks.length; at += 1) {
    const note = noteOn(blocks[at], notes.size + 1);
    const isAlike = note && [...notes.values()].every((other) => other.form === note.form);
    if (isAlike && blocks.slice(0, at).some((block) => has(note, block.text))) notes.set(at, note);
    else if (!notes.size) break;
  }
  return notes;
}

/** @param {Block} block @param {number} number @returns {Note | null} */
function noteOn(block, number) {
  const groups = LINE.exec(block.text)?.groups;
  if (!groups || (block.kind !== "paragraph" && block.kind !== "item")) return null;
  const form = Object.keys(FORMS).find((name) => groups[name]) ?? "";
  const said = form === "star" ? "1" : groups[form].replace(/[⁰-⁹¹²³]/gu, plainFigure);
  if (said !== String(number)) return null;
  const mark = new RegExp(FORMS[form](form === "raised" ? groups[form] : said), "gu");
  return { number: said, form, words: groups.words.trim(), mark };
}

/** @param {string} figure */
function plainFigure(figure) {
  return String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(figure));
}

/** @param {Note} note @param {string} text */
function has(note, text) {
  note.mark.lastIndex = 0;
  return note.mark.test(text);
}

/** @param {Block} block @param {Map<number, Note>} notes @returns {Block} */
function marked(block, notes) {
  if (block.kind === "table") return block;
  let { text, markdown } = block;
  for (const note of notes.values()) {
    text = text.replace(note.mark, "");
    markdown = markdown.replace(note.mark, `[^${note.number}]`);
  }
  return { ...block, text, markdown };
}

/** @param {Note} note @returns {Block} */
function noteBlock({ number, words }) {
  const markdown = `[^${number}]: ${words.replace(/[\\*_`<[\]]/g, "\\$&")}`;
  return { kind: "note", text: words, markdown, isBold: false, source: "", alt: "" };
}
