// The words of a page that the index found.

/** @import {Fragment} from "./pagefind.js" */
import { fromIndex, key, spelt, words, written } from "./text.js";

/**
 * A fragment's words, read once. `typed` as the page writes them, `spelt` with the tone where the
 * portal writes it, `keys` as they are compared; `known` are all spellings, with those of the aliases, `named` the title's.
 * @typedef {{fragment: Fragment, meta: Record<string, string>, text: string, typed: string[], spelt: string[],
 *   keys: string[], known: Set<string>, title: string[], named: Set<string>, aliases: string[]}} PageWords
 */

const ALIASES = "\u2042"; // after it stand words that are searched and never shown

/** @param {Fragment} fragment @returns {PageWords} */
export function readPage(fragment) {
  const [text, aliases = ""] = fromIndex(fragment.content).split(ALIASES);
  const meta = Object.fromEntries(
    Object.entries(fragment.meta).map(([name, value]) => [name, fromIndex(value)]),
  );
  const typed = words(text);
  return {
    fragment,
    meta,
    text,
    typed,
    spelt: typed.map(written),
    keys: typed.map(key),
    known: new Set([...typed, ...words(aliases)].map(spelt)),
    title: words(meta.title ?? "").map(key),
    named: new Set(words(meta.title ?? "").map(spelt)),
    aliases: [...words(aliases), (meta.day ?? "").slice(0, 4)].map(key),
  };
}
