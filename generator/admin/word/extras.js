// What of a Word file is no part of its text: it is dropped, and told.

import { all, attribute, is, isOn, STRUCK } from "./xml.js";

/**
 * Return deleted words, hidden words, comments, headers and footers, each once.
 * @param {Record<string, Document>} trees
 * @returns {string[]}
 */
export function droppedParts(trees) {
  const document = trees["word/document.xml"];
  const comments = trees["word/comments.xml"];
  const margins = Object.entries(trees).flatMap(([name, { documentElement }]) => {
    if (name.startsWith("word/header")) return told("Đầu trang", [documentElement]);
    return name.startsWith("word/footer") ? told("Chân trang", [documentElement]) : [];
  });
  const runs = all(document, "r");
  const dropped = [
    ...told("Chữ đã xóa", all(document, "del")),
    ...told("Chữ đã xóa", all(document, "moveFrom")),
    ...told(
      "Chữ gạch bỏ",
      runs.filter((run) => isOn(run, ...STRUCK)),
    ),
    ...told(
      "Chữ ẩn",
      runs.filter((run) => isOn(run, "vanish")),
    ),
    ...(comments ? told("Nhận xét", all(comments, "comment")) : []),
    ...margins,
  ];
  return [...new Set(dropped)];
}

/** @param {string} kind @param {Element[]} elements */
function told(kind, elements) {
  return elements.flatMap((element) => {
    const author = is(element, "comment") ? attribute(element, "author") : "";
    const words = wordsOf(element);
    return words ? [`${kind}${author ? ` của ${author}` : ""}: ${words}`] : [];
  });
}

/** @param {Element} element */
function wordsOf(element) {
  const inside = all(element, "p");
  const paragraphs = inside.length ? inside : [element];
  const lines = paragraphs.map((paragraph) =>
    all(paragraph, "t", "delText")
      .map((text) => text.textContent)
      .join(""),
  );
  return lines
    .join(is(element, "r") ? "" : " ")
    .replace(/\s+/g, " ")
    .trim();
}
