// The matrix of texts that the reader types and chooses, read from the open table.
// The address holds the choice (?vb=ket-luan/tw/2019/49), so that it can be sent on.

/** @import {Evidence, MatrixText} from "./matrix-choice.js" */
import { element, required } from "../parts/dom.js";
import { MOST, matching, proven, rowsOf, textsOf } from "./matrix-choice.js";
import { matrixTable } from "./matrix-table.js";

const OFFERED = 12; // texts that half a number offers
const form = document.querySelector('[data-component="matrix-choice"]');

/** @param {HTMLFormElement} form */
function offerChoice(form) {
  const base = form.dataset.base ?? "";
  const field = required(form, "input", HTMLInputElement);
  const chosenList = required(form, '[data-component="chosen-texts"]', HTMLElement);
  const offers = required(form, '[data-component="offered-texts"]', HTMLElement);
  const notice = required(form, '[role="status"]', HTMLElement);
  const ownPage = required(document, '[data-component="matrix-page"]', HTMLElement);
  const result = required(document, '[data-component="matrix-result"]', HTMLElement);
  /** @type {Promise<Evidence[]> | undefined} */
  let table;

  const evidence = () => {
    table ??= read(base);
    return table;
  };
  const chosen = () => [...new Set(new URLSearchParams(location.search).getAll("vb"))].slice(0, MOST);

  /** @param {string} words */
  const say = (words) => {
    notice.textContent = words;
  };

  /** @param {string[]} ids */
  function choose(ids) {
    const query = new URLSearchParams(ids.map((id) => ["vb", id])).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    field.value = "";
    offers.replaceChildren();
    return show();
  }

  async function show() {
    const ids = chosen();
    ownPage.hidden = ids.length > 0;
    result.hidden = !ids.length;
    chosenList.replaceChildren();
    if (!ids.length) return say("");
    try {
      const rows = await evidence();
      const texts = textsOf(rows);
      const known = ids.flatMap((id) => texts.find((text) => text.id === id) ?? []);
      chosenList.replaceChildren(...known.map((text) => chip(text, known)));
      const matrix = rowsOf(
        rows,
        known.map(({ id }) => id),
      );
      result.replaceChildren(matrixTable(known, matrix, base));
      say(
        `${proven(matrix)} trên ${form.dataset.provinces} tỉnh, thành phố có bằng chứng triển khai văn bản đang chọn.`,
      );
    } catch {
      say("Không tải được bảng. Hãy thử lại, hoặc xem từng trang của bảng.");
      ownPage.hidden = false;
      result.hidden = true;
    }
  }

  /** @param {MatrixText} text @param {MatrixText[]} all */
  function chip(text, all) {
    const others = all.map(({ id }) => id).filter((id) => id !== text.id);
    const label = element("span", { className: "document-number" }, text.number);
    const words = element("span", { className: "hidden-label" }, " bỏ chọn");
    const button = element("button", { type: "button", className: "chip" }, label, " ✕", words);
    button.addEventListener("click", () => choose(others).then(() => field.focus()));
    return element("li", {}, button);
  }

  /** Offer what half a number may mean; a single one can be taken by the button or Enter. */
  async function offer() {
    const ids = chosen();
    const texts = matching(textsOf(await evidence()), field.value).filter(({ id }) => !ids.includes(id));
    offers.replaceChildren(...texts.slice(0, OFFERED).map(offered));
    if (field.value.trim()) say(matches(texts.length));
    return texts;
  }

  /** @param {MatrixText} text */
  function offered(text) {
    const label = element("span", { className: "document-number" }, text.number);
    const count = element("span", {}, ` ${text.provinces} nơi`);
    const button = element("button", { type: "button", className: "chip" }, label, count);
    button.addEventListener("click", () => add(text));
    return element("li", {}, button);
  }

  /** @param {MatrixText} text */
  function add(text) {
    const ids = chosen();
    if (ids.length >= MOST) return say(`Bảng xếp nhiều nhất ${MOST} văn bản: hãy bỏ bớt một.`);
    choose([...ids, text.id]).then(() => field.focus());
  }

  field.addEventListener("input", offer);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [first, ...others] = await offer();
    if (first && !others.length) add(first);
  });
  addEventListener("popstate", show);
  show();
}

/** @param {number} count */
function matches(count) {
  if (!count) return "Không văn bản nào trong bảng khớp.";
  return count > OFFERED
    ? `${count} văn bản khớp, đây là ${OFFERED} văn bản đầu: hãy gõ thêm.`
    : `${count} văn bản khớp.`;
}

/** @param {string} base @returns {Promise<Evidence[]>} */
async function read(base) {
  const response = await fetch(`${base}/du-lieu/trien-khai.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()).records;
}

if (form instanceof HTMLFormElement) offerChoice(form);
