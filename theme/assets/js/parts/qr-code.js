// An address as a QR code, drawn when a page is printed: at build it would cost a page 2 ms and 1.3 KB.
// Byte mode, error correction M, versions 1 to 10 (at most 213 bytes), and always the one mask: any of the eight reads.

import { encoded } from "./qr-words.js";

const ALIGNED = [[], [], [18], [22], [26], [30], [34], [22, 38], [24, 42], [26, 46], [28, 50]];
const FORMAT = 0b101101101001011; // of level M and mask 3
const QUIET = 2;

/** @typedef {(0 | 1 | undefined)[][]} Modules row by row; undefined where the words go */

/** @param {string} address @returns {number[][]} the dark modules as 1, row by row; none when it is too long */
export function qrModules(address) {
  const words = encoded(new TextEncoder().encode(address));
  if (!words) return [];
  const size = 4 * words.version + 17;
  /** @type {Modules} */
  const modules = Array.from({ length: size }, () => Array(size).fill(undefined));
  patterns(modules, words.version);
  fill(modules, words.bytes);
  return modules.map((row) => row.map((module) => module ?? 0));
}

/** @param {string} address @returns {string} SVG, one run of dark modules after the other; empty when too long */
export function qrDrawing(address) {
  const modules = qrModules(address);
  const size = modules.length + 2 * QUIET;
  const runs = modules.flatMap((row, y) =>
    [...row.join("").matchAll(/1+/g)].map((run) => `M${run.index + QUIET} ${y + QUIET}.5h${run[0].length}`),
  );
  return runs.length
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${runs.join("")}" stroke="#000"/></svg>`
    : "";
}

/** @param {Modules} modules @param {number} version */
function patterns(modules, version) {
  const last = modules.length - 7;
  for (const [x, y] of [
    [0, 0],
    [last, 0],
    [0, last],
  ])
    finder(modules, x, y);
  for (let at = 8; at < last - 1; at++) modules[6][at] = modules[at][6] = at % 2 ? 0 : 1;
  const centres = version > 1 ? [6, ...ALIGNED[version]] : [];
  for (const y of centres)
    for (const x of centres)
      if (modules[y][x] === undefined || isBeside(x, y)) alignment(modules, x, y, last);
  formats(modules);
  if (version > 6) versions(modules, version);
}

/** Does it lie on a line of the timing pattern? @param {number} x @param {number} y */
const isBeside = (x, y) => (x === 6) !== (y === 6);

/** @param {Modules} modules @param {number} left @param {number} top */
function finder(modules, left, top) {
  for (let y = -1; y < 8; y++)
    for (let x = -1; x < 8; x++) {
      const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      if (modules[top + y] && left + x >= 0 && left + x < modules.length)
        modules[top + y][left + x] = ring === 2 || ring === 4 ? 0 : 1;
    }
}

/** @param {Modules} modules @param {number} x @param {number} y @param {number} last where the far finders begin */
function alignment(modules, x, y, last) {
  if ((x < 8 && y < 8) || (x < 8 && y >= last) || (x >= last && y < 8)) return;
  for (let down = -2; down < 3; down++)
    for (let right = -2; right < 3; right++)
      modules[y + down][x + right] = Math.max(Math.abs(down), Math.abs(right)) === 1 ? 0 : 1;
}

/** @param {Modules} modules */
function formats(modules) {
  const size = modules.length;
  for (let bit = 0; bit < 15; bit++) {
    const dark = /** @type {0 | 1} */ ((FORMAT >> bit) & 1);
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : 0;
    if (bit < 8) modules[near][8] = modules[8][size - 1 - bit] = dark;
    else {
      modules[8][bit === 8 ? 7 : 14 - bit] = dark;
      modules[size - 15 + bit][8] = dark;
    }
  }
  modules[size - 8][8] = 1;
}

/** @param {Modules} modules @param {number} version */
function versions(modules, version) {
  let rest = version;
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit++) {
    const [far, near] = [modules.length - 11 + (bit % 3), Math.floor(bit / 3)];
    modules[near][far] = modules[far][near] = /** @type {0 | 1} */ ((bits >> bit) & 1);
  }
}

/** Lay the words out in pairs of columns, from the right, up and down. @param {Modules} modules @param {number[]} bytes */
function fill(modules, bytes) {
  const size = modules.length;
  let [bit, up] = [0, true];
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (modules[y][x] !== undefined) continue;
        const dark = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        modules[y][x] = /** @type {0 | 1} */ (dark ^ Number((x + y) % 3 === 0));
        bit++;
      }
    }
  }
}
