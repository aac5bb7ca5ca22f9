// "Tình trạng tại ngày": the state of the text on a chosen day, from the history in the page.

const DAY = /^\d{4}-\d{2}-\d{2}$/;

// What is in force on a day is the last of the steps that had begun by then.
export function stateOn(history, day) {
  if (history.issued && day < history.issued) return { value: "none", label: "Chưa ban hành", parts: [] };
  return history.steps.filter((step) => step.from <= day).at(-1) ?? { ...history.before, parts: [] };
}

export function wordingOn(history, day) {
  return history.wordings.filter((from) => from <= day).at(-1) ?? "";
}

export function askForDay(form) {
  const history = JSON.parse(form.querySelector("script").textContent);
  const field = form.elements.ngay;
  form.hidden = false;
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

function isDay(words) {
  return DAY.test(words) && !Number.isNaN(Date.parse(words));
}

function remember(day) {
  const query = new URLSearchParams(location.search);
  query.set("ngay", day);
  window.history.replaceState(null, "", `?${query}${location.hash}`);
}

function answer(form, history, day) {
  if (!isDay(day)) return;
  const state = stateOn(history, day);
  const wording = wordingOn(history, day);
  const lines = [line(`Ngày ${shown(day)}: `, badge(state)), ...state.parts.map((part) => line(part))];
  if (wording) lines.push(line(link(`phien-ban/${wording}/`, `Đọc lời văn áp dụng ngày ${shown(day)}`)));
  form.querySelector("output").replaceChildren(...lines);
  for (const step of form.parentElement.querySelectorAll("[data-from]")) {
    step.classList.toggle("asked", step.dataset.from === state.from);
  }
}

function shown(day) {
  return day.split("-").reverse().join("/");
}

function badge(state) {
  const made = document.createElement("span");
  made.className = "status-badge";
  made.dataset.status = state.value;
  const since = state.from && state.value !== "not-yet" ? ` từ ${shown(state.from)}` : "";
  made.append(state.label, since);
  return made;
}

function link(address, words) {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = words;
  return made;
}

function line(...parts) {
  const made = document.createElement("p");
  made.append(...parts);
  return made;
}
