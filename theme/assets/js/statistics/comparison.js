// Figures of two to four places side by side, read from the JSON beside each place's page.
// The address holds the choice (?noi=hai-duong&noi=quang-ninh), so that it can be sent on.

import { element } from "../parts/dom.js";

const MOST = 4, FEWEST = 2, NEWEST = 3;
const STAGES = { registered: "đăng ký", recognised: "được công nhận", target: "chỉ tiêu" };
const INTENDED = new Set(["target", "plan"]);
const { compare } = new Intl.Collator("vi", { numeric: true });

const form = document.querySelector('[data-component="comparison"]');
const result = document.querySelector('[data-component="comparison-result"]');
const told = document.querySelector(".comparison-status");

function say(words) {
  told.textContent = words;
  told.hidden = !words;
}

const day = (iso) => iso.split("-").reverse().join("/");

/** The places of the address that can be chosen, each once. */
function chosen() {
  const known = new Set([...form.elements[0].options].map((option) => option.value).filter(Boolean));
  const asked = new URLSearchParams(location.search).getAll("noi");
  return [...new Set(asked)].filter((id) => known.has(id)).slice(0, MOST);
}

async function read(id) {
  const answer = await fetch(`${form.dataset.base}/dia-phuong/${id}/index.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** An address of the published data, on the host that is being read. */
function local(url, place) {
  const root = place.region.url.slice(0, -`dia-phuong/${place.region.id}/`.length);
  return url.startsWith(root) ? `${form.dataset.base}/${url.slice(root.length)}` : url;
}

const held = (row) => row.cells.filter((one) => one.length).length;

/** One row an indicator and stage; a target is never beside what is. */
function rowsOf(places) {
  const rows = new Map();
  places.forEach((place, at) => {
    for (const figure of place.figures) {
      const intended = INTENDED.has(figure.qualifier);
      const key = [figure.indicator, figure.stage, intended].join("|");
      if (!rows.has(key)) rows.set(key, { figure, intended, cells: places.map(() => []) });
      rows.get(key).cells[at].push(figure);
    }
  });
  return [...rows.values()].sort((one, other) =>
    held(other) - held(one) || compare(one.figure.indicator_title, other.figure.indicator_title));
}

function item(figure, place) {
  return element("li", {},
    element("a", { href: local(figure.source_url, place), title: figure.quote }, figure.value_label),
    element("span", { className: "quiet" }, `, ${figure.period_label}`));
}

function cell(figures, place) {
  const newest = [...figures].sort((one, other) => (one.period_end < other.period_end ? 1 : -1)).slice(0, NEWEST);
  const list = newest.length
    ? element("ul", {}, newest.map((figure) => item(figure, place)))
    : element("span", { className: "quiet" }, "Chưa có số liệu");
  const className = newest.length ? "" : "missing";
  return element("td", { role: "cell", className, "data-label": place.region.name }, list);
}

function differs(row) {
  const periods = row.cells.filter((one) => one.length).map((one) => new Set(one.map((figure) => figure.period)));
  if (periods.length < FEWEST) return "";
  return [...periods[0]].some((period) => periods.every((one) => one.has(period))) ? "" : "Các nơi khác kỳ.";
}

function rowElement(row, places) {
  const stage = row.intended ? "mục tiêu, kế hoạch" : STAGES[row.figure.stage];
  const note = [stage, differs(row)].filter(Boolean).join(". ");
  return element("tr", { role: "row" },
    element("th", { scope: "row", role: "rowheader" },
      element("a", { href: `${form.dataset.base}/thong-ke/${row.figure.indicator}/` }, row.figure.indicator_title),
      note ? element("span", { className: "relation-kind" }, note) : null),
    row.cells.map((figures, at) => cell(figures, places[at])));
}

function header(place) {
  const until = place.region.until ? `đến hết ngày ${day(place.region.until)}` : "";
  return element("th", { scope: "col", role: "columnheader" },
    element("a", { href: `${form.dataset.base}/dia-phuong/${place.region.id}/` }, place.region.name),
    until ? element("span", { className: "relation-kind" }, until) : null);
}

/** What several places have comes first; what only one has cannot be compared, and says so. */
function bodies(places) {
  const rows = rowsOf(places);
  const shared = rows.filter((row) => held(row) >= FEWEST);
  const lonely = rows.filter((row) => held(row) < FEWEST);
  const apart = element("tr", { role: "row", className: "apart" },
    element("th", { scope: "rowgroup", role: "rowheader", colSpan: places.length + 1 }, "Chỉ một nơi có số"));
  const none = element("tr", { role: "row" }, element("td", { role: "cell", colSpan: places.length + 1 },
    "Chưa có chỉ tiêu nào mà từ hai nơi trở lên cùng có số."));
  return [
    element("tbody", { role: "rowgroup" }, shared.length ? shared.map((row) => rowElement(row, places)) : none),
    lonely.length && element("tbody", { role: "rowgroup", className: "lonely" },
      apart, lonely.map((row) => rowElement(row, places))),
  ].filter(Boolean);
}

function table(places) {
  const names = places.map((place) => place.region.name).join(", ");
  return element("table", { className: "register cards comparison" },
    element("caption", {}, `Số liệu của ${names}. Mỗi số dẫn tới câu nêu nó.`),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" },
      element("th", { scope: "col", role: "columnheader" }, "Chỉ tiêu"), places.map(header))),
    bodies(places));
}

async function compareChosen() {
  const ids = chosen();
  [...form.querySelectorAll("select")].forEach((field, at) => { field.value = ids[at] ?? ""; });
  if (!ids.length) return;
  if (ids.length < FEWEST) return say("Chọn thêm ít nhất một nơi nữa.");
  say("Đang tải số liệu…");
  try {
    const places = await Promise.all(ids.map(read));
    result.replaceChildren(table(places));
    result.hidden = false;
    say("");
    document.title = `${places.map((place) => place.region.name).join(", ")}: so sánh số liệu`;
  } catch {
    say("Không tải được số liệu. Hãy thử lại, hoặc mở trang của từng nơi dưới đây.");
  }
  return undefined;
}

if (form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const ids = [...new FormData(form).getAll("noi")].filter(Boolean);
    if (new Set(ids).size < FEWEST) return say("Hãy chọn ít nhất hai nơi khác nhau.");
    const query = new URLSearchParams(ids.map((id) => ["noi", id]));
    history.pushState(null, "", `?${query}`);
    return compareChosen();
  });
  addEventListener("popstate", compareChosen);
  compareChosen();
}
