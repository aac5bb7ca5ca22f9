import assert from "node:assert/strict";
import { test } from "node:test";
import { firstQuestion } from "../../theme/assets/js/search/first-question.js";
import { fold } from "../../theme/assets/js/search/text.js";

test("of two questions in one the first is what is asked for", () => {
  for (const asked of ["tải bảng số liệu về", "gửi bài cho cổng", "muốn in trang này"])
    for (const where of ["", " thì vào đâu", " thì ra đâu"])
      for (const more of [
        " và có cần xin phép không",
        " rồi có mất tiền không?",
        " và có phải đăng ký không",
      ])
        for (const query of [`${asked}${where}${more}`, fold(`${asked}${where}${more}`)])
          assert.equal(firstQuestion(query).normalize("NFC"), query.slice(0, asked.length), query);
});

test("one question stays whole", () => {
  for (const query of [
    "có cần xin phép không",
    "hội và quỹ có khác nhau",
    "tải số liệu thì vào đâu",
    "và có",
  ])
    assert.equal(firstQuestion(query), query);
});
