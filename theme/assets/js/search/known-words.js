// The vocabulary once it has come, and what asks again by it.

/** @import {Vocabulary} from "./vocabulary.js" */
import { once, vocabulary } from "./data.js";
import { pause } from "./pause.js";

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
  return script;
});

export const known = once(async () => {
  const [lines, { readVocabulary }] = await Promise.all([vocabulary(), loadAgain()]);
  await pause();
  here = readVocabulary(lines);
  return here;
});
