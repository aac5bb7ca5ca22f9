// Read aloud, by the device's Vietnamese voice. The sentence that is read is marked.

import { sentences } from "./spoken.js";

const BLOCKS = "p, li, h2, h3, h4, th, td, figcaption";
const UNSPOKEN = ".copy-link, .referred, .hidden-label, script";
let turn = 0; // of the reading; what an earlier one still reports is not heeded

/** @param {HTMLButtonElement} button */
export function toggleListening(button) {
  if (button.ariaPressed === "true") return stop(button);
  addEventListener("pagehide", () => stop(button), { once: true });
  return start(button);
}

const vietnameseVoice = () => speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));

/** @param {HTMLButtonElement} button */
function start(button) {
  turn += 1;
  speechSynthesis.cancel();
  show(button, true);
  speak(button, spokenRanges(), 0, turn);
}

/** @param {HTMLButtonElement} button */
function stop(button) {
  turn += 1;
  speechSynthesis.cancel();
  show(button, false);
  mark(null);
}

/** @param {HTMLButtonElement} button @param {boolean} isReading */
function show(button, isReading) {
  button.ariaPressed = String(isReading);
  const words = button.querySelector("span");
  if (words) words.textContent = isReading ? "Dừng đọc" : "Nghe";
}

/** @param {HTMLButtonElement} button @param {Range[]} ranges @param {number} at @param {number} own */
function speak(button, ranges, at, own) {
  if (own !== turn) return;
  const range = ranges[at];
  if (!range) return stop(button);
  mark(range);
  const words = new SpeechSynthesisUtterance(range.toString().replaceAll("\u00a0", " "));
  words.lang = "vi-VN";
  words.voice = vietnameseVoice() ?? null;
  words.onend = () => speak(button, ranges, at + 1, own);
  words.onerror = () => own === turn && stop(button);
  speechSynthesis.speak(words);
}

/** Every sentence of the page that is read, in order. */
function spokenRanges() {
  const parts = [...document.querySelectorAll("[data-read-aloud]")];
  return parts.flatMap((part) => {
    const blocks = [...part.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
    return (blocks.length ? blocks : [part]).flatMap(rangesOf);
  });
}

/** @param {Element} block @returns {Range[]} */
function rangesOf(block) {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join("");
  return sentences(text).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...place(nodes, start));
    range.setEnd(...place(nodes, end));
    return range;
  });
}

/** @param {Element} block @returns {Text[]} */
function textNodes(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(UNSPOKEN)) nodes.push(node);
  }
  return nodes;
}

/** @param {Text[]} nodes @param {number} offset @returns {[Text, number]} */
function place(nodes, offset) {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  throw new RangeError(`no place ${offset}`);
}

/** @param {Range | null} range */
function mark(range) {
  for (const block of document.querySelectorAll(".spoken")) block.classList.remove("spoken");
  if ("highlights" in CSS) {
    CSS.highlights.delete("spoken");
    if (range) CSS.highlights.set("spoken", new Highlight(range));
  } else range?.startContainer.parentElement?.closest(BLOCKS)?.classList.add("spoken");
  range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}
