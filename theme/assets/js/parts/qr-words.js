// What a QR code holds: the address's bytes in blocks, each with its error correction (Reed and Solomon's, in GF(256)).

/** By version: bytes of correction a block; then how many blocks of how many bytes, the shorter ones first. */
const BLOCKS = [
  ...[[], [10, 1, 16], [16, 1, 28], [26, 1, 44], [18, 2, 32], [24, 2, 43], [16, 4, 27], [18, 4, 31]],
  ...[
    [22, 2, 38, 2, 39],
    [22, 3, 36, 2, 37],
    [26, 4, 43, 1, 44],
  ],
];

/** @param {Uint8Array} bytes @returns {{version: number, bytes: number[]} | undefined} undefined when they are too many */
export function encoded(bytes) {
  for (let version = 1; version < BLOCKS.length; version++) {
    const [correction, ...groups] = BLOCKS[version];
    const sizes = [0, 2].flatMap((at) => Array(groups[at] ?? 0).fill(groups[at + 1]));
    const room = sizes.reduce((sum, size) => sum + size, 0);
    const head = version < 10 ? 2 : 3;
    if (bytes.length + head <= room)
      return { version, bytes: interleaved(padded(bytes, room, head), sizes, correction) };
  }
  return undefined;
}

/** Mode, length and bytes, shifted by the mode's four bits, and what fills the room. @param {Uint8Array} bytes @param {number} room @param {number} head @returns {number[]} */
function padded(bytes, room, head) {
  const length = head === 2 ? [bytes.length] : [bytes.length >> 8, bytes.length & 255];
  const whole = [4, ...length, ...bytes, 0];
  const words = whole.slice(1).map((byte, at) => ((whole[at] << 4) | (byte >> 4)) & 255);
  while (words.length < room) words.push((words.length - bytes.length - head) % 2 ? 17 : 236);
  return words.slice(0, room);
}

/** @param {number[]} words @param {number[]} sizes @param {number} correction @returns {number[]} */
function interleaved(words, sizes, correction) {
  const rest = [...words];
  const blocks = sizes.map((size) => rest.splice(0, size));
  const divisor = polynomial(correction);
  const corrections = blocks.map((block) => remainder(block, divisor));
  return [...mixed(blocks), ...mixed(corrections)];
}

/** The first of each block, the second of each, … @param {number[][]} blocks @returns {number[]} */
function mixed(blocks) {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) =>
    blocks.flatMap((block) => block.slice(at, at + 1)),
  ).flat();
}

/** @param {number} degree @returns {number[]} the coefficients below the leading one */
function polynomial(degree) {
  const result = [...Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < degree; step++, root = times(root, 2))
    for (let at = 0; at < degree; at++) result[at] = times(result[at], root) ^ (result[at + 1] ?? 0);
  return result;
}

/** @param {number[]} block @param {number[]} divisor @returns {number[]} */
function remainder(block, divisor) {
  const result = Array(divisor.length).fill(0);
  for (const byte of block) {
    const factor = byte ^ result.shift();
    result.push(0);
    divisor.forEach((coefficient, at) => {
      result[at] ^= times(coefficient, factor);
    });
  }
  return result;
}

/** @param {number} a @param {number} b */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--)
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}
