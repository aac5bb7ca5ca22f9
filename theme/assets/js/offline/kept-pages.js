// The pages that this device keeps: listed with the day of each, searched, removed.

import { element, required } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { fold } from "../search/text.js";
import { ask } from "./keeping.js";

/**
 * @typedef {{ url: string, isChosen: boolean, day: string, html: string }} Kept
 * @typedef {Kept & { title: string, words: string }} Page
 */

const place = required(document, '[data-component="kept-pages"]', HTMLElement);
const input = element("input", { id: "tim-da-luu", type: "search", autocomplete: "off" });
const remark = element("p", { className: "remark quiet", role: "status" });
const list = element("ol");

/** @param {Kept} kept @returns {Page} */
function read(kept) {
  const page = new DOMParser().parseFromString(kept.html, "text/html");
  const [title = ""] = page.title.split(" - ");
  const content = page.querySelector("main")?.textContent ?? "";
  return { ...kept, title: title || kept.url, words: fold(`${title} ${content}`) };
}

/** @param {Page[]} pages @param {string} query */
function matching(pages, query) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = pages.filter((page) => words.every((word) => page.words.includes(word)));
  const inTitle = (/** @type {Page} */ page) => words.every((word) => fold(page.title).includes(word));
  return [...found.filter(inTitle), ...found.filter((page) => !inTitle(page))];
}

/** @param {string} day */
const when = (day) =>
  new Date(day).toLocaleString("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });

/** @param {Page} page */
function row(page) {
  const button = element("button", { type: "button", className: "button other" }, "Bỏ");
  button.setAttribute("aria-label", `Bỏ “${page.title}” khỏi máy này`);
  button.addEventListener("click", async () => {
    await ask("forget", { url: page.url });
    await begin();
    input.focus();
  });
  const kind = page.isChosen ? "Đã chọn lưu" : "Đã đọc";
  const link = element("a", { href: page.url }, unbroken(page.title));
  return element(
    "li",
    {},
    link,
    element("span", { className: "quiet" }, `${kind}, bản lưu ${when(page.day)}`),
    button,
  );
}

/** @param {Page[]} pages */
function show(pages) {
  const shown = input.value.trim() ? matching(pages, input.value) : pages;
  list.replaceChildren(...shown.map(row));
  const count = `Máy này đang giữ ${pages.length} trang.`;
  const searched = input.value.trim()
    ? ` ${shown.length} trang có những chữ ấy; chỉ tìm trong các trang đã lưu.`
    : "";
  remark.textContent = pages.length ? `${count}${searched}` : "Máy này chưa giữ trang nào.";
}

async function begin() {
  const kept = await ask("list");
  if (kept === null) {
    place.replaceChildren(
      element(
        "p",
        { className: "note" },
        "Trình duyệt này chưa giữ được trang: cần https, và mở cổng một lần khi có mạng.",
      ),
    );
    return;
  }
  const pages = kept.map(read);
  const all = element("button", { type: "button", className: "button other" }, "Xóa tất cả");
  all.addEventListener("click", async () => {
    await ask("forget-all");
    await begin();
  });
  const label = element("label", { htmlFor: input.id }, "Tìm trong các trang đã lưu");
  const form = element("form", { "aria-label": "Trên máy này" }, label, input);
  form.addEventListener("submit", (event) => event.preventDefault());
  input.oninput = () => show(pages);
  place.replaceChildren(form, remark, list, ...(pages.length ? [all] : []));
  show(pages);
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
await begin();
