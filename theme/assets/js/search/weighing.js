// How much of what a query says a page tells: most in its title, nearly as much in one place of it, little here
// and there; and what it says in other words a little less. Loaded with the vocabulary.

/** @import {Unit} from "./units.js" */
import { find, hasMarks, spelt } from "./text.js";

/** @typedef {{title: string[], keys: string[], known?: Set<string>}} Weighed `known` are its words in their letters */
/** @typedef {{unit: Unit, way: string[], at: number, value: number}} Spot where a page says a unit */
/** @typedef {{worth: number, told: Unit[], ways: string[][], isOther: boolean}} Weight `told` are said in one place of it, some perhaps in other words */

const TOGETHER = 0.7;
const APART = 0.25;
export const OTHERWISE = 0.92;
export const WITHOUT = 0.85; // of the worth of what does not say the rarest
const PARAGRAPH = 40; // words

/** @param {Weighed} page @param {Unit[]} units @returns {Weight} */
export function weigh(page, units) {
  const named = new Map(spotsIn(page.title, page, units).map((spot) => [spot.unit, spot]));
  const all = spotsIn(page.keys, page, units);
  const place = bestPlace(all);
  const worth = units.map((unit) => {
    const there = (place.get(unit)?.value ?? 0) * TOGETHER;
    const here = all.some((spot) => spot.unit === unit) ? APART : 0;
    return unit.weight * Math.max(named.get(unit)?.value ?? 0, there, here);
  });
  const told = place.size < named.size ? named : place;
  return {
    worth: (sum(worth) / weightOf(units)) * (told.has(rarest(units)) ? 1 : WITHOUT),
    told: [...told.keys()],
    ways: [...told.values()].map(({ way }) => way),
    isOther: [...told.values()].some(({ value }) => value === OTHERWISE),
  };
}

/** @param {Unit[]} units */
export const rarest = (units) => units.reduce((one, other) => (other.weight > one.weight ? other : one));

/** @param {Unit[]} units */
export const weightOf = (units) => sum(units.map(({ weight }) => weight));

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** As it was typed in the letters that were typed, other ways in any. @param {string[]} line @param {Weighed} page @param {Unit[]} units */
function spotsIn(line, { known }, units) {
  const isSpelt = (/** @type {Unit} */ { typed }) =>
    typed.every(({ word, exact }) => !known || !(exact || hasMarks(word)) || known.has(spelt(word)));
  /** @type {Spot[]} */
  const spots = [];
  for (const unit of units) {
    unit.ways.forEach((way, number) => {
      if (number === 0 && !isSpelt(unit)) return;
      const value = number ? OTHERWISE : 1;
      for (let at = find(line, way); at >= 0; at = find(line, way, at + 1))
        spots.push({ unit, way, at, value });
    });
  }
  return spots.sort((one, other) => one.at - other.at);
}

/** The place of so many words that tells most. @param {Spot[]} spots @returns {Map<Unit, Spot>} */
function bestPlace(spots) {
  /** @type {Map<Unit, Spot>} */
  let best = new Map();
  let most = 0;
  spots.forEach((first, from) => {
    /** @type {Map<Unit, Spot>} */
    const place = new Map();
    for (const spot of spots.slice(from)) {
      if (spot.at >= first.at + PARAGRAPH) break;
      if (spot.value > (place.get(spot.unit)?.value ?? 0)) place.set(spot.unit, spot);
    }
    const worth = sum([...place.values()].map(({ unit, value }) => unit.weight * value));
    if (worth > most) [best, most] = [place, worth];
  });
  return best;
}
