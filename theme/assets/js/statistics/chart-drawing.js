// A chart as a list of shapes, for a picture: pure, so that both pictures are the same and are tried
// without a browser.

/**
 * @typedef {{label: string, value: string, start: number, width: number, kind: "bar" | "span" | "about"}} Row
 * @typedef {{name: string, about: string, unit: string, source: string, owner: string, marks: string[], rows: Row[]}} Chart
 * @typedef {{kind: "rect", x: number, y: number, width: number, height: number, fill: string}} Rect
 * @typedef {{kind: "text", x: number, y: number, words: string, size: number, bold: boolean, anchor: "start" | "middle" | "end", fill: string}} Words
 * @typedef {Rect | Words} Shape
 * @typedef {{width: number, height: number, shapes: Shape[]}} Drawing
 */

const WIDTH = 1200;
const EDGE = 40;
const LABELS = 340;
const AXIS = 560;
const ROW = 46;
const INK = "#231c2c";
const MUTED = "#5d5366";
const FULL = "#6a48a8";
const PALE = "#b9a3dd";
const RULE = "#d9d1de";
const LETTER = 0.54; // of its size is as wide as a letter is on average

/** @param {Chart} chart @returns {Drawing} */
export function drawing(chart) {
  /** @type {Shape[]} */
  const shapes = [];
  let y = EDGE;
  for (const [words, size, bold] of /** @type {[string, number, boolean][]} */ ([
    [chart.name, 38, true],
    [`${chart.about}. Đơn vị: ${chart.unit}.`, 24, false],
  ])) {
    for (const line of lines(words, size)) {
      y += size * 1.3;
      shapes.push(text(EDGE, y, line, { size, bold }));
    }
  }
  y += 30;
  const left = EDGE + LABELS;
  for (let mark = 0; mark <= 5; mark += 1) {
    shapes.push(rect(left + (AXIS * mark) / 5, y, 1, chart.rows.length * ROW, RULE));
  }
  for (const row of chart.rows) {
    shapes.push(...rowShapes(row, left, y));
    y += ROW;
  }
  chart.marks.forEach((mark, at) => {
    const x = left + (AXIS * at) / (chart.marks.length - 1);
    shapes.push(text(x, y + 26, mark, { size: 20, anchor: "middle", fill: MUTED }));
  });
  y += 40;
  for (const line of lines(`${chart.source} ${chart.owner}`, 20)) {
    y += 28;
    shapes.push(text(EDGE, y, line, { size: 20, fill: MUTED }));
  }
  const height = Math.round(y + EDGE);
  return { width: WIDTH, height, shapes: [rect(0, 0, WIDTH, height, "#fff"), ...shapes] };
}

/** @param {Row} row @param {number} left @param {number} top @returns {Shape[]} */
function rowShapes({ label, value, start, width, kind }, left, top) {
  const x = left + (AXIS * start) / 100;
  const long = (AXIS * width) / 100;
  const bars = [rect(x, top + 11, long, 24, kind === "bar" ? FULL : PALE)];
  if (kind === "span") bars.push(rect(x, top + 7, 3, 32, FULL));
  if (kind !== "bar") bars.push(rect(x + long - 3, top + 7, 3, 32, FULL));
  return [
    text(left - 16, top + 31, label, { size: 22, anchor: "end" }),
    ...bars,
    text(left + AXIS + 16, top + 31, value, { size: 22, bold: true }),
  ];
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} fill @returns {Rect} */
const rect = (x, y, width, height, fill) => ({ kind: "rect", x, y, width, height, fill });

/**
 * @param {number} x @param {number} y @param {string} words
 * @param {{size?: number, bold?: boolean, anchor?: "start" | "middle" | "end", fill?: string}} look @returns {Words}
 */
const text = (x, y, words, { size = 22, bold = false, anchor = "start", fill = INK } = {}) => ({
  kind: "text",
  x,
  y,
  words,
  size,
  bold,
  anchor,
  fill,
});

/** Words in lines that fit the picture. @param {string} words @param {number} size @returns {string[]} */
export function lines(words, size) {
  const most = (WIDTH - 2 * EDGE) / (size * LETTER);
  /** @type {string[]} */
  const whole = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = whole.at(-1);
    if (last !== undefined && last.length + word.length < most) whole[whole.length - 1] = `${last} ${word}`;
    else whole.push(word);
  }
  return whole;
}

const FONT = "system-ui, 'Noto Sans', 'Segoe UI', Roboto, sans-serif";

/** @param {Drawing} drawing */
export function toSvg({ width, height, shapes }) {
  const parts = shapes.map((shape) =>
    shape.kind === "rect"
      ? `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${shape.fill}"/>`
      : `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" font-weight="${shape.bold ? 700 : 400}" text-anchor="${shape.anchor}" fill="${shape.fill}">${escaped(shape.words)}</text>`,
  );
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}">${parts.join("")}</svg>`;
}

/** @param {string} words */
const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** @param {Drawing} drawing @param {CanvasRenderingContext2D} context */
export function paint({ shapes }, context) {
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    if (shape.kind === "rect") context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else {
      context.font = `${shape.bold ? 700 : 400} ${shape.size}px ${FONT}`;
      context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
      context.fillText(shape.words, shape.x, shape.y);
    }
  }
}
