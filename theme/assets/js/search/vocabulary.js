// The words of the site: which are known, how they are written, how common they are.

import { once, vocabulary } from "./data.js";

const LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz";

let here = null;

/** The map when it has come already, else null. */
export const knownNow = () => here;

/** A map: word without marks → [[spelling, level], …], the most common first. */
export const known = once(async () => {
  const made = new Map();
  for (const line of (await vocabulary()).split("\n")) {
    const [plain, ...spellings] = line.split(" ");
    made.set(plain, spellings.map((one) => [one.slice(0, -1) || plain, LEVELS.indexOf(one.at(-1))]));
  }
  here = made;
  return made;
});

/** The logarithm of the number of pages that have the word. */
export const level = (map, plain) => map.get(plain)?.[0][1] ?? 0;
