// The search page: one query at a time, its answers as they grow, its state in the address.

import { combobox } from "./combobox.js";
import { expect } from "./data.js";
import { element } from "../parts/dom.js";
import * as engine from "./engine.js";
import { chosenChips, fillLists, kindChips, placeChips } from "./filters.js";
import { answers, prepare } from "./find.js";
import { forget, recent, remember } from "./recent.js";
import { answerCard, resultItem } from "./results.js";
import { asFilters, fromAddress, NEWEST, toAddress } from "./state.js";

const PAUSE = 80; // ms after the last key before a query is asked

/** `ahead` holds what was asked for while this script was under way. */
export function searchPage(box, ahead) {
  expect(ahead);
  const part = Object.fromEntries([...box.querySelectorAll("[data-part]")].map((one) => [one.dataset.part, one]));
  const input = box.querySelector("input[name=q]");
  const form = part.filters;
  const state = { ...fromAddress(), turn: 0, known: {}, more: null };
  const list = combobox(input, () => ask());
  let waiting;

  async function ask({ typing = false } = {}) {
    clearTimeout(waiting);
    state.q = input.value.trim();
    const turn = (state.turn += 1);
    box.dataset.state = "busy";
    history.replaceState(null, "", toAddress(state));
    if (!state.q && !Object.keys(state.chosen).length) return clear();
    try {
      await knowFilters();
      for await (const answer of answers(state.q, { ...wanted(), typing })) {
        if (turn !== state.turn) return;
        show(answer);
      }
    } catch (error) {
      if (turn === state.turn) failed(error);
    }
    if (turn !== state.turn) return;
    box.dataset.state = "done";
    if (!typing) remember(state.q);
    count(turn);
  }

  const wanted = () => ({ filters: asFilters(state.chosen, state.known), sort: state.sort, exact: state.exact, whole: state.whole });

  async function knowFilters() {
    if (Object.keys(state.chosen).length && !Object.keys(state.known).length) state.known = await engine.filters();
  }

  function show(answer) {
    part.hint.hidden = true;
    part.answer.replaceChildren(...(answer.card && !state.sort && !Object.keys(state.chosen).length ? [answerCard(answer.card)] : []));
    part.results.replaceChildren(...answer.items.map(resultItem));
    part.notes.replaceChildren(...notes(answer));
    part.chosen.replaceChildren(...chosenChips(state.chosen, state.known, choose), ...placeChips(answer.places ?? [], state.chosen, choose));
    part.count.textContent = said(answer);
    part.empty.hidden = answer.items.length > 0 || !answer.complete;
    setMore(answer.more);
    state.term = answer.term;
    state.kinds = answer.more || state.chosen.loai ? null : tally(answer.items);
  }

  function said({ items, total, complete, failed: lost }) {
    const name = state.q ? ` cho “${shortened(state.q)}”` : "";
    if (items.length) return `${total.toLocaleString("vi")} kết quả${name}${complete ? "" : " (đang tìm thêm trong các năm trước)"}`;
    if (!complete) return `Đang tìm${name}…`;
    return lost ? "Chưa tải được dữ liệu tìm kiếm. Mời thử lại, hoặc xem theo danh sách." : `Không tìm thấy trang nào${name}`;
  }

  function notes(answer) {
    const made = [];
    if (answer.meant && answer.meant !== answer.query) {
      made.push(element("p", { className: "corrected" }, "Hiển thị kết quả cho ", element("strong", {}, answer.meant), "; tìm đúng ",
        element("button", { type: "button", className: "plain", onclick: () => { state.exact = true; ask(); } }, shortened(answer.query)), "."));
    }
    if (answer.missing?.length) {
      made.push(element("p", { className: "quiet" }, `Không trang nào có từ: ${answer.missing.slice(0, 5).map(shortened).join(", ")}.`));
    }
    if (answer.since) {
      made.push(element("p", { className: "quiet" }, `Mới tìm trong tin từ năm ${answer.since}. `,
        element("button", { type: "button", className: "plain", onclick: () => { state.whole = true; ask(); } }, "Tìm cả các năm trước")));
    }
    if (answer.lost) made.push(element("p", { className: "quiet" }, "Một phần dữ liệu tìm kiếm chưa tải được; kết quả có thể chưa đủ."));
    return made;
  }

  function setMore(more) {
    state.more = more;
    part.more.hidden = !more;
  }

  async function showMore() {
    const turn = state.turn;
    const next = await state.more().catch(() => null);
    if (turn !== state.turn || !next) return setMore(null);
    const old = new Set([...part.results.querySelectorAll("a")].map((one) => one.href));
    const items = next.ranked.map(resultItem).filter((one) => !old.has(one.querySelector("a").href));
    part.results.append(...items);
    setMore(next.more);
    items[0]?.querySelector("a").focus();
  }

  /** Counts cost a few files of their own: they come after the results. */
  async function count(turn) {
    await new Promise((done) => setTimeout(done, 200));
    if (turn !== state.turn) return;
    try {
      state.known = await engine.filters();
      const query = (state.term ?? state.q) || null;
      const { loai, ...others } = state.chosen;
      const all = await engine.search(query, { filters: asFilters(others, state.known) });
      const own = loai ? await engine.search(query, { filters: asFilters(state.chosen, state.known) }) : all;
      if (turn !== state.turn) return;
      const kinds = state.kinds ?? all.filters?.kind ?? {};
      const shown = part.results.childElementCount > 0;
      part.kinds.hidden = !shown && !loai;
      part.kinds.replaceChildren(...kindChips(kinds, state.kinds, state.chosen, choose));
      part.sorting.hidden = !shown;
      fillLists(form, own.filters, state.chosen);
      part.filterbox.hidden = !form.querySelector("div:not([hidden])");
      box.dataset.counted = "true";
    } catch { /* the results stand without counts */ }
  }

  function choose(name, value) {
    if (value) state.chosen[name] = value;
    else delete state.chosen[name];
    history.pushState(null, "", toAddress(state));
    ask();
  }

  function clear() {
    part.answer.replaceChildren();
    part.results.replaceChildren();
    part.notes.replaceChildren();
    part.chosen.replaceChildren();
    part.count.textContent = "";
    part.kinds.hidden = part.empty.hidden = part.sorting.hidden = part.filterbox.hidden = true;
    part.hint.hidden = recent().length === 0;
    part.recent.replaceChildren(...recent().map((query) => element("li", {}, element("button", {
      type: "button", className: "chip", onclick: () => { input.value = query; ask(); } }, query))));
    setMore(null);
    box.dataset.state = "done";
  }

  function failed() {
    part.count.textContent = "Chưa tải được dữ liệu tìm kiếm. Mời thử lại, hoặc xem theo danh sách.";
    part.empty.hidden = false;
  }

  state.q ||= input.value.trim(); // typed while this was loading
  input.value = state.q;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    state.exact = state.whole = false;
    state.turn += 1;
    box.dataset.state = "busy";
    waiting = setTimeout(() => ask({ typing: true }), PAUSE);
  });
  input.addEventListener("focus", prepare, { once: true });
  box.querySelector("form[role=search]").addEventListener("submit", (event) => {
    event.preventDefault();
    list.close();
    history.pushState(null, "", toAddress({ ...state, q: input.value.trim() }));
    ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const one of form.querySelectorAll("select[data-filter]")) {
      if (one.value) state.chosen[one.name] = one.value;
      else delete state.chosen[one.name];
    }
    history.pushState(null, "", toAddress(state));
    ask();
  });
  part.sort.addEventListener("change", () => { state.sort = part.sort.value === NEWEST ? NEWEST : ""; ask(); });
  part.sort.value = state.sort;
  part.more.addEventListener("click", showMore);
  part.forget.addEventListener("click", () => { forget(); clear(); });
  addEventListener("popstate", () => {
    Object.assign(state, fromAddress());
    input.value = state.q;
    part.sort.value = state.sort;
    ask();
  });
  if (state.q || Object.keys(state.chosen).length) ask();
  else clear();
  if (document.activeElement === input) prepare();
}

/** How many of each kind, when all results are here. */
function tally(items) {
  const counts = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const shortened = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
