// An abbreviation that nobody knows loses none of the others: xyz Sơn pct is asked for as xyz Sơn phó chủ tịch.
// Loaded with further.js.

/** @import {Plan} from "./plan.js" */
/** @import {Query} from "./query.js" */
import { unknown } from "./held.js";
import { placesIn } from "./places-in.js";
import { parse } from "./query.js";
import { otherWords } from "./reading/short.js";

/** As it was typed, unless more of its words stand somewhere once its abbreviations are spelt out. @param {Plan} plan @returns {Plan} */
export function withKnownShort(plan) {
  const { parsed, others, names, vocabulary } = plan;
  const left = (/** @type {Query} */ { all }) => unknown(wordsOf(all), vocabulary).length;
  if (others.length || parsed.phrases.length || !left(parsed)) return plan;
  const spelt = otherWords(parsed.text, names.abbreviations).map((text) => parse(text, vocabulary));
  const [best, ...rest] = spelt.filter((other) => left(other) < left(parsed));
  return best ? { ...plan, parsed: best, others: rest, places: placesIn(best.text, names) } : plan;
}

/** @param {Query["all"]} all */
const wordsOf = (all) => all.map(({ word }) => word);
