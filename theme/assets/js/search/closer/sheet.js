// A list of results on paper: what was asked, on which day, and each result with its address.

/** @import {Item} from "../items.js" */
import { element } from "../../parts/dom.js";

/** @typedef {{asked: [label: string, words: string][], count: string, items: Item[]}} Listed what is to be printed */

const NUMBER = /^(\S*\d\S*[/-]\S+|\d+\/\S+): (.*)$/s;

/** @param {Listed} listed @param {Date} [now] */
export function sheetOf({ asked, count, items }, now = new Date()) {
  const day = now.toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });
  const facts = [...asked, ["Ngày in", day], ["Kết quả", `${count}; tờ này có ${items.length}.`]];
  return element(
    "section",
    { className: "result-sheet", "aria-label": "Bản in danh sách kết quả" },
    element("h2", {}, "Danh sách kết quả tìm trên cổng"),
    element(
      "dl",
      {},
      facts.flatMap(([label, words]) => [element("dt", {}, label), element("dd", {}, words)]),
    ),
    element("ol", {}, items.map(row)),
    element("p", { className: "quiet" }, `Địa chỉ của lần tìm này: ${decodeURI(location.href)}`),
  );
}

/** Number, title, what it is, its status, its address. @param {Item} item */
function row(item) {
  const [, number = "", title = item.title] = item.title.match(NUMBER) ?? [];
  const facts = [item.kind, item.place, item.date, item.status].filter(Boolean).join("\u00a0· ");
  return element(
    "li",
    {},
    number ? [element("strong", { className: "document-number" }, number), ": "] : null,
    number ? title : element("strong", {}, title),
    element("br"),
    facts,
    element("br"),
    new URL(item.url, location.href).href,
  );
}
