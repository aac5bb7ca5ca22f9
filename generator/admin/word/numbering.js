// Automatic numbers as the words a reader sees: `Điều 1.`, `I.`, `a)`.

import { styleOf } from "./styles.js";
import { at, attribute, children, value } from "./xml.js";

/** @typedef {{ form: string, text: string, start: number, isLegal: boolean, style: string }} Level */
/** @typedef {{ abstract: string, number: string, level: number }} Place */
/** @typedef {import("./styles.js").Styles} Styles */

/** @type {[number, string][]} */
const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const LEVELS = 9;
/** @type {Level} */
const PLAIN = { form: "decimal", text: "%1.", start: 1, isLegal: false, style: "" };

/** Counts while paragraphs go by; lists that share a definition go on counting. */
export class Numbering {
  /** @param {Document | null} tree @param {Styles} styles */
  constructor(tree, styles) {
    const root = tree?.documentElement;
    const definitions = root ? children(root, "abstractNum") : [];
    const numbers = root ? children(root, "num") : [];
    this.styles = styles;
    this.levels = new Map(definitions.map((item) => [attribute(item, "abstractNumId"), levelsOf(item)]));
    this.abstracts = new Map(numbers.map((num) => [attribute(num, "numId"), value(num, "abstractNumId")]));
    this.starts = new Map(numbers.flatMap(startsOf));
    /** @type {Map<string, Map<number, number>>} */
    this.counters = new Map();
    /** @type {Set<string>} */
    this.begun = new Set();
  }

  /** Return where a paragraph is numbered, by itself or through its style. */
  /** @param {Element} paragraph @returns {Place | null} */
  placeOf(paragraph) {
    const own = at(paragraph, "pPr", "numPr");
    let number = value(own, "numId");
    let level = value(own, "ilvl");
    const style = styleOf(paragraph) || this.styles.defaultParagraph;
    for (const based of number ? [] : this.styles.chain(style)) {
      const properties = at(based, "pPr", "numPr");
      number = value(properties, "numId");
      if (number) {
        level ||= value(properties, "ilvl") || this.levelOfStyle(number, style);
        break;
      }
    }
    const abstract = this.abstracts.get(number) ?? "";
    if (!this.levels.has(abstract)) return null;
    return { abstract, number, level: Math.min(/^\d+$/.test(level) ? Number(level) : 0, LEVELS - 1) };
  }

  /** Is it a bullet, which counts nothing? */
  /** @param {Place} place */
  isBullet(place) {
    return ["bullet", "none"].includes(this.level(place).form);
  }

  /** Return the next number of a list as it is shown. */
  /** @param {Place} place */
  label(place) {
    const counters = this.counters.get(place.abstract) ?? new Map();
    this.counters.set(place.abstract, counters);
    const level = this.level(place);
    const override = `${place.number} ${place.level}`;
    const start = this.starts.get(override);
    if (start !== undefined && !this.begun.has(override)) {
      counters.set(place.level, start);
      this.begun.add(override);
    } else counters.set(place.level, (counters.get(place.level) ?? level.start - 1) + 1);
    for (const deeper of [...counters.keys()].filter((deep) => deep > place.level)) counters.delete(deeper);
    return level.text.replace(/%([1-9])/g, (_, digit) => this.shown(place, Number(digit) - 1, level));
  }

  /** @param {Place} place @param {number} depth @param {Level} level */
  shown(place, depth, level) {
    const other = this.levels.get(place.abstract)?.get(depth) ?? PLAIN;
    const counters = this.counters.get(place.abstract) ?? new Map();
    if (!counters.has(depth)) counters.set(depth, other.start);
    return written(counters.get(depth), level.isLegal ? "decimal" : other.form);
  }

  /** @param {Place} place */
  level(place) {
    return this.levels.get(place.abstract)?.get(place.level) ?? PLAIN;
  }

  /** @param {string} number @param {string} style */
  levelOfStyle(number, style) {
    const levels = this.levels.get(this.abstracts.get(number) ?? "") ?? new Map();
    const [depth] = [...levels].find(([, level]) => level.style === style) ?? [0];
    return String(depth);
  }
}

/**
 * Return a count in a list's form; Word goes on after z with aa, bb, cc.
 * @param {number} count @param {string} form
 */
export function written(count, form) {
  const letters = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
  switch (form) {
    case "upperRoman":
      return roman(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperLetter":
      return letters.toUpperCase();
    case "lowerLetter":
      return letters;
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** @param {number} count */
function roman(count) {
  let rest = count;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest %= worth;
    return sign.repeat(times);
  }).join("");
}

/** @param {Element} definition @returns {Map<number, Level>} */
function levelsOf(definition) {
  return new Map(
    children(definition, "lvl").map((level) => [
      Number(attribute(level, "ilvl") || 0),
      {
        form: value(level, "numFmt") || "decimal",
        text: value(level, "lvlText"),
        start: Number(value(level, "start") || 1),
        isLegal: at(level, "isLgl") !== null,
        style: value(level, "pStyle"),
      },
    ]),
  );
}

/** @param {Element} num @returns {[string, number][]} */
function startsOf(num) {
  return children(num, "lvlOverride").flatMap((override) => {
    const start = value(override, "startOverride");
    const place = `${attribute(num, "numId")} ${Number(attribute(override, "ilvl") || 0)}`;
    return start ? [/** @type {[string, number]} */ ([place, Number(start)])] : [];
  });
}
