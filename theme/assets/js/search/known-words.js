// The vocabulary once it has come, and what asks again by it.

/** @import {Vocabulary} from "./vocabulary.js" */
import { once, vocabulary } from "./data.js";
import { readVocabulary } from "./vocabulary.js";

/** @type {Vocabulary | null} */
let here = null;
/** @type {typeof import("./again.js") | null} */
let script = null;

/** The vocabulary when it has come already, else null. */
export const knownNow = () => here;

/** What reads words again, null while it has not come: they are then taken as typed. */
export const again = () => script;

export const loadAgain = once(async () => {
  script = await import("./again.js");
});

export const known = once(async () => {
  const loading = loadAgain().catch((error) => console.warn(error));
  const lines = await vocabulary();
  await loading;
  here = readVocabulary(lines);
  return here;
});
