// A text asked for by its whole name: luật giáo dục, Luật Giáo dục 2019 còn hiệu lực không. Loaded with the vocabulary.

/** @import {Asked} from "./reading/asked.js" */
/** @import {NumberReading} from "./reading/reading.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {OfficialText} from "./register.js" */

const LEAST = 2; // words of a name

/** @param {Asked} asked @param {OfficialText[]} texts @param {Pick<Readers, "readRelation" | "withoutQuestion">} readers @returns {NumberReading | null} */
export function namedText({ plain, number }, texts, { readRelation, withoutQuestion }) {
  const line = withoutQuestion(plain).join(" ");
  const isNamed = (/** @type {OfficialText} */ { nicknames, plainSubject }) =>
    [...nicknames.map((words) => words.join(" ")), plainSubject].some(
      (name) => withoutQuestion(name).join(" ") === line,
    );
  const named = number || line.split(" ").length <= LEAST ? [] : texts.filter(isNamed);
  const numbered = named.map((text) => ({ text, score: 1, explained: 1 }));
  return named.length ? { kind: "number", texts: numbered, relation: readRelation(plain) } : null;
}
