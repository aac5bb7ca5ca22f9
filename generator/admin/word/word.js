// The page “Từ tệp Word”: a file is read in this browser, and becomes an article's form or file.

import mammoth from "mammoth/mammoth.browser.min.js";
import { markSent } from "../kept.js";
import { articleOf } from "./article.js";
import { blocksOf } from "./blocks.js";
import { dayIn } from "./dates.js";
import { Unreadable } from "./package.js";
import { drawn } from "./pictures.js";
import { placesIn } from "./places.js";
import { prepare } from "./prepare.js";
import { whyNot } from "./reasons.js";
import { archive, save } from "./saving.js";
import { placesNamed, strangePlaces } from "./stated.js";
import { begin, end, offer } from "./unfinished.js";
import { fields, shown } from "./view.js";
import { bodyOf, fileOf, markOf, nameOf, withPictures } from "./written.js";

/** @typedef {import("./article.js").Article} Article */
/** @typedef {import("./asks.js").Ask} Ask */
/** @typedef {import("./pictures.js").DrawnPicture} DrawnPicture */
/** @typedef {{ styles: string, regions: Record<string, string>, authors: Record<string, string> } & import("./prepare.js").Tables} Known */

const OLD_FONTS = "Tệp dùng phông chữ cũ (TCVN3 hoặc VNI), đã chuyển sang Unicode: đọc lại chính tả.";

/** @type {Known} */
const known = await (await fetch(new URL("word.json", import.meta.url))).json();
/** @type {{ article: Article, pictures: (DrawnPicture | null)[] } | null} */
let read = null;

fields.file.addEventListener("change", () => choose(fields.file.files?.[0]));
fields.form.addEventListener("input", showOpen);
fields.day.addEventListener("change", () => {
  fields.day.value = dayIn(fields.day.value) || fields.day.value;
  fields.day.dispatchEvent(new Event("input", { bubbles: true }));
});
fields.open.addEventListener("click", () => {
  fields.open.href = formAddress();
  markSent();
});
fields.pictures.addEventListener("click", () => files().slice(1).forEach(save));
fields.whole.addEventListener("click", () => {
  save({ name: `${nameOf(fields.title.value)}.zip`, data: archive(files()) });
  end();
});
if (fields.file.files?.[0])
  choose(fields.file.files[0]); // while this script was still on its way
else offer(goOn);

/** @param {File | undefined} file */
async function choose(file) {
  if (file) await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Read a file again, and put in what had been written of it. */
/** @param {import("../kept.js").Kept} piece */
async function goOn({ name, data, values }) {
  await readFile(name, data, values);
}

/** @param {string} name @param {Uint8Array} bytes @param {import("../kept.js").Values} [written] */
async function readFile(name, bytes, written) {
  const reason = whyNot(bytes);
  shown.said(reason || `Đang đọc ${name}…`);
  fields.form.hidden = true;
  if (reason) return;
  try {
    await show(bytes);
    if (written) shown.write(written);
    showOpen();
    shown.said(`Đã đọc ${name}. Bài được giữ trong trình duyệt này tới khi gửi đi: F5, đóng thẻ không mất.`);
    await begin(name, bytes);
  } catch (error) {
    const isTold = error instanceof Unreadable;
    shown.said(
      isTold
        ? `Tệp ${error.message}.`
        : "Tệp Word hỏng hoặc mới chép được một nửa: lấy lại bản đủ rồi chọn lại.",
    );
  }
}

/** @param {Uint8Array} bytes */
async function show(bytes) {
  /** @type {(DrawnPicture | null)[]} */
  const pictures = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const place = pictures.push(null) - 1;
    const data = new Uint8Array(await image.readAsArrayBuffer());
    pictures[place] = await drawn(data, image.contentType);
    return { src: String(place) };
  });
  const styleMap = known.styles.split("\n").filter(Boolean);
  const { data, dropped, isConverted } = prepare(bytes, known);
  const { value } = await mammoth.convertToHtml({ arrayBuffer: data.buffer }, { convertImage, styleMap });
  const article = articleOf(blocksOf(value));
  article.dropped.push(...dropped);
  if (isConverted) article.doubts.push(OLD_FONTS);
  const stated = placesNamed(article.regions, known.regions);
  article.doubts.push(...strangePlaces(article.regions, known.regions));
  read = { article, pictures };
  shown.article(
    article,
    article.pictures.map((picture) => drawingOf(picture, pictures)),
    article.regions.length
      ? stated
      : placesIn([article.title, article.lead], article.body.map(String), known.regions),
    article.regions.length > 0,
  );
  fields.body.value = bodyOf(article, markOf);
  fields.form.hidden = false;
}

