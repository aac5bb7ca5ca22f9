// What of the search is not on this device, in words: without a line only what was loaded is searched.

/** @import {Shard} from "./data.js" */

const OFFLINE = "Đang không có mạng: chỉ tìm được trong phần dữ liệu đã tải về máy.";
const BY_NAME = "Số ký hiệu văn bản, địa phương, số liệu vẫn tìm được.";

/**
 * @param {{lost?: Shard[], unread?: number, failed?: boolean}} answer
 * @param {boolean} isOnline
 * @returns {string} empty when nothing is absent
 */
export function absentWords({ lost = [], unread = 0, failed }, isOnline) {
  const parts = [];
  if (failed && !isOnline) parts.push(`Phần chỉ mục của các từ này chưa tải về máy. ${BY_NAME}`);
  if (unread) parts.push(`Có ${unread} kết quả nữa khớp nhưng chưa tải được nên không hiện ra.`);
  if (lost.length) parts.push(`Chưa tải được ${lost.map(nameOf).join("; ")}.`);
  if (!isOnline) return [OFFLINE, ...parts].join(" ");
  return parts.length ? `${parts.join(" ")} Kết quả có thể chưa đủ.` : "";
}

/** The file's name begins with what is in it, as generator/search/shards.py says. @param {Shard} shard */
function nameOf({ path, news, first, last, pages }) {
  const years = first === last ? `năm ${first}` : `từ năm ${first} đến năm ${last}`;
  if (path.startsWith("tat-ca")) return `chỉ mục của cả cổng (${pages} trang)`;
  const kind = news ? "tin" : "văn bản";
  const others = path.startsWith("moi-") ? ", các trang địa phương, số liệu" : "";
  return `${kind}${first ? ` ${years}` : ""}${others} (${pages} trang)`;
}
