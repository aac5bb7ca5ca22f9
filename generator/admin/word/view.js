// What the page shows of an article, and what the editor has written there.

import { showAsks } from "./asks.js";

/** @typedef {import("./article.js").Article} Article */
/** @typedef {import("./pictures.js").DrawnPicture} DrawnPicture */

/** @template {HTMLElement} T @param {string} id @param {new () => T} kind @returns {T} */
function element(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(id);
  return found;
}

export const fields = {
  file: element("tep", HTMLInputElement),
  form: element("bai", HTMLFormElement),
  title: element("tieu-de", HTMLTextAreaElement),
  day: element("ngay", HTMLInputElement),
  lead: element("sapo", HTMLTextAreaElement),
  source: element("nguon", HTMLInputElement),
  body: element("than-bai", HTMLTextAreaElement),
  open: element("mo", HTMLAnchorElement),
  pictures: element("hinh-ve", HTMLButtonElement),
  whole: element("tron-goi", HTMLButtonElement),
  place: element("cho", HTMLElement),
  places: element("dia-phuong", HTMLFieldSetElement),
};
const places = element("noi", HTMLDivElement);
const pictures = element("hinh", HTMLDivElement);

export const shown = { said, open, article, regions, altFields, alts, values, write, offer };

/** @param {string} words */
function said(words) {
  element("ket-qua", HTMLDivElement).textContent = words;
}

/** @param {import("./asks.js").Ask[]} asks @param {Article} [article] what the file has filled in */
function open(asks, article) {
  const { title, day, lead, source } = fields;
  const words = [article?.title, article?.date, article?.lead, article?.source];
  const filled = [title, day, lead, source].filter(({ value }, place) => value && value === words[place]);
  showAsks(element("soat", HTMLUListElement), asks, filled);
}

/**
 * Show what was read; a place that an editor stated is chosen, one that the piece names is proposed.
 * @param {Article} article @param {(DrawnPicture | null)[]} drawings
 * @param {Record<string, string>} named @param {boolean} areStated
 */
function article(article, drawings, named, areStated) {
  fields.title.value = article.title;
  fields.day.value = article.date;
  fields.lead.value = article.lead;
  fields.source.value = article.source;
  places.replaceChildren(...Object.entries(named).map(([id, name]) => place(id, name, areStated)));
  pictures.replaceChildren(
    ...article.pictures.map((picture, number) => field(picture, drawings[number], number)),
  );
  element("buoc-hinh", HTMLLIElement).hidden = article.pictures.length === 0;
  const dropped = article.dropped.length
    ? article.dropped
    : ["Nhận xét, chữ đã xóa, đầu trang và chân trang của tệp, nếu có."];
  element("da-bo", HTMLUListElement).replaceChildren(...dropped.map((words) => row("li", words)));
}

function regions() {
  return [...places.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
}

function altFields() {
  return [...pictures.querySelectorAll("input")];
}

function alts() {
  return altFields().map((input) => input.value);
}

/** Return what the editor has written.
 * @returns {import("../kept.js").Values} */
function values() {
  const { title, day, lead, source, body } = fields;
  return {
    ...{ title: title.value, day: day.value, lead: lead.value, source: source.value, body: body.value },
    ...{ regions: regions(), alts: alts() },
  };
}

/** @param {import("../kept.js").Values} written */
function write(written) {
  for (const name of /** @type {const} */ (["title", "day", "lead", "source", "body"])) {
    fields[name].value = written[name];
  }
  for (const box of places.querySelectorAll("input")) box.checked = written.regions.includes(box.value);
  for (const [number, input] of pictures.querySelectorAll("input").entries()) {
    input.value = written.alts[number] ?? "";
  }
}

/** @param {string} words @param {() => void} goOn @param {() => void} drop */
function offer(words, goOn, drop) {
  const told = element("ket-qua", HTMLDivElement);
  told.replaceChildren(row("p", words));
  const choices = /** @type {[string, () => void][]} */ ([
    ["Làm tiếp", goOn],
    ["Bỏ bài viết dở", drop],
  ]);
  for (const [label, act] of choices) {
    const button = row("button", label);
    button.type = "button";
    button.addEventListener("click", () => {
      told.replaceChildren();
      act();
    });
    told.append(button, " ");
  }
}

/** @param {string} id @param {string} name @param {boolean} isStated */
function place(id, name, isStated) {
  const label = row("label", "");
  const box = document.createElement("input");
  label.className = "check-row";
  box.type = "checkbox";
  box.value = id;
  box.checked = isStated;
  label.append(box, row("span", name));
  return label;
}

/** @param {import("./article.js").Picture} picture @param {DrawnPicture | null} drawing @param {number} number */
function field(picture, drawing, number) {
  const whole = row("fieldset", "");
  whole.className = "field picture";
  if (drawing) {
    const image = document.createElement("img");
    Object.assign(image, { src: drawing.address, width: drawing.width, height: drawing.height, alt: "" });
    whole.append(image);
  }
  const label = row("label", `Hình ${number + 1}: lời mô tả cho người không nhìn thấy`);
  const input = document.createElement("input");
  input.value = picture.alt;
  input.placeholder = "Ai, làm gì, ở đâu";
  const below = [picture.caption, picture.credit && `Ảnh: ${picture.credit}`].filter(Boolean).join(" · ");
  label.append(input, row("span", below));
  whole.append(label);
  return whole;
}

/** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} words */
function row(name, words) {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
