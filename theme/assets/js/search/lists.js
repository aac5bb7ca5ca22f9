// All that has a name, read once for the results and the suggestions.

/** @import {Names} from "./names.js" */
/** @import {Register} from "./register.js" */
import { once, register } from "./data.js";
import { readNames } from "./names.js";
import { pause } from "./pause.js";
import { readTexts } from "./register.js";

/** @typedef {{texts: Register, names: Names}} Lists */

/** @type {() => Promise<Lists>} */
export const lists = once(async () => {
  const data = await register();
  await pause();
  const texts = readTexts(data);
  await pause();
  return { texts, names: readNames(data, texts.texts) };
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
