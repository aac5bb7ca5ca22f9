// What letters stand for that no vocabulary names: words that follow each other in a name or a subject, by their
// first letters. Loaded with the vocabulary.

/** @import {Lists} from "./lists.js" */
import { fold, words } from "./text.js";

const MOST_TEXTS = 1000; // whose subjects are read
const LONGEST = 7; // words
const LEAST = 3;
const LINKING = new Set(["và", "của", "cho", "về", "các", "những"]);

/** @type {WeakMap<Lists["names"], Map<string, Map<string, number>>>} */
const known = new WeakMap();

/** The words that most names and subjects have for the letters. @param {string} letters @param {Lists} lists */
export function meaningOf(letters, lists) {
  const index = known.get(lists.names) ?? indexOf(linesOf(lists));
  known.set(lists.names, index);
  const said = index.get(letters) ?? index.get(fold(letters));
  const [best] = [...(said ?? [])].sort(([, one], [, other]) => other - one);
  return best?.[0];
}

/** @param {Lists} lists */
function linesOf({ texts: { texts, issuers, types }, names: { topics, indicators, services } }) {
  return [
    ...[topics, indicators, issuers, types].flat().map(({ name }) => name),
    ...services.flatMap(({ title, written }) => [title, ...written]),
    ...texts.slice(0, MOST_TEXTS).map(({ subject }) => subject),
  ];
}

/** Each run of words by its letters, as written and without đ; how often. @param {string[]} lines */
function indexOf(lines) {
  /** @type {Map<string, Map<string, number>>} */
  const index = new Map();
  for (const run of lines.flatMap(runsOf)) {
    const letters = run.map(([letter]) => (letter === "đ" ? letter : fold(letter))).join("");
    for (const key of new Set([letters, fold(letters)])) {
      const said = index.get(key) ?? new Map();
      index.set(key, said.set(run.join(" "), (said.get(run.join(" ")) ?? 0) + 1));
    }
  }
  return index;
}

/** Between marks but commas, without the words that no letter stands for. @param {string} line @returns {string[][]} */
function runsOf(line) {
  return line.split(/[^\p{L}\p{M},/ -]+/u).flatMap((part) => {
    const said = words(part.toLowerCase()).filter((word) => !LINKING.has(word));
    return said.flatMap((_, at) =>
      Array.from({ length: LONGEST - LEAST + 1 }, (_, more) => said.slice(at, at + LEAST + more)).filter(
        (run, more) => run.length === LEAST + more,
      ),
    );
  });
}
