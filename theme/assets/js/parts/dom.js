// Elements without markup in strings: what others wrote is only ever text.

/** @typedef {Node | string | null | undefined} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key in node && key !== "role" && !key.includes("-")) Reflect.set(node, key, value);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  const shown = children.flat().filter((child) => child !== null && child !== undefined && child !== "");
  node.append(.../** @type {(Node | string)[]} */ (shown));
  return node;
}

/**
 * What the page's template always has. Throws when it is not there, or of another kind.
 * @template {Element} Kind
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function required(root, selector, kind) {
  const match = root.querySelector(selector);
  if (match instanceof kind) return match;
  throw new Error(`no ${kind.name} is ${selector}`);
}

/** The address at which the page stays, on whatever host or stick it is read. */
export function pageAddress() {
  /** @type {HTMLLinkElement | null} */
  const link = document.querySelector("link[rel=canonical]");
  return link?.href ?? location.href.replace(/[?#].*/, "");
}
