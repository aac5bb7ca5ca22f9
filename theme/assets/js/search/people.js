// The people of the register: who signed texts, or wrote for the portal. Loaded with the vocabulary.

/** @import {Lists} from "./lists.js" */
/** @import {Listed} from "./names.js" */
/** @import {OfficialText} from "./register.js" */

/** @typedef {{name: string, role: string, texts: OfficialText[], author: Listed | null}} Person */

/** @type {WeakMap<OfficialText[], Person[]>} */
const known = new WeakMap();

/** Worked out once. @param {Lists} lists */
export function peopleOf({ names: { authors }, texts: { texts } }) {
  const people = known.get(texts) ?? peopleIn(texts, authors);
  known.set(texts, people);
  return people;
}

/**
 * The people of the register, by name.
 * @param {OfficialText[]} texts
 * @param {Listed[]} authors
 * @returns {Person[]}
 */
function peopleIn(texts, authors) {
  /** @type {Map<string, Person>} */
  const people = new Map();
  for (const text of texts) {
    for (const [name, role = ""] of text.signers) {
      const person = people.get(name) ?? { name, role, texts: [], author: null };
      person.texts.push(text);
      people.set(name, person);
    }
  }
  for (const author of authors) {
    const person = people.get(author.name) ?? {
      name: author.name,
      role: author.more,
      texts: [],
      author: null,
    };
    people.set(author.name, { ...person, author });
  }
  return [...people.values()];
}
