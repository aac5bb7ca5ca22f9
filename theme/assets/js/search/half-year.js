// A part of a year that news say in words. Loaded with the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
import { variants } from "./query.js";

/**
 * News that say a part of a year in words, whenever they came: a half year is told of after its end.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Item | undefined>}
 */
export async function tellingOf(plan, { searchAll }) {
  const { reading, parsed, vocabulary, filters } = plan;
  if (reading.kind !== "date" || !isPart(reading.time)) return undefined;
  const own = { ...plan, filters: { kind: "Tin tức", ...filters }, number: null, places: [] };
  const { ranked } = await searchAll(variants(parsed, vocabulary), own, {});
  return ranked.find(({ isLoose }) => !isLoose);
}

/** Of one year, and less than it. @param {import("./reading/time.js").Time} time */
const isPart = ({ precision, year, from, to }) =>
  /^(?:span|quarter)$/.test(precision) && [from, to].every((day) => day.startsWith(`${year}-`));
