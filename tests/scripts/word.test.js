// The page “Từ tệp Word”: what the blocks of a file say, and what is written of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf } from "../../generator/admin/word/article.js";
import { dayAlone, dayIn } from "../../generator/admin/word/dates.js";
import { nameOn } from "../../generator/admin/word/lines.js";
import { whyNot } from "../../generator/admin/word/reasons.js";
import { placesNamed, strangePlaces } from "../../generator/admin/word/stated.js";
import { bodyOf, fileOf, markOf, nameOf, withPictures } from "../../generator/admin/word/written.js";

/** @param {string} kind @param {string} text @param {Partial<import("../../generator/admin/word/blocks.js").Block>} more */
const block = (kind, text, more = {}) => ({
  ...{ kind, text, markdown: text, isBold: false, source: "", alt: "" },
  ...more,
});

const DAYS = [
  ["17:18 - 24/04/2024", "2024-04-24 17:18"],
  ["Thứ Tư, ngày 24 tháng 4 năm 2024", "2024-04-24"],
  ["24.4.2024, 9g30", "2024-04-24 09:30"],
  ["24-4-2024 lúc 8 giờ", "2024-04-24 08:00"],
  ["Ngày 31/02/2024", ""],
  ["Ngày 24/4", ""],
  ["49/2024/QĐ-TTg", ""],
  ["24/04/2024 25:70", "2024-04-24"],
];

for (const [line, day] of DAYS) test(`the day of ${line}`, () => assert.equal(dayIn(line), day));

const ALONE = [
  ["Hà Nội, ngày 12 tháng 10 năm 2026", "2026-10-12"],
  ["Ngày 5/4/2026", "2026-04-05"],
  ["6/9/2026, 08:15", "2026-09-06 08:15"],
  ["Hạn cuối nộp hồ sơ là ngày 5/4/2026", ""],
  ["Ngày 5/4/2026, hội họp ở Bình Sơn.", ""],
];

for (const [line, day] of ALONE) test(`the day alone of ${line}`, () => assert.equal(dayAlone(line), day));

const SIGNED = [
  ["Bài và ảnh: Phan Đình Tứ", "Phan Đình Tứ"],
  ["Tin: Trà My - Ảnh: Quốc Bảo", "Trà My"],
  ["Tin, ảnh: Trần Văn Sơn - VP HĐND-UBND xã", "Trần Văn Sơn"],
  ["Bùi Lệ Thủy (CTV)", "Bùi Lệ Thủy"],
  ["H'Linh Niê – Y Thanh", "H'Linh Niê, Y Thanh"],
  ["Phóng viên", "Phóng viên"],
  ["Ảnh: Mỹ Lệ", ""],
  ["Hội Khuyến học xã", ""],
];

for (const [line, names] of SIGNED) test(`who signs ${line}`, () => assert.equal(nameOn(line), names));

test("what stands below a piece, and the captions of a row of pictures", () => {
  const story = [
    block("title", "Trường làng có vườn rau"),
    block("paragraph", "Hội mở đợt vận động.", { isBold: true }),
    block("paragraph", "Một câu."),
    block("picture", "", { source: "0" }),
    block("picture", "", { source: "1" }),
    block("paragraph", "Nhổ cỏ. Ảnh: Y Thanh"),
    block("paragraph", "Bữa trưa. Ảnh: Y Thanh"),
    block("paragraph", "Hai câu."),
    block("paragraph", "Bài và ảnh: Phan Đình Tứ", { isBold: true }),
    block("paragraph", "Hà Nội, ngày 12 tháng 10 năm 2026"),
  ];
  const article = articleOf(story);
  assert.deepEqual([article.date, article.author], ["2026-10-12", "Phan Đình Tứ"]);
  assert.deepEqual(
    article.pictures.map((picture) => picture.caption),
    ["Nhổ cỏ.", "Bữa trưa."],
  );
  assert.equal(bodyOf(article, markOf), "Một câu.\n\n[Hình 1]\n\n[Hình 2]\n\nHai câu.");
  const alone = articleOf([
    ...story.slice(0, 4),
    block("caption", "Nhổ cỏ."),
    block("caption", "Ảnh: Y Thanh"),
  ]);
  assert.deepEqual(alone.pictures[0], { source: "0", alt: "", caption: "Nhổ cỏ.", credit: "Y Thanh" });
});

