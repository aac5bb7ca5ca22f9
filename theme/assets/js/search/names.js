// What has a name on the portal: places in either era, indicators, topics, authors.

import { find, fold, hasMarks, key, words, written } from "./text.js";

const KINDS = new Set("tỉnh thành phố tp huyện quận xã phường thị tinh thanh pho huyen quan xa phuong thi".split(" "));
const INTRODUCING = {
  indicators: "chi tieu|so lieu|bang so|bang|thong ke|so",
  topics: "chu de",
  authors: "tac gia|bai cua|nguoi viet",
};
const keys = (text) => words(text).map(key);

/** Records of the register as things with names. */
export function readNames(data) {
  const places = data.places.map(({ id, name, full, today, aliases }) => ({
    kind: "Địa phương", id, name, full, today, url: `/dia-phuong/${id}/`,
    names: [...new Set([name, full, ...aliases, ...[name, ...aliases].map(joined)])].map((one) => ({ written: one, keys: keys(one) })),
  }));
  const list = (kind, folder, rows) => rows.map(({ id, name, more = "" }) => ({
    kind, id, name, more, url: `/${folder}/${id}/`, keys: keys(name),
  }));
  const indicators = list("Số liệu", "thong-ke", data.indicators);
  return {
    places, indicators,
    topics: list("Chủ đề", "chu-de", data.topics),
    authors: list("Tác giả", "tac-gia", data.authors),
    figures: data.figures.map(({ indicator, place, value, period, url, source }) => ({
      indicator: indicators[indicator], place: places[place], value, period, url, source,
    })),
  };
}

const joined = (name) => fold(name).replace(/[^a-z]/g, "");

/** The places a query names, with where; the longest name wins, and written marks must agree. */
export function placesIn(query, { places }) {
  const typed = words(query);
  const line = typed.map(key);
  const found = [];
  for (const place of places) {
    for (const name of place.names) {
      const at = find(line, name.keys);
      if (at >= 0 && marksAgree(typed.slice(at, at + name.keys.length), words(name.written))) {
        found.push({ place, at, length: name.keys.length });
      }
    }
  }
  found.sort((one, other) => other.length - one.length || Number(one.place.today !== "") - Number(other.place.today !== ""));
  const kept = [];
  for (const one of found) {
    const apart = (other) => one.at + one.length <= other.at || other.at + other.length <= one.at;
    if (kept.every(apart)) kept.push(withKind(one, typed));
  }
  return kept;
}

function withKind({ place, at, length }, typed) {
  let start = at;
  while (start > 0 && KINDS.has(written(typed[start - 1]))) start -= 1;
  return { place, at: start, length: length + at - start };
}

function marksAgree(typed, name) {
  return typed.length !== name.length || typed.every((word, at) =>
    !hasMarks(word) || !hasMarks(name[at]) || written(word) === written(name[at]) || key(word) !== fold(word));
}

/** The list or indicator whose name the words are, and how much of the words and name agree. */
export function namedIn(line, names) {
  const found = [];
  for (const group of ["indicators", "topics", "authors"]) {
    const opening = new RegExp(`^(?:${INTRODUCING[group]}) `);
    const text = line.join(" ");
    const rest = text.replace(opening, "").split(" ").filter(Boolean);
    for (const one of names[group]) {
      const share = overlap(rest, one.keys);
      if (share) found.push({ ...one, ...share, introduced: rest.length < line.length });
    }
  }
  return found.sort((one, other) => other.score - one.score);
}

function overlap(typed, name) {
  if (!typed.length) return null;
  const inName = typed.filter((word) => name.includes(word)).length / typed.length;
  const inQuery = name.filter((word) => typed.includes(word)).length / name.length;
  if (inName < 1 && inQuery < 1) return null;
  const run = find(typed, name) >= 0 || find(name, typed) >= 0;
  if (!run) return inName === 1 && inOrder(name, typed) ? { score: 0.45 * (inName + inQuery), inName, inQuery } : null;
  return { score: (inName + inQuery) / 2, inName, inQuery };
}

function inOrder(line, part) {
  let at = 0;
  for (const word of line) if (word === part[at]) at += 1;
  return at === part.length;
}

/** The newest figure of an indicator in a place. */
export const figureOf = (indicator, place, { figures }) =>
  figures.find((one) => one.indicator.id === indicator.id && one.place === place);
