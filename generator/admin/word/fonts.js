// Runs in the fonts of before Unicode, run by run: a paragraph may mix fonts. The tables are Python's.

import { all, at, attribute, is, made, value } from "./xml.js";

/**
 * `fonts` are patterns of names, the tables letters by what was typed.
 * @typedef {{ fonts: { tcvn3: string, vni: string }, tcvn3: Record<string, string>,
 *   vni: Record<string, string>, marks: string }} Legacy
 */
/** @typedef {(words: string) => string} Converter */
/** @typedef {import("./styles.js").Styles} Styles */

const SOFT_HYPHEN = "\u00ad";

/** What turns a font's text into Unicode, made of Python's tables. */
export class Converters {
  /** @param {Legacy} legacy */
  constructor(legacy) {
    this.vn = whole(legacy.fonts.tcvn3);
    this.vni = whole(legacy.fonts.vni);
    this.marks = new Set(legacy.marks);
    const forms = Object.keys(legacy.vni).sort((one, other) => other.length - one.length);
    const pattern = new RegExp(forms.join("|"), "g");
    /** @type {Converter} */
    this.fromTcvn3 = (words) => [...words].map((letter) => legacy.tcvn3[letter] ?? letter).join("");
    /** @type {Converter} */
    this.inCapitals = (words) => this.fromTcvn3(words).toUpperCase();
    /** @type {Converter} */
    this.fromVni = (words) => words.replace(pattern, (form) => legacy.vni[form]).normalize("NFC");
  }

  /** @param {string} font @returns {Converter | null} */
  of(font) {
    const match = this.vn.exec(font.trim());
    if (match) return match[1] ? this.inCapitals : this.fromTcvn3;
    return this.vni.test(font.trim()) ? this.fromVni : null;
  }
}

/**
 * Turn the runs in old fonts into Unicode; return whether there were any.
 * @param {Document} tree @param {Styles} styles @param {Converters} converters
 */
export function convertFonts(tree, styles, converters) {
  let isConverted = false;
  for (const paragraph of all(tree, "p")) {
    hyphensAsLetters(paragraph, styles, converters);
    isConverted = joinMarks(paragraph, styles, converters) || isConverted;
    for (const run of all(paragraph, "r")) {
      const convert = converters.of(styles.font(run, paragraph));
      for (const text of all(run, "t", "delText")) {
        const words = text.textContent ?? "";
        text.textContent = (convert ? convert(words) : words).replaceAll(SOFT_HYPHEN, "");
      }
    }
  }
  return isConverted;
}

/** In VNI a letter and its mark may stand in two runs. */
/** @param {Element} paragraph @param {Styles} styles @param {Converters} converters */
function joinMarks(paragraph, styles, converters) {
  let isConverted = false;
  /** @type {Element | null} */
  let before = null;
  for (const run of all(paragraph, "r")) {
    const convert = converters.of(styles.font(run, paragraph));
    for (const text of all(run, "t", "delText")) {
      const isVni = convert === converters.fromVni;
      if (isVni && before) joinMark(before, text, converters.marks);
      before = isVni ? text : null;
      isConverted ||= convert !== null;
    }
  }
  return isConverted;
}

/** @param {Element} before @param {Element} text @param {Set<string>} marks */
function joinMark(before, text, marks) {
  const letters = before.textContent ?? "";
  const following = text.textContent ?? "";
  if (/\p{L}$/u.test(letters) && marks.has(following[0])) {
    before.textContent = letters + following[0];
    text.textContent = following.slice(1);
  }
}

/** Word keeps a typed soft hyphen as an element: in a font of TCVN3 it is a letter. */
/** @param {Element} paragraph @param {Styles} styles @param {Converters} converters */
function hyphensAsLetters(paragraph, styles, converters) {
  for (const hyphen of all(paragraph, "softHyphen")) {
    const run = hyphen.parentElement;
    if (run && is(run, "r") && converters.of(styles.font(run, paragraph))) {
      const letter = made(run, "t");
      letter.textContent = SOFT_HYPHEN;
      run.replaceChild(letter, hyphen);
    }
  }
}

/** @param {string} pattern */
function whole(pattern) {
  return new RegExp(`^(?:${pattern})$`, "i");
}

/**
 * Return the font that properties name; empty when none.
 * @param {Element | null} properties
 */
export function fontOf(properties) {
  const fonts = at(properties, "rFonts");
  return attribute(fonts, "hAnsi") || attribute(fonts, "ascii") || attribute(fonts, "cs") || "";
}

/** @param {Element | null} properties */
export function styleOfRun(properties) {
  return value(properties, "rStyle");
}
