// Figures of two to four places side by side, read from the JSON beside each place's page.
// The address holds the choice (?noi=hai-duong&noi=quang-ninh), so that it can be sent on.

/** @import {Place} from "./compared.js" */
import { required } from "../parts/dom.js";
import { FEWEST } from "./compared.js";
import { comparisonTable } from "./comparison-table.js";

const MOST = 4;

class Comparison {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.base = form.dataset.base ?? "";
    this.result = required(document, '[data-component="comparison-result"]', HTMLElement);
    this.notice = required(document, ".comparison-status", HTMLElement);
    /** @type {HTMLSelectElement[]} */
    this.fields = [...form.querySelectorAll("select")];
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.choose(this.fields.map((field) => field.value).filter(Boolean));
    });
    addEventListener("popstate", () => this.compare());
    this.compare().finally(() => {
      form.dataset.ready = "true";
    });
  }

  /** @param {string} words */
  say(words) {
    this.notice.textContent = words;
    this.notice.hidden = !words;
  }

  /** The places of the address that can be chosen, each once. */
  chosen() {
    const known = new Set([...this.fields[0].options].map((option) => option.value).filter(Boolean));
    const asked = new URLSearchParams(location.search).getAll("noi");
    return [...new Set(asked)].filter((id) => known.has(id)).slice(0, MOST);
  }

  /** @param {string[]} ids */
  choose(ids) {
    if (new Set(ids).size < FEWEST) return this.say("Hãy chọn ít nhất hai nơi khác nhau.");
    history.pushState(null, "", `?${new URLSearchParams(ids.map((id) => ["noi", id]))}`);
    return this.compare();
  }

  async compare() {
    const ids = this.chosen();
    this.fields.forEach((field, at) => {
      field.value = ids[at] ?? "";
    });
    if (!ids.length) return;
    if (ids.length < FEWEST) return this.say("Chọn thêm ít nhất một nơi nữa.");
    this.say("Đang tải số liệu…");
    try {
      this.show(await Promise.all(ids.map((id) => read(this.base, id))));
    } catch {
      this.say("Không tải được số liệu. Hãy thử lại, hoặc mở trang của từng nơi dưới đây.");
    }
  }

  /** @param {Place[]} places */
  show(places) {
    this.result.replaceChildren(comparisonTable(places, this.base));
    this.result.hidden = false;
    this.say("");
    document.title = `${places.map((place) => place.region.name).join(", ")}: so sánh số liệu`;
  }
}

/** @param {string} base @param {string} id @returns {Promise<Place>} */
async function read(base, id) {
  const response = await fetch(`${base}/dia-phuong/${id}/index.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

const form = document.querySelector('[data-component="comparison"]');
if (form instanceof HTMLFormElement) new Comparison(form);
