// One query at a time, its answers as they grow, its state in the address.

/** @import {Asked} from "./address.js" */
/** @import {Ranked} from "./dated.js" */
/** @import {Answer} from "./find.js" */
/** @import {Item} from "./items.js" */
/** @import {Counts} from "./pagefind.js" */
/** @import {Kinds} from "./view.js" */
import { asFilters, fromAddress, toAddress } from "./address.js";
import * as engine from "./engine.js";
import { answers } from "./find.js";
import { remember } from "./recent.js";
import { View } from "./view.js";

/**
 * `turn` counts the queries, so that a late answer is known as such; `known` are the filters' values;
 * `term` is the search that the counts are of.
 * @typedef {Asked & {whole: boolean, turn: number, known: Counts, term: string | null | undefined,
 *   kinds: Kinds, more: (() => Promise<Ranked>) | null}} State
 */

const PAUSE = 80; // ms after the last key before a query is asked
const COUNTING = 200; // ms that the results go before their counts

export class Asking {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waiting;

  /** @param {HTMLElement} page */
  constructor(page) {
    this.view = new View(page, {
      choose: (name, value) => this.choose({ [name]: value }),
      askExactly: () => this.askWith({ exact: true }),
      askWhole: () => this.askWith({ whole: true }),
      askFor: (query) => this.askFor(query),
    });
    /** @type {State} */
    this.state = { ...fromAddress(), whole: false, turn: 0, known: {}, term: null, kinds: null, more: null };
  }

  get hasChoice() {
    return Object.keys(this.state.chosen).length > 0;
  }

  /** Begin with what the address asks, or with what was typed while this was loading. */
  begin() {
    const { state, view } = this;
    state.q ||= view.input.value.trim();
    view.input.value = state.q;
    view.sort.value = state.sort;
    if (state.q || this.hasChoice) this.ask();
    else this.clear();
  }

  async ask({ typing = false } = {}) {
    const { state, view } = this;
    const turn = this.next();
    state.q = view.input.value.trim();
    history.replaceState(null, "", toAddress(state));
    if (!state.q && !this.hasChoice) return this.clear();
    try {
      await this.answer(turn, typing);
    } catch {
      if (turn === state.turn) view.fail();
    }
    if (turn !== state.turn) return;
    view.say("done");
    if (!typing) remember(state.q);
    this.count(turn).catch(() => {}); // the results stand without counts
  }

  /** A new query has come, or is being typed: what is under way is no longer waited for. */
  next() {
    clearTimeout(this.waiting);
    this.state.turn += 1;
    this.view.say("busy");
    return this.state.turn;
  }

  /** @param {number} turn @param {boolean} typing */
  async answer(turn, typing) {
    const { state, view } = this;
    if (this.hasChoice && !Object.keys(state.known).length) state.known = await engine.filters();
    const { sort, exact, whole } = state;
    const how = { filters: asFilters(state.chosen, state.known), sort, exact, whole, typing };
    for await (const answer of answers(state.q, how)) {
      if (turn !== state.turn) return;
      view.show(answer, state, state.known);
      this.keep(answer);
    }
  }

  /** @param {Answer} answer */
  keep({ more, term, items }) {
    const { state } = this;
    Object.assign(state, { more, term, kinds: more || state.chosen.loai ? null : tally(items) });
  }

  /** Counts cost a few files of their own: they come after the results. @param {number} turn */
  async count(turn) {
    const { state, view } = this;
    await new Promise((done) => setTimeout(done, COUNTING));
    if (turn !== state.turn) return;
    state.known = await engine.filters();
    const query = (state.term ?? state.q) || null;
    const { loai, ...others } = state.chosen;
    const all = await engine.search(query, { filters: asFilters(others, state.known) });
    const own = loai ? await engine.search(query, { filters: asFilters(state.chosen, state.known) }) : all;
    if (turn !== state.turn) return;
    view.showCounts(state, state.kinds ?? all.filters?.kind ?? {}, state.kinds, own.filters);
  }

  typed() {
    Object.assign(this.state, { exact: false, whole: false });
    this.next();
    this.waiting = setTimeout(() => this.ask({ typing: true }), PAUSE);
  }

  /** @param {Partial<State>} changes */
  askWith(changes) {
    Object.assign(this.state, changes);
    this.ask();
  }

  /** @param {string} query */
  askFor(query) {
    this.view.input.value = query;
    this.ask();
  }

  /** @param {Record<string, string>} choices an empty value takes a choice away */
  choose(choices) {
    const { state } = this;
    const chosen = Object.entries({ ...state.chosen, ...choices }).filter(([, value]) => value);
    state.chosen = Object.fromEntries(chosen);
    history.pushState(null, "", toAddress(state));
    this.ask();
  }

  submit() {
    history.pushState(null, "", toAddress({ ...this.state, q: this.view.input.value.trim() }));
    this.ask();
  }

  /** The reader went back or forth. */
  restore() {
    const { state, view } = this;
    Object.assign(state, fromAddress());
    view.input.value = state.q;
    view.sort.value = state.sort;
    this.ask();
  }

  async showMore() {
    const { state, view } = this;
    const { turn } = state;
    const next = await state.more?.().catch(() => null);
    const isNext = next && turn === state.turn;
    state.more = (isNext && next.more) || null;
    if (isNext) view.append(next.ranked, state.more !== null);
    else view.more.hidden = true;
  }

  clear() {
    this.state.more = null;
    this.view.clear();
    this.view.say("done");
  }
}

/** How many of each kind, when all results are here. @param {Item[]} items */
function tally(items) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
