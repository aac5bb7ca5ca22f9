// The register of official texts: filters at once, sorts, keeps its state in the address, exports.
// Without this module the register is paged lists. The data is asked for when a filter is used.

import { chosen } from "./choose.js";
import { saveAsCsv } from "./csv.js";
import { showPager, showRows } from "./rows.js";

const SIZE = 50;
const form = document.querySelector('[data-component="register-filters"]');
const table = document.querySelector("table.register");
const pager = document.querySelector('[data-component="register-pager"]');
const staticPager = document.querySelector('nav.pager:not([data-component])');
const caption = table?.caption;
const first = table && { rows: [...table.tBodies[0].rows], caption: caption.textContent };
let loading;

function texts() {
  loading ??= fetch(`${form.dataset.root}/van-ban/danh-muc.json`)
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    })
    .then((data) => data.texts)
    .catch((error) => {
      loading = undefined;
      tell("Chưa tải được danh mục để lọc. Hãy thử lại.");
      throw error;
    });
  return loading;
}

function asked() {
  const answers = [...new FormData(form)].filter(([, value]) => value.trim());
  return new URLSearchParams(answers);
}

function tell(words) {
  caption.textContent = words;
  form.querySelector("[role=status]").textContent = words;
}

function remember(query) {
  const words = query.toString();
  history.replaceState(null, "", words ? `?${words}` : location.pathname);
}

function showAll() {
  table.tBodies[0].replaceChildren(...first.rows);
  tell(first.caption);
  pager.hidden = true;
  if (staticPager) staticPager.hidden = false;
}

async function show(page = 1) {
  const query = asked();
  if (page > 1) query.set("trang", page);
  remember(query);
  if (!query.size) return showAll();
  const found = chosen(await texts(), query);
  if (asked().toString() !== without(query)) return;
  const last = Math.max(1, Math.ceil(found.length / SIZE));
  const number = Math.min(page, last);
  showRows(table, found.slice((number - 1) * SIZE, number * SIZE), form.dataset.root);
  tell(found.length
    ? `${found.length} văn bản phù hợp${last > 1 ? `, trang ${number} trên ${last}` : ""}.`
    : "Không có văn bản nào phù hợp. Bỏ bớt điều kiện để xem nhiều hơn.");
  showPager(pager, number, last, (next) => {
    show(next);
    table.scrollIntoView();
  });
  if (staticPager) staticPager.hidden = true;
}

function without(query) {
  const rest = new URLSearchParams(query);
  rest.delete("trang");
  return rest.toString();
}

function restore() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.name && query.has(field.name)) field.value = query.get(field.name);
  }
  if (asked().size) show(Number(query.get("trang")) || 1);
}

function wire() {
  form.addEventListener("input", () => show());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  form.querySelector('[data-component="export"]').addEventListener("click", async () => {
    saveAsCsv(chosen(await texts(), asked()), new URL(`${form.dataset.root}/`, location.href));
  });
  const more = form.querySelector('[data-component="more-filters"]');
  more.addEventListener("click", () => {
    more.setAttribute("aria-expanded", String(form.classList.toggle("open")));
  });
  restore();
}

if (form && table) wire();
