// Rows of the register, shaped as the page's own are. Words go in as text, never as markup.

export function showRows(table, texts, root) {
  table.tBodies[0].replaceChildren(...texts.map((text) => row(text, root)));
}

export function showPager(nav, number, last, go) {
  nav.hidden = last < 2;
  const step = (label, to) => button(label, () => go(to));
  const place = element("span", {}, `Trang ${number} trên ${last}`);
  const before = number > 1 ? [step("Trang trước", number - 1)] : [];
  const after = number < last ? [step("Trang sau", number + 1)] : [];
  nav.replaceChildren(...before, place, ...after);
}

function row(text, root) {
  const number = element("a", { class: numberClass(text), href: `${root}${text.url}` }, text.number);
  const time = element("time", text.day ? { datetime: text.day } : {}, text.issued);
  const doubt = text.doubtful ? [element("span", { class: "relation-kind" }, "đang đối chiếu")] : [];
  const cell = (attributes, ...parts) => element("td", { role: "cell", ...attributes }, ...parts);
  return element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, number),
    cell({ class: "subject" }, shortened(text.subject)),
    cell({ "data-label": "Cơ quan" }, text.issuer),
    cell({ "data-label": "Ban hành" }, time, ...doubt),
    cell({}, badge(text)),
  );
}

function badge(text) {
  const parts = text.since ? [`${text.label} `, element("time", {}, text.since)] : [text.label];
  return element("span", { class: "status-badge", "data-status": text.status }, ...parts);
}

function numberClass(text) {
  return text.long ? "document-number long" : "document-number";
}

function shortened(words, limit = 220) {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:–\- ]+$/, "")}…`;
}

function button(label, act) {
  const made = element("button", { type: "button", class: "plain" }, label);
  made.addEventListener("click", act);
  return made;
}

function element(name, attributes, ...parts) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...parts);
  return made;
}
