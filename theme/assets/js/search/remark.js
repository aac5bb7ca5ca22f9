// What a reader should know before the results: a day that is wrong; a number that the portal has not.

/** @import {Lists} from "./lists.js" */
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
import { once } from "./data.js";
import { READERS } from "./reading/readers.js";

/** @typedef {[words: string, url?: string][]} Remark words, and the address they lead to */

/** What knows them comes with the vocabulary. */
export const loadRemarks = once(() => import("./without-text.js"));

/** None when there is nothing to say, or while it is not said. @param {Plan} plan @param {Lists} lists @param {Item} [first] result @returns {Promise<Remark>} */
export const remarkOn = async (plan, lists, first) =>
  plan.vocabulary.size ? (await loadRemarks()).withoutText(plan, lists, READERS, first) : [];
