/** @import {Context} from "../../theme/assets/js/search/rank.js" */
/** @import {PageWords} from "../../theme/assets/js/search/page-words.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../../theme/assets/js/search/excerpt.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { guess, judge } from "../../theme/assets/js/search/rank.js";
import { sections } from "../../theme/assets/js/search/sections.js";
import { names, vocabulary } from "./a_site.js";

/** @param {string} title @param {string} text @param {Record<string, string>} more */
const page = (title, text, more = {}) => {
  const content = `${title}. ${text}`;
  return readPage({ url: "/a.html", content, meta: { title, ...more }, anchors: [] });
};
/** @param {string} typed @param {PageWords} read @param {Context} context */
const judged = (typed, read, context = {}) => judge(read, parse(typed, vocabulary), context);

test("words in the title weigh more than words in the text, side by side more than apart", () => {
  const inTitle = judged("quỹ học bổng", page("Quỹ học bổng xã", "Trao thưởng."));
  const together = judged("quỹ học bổng", page("Tin xã", "Trao quỹ học bổng."));
  const apart = judged("quỹ học bổng", page("Tin xã", "Học trò có quỹ, đá bóng bổng."));
  assert.ok(inTitle.score > together.score && together.score > apart.score);
  assert.ok(inTitle.good && together.good);
});

test("words that stand here and there in a long page are no answer to a short query", () => {
  const far = "và các xã khác trong tỉnh cũng làm như vậy ".repeat(4);
  const apart = page("Tin xã", `Miễn học phí cho các em. ${far} Đại hội bàn việc học.`);
  assert.ok(!judged("học phí đại học", apart).good);
  assert.ok(judged("học phí đại học", page("Tin xã", "Miễn học phí cho các em vào đại học.")).good);
  assert.ok(judged("học phí đại", apart, { dropped: true }).found === 1);
});

test("a page without one of the words is no answer, unless it was left out", () => {
  const read = page("Tin xã", "Trao quỹ học sinh.");
  assert.ok(!judged("quỹ học bổng", read).good);
  assert.ok(judged("quỹ học bổng", read, { dropped: true }).found > 0.6);
});

test("other marks than were typed are another word", () => {
  const read = page("Tin xã", "Các viên chức.");
  assert.ok(!judged("viện", read).good);
  assert.ok(judged("vien", read).good);
});

test("a quoted phrase must stand there as it is", () => {
  assert.ok(judged("“học bổng”", page("Tin", "Trao học bổng.")).good);
  assert.ok(!judged("“học bổng”", page("Tin", "Học trò bay bổng.")).good);
});

test("the page of a named place need not repeat its name", () => {
  const read = page("Trao quà", "Quỹ khuyến học trao quà.", { regions: "Hải Dương" });
  const places = [{ place: names.places[0], at: 2, length: 2 }];
  assert.ok(judged("khuyến học hải dương", read, { places }).good);
  assert.ok(!judged("khuyến học hải dương", read).good);
});

test("a page of another place is no answer, though it has the words of the name", () => {
  const places = [{ place: names.places[0], at: 2, length: 2 }];
  const other = page("Khuyến học", "Khuyến học hai xã, trồng cây dương.");
  assert.ok(judged("khuyến học hai duong", other).found === 1);
  assert.ok(!judged("khuyến học hai duong", other, { places }).good);
});

test("who holds an office in a place stands where the office does", () => {
  const places = [{ place: names.places[0], at: 5, length: 2 }];
  const typed = "chủ tịch hội khuyến học hải dương là ai";
  const own = page("Giao ban", "Ông Thử, Chủ tịch Hội Khuyến học Hải Dương, dự.");
  const other = page("Giao ban", "Chủ tịch xã dự; hội viên của hội khuyến học Hải Dương.");
  for (const dropped of [false, true]) {
    assert.ok(judged(typed, own, { places, dropped }).good);
    assert.ok(!judged(typed, other, { places, dropped }).good);
  }
});

test("before a page is read, its words side by side and at the front count", () => {
  const data = async () => ({ url: "", content: "", meta: {}, anchors: [] });
  const result = (/** @type {number[]} */ words) => ({ id: "", score: 1, words, data });
  assert.ok(guess(result([3, 4]), 1, 2) > guess(result([3, 40]), 1, 2));
  assert.ok(guess(result([3, 4]), 1, 2) > guess(result([60, 61]), 1, 2));
});

test("an excerpt is cut around the words and marks them", () => {
  const text = `${"chữ ".repeat(60)}trao học bổng cho em ${"chữ ".repeat(60)}`;
  const pieces = excerpt(text, parse("học bổng", vocabulary));
  assert.deepEqual(
    pieces.filter(([, isMarked]) => isMarked),
    [["học bổng ", true]],
  );
  assert.deepEqual(
    [pieces[0], pieces.at(-1)],
    [
      ["…", false],
      ["…", false],
    ],
  );
});

test("the sections of a text that hold the words are results of their own", () => {
  const content = "Điều 1. Phạm vi Điều 2. Học bổng của quỹ";
  const anchors = [
    { element: "h3", id: "dieu-1", text: "Điều 1. Phạm vi", location: 0 },
    { element: "h3", id: "dieu-2", text: "Điều 2. Học bổng", location: 4 },
  ];
  const read = readPage({ url: "", content, meta: {}, anchors });
  const [section, ...others] = sections(read, parse("học bổng", vocabulary), "/van-ban/a/", excerpt);
  assert.deepEqual([section.title, section.url, others], ["Điều 2. Học bổng", "/van-ban/a/#dieu-2", []]);
});

test("a page of the portal that has the words here and there is no answer", () => {
  const text = "Cho nghe: học. Người đọc lớn chữ, khi biết chữ chưa to, dạy cách xem.";
  const typed = "dạy chữ người lớn chưa biết đọc";
  assert.ok(!judged(typed, page("Hỏi đáp", text, { kind: "Trang" }), { dropped: true }).good);
});
