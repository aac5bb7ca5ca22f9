import assert from "node:assert/strict";
import { test } from "node:test";
import { namesNumber, textsOf } from "../../theme/assets/js/search/numbered.js";
import { readNumber } from "../../theme/assets/js/search/numbers.js";
import { texts } from "./a_site.js";

/** @param {string} typed */
const urls = (typed) => {
  const number = readNumber(typed, texts);
  return number ? textsOf(number, texts).map(({ text }) => text.url) : null;
};
const KL49 = "/van-ban/ket-luan/tw/2019/49/";

test("a number is read however it is typed", () => {
  for (const typed of ["kl49", "49 kl tw", "49-KL/TW", "kết luận 49", "Kết luận số bốn mươi chín", "49"]) {
    assert.equal(urls(typed)?.[0], KL49, typed);
  }
  assert.equal(urls("22/2020/TT-BGDĐT")?.[0], "/van-ban/thong-tu/bgddt/2020/22/");
});

test("what is counted is no number", () => {
  for (const typed of ["6 tháng đầu năm", "500 suất học bổng", "năm 2023", "ngày 20"]) {
    assert.equal(readNumber(typed, texts), null, typed);
  }
});

test("the year or the day says which of two is meant", () => {
  assert.equal(urls("qd 324 năm 2010")?.[0], "/van-ban/quyet-dinh/khvn/2010/324/");
  assert.equal(urls("qd 324 ngày 20/12/2023")?.[0], "/van-ban/quyet-dinh/khvn/2023/324/");
});

test("the years of a period are not that of its issue", () => {
  for (const period of ["2021-2030", "2021 – 2030", "2012–2020"])
    for (const words of ["giai đoạn ", "", "Đề án "])
      assert.equal(readNumber(`kl 49 ${words}${period}`, texts)?.year, 0, `${words}${period}`);
  for (const end of ["đến 2030", "đến năm 2030", "den het nam 2025"])
    assert.equal(readNumber(`kl 49 ${end}`, texts)?.year, 0, end);
  assert.equal(readNumber("kl 49 năm 2019 giai đoạn 2021-2030", texts)?.year, 2019);
});

test("of equals the one in force comes first", () => {
  assert.equal(urls("qd 324 khvn")?.[0], "/van-ban/quyet-dinh/khvn/2023/324/");
});

test("another type is another text", () => {
  assert.deepEqual(urls("thông tư 49"), []);
});

test("half a symbol finds the longer one, behind the texts that have it whole", () => {
  const [whole, asked] = [texts.texts.find(({ url }) => url === KL49), readNumber("49/kl", texts)];
  assert.ok(whole && asked);
  const type = { ...whole.type, symbol: "kltt", words: ["ket", "luan", "lien", "tich"] };
  const longer = { ...whole, url: "/van-ban/ket-luan-lien-tich/tw/2019/49/", type };
  assert.equal(textsOf(asked, { texts: [longer, whole] })[0].text, whole);
  assert.equal(textsOf(asked, { texts: [longer] })[0].text, longer);
});

test("a bare number must explain what else was typed", () => {
  assert.deepEqual(urls("49 mái ấm tình thương"), []);
});

test("a page names a number, not one that only contains it", () => {
  const asked = readNumber("kl 49", texts);
  assert.ok(asked);
  assert.ok(namesNumber("theo Kết luận số 49-KL/TW", asked));
  assert.ok(namesNumber("theo kết luận số 049", asked));
  assert.ok(!namesNumber("theo Kết luận số 149-KL/TW", asked));
  assert.ok(!namesNumber("49 suất quà", asked));
});

test("parts of a whole and years are no numbers of texts", () => {
  for (const typed of ["117/117 khu phố", "12/15 xã", "chỉ thị 2024 về khuyến học"])
    assert.equal(readNumber(typed, texts), null, typed);
  assert.equal(readNumber("2024/QĐ-KHVN", texts)?.value, 2024);
});

test("a year that is written in the number belongs to it", () => {
  const asked = readNumber("thông tư 44/2014/TT", texts);
  assert.ok(asked && namesNumber("theo Thông tư số 44/2014/TT-BGDĐT", asked));
  assert.ok(asked && !namesNumber("theo Thông tư số 44/2020/TT-BGDĐT, Thông tư 44", asked));
});
