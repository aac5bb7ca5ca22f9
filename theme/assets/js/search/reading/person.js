// A person by name: who signed texts, or wrote for the portal.

/** @import {Listed} from "../names.js" */
/** @import {OfficialText} from "../register.js" */
import { key, words } from "../text.js";

/** @typedef {{name: string, role: string, texts: OfficialText[], author: Listed | null}} Person */

const AROUND = new Set(
  "tong bi thu pho thu tuong truong chu tich nghi quyet dinh thi thong luan ket nhung cac ong ba dong chi tien si la ai van ban do ky cua nao nguoi tac gia bai duoc co gi viet tin ve"
    .split(" ")
    .map(key),
);

/**
 * The people of the register, by name.
 * @param {OfficialText[]} texts
 * @param {Listed[]} authors
 * @returns {Person[]}
 */
export function peopleIn(texts, authors) {
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

/**
 * The person that a query names and nothing else, null when none.
 * @param {string} query
 * @param {Person[]} people
 */
export function readPerson(query, people) {
  const line = words(query).map(key);
  const person = people.find(({ name }) => isNamed(words(name).map(key), line));
  return person?.name.includes(" ") ? person : null;
}

/** @param {string[]} name @param {string[]} line */
function isNamed(name, line) {
  const at = line.findIndex((_, place) => name.every((word, step) => line[place + step] === word));
  if (at < 0) return false;
  const rest = [...line.slice(0, at), ...line.slice(at + name.length)];
  return rest.every((word) => AROUND.has(word));
}
