// The register of official texts: filters at once, sorts, keeps its state in the address, exports.
// Without this module the register is paged lists. The data is asked for when a filter is used.

/** @import {Row} from "./choose.js" */
import { pageAddress, required } from "../parts/dom.js";
import { chosen } from "./choose.js";
import { saveAsCsv } from "./csv.js";
import { showPager, showRows } from "./rows.js";

const SIZE = 50;
const form = required(document, '[data-component="register-filters"]', HTMLFormElement);
const table = required(document, "table.register", HTMLTableElement);
const pager = required(document, '[data-component="register-pager"]', HTMLElement);
const notice = required(form, "[role=status]", HTMLElement);
const reset = required(form, "[type=reset]", HTMLButtonElement);
const caption = required(table, "caption", HTMLTableCaptionElement);
/** @type {HTMLElement | null} */
const staticPager = document.querySelector("nav.pager:not([data-component])");
const first = { rows: [...table.tBodies[0].rows], caption: caption.textContent ?? "" };
const root = form.dataset.root ?? "";
/** @type {Promise<Row[]> | undefined} */
let loading;

/** Every text of the register, asked for once; after a failure, again. */
function texts() {
  loading ??= load().catch((error) => {
    loading = undefined;
    say("Chưa tải được danh mục để lọc. Hãy thử lại.");
    throw error;
  });
  return loading;
}

/** @returns {Promise<Row[]>} */
async function load() {
  const response = await fetch(`${root}/van-ban/danh-muc.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()).texts;
}

/** What the form asks for, without its empty fields. */
function asked() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim()) query.append(name, value);
  }
  return query;
}

/** @param {string} words */
function say(words) {
  caption.textContent = words;
  notice.textContent = words;
}

/** @param {URLSearchParams} query */
function remember(query) {
  const words = query.toString();
  history.replaceState(null, "", words ? `?${words}` : location.pathname);
}

function showAll() {
  table.tBodies[0].replaceChildren(...first.rows);
  say(first.caption);
  pager.hidden = true;
  if (staticPager) staticPager.hidden = false;
}

async function show(page = 1) {
  const query = asked();
  const words = query.toString();
  if (page > 1) query.set("trang", String(page));
  remember(query);
  reset.hidden = !query.size;
  if (!query.size) return showAll();
  const matching = chosen(await texts(), query);
  if (asked().toString() !== words) return; // another question has come since
  showPage(matching, page);
  if (staticPager) staticPager.hidden = true;
}

/** @param {Row[]} matching @param {number} page */
function showPage(matching, page) {
  const last = Math.max(1, Math.ceil(matching.length / SIZE));
  const number = Math.min(page, last);
  const place = last > 1 ? `, trang ${number} trên ${last}` : "";
  showRows(table, matching.slice((number - 1) * SIZE, number * SIZE), root);
  say(
    matching.length
      ? `${matching.length} văn bản phù hợp${place}.`
      : "Không có văn bản nào phù hợp. Bỏ bớt điều kiện để xem nhiều hơn.",
  );
  showPager(pager, number, last, (next) => {
    show(next);
    table.scrollIntoView();
  });
}

function restore() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (field.name && query.has(field.name)) field.value = query.get(field.name) ?? "";
  }
  if (asked().size) show(Number(query.get("trang")) || 1);
}

form.addEventListener("input", () => show());
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(show));
required(form, '[data-component="export"]', HTMLButtonElement).addEventListener("click", async () => {
  saveAsCsv(chosen(await texts(), asked()), new URL(`${root}/`, pageAddress()));
});
const more = required(form, '[data-component="more-filters"]', HTMLButtonElement);
more.addEventListener("click", () => {
  more.setAttribute("aria-expanded", String(form.classList.toggle("open")));
});
restore();
