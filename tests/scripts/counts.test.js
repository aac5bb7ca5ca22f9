import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsIn } from "../../theme/assets/js/search/counts.js";

test("a kind that the list of kinds does not name is shown after the others", () => {
  const counts = { Trang: 1, "Tin tức": 2, "Văn bản": 0, "Thời hạn": 3, Ảnh: 4 };
  assert.deepEqual(kindsIn(counts), ["Tin tức", "Trang", "Ảnh", "Thời hạn"]);
});
