// The search page: what is asked stands in `asking`, what is shown in its view; here is what a reader does.

/** @import {Ahead} from "./data.js" */
import { NEWEST } from "./address.js";
import { Asking } from "./asking.js";
import { useWorker } from "./beside.js";
import { expect, titles } from "./data.js";
import { prepare } from "./find.js";
import { lists } from "./lists.js";
import { forget } from "./recent.js";

/** @param {HTMLElement} page @param {Ahead} ahead asked for while this script was under way */
export function searchPage(page, ahead) {
  expect(ahead);
  if (ahead.worker !== undefined) useWorker(ahead.worker);
  const asking = new Asking(page);
  const { input } = asking.view;
  const { close, begin } = suggesting(asking);
  input.addEventListener("input", () => asking.typed());
  input.addEventListener("focus", begin, { once: true });
  onForms(asking, close);
  onButtons(asking);
  const { closer } = asking.view;
  closer.addEventListener("toggle", () => closer.open && asking.openCloser());
  if (closer.open) asking.openCloser();
  addEventListener("popstate", () => asking.restore());
  addEventListener("pagehide", () => asking.leave());
  asking.begin();
  if (document.activeElement === input) begin();
}

/** Suggestions, whose script comes when the field is entered. @param {Asking} asking */
function suggesting(asking) {
  /** @type {import("./combobox.js").Box | null} */
  let box = null;
  let isBegun = false;
  const { input } = asking.view;
  let isTyped = input.value.trim() !== ""; // while this was loading
  input.addEventListener("input", () => {
    isTyped = true;
  });
  const begin = async () => {
    prepare(input.value);
    if (isBegun) return;
    isBegun = true;
    await lists().catch(() => {}); // both need it first, and the first results need the line
    const script = await import("./box.js").catch((error) => console.warn(error)); // the field works without
    box = script?.combobox(input, () => asking.ask(), { lists, titles }) ?? null;
    if (isTyped) box?.ask();
  };
  return { begin, close: () => box?.close() };
}

/** @param {Asking} asking @param {() => void} closeList */
function onForms(asking, closeList) {
  const { form, filters } = asking.view;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    closeList();
    asking.submit();
  });
  filters.addEventListener("submit", (event) => {
    event.preventDefault();
    asking.choose(
      Object.fromEntries([...filters.querySelectorAll("select")].map(({ name, value }) => [name, value])),
    );
  });
}

/** @param {Asking} asking */
function onButtons(asking) {
  const { sort, more, forget: button } = asking.view;
  sort.addEventListener("change", () => asking.askWith({ sort: sort.value === NEWEST ? NEWEST : "" }));
  more.addEventListener("click", () => asking.showMore());
  button.addEventListener("click", () => {
    forget();
    asking.clear();
  });
}
