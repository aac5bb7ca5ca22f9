// "Tình trạng tại ngày": the state of the text on a chosen day. Whoever comes with a day (?ngay=2024-01-31) is
// answered of it at the head of the page, above today's answer.

/** @import {History, State} from "./history.js" */
import { element, required } from "../parts/dom.js";
import { dayIn, shown, stateOn, wordingOn } from "./history.js";

const UNREAD = "Không có ngày ấy. Hãy ghi ngày như 31/01/2024.";

/** @param {HTMLFormElement} form */
export function askForDay(form) {
  /** @type {History} */
  const history = JSON.parse(required(form, "script", HTMLScriptElement).text);
  const field = required(form, "[name=ngay]", HTMLInputElement);
  const notice = required(form, "output", HTMLOutputElement);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const day = dayIn(field.value);
    if (!day) return notice.replaceChildren(UNREAD);
    answer(form, history, day);
    remember(day);
    if (document.querySelector(".answer .on-day")) answerFirst(history, day);
  });
  const asked = new URLSearchParams(location.search).get("ngay") ?? "";
  const day = dayIn(asked);
  if (asked) field.value = day ? shown(day) : asked;
  if (day) {
    answer(form, history, day);
    answerFirst(history, day);
  } else if (asked) notice.replaceChildren(UNREAD);
  show();
}

/** What stands below the answer has its place for one frame before it is seen: so it is not seen to move. */
function show() {
  const { dataset } = document.documentElement;
  requestAnimationFrame(() => requestAnimationFrame(() => delete dataset.asked));
}

/** @param {History} history @param {string} day */
function answerFirst(history, day) {
  const box = required(document, ".answer", HTMLElement);
  box.querySelector(".on-day")?.remove();
  const state = stateOn(history, day);
  const words = `Ngày ${shown(day)}: ${verdict(state)}`;
  const told = element(
    "div",
    { className: "on-day" },
    element("p", { className: "verdict", "data-status": state.value }, words),
    state.parts.map((part) => element("p", {}, `${part.replace(/\.$/, "")}.`)),
    element("p", {}, element("strong", {}, `Hôm nay, ngày ${shown(history.today)}:`)),
  );
  required(box, ".verdict", HTMLElement).before(told);
}

/** @param {string} day */
function remember(day) {
  const query = new URLSearchParams(location.search);
  query.set("ngay", day);
  window.history.replaceState(null, "", `?${query}${location.hash}`);
}

/** @param {HTMLFormElement} form @param {History} history @param {string} day */
function answer(form, history, day) {
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
const verdict = ({ label, since }) => `${label} ${since}`.trim();

/** @param {State} state */
const badge = (state) =>
  element("span", { className: "status-badge", "data-status": state.value }, verdict(state));
