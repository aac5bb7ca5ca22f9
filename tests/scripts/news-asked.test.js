import assert from "node:assert/strict";
import { test } from "node:test";
import { asksNews } from "../../theme/assets/js/search/news-asked.js";

const TEXT = "chỉ thị 14";
const NEWS = ["tin", "tin tức", "bài", "bài viết", "bài báo", "báo"];

test("news that cite a text are asked for in any wording", () => {
  for (const news of NEWS)
    for (const asked of [
      `${news} nào nhắc tới ${TEXT}`,
      `những ${news} có nói về ${TEXT}`,
      `${news} nào mới nhất về ${TEXT}`,
      `${news} viết gì về ${TEXT}`,
      `có ${news} nào dẫn ${TEXT} không`,
    ])
      assert.ok(asksNews(asked), asked);
  for (const news of NEWS.slice(0, 5)) assert.ok(asksNews(`${TEXT} được nhắc trong ${news} nào`), news);
});

test("a report, a text about news, a text alone are no such question", () => {
  for (const asked of [
    "báo cáo nào theo kết luận 49",
    "báo cáo nói về chỉ thị 14",
    TEXT,
    `tin về ${TEXT}`,
    "quyết định về bài viết 14",
  ])
    assert.ok(!asksNews(asked), asked);
});
