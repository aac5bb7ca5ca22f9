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
    form.noValidate = true; // the browser would ask in a language of its own
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

  /** The places of the address that can be chosen. */
  asked() {
    const known = new Set([...this.fields[0].options].map((option) => option.value).filter(Boolean));
    return new URLSearchParams(location.search).getAll("noi").filter((id) => known.has(id));
  }

  /** @param {string[]} ids */
  choose(ids) {
    const places = [...new Set(ids)];
    if (places.length < FEWEST) {
      this.say("Hãy chọn ít nhất hai nơi khác nhau.");
      return this.fields.find((field) => !field.value)?.focus();
    }
    history.pushState(null, "", `?${new URLSearchParams(places.map((id) => ["noi", id]))}`);
    return this.compare(ids);
  }

  async compare(asked = this.asked()) {
    const ids = [...new Set(asked)].slice(0, MOST);
    this.fields.forEach((field, at) => {
      field.value = ids[at] ?? "";
    });
    if (!ids.length) return;
    if (ids.length < FEWEST) return this.say("Chọn thêm ít nhất một nơi nữa.");
    this.say("Đang tải số liệu…");
    try {
      const places = await Promise.all(ids.map((id) => read(this.base, id)));
      this.show(places);
      this.say(twice(places, asked));
    } catch {
      this.say("Không tải được số liệu. Hãy thử lại, hoặc mở trang của từng nơi dưới đây.");
    }
  }

  /** @param {Place[]} places */
  show(places) {
    this.result.replaceChildren(comparisonTable(places, this.base));
    this.result.hidden = false;
    document.title = `${places.map((place) => place.region.name).join(", ")}: so sánh số liệu`;
  }
}

/** What is to be said of places that were asked for more than once. @param {Place[]} places @param {string[]} asked */
function twice(places, asked) {
  const names = places
    .filter(({ region: { id } }) => asked.indexOf(id) !== asked.lastIndexOf(id))
    .map(({ region }) => region.name);
  return names.length ? `${names.join(", ")} được chọn hơn một lần nên chỉ đứng ở một cột.` : "";
}

/** @param {string} base @param {string} id @returns {Promise<Place>} */
async function read(base, id) {
  const response = await fetch(`${base}/dia-phuong/${id}/index.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

const form = document.querySelector('[data-component="comparison"]');
if (form instanceof HTMLFormElement) new Comparison(form);
