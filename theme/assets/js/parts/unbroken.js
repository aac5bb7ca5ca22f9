// Titles that a script shows: their document numbers stay whole.

import { element } from "./dom.js";

const NUMBER = /(\d+(?:\/\d{4})?[-/][A-ZĐ][\wĐđ&]*(?:[-/][A-ZĐ][\wĐđ&]*)*)/;

/** A text whose document numbers do not break. @param {string} text */
export const unbroken = (text) =>
  text
    .split(NUMBER)
    .map((part, at) => (at % 2 ? element("span", { className: "document-number" }, part) : part));