test("who signs a text of law wrote no news", () => {
  const law = [
    block("paragraph", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    block("paragraph", "Quyết định này có hiệu lực."),
    block("paragraph", "Hoàng Văn Lịch", { isBold: true }),
  ];
  const article = articleOf(law);
  assert.equal(article.author, "");
  assert.ok(article.body.includes("Hoàng Văn Lịch"), "the signer stays below the words");
});

test("what a file says, and nothing else", () => {
  const article = articleOf([
    block("title", "Thái Bình: mở đợt khuyến học"),
    block("paragraph", "24/04/2024 17:18"),
    block("paragraph", "Hội mở đợt vận động.", { isBold: true }),
    block("paragraph", "Một câu."),
    block("picture", "", { source: "0" }),
    block("caption", "Quang cảnh. Ảnh: Mỹ Lệ"),
    block("item", "Một", { markdown: "- Một" }),
    block("item", "Hai", { markdown: "- Hai" }),
    block("paragraph", "Vũ Văn Thử", { isBold: true }),
    block("paragraph", "Nguồn: Báo Thái Bình"),
  ]);
  const { title, date, lead, source, author, pictures } = article;
  assert.deepEqual(
    [title, date, lead, source, author],
    [
      "Thái Bình: mở đợt khuyến học",
      "2024-04-24 17:18",
      "Hội mở đợt vận động.",
      "Báo Thái Bình",
      "Vũ Văn Thử",
    ],
  );
  assert.deepEqual(pictures, [{ source: "0", alt: "", caption: "Quang cảnh.", credit: "Mỹ Lệ" }]);
  assert.equal(bodyOf(article, markOf), "Một câu.\n\n[Hình 1]\n\n- Một\n- Hai");
});

test("what a file does not say stays empty", () => {
  const { title, date, lead, source, author } = articleOf([
    block("paragraph", "Hội mở đợt vận động ở các thôn."),
  ]);
  assert.deepEqual([title, date, lead, source, author], ["", "", "", "", ""]);
  const file = fileOf({ title, date, lead, source, regions: [], authors: [] }, "");
  assert.ok(file.startsWith("---\n# title: …\n# date: …\n"));
});

test("old fonts and texts of law are told", () => {
  const old = articleOf([
    block("paragraph", "Héi KhuyÕn häc tØnh, c«ng t¸c khuyÕn häc n¨m 2023 ®¹t kÕt qu¶."),
  ]);
  assert.ok(/phông cũ/.test(old.doubts.join()));
  const law = articleOf([
    block("paragraph", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    block("paragraph", "Số: 1/QĐ"),
  ]);
  assert.ok(/văn bản/.test(law.doubts.join()));
  assert.deepEqual(
    articleOf([block("paragraph", "Câu thường."), block("paragraph", "Hai ® và µm.")]).doubts,
    [],
  );
});

test("pictures are written where their marks stand", () => {
  const picture = { source: "0", alt: "Đại biểu [giơ tay]", caption: 'Lễ "trao"', credit: "Mỹ Lệ" };
  const body = withPictures("A\n\n[Hình 1]\n\n[Hình 2]", [picture], ["hinh-1.jpg"]);
  assert.equal(body, 'A\n\n![Đại biểu \\[giơ tay\\]](hinh-1.jpg "Lễ ”trao” | Ảnh: Mỹ Lệ")\n\n[Hình 2]');
  assert.equal(nameOf("Đông Hưng: “Học” 2024!"), "dong-hung-hoc-2024");
});

test("a file is known by its bytes", () => {
  const bytes = (/** @type {string} */ text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  assert.ok(/PDF/.test(whyNot(bytes("%PDF-1.7"))));
  assert.ok(/đời cũ/.test(whyNot(bytes("\xd0\xcf\x11\xe0"))));
  assert.ok(/trống/.test(whyNot(bytes(""))));
  assert.ok(/không phải tệp Word/.test(whyNot(bytes("xin chào"))));
  assert.equal(whyNot(bytes("PK\x03\x04")), "");
});

test("what is stated above a piece counts, and stands in no body", () => {
  const article = articleOf([
    block("paragraph", "Ngày đăng: 5/3/2019"),
    block("paragraph", "ĐỊA PHƯƠNG: Hưng Yên; tỉnh Thái Bình"),
    block("title", "Mười năm một quỹ học bổng"),
    block("paragraph", "Tác giả: Lò Văn Ún"),
    block("paragraph", "Nguồn: Báo Hưng Yên"),
    block("paragraph", "Quỹ học bổng của các dòng họ đã giúp hơn một nghìn học sinh nghèo tới trường."),
    block("paragraph", "Địa phương: nói trong bài."),
  ]);
  const { title, date, source, author, regions } = article;
  assert.deepEqual(
    [title, date, source, author, regions],
    ["Mười năm một quỹ học bổng", "2019-03-05", "Báo Hưng Yên", "Lò Văn Ún", ["Hưng Yên", "tỉnh Thái Bình"]],
  );
  assert.equal(bodyOf(article, markOf), "Địa phương: nói trong bài.");
  assert.equal(article.dropped.filter((words) => words.startsWith("Dòng đầu tệp")).length, 4);
  const known = { "hung-yen": "Hưng Yên", "thai-binh": "Thái Bình (đến 30/6/2025)", "ha-noi": "Hà Nội" };
  assert.deepEqual(Object.keys(placesNamed(regions, known)), ["hung-yen", "thai-binh"]);
  assert.deepEqual(strangePlaces(regions, known), []);
  const [strange, ...others] = strangePlaces(["Hưng Yên", "Xứ Lạ"], known);
  assert.ok(strange.includes("“Xứ Lạ”") && others.length === 0);
});

test("what a page leaves in Word is dropped, and a last sentence with a call stays", () => {
  const article = articleOf([
    { ...block("paragraph", "Lớp học bên sông Thử"), isBold: true },
    block("paragraph", "Lớp có ba mươi cụ."),
    block("paragraph", "Cụ cao tuổi nhất năm nay 91 tuổi, vẫn đạp xe đến lớp mỗi chiều thứ năm."),
    block("paragraph", "Cám ơn các cụ đã đến học!"),
    ...["Xem với cỡ chữ", "Đánh giá bài viết", "0/5 sao", "Copy link thành công", "Ý kiến (12)", "Thích"].map(
      (words) => block("paragraph", words),
    ),
  ]);
  assert.equal(article.lead, "Lớp có ba mươi cụ.");
  assert.match(bodyOf(article, markOf), /đến học!$/);
  assert.equal(article.dropped.length, 6);
});

const HEAD = [
  "Hải Minh mở lớp học buổi tối",
  "Ngày 12/5, hội khuyến học xã mở lớp học buổi tối ở ba thôn ven sông.",
];
const line = (/** @type {string} */ text) =>
  block("paragraph", text, { markdown: text.replace(/[[\]]/g, "\\$&"), isBold: text === HEAD[0] });

for (const [one, two] of [
  ["(1)", "(2)"],
  [" (1)", " (2)"],
  ["[1]", "[2]"],
  ["¹", "²"],
]) {
  test(`notes written by hand become footnotes: ${one}`, () => {
    const article = articleOf(
      [
        ...HEAD,
        `Theo lời dạy của Bác${one}, học là việc của cả đời người.`,
        `Hội làm hai việc: (1) lập quỹ, (2) mở lớp “Dòng họ học tập”${two} ở mỗi thôn.`,
        "-----",
        `${one.trim()} Toàn tập, tập 5.`,
        `${two.trim()} Kết luận số 49-KL/TW.`,
      ].map(line),
    );
    const body = article.body.join("\n").replaceAll("(1) lập quỹ, (2)", "");
    assert.ok(body.includes("của Bác[^1], học"), body);
    assert.ok(body.includes("học tập”[^2] ở"), body);
    assert.ok(body.endsWith("[^1]: Toàn tập, tập 5.\n[^2]: Kết luận số 49-KL/TW."), body);
    assert.ok(article.dropped.includes("-----"));
  });
}

test("a note of the lead is told, and lines without a mark stay", () => {
  const words = [
    HEAD[0],
    `${HEAD[1].slice(0, -1)}(1).`,
    "Lớp mở ba buổi một tuần, ai cũng học được.",
    "(1) Toàn tập.",
  ];
  const article = articleOf(words.map(line));
  assert.equal(article.lead, HEAD[1]);
  assert.ok(article.doubts.some((doubt) => doubt.includes("Toàn tập")));
  assert.ok(!article.body.join().includes("[^1]"));
  const listed = articleOf([...HEAD, "Hội làm hai việc.", "(1) Lập quỹ.", "(2) Mở lớp."].map(line));
  assert.ok(listed.body.includes("(1) Lập quỹ."));
});

for (const told of [
  ["Có hai việc (1) lập quỹ, (2) mở lớp.", "(1) Lập quỹ ở thôn.", "(2) Mở lớp."],
  ["Ở bước (1) có họp; Bước (2) bầu.", "(1) Họp ở thôn.", "(2) Bầu ra hội."],
  ["Theo Điều 5(1) của Luật.", "(1) Hội viên có quyền đề cử."],
  ["Sân rộng 20 m¹, dài 5km¹.", "¹ Không có dấu nào ở trên."],
]) {
  test(`what counts is no mark of a note: ${told[0]}`, () => {
    const body = articleOf([...HEAD, ...told].map(line)).body.join("\n");
    assert.ok(!body.includes("[^1]"), body);
  });
}

for (const [line, name, alt] of [
  ["[Ảnh: le-trao.jpg – Các em nhận quà]", "le-trao.jpg", "Các em nhận quà"],
  ["[Hình 2: le trao.PNG]", "le trao.PNG", ""],
  ["[ảnh: a.webp | Toàn cảnh]", "a.webp", "Toàn cảnh"],
]) {
  test(`a line that names a picture is its place: ${line}`, () => {
    const article = articleOf([
      block("title", "Thái Bình trao học bổng"),
      block("lead", "Một câu mở đầu đủ dài để là sapo của bài viết về khuyến học tỉnh."),
      block("paragraph", "Đoạn đầu."),
      block("paragraph", line),
      block("caption", "Lễ trao. Ảnh: Mỹ Lệ"),
    ]);
    assert.deepEqual(article.pictures, [{ source: "", alt, caption: "Lễ trao.", credit: "Mỹ Lệ" }]);
    assert.deepEqual(article.body, ["Đoạn đầu.", 0]);
    assert.ok(article.doubts.some((words) => words.includes(`“${name}”`)));
  });
}
