// One query at a time, its answers as they grow, its state in the address.

/** @import {Asked} from "./address.js" */
/** @import {Closer} from "./closer/closer.js" */
/** @import {Grown} from "./joined.js" */
/** @import {Narrow} from "./narrow.js" */
/** @import {Counts} from "./pagefind.js" */
import { asFilters, fromAddress, toAddress } from "./address.js";
import * as engine from "./engine.js";
import { passes } from "./filtered.js";
import { answers } from "./find.js";
import { addressOfPage, fromText } from "./items.js";
import { toldBy } from "./known.js";
import { lists } from "./lists.js";
import { isNarrow } from "./narrow.js";
import { pause } from "./pause.js";
import { remember } from "./recent.js";
import { View } from "./view.js";

/**
 * `turn` counts the queries, so that a late answer is known as such; `known` are the filters' values;
 * `isWhole` asks for all years, `more` and `read` are of the answer shown.
 * @typedef {Asked & {isWhole: boolean, turn: number, known: Counts, more: Grown["more"],
 *   read: Grown["read"] | null}} State
 */

const LENT = { answers, lists, passes, fromText, addressOfPage, search: engine.search };
const PAUSE = 80; // ms after the last key before a query is asked
const COUNTING = 200; // ms that the results go before their counts

export class Asking {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waiting;
  /** @type {Closer | null} */
  closer = null;

  /** @param {HTMLElement} page */
  constructor(page) {
    this.view = new View(page, {
      choose: (name, value) => this.choose({ [name]: value }),
      askExactly: () => this.askWith({ exact: true }),
      askWhole: () => this.askWith({ isWhole: true }),
      askFor: (query) => this.askFor(query),
    });
    /** @type {{shown: number, top: number} | null} what was left, when a reader comes back */
    this.place = history.state?.shown ? history.state : null;
    /** @type {State} */
    this.state = { ...fromAddress(), isWhole: false, turn: 0, known: {}, more: null, read: null };
  }

  get hasChoice() {
    const { chosen, narrow } = this.state;
    return Object.keys(chosen).length > 0 || narrow.from !== "" || narrow.to !== "";
  }

  /** Begin with what was typed while this was loading, or else with what the address asks. */
  begin() {
    const { state, view } = this;
    view.input.value ||= state.q; // what is being typed stays as it is, with its last blank
    state.q = view.input.value.trim();
    view.sort.value = state.sort;
    if (state.q || this.hasChoice) this.ask();
    else this.clear();
  }

  async ask({ typing = false } = {}) {
    const { state, view } = this;
    const turn = this.next();
    const isHere = view.page.contains(document.activeElement);
    state.q = view.input.value.trim();
    history.replaceState(null, "", toAddress(state));
    if (!state.q && !this.hasChoice) return this.clear();
    try {
      await this.answer(turn, typing);
    } catch {
      if (turn === state.turn) view.fail();
    }
    if (turn !== state.turn) return;
    await this.comeBack();
    view.say("done");
    if (isHere && document.activeElement === document.body) view.count.focus(); // what was pressed is gone
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

  /** Below a card at least one; back from a result as many results as there were, at the same place. */
  async comeBack() {
    const { place, state, view } = this;
    const { turn } = state;
    this.place = null;
    while (view.shown < (place?.shown ?? 1) && state.more) {
      const next = await state.more();
      if (turn !== state.turn) return;
      state.more = next.more;
      view.append(next, false);
    }
    if (place) scrollTo(0, place.top);
  }

  /** Keep what is shown for a reader who comes back. */
  leave() {
    history.replaceState({ shown: this.view.shown, top: scrollY }, "");
  }

  /** @param {number} turn @param {boolean} typing */
  async answer(turn, typing) {
    const { state, view } = this;
    if (this.hasChoice && !Object.keys(state.known).length) state.known = await engine.filters();
    for await (const answer of this.answersTo(state.chosen, typing)) {
      await pause();
      if (turn !== state.turn) return;
      view.show(answer, state, state.known);
      view.chosen.append(...(this.closer?.chips(state.narrow) ?? []));
      Object.assign(state, { more: answer.more, read: answer.read });
    }
  }

  /** Counting may read a few pages more: it comes after the results. @param {number} turn */
  async count(turn) {
    await new Promise((done) => setTimeout(done, COUNTING));
    if (turn !== this.state.turn) return;
    const { countShown } = await import("./counts.js");
    await countShown(this, turn, toldBy);
  }

  /** @param {Asked["chosen"]} chosen @param {boolean} [typing] */
  async *answersTo(chosen, typing = false) {
    const { narrow, q } = this.state;
    const how = { ...this.how(chosen), typing };
    if (!isNarrow(narrow)) return yield* answers(q, how);
    const { narrowed } = await this.openCloser();
    yield* narrowed(q, how, narrow, LENT);
  }

  /** The script of what narrows a search, once it is needed. */
  async openCloser() {
    const module = await import("./closer/closer.js");
    if (this.closer) return module;
    this.closer = new module.Closer(this.view.closer, {
      narrowBy: (narrow) => this.narrowBy(narrow),
      shown: () => module.listed(this.view, this.state),
    });
    const { narrow } = this.state;
    if (isNarrow(narrow)) this.closer.set(narrow); // else what was typed while the script came stays
    return module;
  }

  /** @param {Narrow} narrow */
  narrowBy(narrow) {
    this.state.narrow = narrow;
    this.closer?.set(narrow);
    history.pushState(null, "", toAddress(this.state));
    this.ask();
  }

  /** @param {Asked["chosen"]} chosen */
  how(chosen) {
    const { known, sort, exact, isWhole } = this.state;
    return { filters: asFilters(chosen, known), sort, exact, whole: isWhole };
  }

  typed() {
    Object.assign(this.state, { exact: false, isWhole: false });
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

  async submit() {
    if (this.view.closer.open) await this.openCloser();
    const narrow = this.closer ? this.closer.read() : this.state.narrow;
    if (!narrow) return;
    this.state.narrow = narrow;
    history.pushState(null, "", toAddress({ ...this.state, q: this.view.input.value.trim() }));
    this.ask();
  }

  /** The reader went back or forth. */
  restore() {
    const { state, view } = this;
    Object.assign(state, fromAddress());
    this.closer?.set(state.narrow);
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
    if (!isNext) view.more.hidden = true;
    else view.append(next);
    this.count(turn).catch(() => {});
  }

  clear() {
    this.state.more = null;
    this.view.clear();
    this.view.say("done");
  }
}
