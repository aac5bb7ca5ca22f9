// What a reader should know of the results: what was meant, what stands nowhere, what is not here.

/** @import {Answer} from "./find.js" */
/** @import {Acts} from "./view.js" */
import { element } from "../parts/dom.js";
import { absentWords } from "./absent.js";
import { shortened } from "./headline.js";
import { fold, spelt, words } from "./text.js";

const MOST_MISSING = 5;

/** @param {Answer} answer @param {Acts} acts */
export function notesOn(answer, acts) {
  const { query, meant, since, names } = answer;
  const notes = [];
  const missing = answer.missing.filter(
    (word) => !names.abbreviations.some((short) => short.key === fold(word)),
  );
  if (asSpelt(meant) !== asSpelt(query)) notes.push(correctionNote(query, meant, acts));
  if (missing.length) {
    const rest = missing.slice(0, MOST_MISSING).map(shortened).join(", ");
    notes.push(note(`Không trang nào có từ: ${rest}.`));
  }
  if (since) {
    const rest = plainButton("Tìm cả các năm trước", acts.askWhole);
    notes.push(note(`Mới tìm trong tin từ năm ${since}. `, rest));
  }
  const isTold = answer.complete || !navigator.onLine;
  const absent = isTold ? absentWords(answer, navigator.onLine) : "";
  if (absent) notes.push(note(absent));
  return notes;
}

/** Tỉ lệ is no slip of tỷ lệ. @param {string} text */
const asSpelt = (text) => words(text).map(spelt).join(" ");

/** @param {string} query @param {string} meant @param {Acts} acts */
function correctionNote(query, meant, acts) {
  const exact = plainButton(shortened(query), acts.askExactly);
  const words = element("strong", {}, meant);
  return element("p", { className: "corrected" }, "Hiển thị kết quả cho ", words, "; tìm đúng ", exact, ".");
}

/** @param {...(Node | string)} children */
const note = (...children) => element("p", { className: "quiet" }, ...children);

/** @param {string} label @param {() => void} act */
const plainButton = (label, act) =>
  element("button", { type: "button", className: "plain", onclick: () => act() }, label);
