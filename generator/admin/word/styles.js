// What a run's font is and how a paragraph is numbered, through the chain of styles.

import { fontOf, styleOfRun } from "./fonts.js";
import { all, at, attribute, value } from "./xml.js";

/** Styles by id, and the font where none says another. */
export class Styles {
  /** @param {Document | null} tree */
  constructor(tree) {
    const styles = tree ? all(tree, "style") : [];
    this.byId = new Map(styles.map((style) => [attribute(style, "styleId"), style]));
    const root = tree?.documentElement;
    this.defaultFont = fontOf(at(root, "docDefaults", "rPrDefault", "rPr"));
    this.defaultParagraph = attribute(styles.find(isDefault), "styleId");
  }

  /** Return a style and those it is based on. */
  /** @param {string} style @returns {Element[]} */
  chain(style) {
    /** @type {Set<Element>} */
    const chain = new Set();
    let next = this.byId.get(style);
    while (next && !chain.has(next)) {
      chain.add(next);
      next = this.byId.get(value(next, "basedOn"));
    }
    return [...chain];
  }

  /** Return the font of a run's letters. */
  /** @param {Element} run @param {Element} paragraph */
  font(run, paragraph) {
    const own = at(run, "rPr");
    const names = [styleOfRun(own), styleOf(paragraph) || this.defaultParagraph];
    const chain = names.flatMap((name) => this.chain(name));
    const fonts = chain.map((style) => fontOf(at(style, "rPr")));
    return fontOf(own) || fonts.find(Boolean) || this.defaultFont;
  }
}

/**
 * Return the id of a paragraph's style.
 * @param {Element} paragraph
 */
export function styleOf(paragraph) {
  return value(at(paragraph, "pPr"), "pStyle");
}

/** @param {Element} style */
function isDefault(style) {
  return attribute(style, "type") === "paragraph" && ["1", "true"].includes(attribute(style, "default"));
}
