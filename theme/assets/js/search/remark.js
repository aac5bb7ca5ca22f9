// What a reader should know before the results: a day that is wrong; a number that the portal has not.

/** @import {Lists} from "./lists.js" */
/** @import {Plan} from "./plan.js" */
import { again } from "./known-words.js";
import { READERS } from "./reading/readers.js";

/** @typedef {[words: string, url?: string][]} Remark words, and the address they lead to */

/** @param {Plan} plan @param {Lists} lists @returns {Remark} none when there is nothing to say */
export const remarkOn = (plan, lists) => again()?.withoutText(plan, lists, READERS) ?? [];
