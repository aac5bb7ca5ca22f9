// What a page lacks of what was asked. Loaded with the vocabulary.

/** @import {NamedPlace} from "./names.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Query, Token} from "./query.js" */
/** @import {Vocabulary} from "./vocabulary.js" */
import { isHeld } from "./held.js";
import { besides } from "./side-by-side.js";
import { hasMarks, spelt } from "./text.js";

/**
 * The words that a page lacks, or has here and there only.
 * @param {PageWords} page
 * @param {Query} query
 * @param {NamedPlace[]} places
 * @param {boolean} isApart
 * @returns {{isHere: boolean, words: string[]}}
 */
export function lackingIn(page, query, places, isApart) {
  const absent = lackingNames(page, query, places);
  const isHere = isApart || !absent.length; // all of it, but here and there
  return { isHere, words: (isHere ? apartIn(page, query) : absent).map(({ word }) => word) };
}

/** The asked words that a page has not, in the letters typed. @param {PageWords} page @param {Token[]} asked */
export const lackingWords = (page, asked) =>
  asked.filter((token) => {
    const stands = page.keys.includes(token.key) || page.aliases.includes(token.key);
    return !stands || ((token.exact || hasMarks(token.word)) && !page.known.has(spelt(token.word)));
  });

/**
 * The same, of a place its whole name: of Hà Nội not only hà.
 * @param {PageWords} page
 * @param {{all: Token[], lean: Token[]}} query
 * @param {NamedPlace[]} places
 */
export function lackingNames(page, { all, lean }, places) {
  const lacking = lackingWords(page, lean);
  const names = places.map(({ at, length }) => all.slice(at, at + length));
  const halved = names.filter((name) => name.some((token) => lacking.includes(token))).flat();
  return all.filter((token) => lacking.includes(token) || halved.includes(token));
}

/** The asked words that stand beside none of their neighbours. @param {PageWords} page @param {Query} query */
function apartIn({ keys, title, aliases }, { all, lean }) {
  const near = besides(keys, lean, all, new Set(aliases));
  return lean.filter((token) => !near.has(token) && !title.includes(token.key));
}

/** Lương is no lượng: the words with marks that stand nowhere, though others of the same letters do. @param {PageWords} page @param {Query} query @param {Vocabulary} vocabulary */
export const unsaid = (page, { marked, lean }, vocabulary) =>
  marked
    ? lackingWords(page, lean)
        .filter((token) => hasMarks(token.word) && !isHeld(token, vocabulary))
        .map(({ word }) => word)
    : [];
