// What was read, and what the editor added → the article's file.

const MARKS = /[\u0300-\u036f]/g;

/** @typedef {import("./article.js").Article} Article */
/** @typedef {{ title: string, date: string, lead: string, source: string, regions: string[], authors: string[] }} Keys */

/**
 * Return the name of an article's file: its pictures are called by it too.
 * @param {string} title
 */
export function nameOf(title) {
  const plain = title.normalize("NFD").toLowerCase().replace(MARKS, "").replaceAll("đ", "d");
  const name = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 90)
    .replace(/^-+|-+$/g, "");
  return name || "bai-tu-tep-word";
}

/**
 * Return the body; `pictureAt` writes the picture of a place.
 * @param {Article} article @param {(place: number) => string} pictureAt
 */
export function bodyOf(article, pictureAt) {
  const parts = article.body.map((part) => (typeof part === "number" ? pictureAt(part) : part));
  const written = parts.filter((part) => part !== "");
  return written.reduce(
    (text, part, place) => text + (place ? between(written[place - 1], part) : "") + part,
    "",
  );
}

/** Items of a list follow each other. */
/** @param {string} before @param {string} part */
function between(before, part) {
  const item = /^\s*(?:- |\d+\. )/;
  return item.test(before) && item.test(part) ? "\n" : "\n\n";
}

/**
 * Return what stands in the form's body where a picture belongs, until the editor puts it there.
 * @param {number} place
 */
export function markOf(place) {
  return `[Hình ${place + 1}]`;
}

/**
 * Return a body in which the marks are pictures; those without a file are left out.
 * @param {string} body @param {import("./article.js").Picture[]} pictures @param {string[]} files
 */
export function withPictures(body, pictures, files) {
  return body.replace(/\\?\[Hình (\d+)\\?\]/g, (mark, number) => {
    const place = Number(number) - 1;
    return pictures[place] ? pictureOf(pictures[place], files[place]) : mark;
  });
}

/** @param {import("./article.js").Picture} picture @param {string} file */
function pictureOf({ alt, caption, credit }, file) {
  if (!file) return "";
  const below = [caption, credit ? `Ảnh: ${credit}` : ""].filter(Boolean).join(" | ");
  const title = below ? ` "${below.replaceAll('"', "”")}"` : "";
  return `![${alt.replace(/[[\]\\]/g, "\\$&")}](${file}${title})`;
}

/**
 * Return the whole file; keys that are open are comments, as an import leaves them.
 * @param {Keys} keys @param {string} body
 */
export function fileOf(keys, body) {
  const lines = [
    key("title", keys.title && quoted(keys.title)),
    key("date", keys.date),
    key("lead", keys.lead && quoted(keys.lead)),
    key("regions", keys.regions.length ? `[${keys.regions.join(", ")}]` : ""),
    key("authors", keys.authors.length ? `[${keys.authors.join(", ")}]` : ""),
    key("source", keys.source && `{name: ${quoted(keys.source)}}`),
    "status: draft",
  ];
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** @param {string} name @param {string} value */
function key(name, value) {
  return value ? `${name}: ${value}` : `# ${name}: …`;
}

/** @param {string} words */
function quoted(words) {
  return `"${words.replace(/\\/g, "\\\\").replaceAll('"', '\\"')}"`;
}
