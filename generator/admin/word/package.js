// The parts of a Word file, opened with care: no bombs, no files of other kinds.

import { unzipSync, zipSync } from "fflate";

/** @typedef {Record<string, Uint8Array>} Parts */

const DOCUMENT = "word/document.xml";
const MOST_PARTS = 4000;
const LARGEST_PART = 200_000_000;
const LARGEST = 500_000_000;
const MOST_SHRUNK = 500;
const SMALL = 5_000_000;

/** Why a file is not read, as a sentence without its subject: “là bảng tính Excel”. */
export class Unreadable extends Error {}

/**
 * Return the parts of a Word file. `others` says by a part's name what else a file is.
 * @param {Uint8Array} bytes @param {Record<string, string>} others
 * @returns {Parts}
 */
export function partsOf(bytes, others) {
  const parts = unpacked(bytes);
  if (DOCUMENT in parts) return parts;
  const other = Object.keys(others).find((name) => name in parts);
  if (other) throw new Unreadable(`là ${others[other]}`);
  if ("[Content_Types].xml" in parts) {
    throw new Unreadable("là tệp Word thiếu phần chữ; mở bằng Word rồi lưu lại");
  }
  throw new Unreadable("là tệp nén, không phải văn bản Word");
}

/**
 * Return parts as a Word file.
 * @param {Parts} parts
 */
export function packed(parts) {
  return zipSync(parts, { level: 0 });
}

/** @param {Uint8Array} bytes @returns {Parts} */
function unpacked(bytes) {
  let count = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        total += originalSize;
        const shrunk = originalSize > SMALL && originalSize > MOST_SHRUNK * Math.max(size, 1);
        if (count > MOST_PARTS || total > LARGEST || originalSize > LARGEST_PART || shrunk) {
          throw new Unreadable("phình to bất thường khi mở (bom nén), không mở vì lý do an toàn");
        }
        return !name.endsWith("/");
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("hỏng hoặc mới chép được một nửa; lấy lại bản đủ rồi chọn lại");
  }
}
