// Words that stand beside each other in names, of use to spelling. Loaded with the vocabulary.

/** @import {Lists} from "./lists.js" */
/** @import {Names} from "./names.js" */
import { fold, words } from "./text.js";

/** @type {WeakMap<Names, Map<string, string[]>>} */
const known = new WeakMap();

/** Worked out once: “hai ” → the words that follow it in names, “ phong” → those before it. @param {Lists} lists */
export function pairsIn({ names, texts: { types, issuers } }) {
  const { places, topics, indicators, authors } = names;
  const named = [indicators, topics, authors, types, issuers].flat();
  const written = places.flatMap((place) => place.names.map((name) => name.written));
  const pairs = known.get(names) ?? pairsOf([...written, ...named.map(({ name }) => name)]);
  known.set(names, pairs);
  return pairs;
}

/** Of what abbreviations and everyday words mean; only for marks. @param {Names} names */
export const pairsMeant = ({ abbreviations }) => pairsOf(abbreviations.flatMap(({ means }) => means));

/** @param {string[]} names */
function pairsOf(names) {
  /** @type {Map<string, string[]>} */
  const pairs = new Map();
  const add = (/** @type {string} */ beside, /** @type {string} */ word) =>
    pairs.set(beside, [...(pairs.get(beside) ?? []), word]);
  for (const name of names) {
    const line = words(name).map((word) => word.toLowerCase());
    for (let at = 0; at + 1 < line.length; at += 1) {
      add(`${fold(line[at])} `, line[at + 1]);
      add(` ${fold(line[at + 1])}`, line[at]);
      pairs.set(`${fold(line[at])} ${fold(line[at + 1])}`, [line[at], line[at + 1]]);
    }
  }
  return pairs;
}
