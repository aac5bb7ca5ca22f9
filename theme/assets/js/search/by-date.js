// Results by date, whose script comes when a list of a time is asked for, or the newest first.

/** @import {Ranked, Reader} from "./dated.js" */
/** @import {Filters} from "./pagefind.js" */
import { manifest } from "./data.js";
import { readyAll, search } from "./engine.js";

/** @param {string | null} term @param {Filters} filters @param {Reader} read @returns {Promise<Ranked>} */
export async function dated(term, filters, read) {
  const script = await import("./dated.js");
  return script.dated(term, filters, read, { manifest, readyAll, search });
}
