// Prints, as JSON, how many of the facts that are understood when they are typed alone are understood among other words
// too, with marks and without: node carried.js SITE MENDED_WITH|HELD_OUT STEP

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { local } from "../../../theme/assets/js/search/data.js";
import { knownItems } from "../../../theme/assets/js/search/known.js";
import { loadAgain } from "../../../theme/assets/js/search/known-words.js";
import { readNames } from "../../../theme/assets/js/search/names.js";
import { planned } from "../../../theme/assets/js/search/plan.js";
import { readTexts } from "../../../theme/assets/js/search/register.js";
import { tables } from "../../../theme/assets/js/search/tables.js";
import { fold } from "../../../theme/assets/js/search/text.js";
import { readVocabulary } from "../../../theme/assets/js/search/vocabulary.js";
import * as CARRIERS from "./carriers.js";
import { factsOf } from "./facts.js";

/** @import {Fact} from "./facts.js" */

const [site, name, step] = process.argv.slice(2);
const HOW = { filters: {}, sort: "", exact: false, typing: false, whole: false };

/** @param {string} path */
function unpacked(path) {
  const bytes = readFileSync(`${site}/${path}`);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
}

const files = JSON.parse(unpacked("tim-kiem/muc-luc.json"));
const [registered, phrases] = ["register", "phrases"].map((name) =>
  /** @type {any} */ (tables(JSON.parse(unpacked(`tim-kiem/${files[name]}`)))),
);
const lists = { texts: readTexts(registered), names: readNames({ ...registered, ...phrases }) };
const vocabulary = readVocabulary(
  unpacked(`pagefind/${JSON.parse(unpacked("pagefind/shards.json")).words}`),
);

/** Is the first text of the register that is shown one that the facts leave? @param {string} query @param {Fact} fact */
function isHeld(query, { holds }) {
  const items = knownItems(planned(query, vocabulary, lists, HOW), lists);
  const first = items.find(({ kind }) => kind === "Văn bản");
  const text = lists.texts.texts.find(({ url }) => local(url) === first?.url);
  return text !== undefined && holds(text);
}

await loadAgain();
const { whole, parts } = name === "HELD_OUT" ? CARRIERS.HELD_OUT : CARRIERS.MENDED_WITH;
const lines = [...whole.map((line) => line.replace("{}", "{a} {b}")), ...parts];
const pairs = factsOf(lists).flatMap((fact) => lines.map((line) => ({ fact, line })));
const told = { asked: 0, held: 0, /** @type {string[]} */ lost: [] };
for (const { fact, line } of pairs.filter((_, at) => at % Number(step) === 0)) {
  if (!isHeld(`${fact.a} ${fact.b}`, fact)) continue;
  const query = line.replace("{a}", fact.a).replace("{b}", fact.b);
  for (const asked of [query, fold(query)]) {
    told.asked += 1;
    if (isHeld(asked, fact)) told.held += 1;
    else told.lost.push(asked);
  }
}
console.log(JSON.stringify(told));
