// The XML of a Word file's parts: elements of its one namespace, by their names.

import { Unreadable } from "./package.js";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Return a part as a document.
 * @param {Uint8Array} data
 * @returns {Document}
 */
export function treeOf(data) {
  const words = new TextDecoder().decode(data);
  if (words.slice(0, 2000).includes("<!DOCTYPE")) {
    throw new Unreadable("có khai báo lạ (DOCTYPE), không nhập vì lý do an toàn");
  }
  const tree = new DOMParser().parseFromString(words, "application/xml");
  if (tree.querySelector("parsererror")) {
    throw new Unreadable("hỏng: phần chữ bên trong không đọc được");
  }
  return tree;
}

/**
 * Return the bytes of a part.
 * @param {Document} tree
 */
export function bytesOf(tree) {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(tree));
}

/**
 * Return the descendants of some names, in the document's order.
 * @param {Document | Element} within @param {string[]} names
 * @returns {Element[]}
 */
export function all(within, ...names) {
  if (names.length === 1) return [...within.getElementsByTagNameNS(W, names[0])];
  return [...within.getElementsByTagNameNS(W, "*")].filter((element) => names.includes(element.localName));
}

/**
 * Return the children of a name.
 * @param {Element} within @param {string} name
 */
export function children(within, name) {
  return [...within.children].filter((element) => is(element, name));
}

/**
 * Has a run any of these properties, which a value may switch off again?
 * @param {Element} run @param {string[]} names
 */
export function isOn(run, ...names) {
  const properties = names.map((name) => at(run, "rPr", name));
  return properties.some((property) => property && !["0", "false"].includes(attribute(property, "val")));
}

/** Properties of letters that a line goes through: their author took them back. */
export const STRUCK = ["strike", "dstrike"];

/**
 * Return the element that a path of names leads to.
 * @param {Element | null | undefined} from @param {string[]} names
 * @returns {Element | null}
 */
export function at(from, ...names) {
  let element = from ?? null;
  for (const name of names) element = element && (children(element, name)[0] ?? null);
  return element;
}

/**
 * Return `w:val` of a child; empty when there is none.
 * @param {Element | null | undefined} within @param {string} name
 */
export function value(within, name) {
  return attribute(at(within, name), "val");
}

/**
 * Return an attribute of Word's; empty when there is none.
 * @param {Element | null | undefined} element @param {string} name
 */
export function attribute(element, name) {
  return element?.getAttributeNS(W, name) ?? "";
}

/** @param {Element | null | undefined} element @param {string} name */
export function is(element, name) {
  return element?.localName === name && element.namespaceURI === W;
}

/**
 * Return a new element of Word's.
 * @param {Node} near @param {string} name @param {string} [val]
 */
export function made(near, name, val) {
  const prefix = `w:${name}`;
  const element = /** @type {Document} */ (near.ownerDocument).createElementNS(W, prefix);
  if (val !== undefined) element.setAttributeNS(W, "w:val", val);
  return element;
}
