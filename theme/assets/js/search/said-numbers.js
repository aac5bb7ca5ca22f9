// Texts that only numerals name: several and what is between them (387 có thay 281 không), or one said in words
// and nothing else (sáu bảy bảy). Loaded with the vocabulary.

/** @import {Asked} from "./reading/asked.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {NumberReading} from "./reading/reading.js" */
import { words } from "./text.js";

/** @typedef {Pick<Readers, "asked" | "read"> & {lists: Lists}} Lent as the page reads a query */

const SAID =
  /^(?:khong|linh|le|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|nghin|ngan|(?<=[a-z]) (?=[a-z]))+$/;
const MOST = 4; // texts of one question
const BESIDE =
  /^(?:quan|lien|he|giua|so|sanh|voi|va|hay|thi|phai|roi|toi|den|dung|noi|ve|cai|moi|cu|hon|truoc|sau|khac|nhau|giong|nao|gi|con|het|hieu|luc)$/;

/** @param {Asked} asked @param {Lent} lent @returns {NumberReading | null} */
export function numbersAlone({ text, plain, time }, lent) {
  const line = words(plain);
  const [one, ...others] = new Set(line.filter((word) => /^\d{2,5}$/.test(word)));
  if (others.length && others.length < MOST && !time) {
    const asked = line.filter((word) => word !== one && !others.includes(word) && !BESIDE.test(word));
    return ofSome([...(asked.join() === "khong" ? [] : asked), one].join(" "), others, lent);
  }
  return line.length > 1 && SAID.test(plain) ? named(`so ${text}`, lent) : null;
}

/** All are of texts; what is asked is of the first, with what it is to the others. @param {string} text @param {string[]} numbers @param {Lent} lent */
function ofSome(text, numbers, lent) {
  const first = named(text, lent);
  const others = numbers.map((number) => named(number, lent)?.texts ?? []);
  if (!first || others.some((texts) => !texts.length)) return null;
  const urls = others.flat().map((other) => other.text.url);
  const kinds = first.texts[0].text.relations
    .filter(([, , , url]) => urls.includes(url))
    .map(([kind]) => kind);
  const { isSigner, kinds: asked } = first.relation ?? { isSigner: false, kinds: [] };
  const relation = { isSigner, kinds: [...asked, ...kinds] };
  return { ...first, texts: [...first.texts, ...others.flat()], relation };
}

/** @param {string} text @param {Lent} lent @returns {NumberReading | null} */
function named(text, { asked, read, lists }) {
  const reading = read(asked(text, lists), lists);
  return reading.kind === "number" ? reading : null;
}
