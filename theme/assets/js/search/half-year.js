// A part of a year, or a day of it, that news say in words. Loaded with the vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Time} from "./reading/time.js" */
import { parse, variants } from "./query.js";

const NEWS = "Tin tức";

/**
 * News that say a part of a year in words, whenever they came: a half year is told of after its end. News of a year
 * say its days without it: sáng 30/6.
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Item | undefined>}
 */
export async function tellingOf(plan, lent) {
  const { reading } = plan;
  if (reading.kind !== "date") return undefined;
  if (reading.time.precision === "day") return ofDay(plan, reading.time, lent);
  return isPart(reading.time) ? ofPart(plan, lent) : undefined;
}

/** @param {Plan} plan @param {Lent} lent */
async function ofPart(plan, { searchAll }) {
  const { parsed, vocabulary, filters } = plan;
  const own = { ...plan, filters: { kind: NEWS, ...filters }, number: null, places: [] };
  const { ranked } = await searchAll(variants(parsed, vocabulary), own, {});
  return ranked.find(({ isLoose }) => !isLoose);
}

/** @param {Plan} plan @param {Time} time @param {Lent} lent */
async function ofDay(plan, { year, from, rest }, { searchAll }) {
  if (!year) return undefined;
  const [, month, day] = from.split("-").map(Number);
  const phrase = `"${day}/${month}"`;
  const parsed = parse(`${rest} ${phrase}`, plan.vocabulary);
  const filters = { ...plan.filters, kind: NEWS, year: String(year) };
  const own = { ...plan, filters, parsed, others: [], number: null, places: [] };
  const { ranked } = await searchAll([phrase], own, {});
  return ranked.at(0);
}

/** Of one year, and less than it. @param {Time} time */
const isPart = ({ precision, year, from, to }) =>
  /^(?:span|quarter)$/.test(precision) && [from, to].every((day) => day.startsWith(`${year}-`));
