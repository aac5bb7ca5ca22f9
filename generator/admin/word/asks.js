// What is still to be done, above the fields and beside each; and which of them a file has filled.

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLFieldSetElement} Field */
/** @typedef {{ words: string, field?: Field }} Ask */

const FROM_FILE = "Đọc từ tệp";

/**
 * @param {HTMLUListElement} list @param {Ask[]} asks
 * @param {Iterable<HTMLInputElement | HTMLTextAreaElement>} filled whose words are the file's
 */
export function showAsks(list, asks, filled) {
  for (const told of document.querySelectorAll(".told")) told.remove();
  for (const part of document.querySelectorAll(".field.asked")) part.classList.remove("asked");
  const rows = asks.map(({ words, field }) => item(field ? link(words, field) : words));
  list.replaceChildren(...(rows.length ? rows : [item("Không còn chỗ nào. Đọc lại cả bài rồi gửi.")]));
  for (const { words, field } of asks) if (field) tell(field, words, true);
  for (const field of filled) tell(field, FROM_FILE, false);
}

/** @param {Field} field @param {string} words @param {boolean} isAsked */
function tell(field, words, isAsked) {
  const part = field.closest(".field");
  const told = Object.assign(document.createElement("p"), { className: "told", textContent: words });
  part?.append(told);
  if (isAsked) part?.classList.add("asked");
}

/** @param {string} words @param {Field} field */
function link(words, field) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "plain" });
  button.textContent = words;
  button.addEventListener("click", () => {
    field.scrollIntoView({ block: "center" });
    const first = field instanceof HTMLFieldSetElement ? field.querySelector("input") : field;
    first?.focus();
  });
  return button;
}

/** @param {string | HTMLElement} words */
function item(words) {
  const row = document.createElement("li");
  row.append(words);
  return row;
}
