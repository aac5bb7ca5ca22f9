// The combobox pattern: a field with a list that is walked by arrow keys while the field keeps focus.

import { element } from "../parts/dom.js";
import { suggestions } from "./suggest.js";

let count = 0;

/** `take(query)` is called when a past query is chosen; anything else is a page to go to. */
export function combobox(input, take) {
  const id = `goi-y-${(count += 1)}`;
  const list = element("ul", { id, role: "listbox", className: "suggestions", hidden: true, "aria-label": "Gợi ý" });
  input.closest("form").append(list);
  const state = { items: [], active: -1, asked: 0 };
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" })) {
    input.setAttribute(name, value);
  }

  const close = () => show([]);
  function show(items) {
    Object.assign(state, { items, active: -1 });
    list.replaceChildren(...items.map((item, at) => element("li", {
      id: `${id}-${at}`, role: "option", "aria-selected": "false",
      onmousedown: (event) => { event.preventDefault(); choose(item); },
    }, element("span", {}, item.title), " ", element("span", { className: "kind" }, item.kind))));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    input.removeAttribute("aria-activedescendant");
  }
  function move(step) {
    const length = state.items.length;
    state.active = (state.active + step + length + 1) % (length + 1);
    if (state.active === length) state.active = -1;
    [...list.children].forEach((one, at) => one.setAttribute("aria-selected", String(at === state.active)));
    if (state.active < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", `${id}-${state.active}`);
      list.children[state.active].scrollIntoView({ block: "nearest" });
    }
  }
  function choose(item) {
    close();
    if (item.url) location.assign(item.url);
    else { input.value = item.query; take(item.query); }
  }
  async function ask() {
    const turn = (state.asked += 1);
    const items = await suggestions(input.value).catch(() => []);
    if (turn === state.asked && document.activeElement === input) show(items);
  }

  input.addEventListener("input", ask);
  input.addEventListener("click", () => { if (list.hidden) ask(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask();
      else move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && state.active >= 0) { event.preventDefault(); choose(state.items[state.active]); }
  });
  if (input.value.trim()) ask(); // typed while this was loading
  return { close: () => { state.asked += 1; close(); } };
}
