// What a reader should know of the results: what was meant, what stands nowhere, what is not here.

/** @import {Answer} from "./find.js" */
/** @import {Acts} from "./view.js" */
import { element } from "../parts/dom.js";
import { absentWords } from "./absent.js";
import { shortened } from "./headline.js";

const MOST_MISSING = 5;

/** @param {Answer} answer @param {Acts} acts */
export function notesOn(answer, acts) {
  const { query, meant, missing, since } = answer;
  const notes = [];
  if (meant !== query) notes.push(correctionNote(query, meant, acts));
  if (missing.length) {
    const words = missing.slice(0, MOST_MISSING).map(shortened).join(", ");
    notes.push(note(`Không trang nào có từ: ${words}.`));
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
