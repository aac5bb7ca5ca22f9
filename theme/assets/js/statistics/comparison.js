// Figures of two to four places side by side, read from the JSON beside each place's page.
// The address holds the choice (?noi=hai-duong&noi=quang-ninh), so that it can be sent on.

/** @import {Place} from "./compared.js" */
import { required } from "../parts/dom.js";
import { FEWEST } from "./compared.js";
import { comparisonTable } from "./comparison-table.js";

const MOST = 4;
const form = document.querySelector('[data-component="comparison"]');

/** @param {HTMLFormElement} form */
function offerComparison(form) {
  const base = form.dataset.base ?? "";
  const result = required(document, '[data-component="comparison-result"]', HTMLElement);
  const notice = required(document, ".comparison-status", HTMLElement);
  /** @type {HTMLSelectElement[]} */
  const fields = [...form.querySelectorAll("select")];

  /** @param {string} words */
  function say(words) {
    notice.textContent = words;
    notice.hidden = !words;
  }

  /** The places of the address that can be chosen, each once. */
  function chosen() {
    const known = new Set([...fields[0].options].map((option) => option.value).filter(Boolean));
    const asked = new URLSearchParams(location.search).getAll("noi");
    return [...new Set(asked)].filter((id) => known.has(id)).slice(0, MOST);
  }

  async function compareChosen() {
    const ids = chosen();
    fields.forEach((field, at) => {
      field.value = ids[at] ?? "";
    });
    if (!ids.length) return;
    if (ids.length < FEWEST) return say("Chọn thêm ít nhất một nơi nữa.");
    say("Đang tải số liệu…");
    try {
      show(await Promise.all(ids.map((id) => read(base, id))));
    } catch {
      say("Không tải được số liệu. Hãy thử lại, hoặc mở trang của từng nơi dưới đây.");
    }
  }

  /** @param {Place[]} places */
  function show(places) {
    result.replaceChildren(comparisonTable(places, base));
    result.hidden = false;
    say("");
    document.title = `${places.map((place) => place.region.name).join(", ")}: so sánh số liệu`;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const ids = fields.map((field) => field.value).filter(Boolean);
    if (new Set(ids).size < FEWEST) return say("Hãy chọn ít nhất hai nơi khác nhau.");
    history.pushState(null, "", `?${new URLSearchParams(ids.map((id) => ["noi", id]))}`);
    return compareChosen();
  });
  addEventListener("popstate", compareChosen);
  compareChosen().finally(() => {
    form.dataset.ready = "true";
  });
}

/** @param {string} base @param {string} id @returns {Promise<Place>} */
async function read(base, id) {
  const response = await fetch(`${base}/dia-phuong/${id}/index.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

if (form instanceof HTMLFormElement) offerComparison(form);
