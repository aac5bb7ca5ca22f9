// A piece that was not handed in: F5, the arrow back and a closed tab do not lose it.

import { forget, keep, kept, markUnsent } from "../kept.js";
import { fields, shown } from "./view.js";

/** @typedef {import("../kept.js").Kept} Kept */

const PAUSE = 400;
const TOO_FULL =
  "Trình duyệt không giữ được bài viết dở (hết chỗ, hoặc đang ở cửa sổ ẩn danh): đừng đóng thẻ này.";

/** @type {{ name: string, data: Uint8Array } | null} */
let file = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** From now on what is written of a file is kept. */
/** @param {string} name @param {Uint8Array} data */
export function begin(name, data) {
  file = { name, data };
  return store();
}

/** Nothing is kept of a piece that was handed in. */
export function end() {
  clearTimeout(waiting);
  file = null;
  return forget();
}

/**
 * Offer what was left unfinished.
 * @param {(piece: Kept) => Promise<void>} goOn
 */
export async function offer(goOn) {
  const piece = await kept().catch(() => undefined);
  if (!piece) return;
  const at = piece.at.toLocaleString("vi", { dateStyle: "short", timeStyle: "short" });
  shown.offer(
    `Bài viết dở từ tệp ${piece.name}, lần sửa cuối ${at}, còn được giữ trong trình duyệt này.`,
    () => goOn(piece),
    end,
  );
}

async function store() {
  if (!file) return;
  markUnsent();
  const piece = { ...file, values: shown.values(), at: new Date() };
  await keep(piece).catch(() => shown.said(TOO_FULL));
}

fields.form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(store, PAUSE);
});
