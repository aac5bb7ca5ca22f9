import assert from "node:assert/strict";
import { test } from "node:test";
import { drawing, lines, toSvg } from "../../theme/assets/js/statistics/chart-drawing.js";

/** @type {import("../../theme/assets/js/statistics/chart-drawing.js").Chart} */
const CHART = {
  name: "Tỷ lệ hội viên trên dân số",
  about: "Cụm 2, năm 2023",
  unit: "phần trăm",
  source: "Nguồn: Tin A, 25/11/2023.",
  owner: "Hội <Khuyến học> & bạn.",
  marks: ["0", "10", "20", "30", "40", "50"],
  rows: [
    { label: "Hải Dương", value: "40,1%", start: 0, width: 80.2, kind: "bar" },
    { label: "Bắc Kạn", value: "24–28%", start: 48, width: 8, kind: "span" },
  ],
};

test("a picture tells name, place, unit, source and whose it is", () => {
  const { shapes } = drawing(CHART);
  const words = shapes.flatMap((shape) => (shape.kind === "text" ? [shape.words] : [])).join(" ");
  for (const part of [CHART.name, CHART.about, "phần trăm", CHART.source, "40,1%", "24–28%", "Hải Dương"]) {
    assert.ok(words.includes(part), part);
  }
});

test("a range has two ends, a value none, and both lie on the axis", () => {
  const bars = drawing(CHART).shapes.filter((shape) => shape.kind === "rect" && shape.height === 32);
  assert.equal(bars.length, 2);
  const { width, height, shapes } = drawing(CHART);
  for (const shape of shapes) assert.ok(shape.x >= 0 && shape.x <= width && shape.y <= height);
});

test("what others wrote is only ever words in the picture", () => {
  const svg = toSvg(drawing(CHART));
  assert.ok(svg.includes("Hội &lt;Khuyến học&gt; &amp; bạn."));
  assert.ok(svg.startsWith("<svg xmlns="));
});

test("a long name goes on in the next line", () => {
  const name =
    "Quỹ khuyến học bình quân đầu người của các tỉnh, thành phố trong cụm thi đua Đông Bắc Bộ năm 2023";
  assert.ok(lines(name, 38).length > 1);
  assert.equal(lines(name, 38).join(" "), name);
});
