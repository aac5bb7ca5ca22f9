// Texts that only numerals name: two numbers and what is between them (387 có thay 281 không), or one said in words
// and nothing else (sáu bảy bảy). Loaded with the vocabulary.

/** @import {Asked} from "./reading/asked.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {NumberReading} from "./reading/reading.js" */
import { words } from "./text.js";

/** @typedef {Pick<Readers, "asked" | "read"> & {lists: Lists}} Lent as the page reads a query */

const SAID =
  /^(?:khong|linh|le|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|nghin|ngan|(?<=[a-z]) (?=[a-z]))+$/;
const BESIDE =
  /^(?:quan|lien|he|giua|so|sanh|voi|va|hay|thi|cai|moi|cu|hon|truoc|sau|khac|nhau|giong|nao|gi|con|het|hieu|luc)$/;

/** @param {Asked} asked @param {Lent} lent @returns {NumberReading | null} */
export function numbersAlone({ text, plain, time }, lent) {
  const line = words(plain);
  const [one, other, third] = new Set(line.filter((word) => /^\d{2,5}$/.test(word)));
  if (other && !third && !time) {
    const asked = line.filter((word) => word !== one && word !== other && !BESIDE.test(word));
    return ofTwo([...asked, one].join(" "), other, lent);
  }
  return line.length > 1 && SAID.test(plain) ? named(`so ${text}`, lent) : null;
}

/** Both are of texts; what is asked is of the first, with what it is to the second. @param {string} text @param {string} number @param {Lent} lent */
function ofTwo(text, number, lent) {
  const first = named(text, lent);
  const second = named(number, lent);
  if (!first || !second) return null;
  const urls = second.texts.map((other) => other.text.url);
  const kinds = first.texts[0].text.relations
    .filter(([, , , url]) => urls.includes(url))
    .map(([kind]) => kind);
  const { isSigner, kinds: asked } = first.relation ?? { isSigner: false, kinds: [] };
  const relation = { isSigner, kinds: [...asked, ...kinds] };
  return { ...first, texts: [...first.texts, ...second.texts], relation };
}

/** @param {string} text @param {Lent} lent @returns {NumberReading | null} */
function named(text, { asked, read, lists }) {
  const reading = read(asked(text, lists), lists);
  return reading.kind === "number" ? reading : null;
}
