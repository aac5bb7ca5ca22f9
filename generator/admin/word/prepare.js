// A Word file made plain before mammoth reads it: fonts, numbers, text boxes, what was deleted. As
// `portal import` does; a test holds the two together, file by file.

import { droppedParts } from "./extras.js";
import { Converters, convertFonts } from "./fonts.js";
import { Numbering } from "./numbering.js";
import { packed, partsOf } from "./package.js";
import { Styles } from "./styles.js";
import { all, at, bytesOf, children, is, isOn, MC, made, STRUCK, treeOf, value, W } from "./xml.js";

/** @typedef {{ legacy: import("./fonts.js").Legacy, others: Record<string, string> }} Tables */

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
const TEXTS = [DOCUMENT, "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"];
const MARGIN = /^word\/(?:header|footer).*\.xml$/;
const NO_NUMBERS = `<?xml version="1.0"?><w:numbering xmlns:w="${W}"/>`;

/**
 * Return the file as mammoth should read it, and what of it no reader sees.
 * @param {Uint8Array} bytes @param {Tables} tables
 */
export function prepare(bytes, { legacy, others }) {
  const parts = partsOf(bytes, others);
  const treeAt = (/** @type {string} */ name) => (parts[name] ? treeOf(parts[name]) : null);
  const styles = new Styles(treeAt("word/styles.xml"));
  const converters = new Converters(legacy);
  const names = [...TEXTS, ...Object.keys(parts).filter((name) => MARGIN.test(name))];
  const trees = Object.fromEntries(
    names.filter((name) => parts[name]).map((name) => [name, treeOf(parts[name])]),
  );
  const converted = TEXTS.filter((name) => trees[name] && convertFonts(trees[name], styles, converters));
  for (const name of names) if (!TEXTS.includes(name)) convertFonts(trees[name], styles, converters);
  const dropped = droppedParts(trees);
  for (const name of TEXTS) if (trees[name]) takeOut(trees[name]);
  hoistBoxes(trees[DOCUMENT]);
  writeNumbers(trees[DOCUMENT], new Numbering(treeAt(NUMBERING), styles));
  for (const name of TEXTS) if (trees[name]) parts[name] = bytesOf(trees[name]);
  parts[NUMBERING] = bulletsAlone(treeAt(NUMBERING));
  return { data: packed(parts), parts, dropped, isConverted: converted.length > 0 };
}

/** What was deleted or moved away under tracking, struck out by hand, or hidden. */
/** @param {Document} tree */
function takeOut(tree) {
  for (const element of all(tree, "del", "moveFrom")) {
    const parent = element.parentElement;
    if (!is(parent, "rPr") && !is(parent, "trPr")) element.remove();
  }
  for (const run of all(tree, "r")) if (isOn(run, "vanish", ...STRUCK)) run.remove();
}

/** The words of a text box follow the paragraph that it hangs on; each box counts once. */
/** @param {Document} tree */
function hoistBoxes(tree) {
  for (const choice of [...tree.getElementsByTagNameNS(MC, "AlternateContent")]) {
    const branches = [...choice.children].filter((element) => element.localName === "Choice");
    const boxes = branches.flatMap((branch) => all(branch, "txbxContent"));
    const paragraph = above(choice);
    const drawing = at(branches[0], "drawing");
    if (boxes.length && paragraph) {
      const inside = boxes.flatMap((box) => [...box.children]).map((inner) => inner.cloneNode(true));
      paragraph.after(...inside);
      choice.remove();
    } else if (!boxes.length && drawing) choice.replaceWith(drawing);
  }
}

/** @param {Element} element */
function above(element) {
  let outer = element.parentElement;
  while (outer && !is(outer, "p")) outer = outer.parentElement;
  return outer;
}

/** @param {Document} tree @param {Numbering} numbers */
function writeNumbers(tree, numbers) {
  for (const paragraph of all(tree, "p")) {
    const place = numbers.placeOf(paragraph);
    if (!place || !all(paragraph, "t").some((text) => text.textContent?.trim())) continue;
    if (numbers.isBullet(place)) keepBullet(paragraph, place);
    else {
      const label = numbers.label(place);
      if (label) putLabel(paragraph, label);
    }
  }
}

/** @param {Element} paragraph @param {import("./numbering.js").Place} place */
function keepBullet(paragraph, { level, number }) {
  const own = made(paragraph, "numPr");
  own.append(made(paragraph, "ilvl", String(level)), made(paragraph, "numId", number));
  withoutNumber(paragraph).append(own);
}

/** @param {Element} paragraph @param {string} label */
function putLabel(paragraph, label) {
  const properties = withoutNumber(paragraph);
  const run = made(paragraph, "r");
  const bold = at(all(paragraph, "r")[0], "rPr", "b");
  if (bold) {
    const signs = made(paragraph, "rPr");
    signs.append(bold.cloneNode(true));
    run.append(signs);
  }
  const text = made(paragraph, "t");
  text.textContent = `${label} `;
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  run.append(text);
  properties.after(run);
}

/** @param {Element} paragraph */
function withoutNumber(paragraph) {
  const properties = at(paragraph, "pPr") ?? made(paragraph, "pPr");
  if (!properties.parentElement) paragraph.prepend(properties);
  for (const old of children(properties, "numPr")) old.remove();
  return properties;
}

/** Numbers are words now: the levels that gave them go, so that mammoth makes no second list. */
/** @param {Document | null} tree */
function bulletsAlone(tree) {
  if (!tree) return new TextEncoder().encode(NO_NUMBERS);
  for (const level of all(tree, "lvl")) {
    for (const style of children(level, "pStyle")) style.remove();
    if (value(level, "numFmt") !== "bullet") level.remove();
  }
  return bytesOf(tree);
}
