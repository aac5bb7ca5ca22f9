// A person by name: who signed texts, or wrote for the portal.

/** @import {Person} from "../people.js" */
import { key, words } from "../text.js";

const AROUND = new Set(
  "tong bi thu pho thu tuong truong chu tich nghi quyet dinh thi thong luan ket nhung cac ong ba dong chi tien si la ai van ban do ky cua nao nguoi tac gia bai duoc co gi viet tin ve nha bao phong vien bien tap but danh ki giao su thay co anh chu bac"
    .split(" ")
    .map(key),
);

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
