// What a file is, by its bytes and not by its name: only a Word file of today can be read here.

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const OTHERS = /** @type {const} */ ([
  [
    [0x25, 0x50, 0x44, 0x46],
    "Đây là tệp PDF. Nhờ người giữ cổng chạy “portal import”, hoặc mở bằng Word rồi lưu thành .docx.",
  ],
  [[0xff, 0xd8, 0xff], "Đây là ảnh, không phải tệp Word. Ảnh chụp trang giấy thì phải gõ lại."],
  [[0x89, 0x50, 0x4e, 0x47], "Đây là ảnh, không phải tệp Word. Ảnh chụp trang giấy thì phải gõ lại."],
  [[0x7b, 0x5c, 0x72, 0x74], "Đây là tệp RTF. Mở bằng Word, chọn Lưu thành, kiểu .docx."],
]);
const LARGEST = 60_000_000;

/**
 * Return why a file cannot be read, empty when it may be.
 * @param {Uint8Array} bytes
 */
export function whyNot(bytes) {
  if (bytes.length === 0) return "Tệp trống.";
  if (bytes.length > LARGEST) return "Tệp nặng quá 60 MB: bớt hình trong Word rồi chọn lại.";
  if (begins(bytes, OLD_OFFICE)) {
    return "Đây là tệp Word đời cũ (.doc) hoặc có mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu thành .docx.";
  }
  const other = OTHERS.find(([signs]) => begins(bytes, signs));
  if (other) return other[1];
  return begins(bytes, ZIP) ? "" : "Đây không phải tệp Word (.docx).";
}

/** @param {Uint8Array} bytes @param {readonly number[]} signs */
function begins(bytes, signs) {
  return signs.every((sign, place) => bytes[place] === sign);
}
