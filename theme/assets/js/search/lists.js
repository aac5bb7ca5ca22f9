// All that has a name, read once for the results and the suggestions.

import { once, register } from "./data.js";
import { readNames } from "./names.js";
import { readTexts } from "./register.js";

export const lists = once(async () => {
  const data = await register();
  return { texts: readTexts(data), names: readNames(data) };
});

const none = { types: [], issuers: [], texts: [], places: [], indicators: [], figures: [], topics: [], authors: [] };

/** The same, or nothing while the register cannot be had: the index answers alone. */
export const listsOrNone = () => lists().catch(() => ({ texts: readTexts(none), names: readNames(none) }));
