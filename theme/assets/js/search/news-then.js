// News of a time about something. Loaded with `further.js`.

/** @import {Lent} from "./again.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Time} from "./reading/time.js" */
import { placesIn } from "./places-in.js";
import { parse, variants } from "./query.js";
import { timeFilters } from "./reading/time.js";

const ABOUT = /^(?:tin tuc|tin bai|tin|bai viet|bai bao|bai)?\s*(?:(?:trong|cua|nam|ve|o|tai)\s+)*/; // the time is taken out

/**
 * Tin tháng 4/2024 về …: the words among the news of that time.
 * @param {Plan} plan
 * @param {Time} time
 * @param {Lent} lent
 */
export function newsThen(plan, time, { searchAll }) {
  const rest = time.rest.replace(ABOUT, "");
  const parsed = parse(rest, plan.vocabulary);
  const filters = { ...plan.filters, kind: "Tin tức", ...timeFilters(time) };
  const places = placesIn(rest, plan.names);
  const own = { ...plan, parsed, places, filters, others: [], number: null };
  return searchAll(variants(parsed, plan.vocabulary), own, {});
}