function showOpen() {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(fields.day.value) ?? [];
  fields.place.textContent = year ? `content/news/${year}/${month}/` : "content/news/‹năm›/‹tháng›/";
  shown.open(asks(), read?.article);
}

/** Return what is still to be done, as sentences, each with the field it is of. @returns {Ask[]} */
function asks() {
  const { title, day, lead } = fields;
  const isDay = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/.test(day.value.trim());
  const missing = [
    ask(!title.value.trim(), "Tệp không có tiêu đề: viết tiêu đề.", title),
    ask(!isDay, "Chưa có ngày đăng, hoặc chưa viết theo thứ tự năm-tháng-ngày.", day),
    ask(!lead.value.trim(), "Tệp không có sapo in đậm: viết sapo.", lead),
    ask(!shown.regions().length, "Chưa chọn địa phương.", fields.places),
    ...shown
      .altFields()
      .map((input, place) =>
        ask(!input.value.trim(), `Hình ${place + 1} chưa có lời mô tả: tả điều thấy trong hình.`, input),
      ),
    ...unread().map((place) =>
      ask(true, `Hình ${place + 1} trình duyệt không đọc được: bỏ ra khỏi bài, hoặc lưu lại thành .jpg.`),
    ),
  ];
  const doubts = [...unknownAuthor(), ...(read?.article.doubts ?? [])];
  return [...missing.flat(), ...doubts.flatMap((words) => ask(true, words))];
}

/** @param {boolean} holds @param {string} words @param {import("./asks.js").Field} [field] @returns {Ask[]} */
function ask(holds, words, field) {
  return holds ? [{ words, field }] : [];
}

/** @param {string} names */
function authorsOf(names) {
  return names.split(/\s*[,;]\s*/).filter(Boolean);
}

function unknownAuthor() {
  const names = authorsOf(read?.article.author ?? "");
  const author = names.filter((name) => !Object.values(known.authors).includes(name)).join(", ");
  const isUnknown = author !== "";
  return isUnknown
    ? [`Tệp ghi tác giả “${author}”, chưa có trong danh mục: nhờ người giữ cổng thêm vào authors.yml.`]
    : [];
}

function unread() {
  const pictures = read?.article.pictures ?? [];
  return pictures.flatMap(({ source }, place) => (!source || read?.pictures[Number(source)] ? [] : [place]));
}

/** A picture that the file only names has none. */
/** @param {import("./article.js").Picture} picture @param {(DrawnPicture | null)[]} pictures */
function drawingOf({ source }, pictures) {
  return source ? pictures[Number(source)] : null;
}

/** The form takes what stands in its address: words, no lists and no pictures. */
function formAddress() {
  const values = new URLSearchParams({
    title: fields.title.value,
    lead: fields.lead.value,
    body: fields.body.value,
  });
  if (fields.day.value) values.set("date", fields.day.value);
  return `./#/collections/news/new?${values}`;
}

/** Return the article's own file, then its pictures. */
function files() {
  if (!read) return [];
  const { article, pictures } = read;
  const name = nameOf(fields.title.value);
  const drawings = article.pictures.map((picture) => drawingOf(picture, pictures));
  const names = drawings.map((drawing, place) => (drawing ? `hinh-${place + 1}.jpg` : ""));
  const described = article.pictures.map((picture, place) => ({ ...picture, alt: shown.alts()[place] }));
  const body = withPictures(fields.body.value, described, names);
  const authors = Object.entries(known.authors)
    .filter(([, author]) => authorsOf(article.author).includes(author))
    .map(([id]) => id);
  const keys = {
    title: fields.title.value,
    date: fields.day.value,
    lead: fields.lead.value,
    source: fields.source.value,
    regions: shown.regions(),
    authors,
  };
  const own = { name: `${name}.md`, data: new TextEncoder().encode(fileOf(keys, body)) };
  return [
    own,
    ...drawings.flatMap((drawing, place) =>
      drawing ? [{ name: `${name}/${names[place]}`, data: drawing.data }] : [],
    ),
  ];
}
