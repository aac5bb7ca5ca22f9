// All that has a name, read once for the results and the suggestions.

/** @import {Names} from "./names.js" */
/** @import {Register} from "./register.js" */
import { once, phrases, register } from "./data.js";
import { readNames } from "./names.js";
import { pause } from "./pause.js";
import { readTexts } from "./register.js";

/** @typedef {{texts: Register, names: Names}} Lists */

/** What is there without the words' meanings: enough for a text by number. */
const registered = once(async () => {
  const data = await register();
  await pause();
  return { data, texts: readTexts(data) };
});

/** @type {() => Promise<Lists>} */
export const lists = once(async () => {
  const [{ data, texts }, said] = await Promise.all([registered(), phrases()]);
  await pause();
  return { texts, names: readNames({ ...data, ...said }) };
});

/** @type {() => Promise<Lists>} */
export const unsaid = once(async () => {
  const { data, texts } = await registered();
  return { texts, names: readNames({ ...data, services: [], abbreviations: [] }) };
});

const none = {
  types: [],
  issuers: [],
  texts: [],
  places: [],
  indicators: [],
  figures: [],
  topics: [],
  authors: [],
  events: [],
  services: [],
  abbreviations: [],
};

/** The same, or nothing while the register cannot be had: the index answers alone. @returns {Promise<Lists>} */
export const listsOrNone = () => lists().catch(() => ({ texts: readTexts(none), names: readNames(none) }));
