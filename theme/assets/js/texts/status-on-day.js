// "Tình trạng tại ngày": the state of the text on a chosen day.

/** @import {History, State} from "./history.js" */
import { element, required } from "../parts/dom.js";
import { isDay, shown, stateOn, wordingOn } from "./history.js";

/** @param {HTMLFormElement} form */
export function askForDay(form) {
  /** @type {History} */
  const history = JSON.parse(required(form, "script", HTMLScriptElement).text);
  const field = required(form, "[name=ngay]", HTMLInputElement);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer(form, history, field.value);
    remember(field.value);
  });
  const asked = new URLSearchParams(location.search).get("ngay") ?? "";
  if (!isDay(asked)) return;
  field.value = asked;
  answer(form, history, asked);
}

/** @param {string} day */
function remember(day) {
  const query = new URLSearchParams(location.search);
  query.set("ngay", day);
  window.history.replaceState(null, "", `?${query}${location.hash}`);
}

/** @param {HTMLFormElement} form @param {History} history @param {string} day */
function answer(form, history, day) {
  if (!isDay(day)) return;
  const state = stateOn(history, day);
  const wording = wordingOn(history, day);
  const link = element("a", { href: `phien-ban/${wording}/` }, `Đọc lời văn áp dụng ngày ${shown(day)}`);
  required(form, "output", HTMLOutputElement).replaceChildren(
    element("span", {}, `Ngày ${shown(day)}: `, badge(state)),
    ...state.parts.map((part) => element("span", {}, part)),
    ...(wording ? [element("span", {}, link)] : []),
  );
  /** @type {NodeListOf<HTMLElement> | undefined} */
  const steps = form.parentElement?.querySelectorAll("[data-from]");
  steps?.forEach((step) => {
    step.classList.toggle("asked", step.dataset.from === state.from);
  });
}

/** @param {State} state */
function badge(state) {
  const words = `${state.label} ${state.since}`.trim();
  return element("span", { className: "status-badge", "data-status": state.value }, words);
}
