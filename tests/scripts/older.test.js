import assert from "node:assert/strict";
import { test } from "node:test";
import { asksOld, withoutOld } from "../../theme/assets/js/search/older.js";
import { fold } from "../../theme/assets/js/search/text.js";

test("the older of two texts is asked for in several words", () => {
  for (const words of ["cũ", "trước đây", "trước kia", "hồi trước", "truoc day"]) {
    const query = `nghị định ${words} về hội`;
    assert.ok(asksOld(query), query);
    assert.equal(withoutOld(fold(query)).replace(/ +/g, " "), "nghi dinh ve hoi");
  }
});

test("not by words that are written alike without marks", () => {
  for (const query of ["quy định cụ thể", "bầu cử", "trước ngày 1/7/2025", "củng cố tổ chức"])
    assert.ok(!asksOld(query), query);
});
