// Results by date. Pagefind sorts within a shard; the shards' lists are joined by the days that
// their pages carry, reading no more pages than are shown.

import { manifest } from "./data.js";
import * as engine from "./engine.js";

const PAGE = 10;

export async function dated(term, filters, read) {
  await engine.readyAll().catch(() => {});
  const { shards } = await manifest();
  const lists = [];
  let total = 0;
  for (const { path } of shards) {
    const found = await engine.search(term, { filters: { ...filters, shard: path }, sort: { date: "desc" } }).catch(() => null);
    if (!found?.results.length) continue;
    total += found.results.length;
    lists.push({ results: found.results, at: 0, heads: [] });
  }
  return page({ lists, total, term, read });
}

async function page(state) {
  const ranked = [];
  while (ranked.length < PAGE && state.lists.length) {
    await Promise.all(state.lists.map((list) => refill(list, state.read)));
    state.lists = state.lists.filter((list) => list.heads.length);
    const newest = state.lists.reduce((best, list) => (best && best.heads[0].day >= list.heads[0].day ? best : list), null);
    if (newest) ranked.push(newest.heads.shift());
  }
  return { ranked, total: state.total, term: state.term, more: state.lists.length ? () => page(state) : null };
}

async function refill(list, read) {
  while (!list.heads.length && list.at < list.results.length) {
    const next = list.results.slice(list.at, list.at + PAGE);
    list.at += next.length;
    list.heads = (await Promise.all(next.map((result) => read({ result }).catch(() => null)))).filter(Boolean);
  }
}
