// The part of a page where the asked words stand, cut for showing: [text, is marked] after another.

import { fold, fromIndex, hasMarks, key, twin, words, written } from "./text.js";

const LENGTH = 32;
const SUBS = 3;

/** The words of a text with what stands around them. */
const pieces = (text) => text.split(/\s+/).filter(Boolean);

export function excerpt(text, query, length = LENGTH) {
  const line = pieces(text);
  const exact = line.map((piece) => strength(piece, query, true));
  const hits = exact.some(Boolean) ? exact : line.map((piece) => strength(piece, query, false));
  const start = densest(hits, length);
  const end = Math.min(line.length, start + length);
  const parts = [];
  for (let at = start; at < end; at += 1) {
    const marked = hits[at] > 0;
    const word = line[at] + (at + 1 < end ? " " : "");
    if (parts.length && parts.at(-1)[1] === marked) parts.at(-1)[0] += word;
    else parts.push([word, marked]);
  }
  if (start > 0 && parts.length) parts.unshift(["…", false]);
  if (end < line.length) parts.push(["…", false]);
  return parts;
}

/** “viện” is no hit for “viên”, unless nothing on the page is written as it was typed. */
function strength(piece, query, exact) {
  const own = words(piece);
  const same = (word, one) => key(word) === one.key && (!exact || !hasMarks(one.word) || twin(one.plain) || written(word) === one.written);
  const hit = query.lean.find((one) => own.some((word) => same(word, one)));
  return hit ? Math.max(1, 14 - hit.level) : 0;
}

function densest(hits, length) {
  let sum = 0;
  let best = 0;
  let most = -1;
  for (let end = 0; end < hits.length; end += 1) {
    sum += hits[end] * (hits[end] && hits[end - 1] ? 2 : 1);
    if (end >= length) sum -= hits[end - length] * (hits[end - length] && hits[end - length - 1] ? 2 : 1);
    if (sum > most) [most, best] = [sum, Math.max(0, end - length + 1)];
  }
  const first = hits.findIndex((hit, at) => at >= best && hit);
  return first < 0 ? 0 : Math.max(0, Math.min(first - 6, hits.length - length), first > 6 ? first - 6 : 0);
}

const weight = (list) => list.reduce((sum, one) => sum + Math.max(1, 14 - one.level), 0);

/** The sections (each Điều) of an official text that hold what was asked, each with its own link. */
export function sections(page, query, url) {
  const line = pieces(page.text);
  const heads = page.fragment.anchors.filter((one) => /^h[2-4]$/.test(one.element) && one.id);
  const found = [];
  for (const [at, head] of heads.entries()) {
    const text = line.slice(head.location, heads[at + 1]?.location ?? line.length).join(" ");
    const own = new Set(words(text).map(key));
    const share = weight(query.lean.filter((one) => own.has(one.key))) / weight(query.lean);
    if (share >= 0.5 && /^(dieu|muc|phan|khoan) /.test(fold(fromIndex(head.text)))) {
      found.push({ share, title: fromIndex(head.text), url: `${url}#${head.id}`, excerpt: excerpt(text, query, 24) });
    }
  }
  return found.sort((one, other) => other.share - one.share).slice(0, SUBS);
}
