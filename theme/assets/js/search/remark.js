// What a reader should know before the results: a day that is wrong; a number that the portal has not.

/** @import {Lists} from "./lists.js" */
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
import { again } from "./known-words.js";
import { READERS } from "./reading/readers.js";

/** @typedef {[words: string, url?: string][]} Remark words, and the address they lead to */

/** @param {Plan} plan @param {Lists} lists @param {Item} [first] result @returns {Remark} none when there is nothing to say */
export const remarkOn = (plan, lists, first) => again()?.withoutText(plan, lists, READERS, first) ?? [];
