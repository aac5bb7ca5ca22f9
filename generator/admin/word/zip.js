// Files in one archive, stored as they are: pictures do not get smaller.

/** @typedef {{ name: string, data: Uint8Array }} File */

const TABLE = Array.from({ length: 256 }, (_, number) => {
  let sum = number;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});
const UTF8_NAMES = 0x0800;
const FIRST_DAY = 0x0021;

/**
 * Return the archive's bytes.
 * @param {File[]} files
 */
export function archiveOf(files) {
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const listed = [];
  let offset = 0;
  for (const { name, data } of files) {
    const bytes = new TextEncoder().encode(name);
    const about = [
      20,
      UTF8_NAMES,
      0,
      0,
      FIRST_DAY,
      checksum(data),
      data.length,
      data.length,
      bytes.length,
      0,
    ];
    const head = numbers([[4, 0x04034b50], ...about.map(sized)]);
    listed.push(
      numbers([[4, 0x02014b50], [2, 20], ...about.map(sized), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      bytes,
    );
    parts.push(head, bytes, data);
    offset += head.length + bytes.length + data.length;
  }
  const size = listed.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, ...listed, end]);
}

/** The sum and the two sizes take four bytes, the rest two. */
/** @param {number} value @param {number} place @returns {[number, number]} */
function sized(value, place) {
  return [place >= 5 && place <= 7 ? 4 : 2, value];
}

/** @param {[number, number][]} values */
function numbers(values) {
  const bytes = values.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 255),
  );
  return Uint8Array.from(bytes);
}

/** @param {Uint8Array} data */
function checksum(data) {
  let sum = 0xffffffff;
  for (const byte of data) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
