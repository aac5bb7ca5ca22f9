import assert from "node:assert/strict";
import { test } from "node:test";
import { absentWords } from "../../theme/assets/js/search/absent.js";

const news = { path: "tin-2015-0a", meta: "", pages: 900, first: 2015, last: 2017, news: true };
const texts = { path: "van-ban-2000-0b", meta: "", pages: 80, first: 2001, last: 2001, news: false };

test("nothing absent, nothing said", () => {
  assert.equal(absentWords({ lost: [], unread: 0 }, true), "");
});

test("what could not be had is named: results, years, what is in a part", () => {
  assert.equal(
    absentWords({ lost: [news, texts], unread: 2 }, true),
    "Có 2 kết quả nữa khớp nhưng chưa tải được nên không hiện ra. " +
      "Chưa tải được tin từ năm 2015 đến năm 2017 (900 trang); văn bản năm 2001 (80 trang). Kết quả có thể chưa đủ.",
  );
});

test("without a line it says so first, and what still answers", () => {
  const words = absentWords({ failed: true }, false);
  assert.ok(words.startsWith("Đang không có mạng"));
  assert.ok(words.endsWith("Số ký hiệu văn bản, địa phương, số liệu vẫn tìm được."));
});
