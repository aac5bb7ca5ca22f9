// Elements without markup in strings: what others wrote is only ever text.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key in made && key !== "role" && !key.includes("-")) made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== ""));
  return made;
}

const NUMBER = /(\d+(?:\/\d{4})?[-/][A-ZĐ][\wĐđ&]*(?:[-/][A-ZĐ][\wĐđ&]*)*)/;

/** A text whose document numbers do not break. */
export const unbroken = (text) => text.split(NUMBER).map((part, at) =>
  (at % 2 ? element("span", { className: "document-number" }, part) : part));
