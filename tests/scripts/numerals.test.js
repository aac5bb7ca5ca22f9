import assert from "node:assert/strict";
import { test } from "node:test";
import { loadAgain } from "../../theme/assets/js/search/known-words.js";
import { withDigits, withSaidDays } from "../../theme/assets/js/search/numerals.js";
import { fold } from "../../theme/assets/js/search/text.js";

/** @param {string} line */
const read = (line) => withDigits(line.split(" ")).join(" ");

test("a numeral after a type's name is a number", () => {
  assert.equal(read("chi thi muoi bon"), "chi thi 14");
  assert.equal(read("quyet dinh mot nghin hai tram bay muoi mot"), "quyet dinh 1271");
  assert.equal(read("ket luan so bon muoi chin cua ban bi thu"), "ket luan so 49 cua ban bi thu");
  assert.equal(read("ket luan bon chin nam hai khong muoi chin"), "ket luan 49 nam 2019");
  assert.equal(read("quyet dinh bon tam chin nam hai khong hai muoi"), "quyet dinh 489 nam 2020");
});

test("a place that is called like a numeral is none: dân số hai phòng", async () => {
  await loadAgain?.();
  assert.equal(
    withDigits("ti le tren dan so hai phong".split(" "), "ti le tren dan so hai phong").join(" "),
    "ti le tren dan so hai phong",
  );
});

test("a word that only looks like one stays", () => {
  assert.equal(read("quyet dinh nam 2017"), "quyet dinh nam 2017");
  assert.equal(read("ba mien"), "ba mien");
});

test("numbers said in pieces, and with their year", () => {
  assert.equal(read("quyet dinh muoi ba bay ba"), "quyet dinh 1373");
  assert.equal(read("quyet dinh muoi ba muoi lam"), "quyet dinh 1315");
  assert.equal(read("quyet dinh muoi hai bay muoi mot"), "quyet dinh 1271");
  assert.equal(read("nghi quyet hai khong hai"), "nghi quyet 202");
  assert.equal(read("thong tu hai tu nam hai ba"), "thong tu 24 nam 2023");
  assert.equal(read("thong tu hai muoi lam nam hai khong hai ba"), "thong tu 25 nam 2023");
  assert.equal(read("chi thi muoi bon nam mot chin chin chin"), "chi thi 14 nam 1999");
  assert.equal(read("thong tu hai muoi hai nam hai nghin hai muoi"), "thong tu 22 nam 2020");
});

test("days, months and quarters said in words", () => {
  assert.equal(withSaidDays("mung hai thang muoi"), "ngay 2 thang 10");
  assert.equal(withSaidDays("ngay hai muoi lam thang nam nam 2021"), "ngay 25 thang 5 nam 2021");
  assert.equal(withSaidDays("thang chap 2023"), "thang 12 2023");
  assert.equal(withSaidDays("quy hai 2024"), "quy 2 2024");
  assert.equal(withSaidDays("quy tu thien"), "quy tu thien");
});

/** Each word said for a digit, and others of the same letters. @type {Record<string, string[]>} */
const OTHERS = {
  một: ["mọt", "mót"],
  bốn: ["bón", "bổn", "bồn", "bộn"],
  tư: ["từ", "tự", "tứ", "tử", "tụ", "tù"],
  năm: ["nắm", "nằm", "nạm"],
  lăm: ["làm", "lắm", "lầm", "lâm", "lạm"],
  sáu: ["sâu", "sấu", "sậu", "sàu"],
  bảy: ["bày", "bây", "bầy", "bậy"],
  tám: ["tạm", "tâm", "tấm", "tầm", "tắm"],
  chín: ["chỉn", "chìn"],
  mười: ["muối", "muội", "muỗi"],
  trăm: ["trạm", "trầm", "trám"],
};

test("a word that differs from a spoken digit by a mark is none, where a query has marks", async () => {
  await loadAgain();
  for (const [digit, others] of Object.entries(OTHERS)) {
    const said = `quyết định số hai ${digit}`;
    assert.match(withDigits(fold(said).split(" "), said).join(" "), /^quyet dinh so \d+$/);
    for (const other of others) {
      for (const query of [`quy định ${other} ${other}`, `quyết định ${other} tư`, `quyết định số ${other}`])
        assert.ok(!/\d/.test(withDigits(fold(query).split(" "), query).join(" ")), query);
      assert.ok(!/\d/.test(withSaidDays(`hội nghị tháng ${other}`)), other);
    }
  }
  assert.ok(!/\d/.test(withSaidDays("hội nghị tháng sau")));
});

test("words behind a kind that only look like a numeral stay words", () => {
  assert.equal(read("quy dinh lam tu thien gay quy"), "quy dinh lam tu thien gay quy");
  assert.equal(read("ke hoach hai nam toi"), "ke hoach hai nam toi");
  assert.equal(read("quyet dinh ba hai bon cua hoi"), "quyet dinh 324 cua hoi");
  assert.equal(read("quyet dinh so ba hai bon hoc tap"), "quyet dinh so 324 hoc tap");
  assert.equal(read("quyet dinh ba nam cua hoi"), "quyet dinh 35 cua hoi");
});

test("a numeral of several words stands before whatever words", () => {
  for (const [said, number] of Object.entries({
    "muoi mot": 11,
    "bon chin": 49,
    "hai muoi tu": 24,
    "bay mot": 71,
  }))
    for (const next of ["bo chinh tri khoa X", "cua dang", "thu tuong", "noi gi", "nam 2020", ""])
      assert.equal(read(`chi thi ${said} ${next}`), `chi thi ${number} ${next}`, `${said} ${next}`);
});
