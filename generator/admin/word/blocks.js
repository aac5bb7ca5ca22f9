// What mammoth makes of a Word file → the blocks of a body, in Markdown.

/**
 * `kind`: title, heading, lead, paragraph, item, table, quote, caption, picture or note. A picture's
 * `source` is the number that it was given; a note's is that of its mark.
 * @typedef {{ kind: string, text: string, markdown: string, isBold: boolean, source: string, alt: string }} Block
 */

/** @param {Block} block */
export function isRunning(block) {
  return block.kind === "paragraph" || block.kind === "lead" || block.kind === "title";
}

/**
 * Return the blocks of mammoth's HTML.
 * @param {string} html
 * @returns {Block[]}
 */
export function blocksOf(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const raised of body.querySelectorAll("sup")) raiseFigures(raised);
  numberNotes(body);
  return [...body.children].flatMap((element) => blocksIn(element, 0));
}

/** Marks and notes go by their order: what numbers Word gives them is Word's own affair. */
/** @param {Element} body */
function numberNotes(body) {
  const notes = [...body.querySelectorAll("li")].filter(({ id }) => /^(?:foot|end)note-\d+$/.test(id));
  const numbers = new Map(notes.map(({ id }, place) => [`#${id}`, `footnote-${place + 1}`]));
  for (const link of body.querySelectorAll("a[href]")) {
    const number = numbers.get(link.getAttribute("href") ?? "");
    if (number) link.setAttribute("href", `#${number}`);
  }
  for (const note of notes) note.id = numbers.get(`#${note.id}`) ?? "";
}

/** Figures that stand raised are such letters: m², a note's ¹. */
/** @param {Element} element */
function raiseFigures(element) {
  const words = (element.textContent ?? "").trim();
  if (element.children.length || !/^[0-9]+$/.test(words)) return;
  element.textContent = words.replace(/\d/g, (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)]);
}

/** @param {Element} element @param {number} depth @returns {Block[]} */
function blocksIn(element, depth) {
  const name = element.tagName;
  if (name === "UL" || name === "OL") return items(element, depth);
  if (name === "TABLE") return table(element);
  if (name === "H1") return [block("title", element)];
  if (/^H[2-6]$/.test(name)) return [block("heading", element, name === "H2" ? "## " : "### ")];
  if (name === "BLOCKQUOTE") return [block("quote", element, "> ")];
  const pictures = [...element.querySelectorAll("img")].map(picture);
  const words = block(element.className || "paragraph", element);
  return words.text ? [...pictures, words] : pictures;
}

/** @param {Element} list @param {number} depth @returns {Block[]} */
function items(list, depth) {
  let number = 0;
  return [...list.children].flatMap((item) => {
    number += 1;
    const note = /^footnote-(\d+)$/.exec(item.id);
    if (note) {
      for (const part of item.children) part.append(" ");
      const shown = block("note", item, `[^${note[1]}]: `);
      return [{ ...shown, markdown: shown.markdown.replace(/\s*\[?↑\]?(\(#[^)]*\))?\s*$/u, "") }];
    }
    const inner = [...item.children].filter((child) => /^[OU]L$/.test(child.tagName));
    const own = /** @type {Element} */ (item.cloneNode(true));
    for (const child of own.querySelectorAll("ul, ol")) child.remove();
    const mark = list.tagName === "OL" ? `${number}. ` : "- ";
    return [
      block("item", own, "   ".repeat(depth) + mark),
      ...inner.flatMap((child) => items(child, depth + 1)),
    ];
  });
}

/** A table of one row or column lays out a letterhead or a picture: its cells are blocks. */
/** @param {Element} element @returns {Block[]} */
function table(element) {
  const rows = [...element.querySelectorAll("tr")].map((row) => [...row.children]);
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || widest < 2 || element.querySelector("img")) {
    return rows.flat().flatMap((cell) => [...cell.children].flatMap((child) => blocksIn(child, 0)));
  }
  const lines = rows.map((row) => {
    const cells = row.map((cell) => inline(cell).replace(/\s+/g, " ").replaceAll("|", "\\|").trim());
    return `| ${[...cells, ...Array(widest - cells.length).fill("")].join(" | ")} |`;
  });
  lines.splice(1, 0, `|${" --- |".repeat(widest)}`);
  return [{ ...block("table", element), markdown: lines.join("\n") }];
}

/** @param {Element} image @returns {Block} */
function picture(image) {
  const source = image.getAttribute("src") ?? "";
  const alt = image.getAttribute("alt") ?? "";
  return { kind: "picture", text: "", markdown: "", isBold: false, source, alt };
}

/** @param {string} kind @param {Element} element @param {string} before @returns {Block} */
function block(kind, element, before = "") {
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const bold = [...element.querySelectorAll("strong")].map((strong) => strong.textContent).join("");
  const isBold = text !== "" && bold.replace(/\s+/g, "").length >= text.replace(/\s+/g, "").length;
  const words = inline(element)
    .replace(/[ \t]+/g, " ")
    .trim();
  const markdown = before + (before ? words : begun(words));
  return { kind, text, markdown, isBold, source: "", alt: "" };
}

/** A number or a bullet of the source opens an item; what else opens anything is escaped. */
/** @param {string} words */
function begun(words) {
  const bullet = /^[•●◦▪–—*+·-]\s+/u;
  return bullet.test(words) ? words.replace(bullet, "- ") : words.replace(/^(?=[#>|=~]|:{3})/, "\\");
}

/** @param {Node} node @returns {string} */
function inline(node) {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return escaped(child.textContent ?? "");
      const element = /** @type {Element} */ (child);
      const words = inline(element);
      switch (element.tagName) {
        case "STRONG":
          return around(words, "**");
        case "EM":
          return around(words, "*");
        case "BR":
          return "\\\n";
        case "IMG":
          return "";
        case "SUP":
          return noteMark(element) || words;
        case "A":
          return link(element, words);
        default:
          return words;
      }
    })
    .join("");
}

/** @param {string} words @param {string} mark */
function around(words, mark) {
  const inside = words.trim();
  return inside ? words.replace(inside, () => `${mark}${inside}${mark}`) : words;
}

/** @param {Element} element */
function noteMark(element) {
  const note = element.querySelector("a[href^='#footnote-']");
  return note ? `[^${(note.getAttribute("href") ?? "").replace(/\D/g, "")}]` : "";
}

/** @param {Element} element @param {string} words */
function link(element, words) {
  const address = element.getAttribute("href") ?? "";
  return /^(https?:|mailto:)/i.test(address) && words.trim()
    ? `[${words.trim()}](<${address.replace(/[<>]/g, "")}>)`
    : words;
}

/** @param {string} words */
function escaped(words) {
  return words.replace(/­/g, "").replace(/[\\*_[\]<>`]/g, "\\$&");
}
