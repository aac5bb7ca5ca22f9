import assert from "node:assert/strict";
import { test } from "node:test";
import { inStandard } from "../../theme/assets/js/search/dialect.js";

test("words of the South and of chats are read as texts write them", () => {
  for (const [said, meant] of [
    ["tui muốn xài lại bài này", "tôi muốn dùng lại bài này"],
    ["vô hội làm sao", "vào hội làm sao"],
    ["V/v sơ kết", "về việc sơ kết"],
    ["còn hiệu lực hông", "còn hiệu lực không"],
    ["hôm 3 tháng 3 họp gì", "ngày 3 tháng 3 họp gì"],
    ["coi giùm văn bản mới nhứt", "xem giúp văn bản mới nhất"],
  ])
    assert.equal(inStandard(said), meant);
});

test("the same letters in another word, or in a name, stay", () => {
  for (const said of [
    "vô hiệu",
    "coi trọng việc học",
    "tìm kiếm",
    "hôm nay",
    "HÔM",
    "vô tuyến",
    "được coi là",
    "Vừ Thị Đậu",
    "vừ thị đậu",
    "bà Lê Bữa",
  ])
    assert.equal(inStandard(said), said);
});
