import assert from "node:assert/strict";
import { test } from "node:test";
import { meaningOf } from "../../theme/assets/js/search/letters.js";
import { amountOf } from "../../theme/assets/js/search/numerals.js";
import { otherWritings } from "../../theme/assets/js/search/other-writings.js";
import { fold } from "../../theme/assets/js/search/text.js";
import { names, texts } from "./a_site.js";

const lists = { names, texts };
const others = (/** @type {string} */ text) => otherWritings(text, lists, amountOf);

test("who took a picture is asked for as a credit says it", () => {
  for (const name of ["Nguyễn An", "trần thị bình", "tran thi binh minh"]) {
    for (const query of [`${name} chụp ảnh`, `${name} chup anh`, `${name} chụp`, `ảnh ${name} chụp`])
      assert.ok(others(query).includes(`ảnh ${name}`), query);
    for (const query of [`${name} chụp ảnh ở đâu`, `${name} chụp hội nghị`, "chụp ảnh", "ai chụp ảnh"])
      assert.ok(!others(query).some((other) => other.startsWith("ảnh ")), query);
  }
});

test("amounts in words and in figures are one", () => {
  for (const amount of [1, 5, 51, 396])
    for (const [unit, zeros] of [
      ["nghìn", ".000"],
      ["ngàn", ".000"],
      ["triệu", ".000.000"],
    ]) {
      assert.deepEqual(others(`${amount} ${unit} đồng`), [`${amount}${zeros} đồng`]);
      assert.deepEqual(others(`quỹ ${amount}${zeros} đồng`), [
        `quỹ ${amount} ${unit === "triệu" ? unit : "nghìn"} đồng`,
      ]);
    }
  assert.deepEqual(others("1,5 triệu"), ["1.500.000"]);
  assert.deepEqual(others("bắc giang 51k"), ["bắc giang 51.000"]);
});

test("quarters in either figures; a number, a year or a day is no amount", () => {
  assert.deepEqual(others("quý 3"), ["quý iii"]);
  assert.deepEqual(others("quý IV"), ["quý 4"]);
  for (const text of ["quyết định 1000", "năm 2000", "49-KL/TW", "30/6/2021", "2.000 người", "12 kỳ"])
    assert.deepEqual(others(text), text === "2.000 người" ? ["2 nghìn người"] : [], text);
});

test("days joined by a dash are the days from the one to the other, years and numbers are not", () => {
  for (const day of ["15-30/5/2024", "15–30/5/2024", "15 - 30/05/2024"])
    assert.match(others(day)[0], /^từ ngày 15\/0?5\/2024 đến ngày 30\/0?5\/2024$/, day);
  for (const text of ["2021-2030", "15-30/2024", "02-10", "1-15-30/5/2024"])
    assert.deepEqual(others(text), []);
});

test("letters stand for any words that follow each other in a subject, a name of a body or of a topic", () => {
  const lines = [...texts.texts.map(({ subject }) => subject), ...names.topics.map(({ name }) => name)];
  let asked = 0;
  for (const line of lines) {
    const said = line
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word && !/^(?:và|của|cho|về|các|những)$/.test(word));
    for (let at = 0; at + 3 <= said.length; at += 1) {
      const run = said.slice(at, at + 3);
      const letters = run.map(([letter]) => letter).join("");
      const meant = meaningOf(fold(letters), lists);
      if (!meant) continue; // a mark between them
      asked += 1;
      assert.deepEqual(
        meant
          .split(" ")
          .map(([letter]) => fold(letter))
          .join(""),
        fold(letters),
      );
    }
  }
  assert.ok(asked > 0);
});

test("letters that are known, that could be a word, or a slip of a name's word, stay", () => {
  for (const text of ["gdđt", "ubnd", "học", "49kltw", "ttg"])
    assert.ok(!others(text).some((other) => other.includes("đẩy")), text);
  for (const { name } of names.places.filter((place) => place.name.includes(" "))) {
    const [first, last] = name.split(" ");
    const slip = fold(last).replace(/[aeiouy]/g, "");
    if (slip.length > 2) assert.deepEqual(others(`${first} ${slip}`), [], name);
  }
});

test("a type and a body without the stroke between them are read apart", () => {
  for (const { type, organs } of texts.texts)
    for (const organ of organs) {
      const glued = `${type.symbol}${organ}`;
      if (/[aeiouy]/.test(glued) || glued.length > 7 || meaningOf(glued, lists)) continue;
      assert.ok(others(glued).includes(`${type.symbol} ${organ}`), glued);
    }
});

test("months and days in other ways are written as the search reads them; numbers of texts are left", () => {
  for (const typed of ["T6/2025", "t6/2025", "T 6/2025", "T6-2025", "T6.2025"])
    assert.deepEqual(others(typed), ["tháng 6/2025"], typed);
  for (const sign of ["-", "/", "."]) assert.deepEqual(others(`ngày 8${sign}1 năm 2008`), ["ngày 8/1/2008"]);
  for (const text of ["22/2020/TT-BGDĐT", "TT6/2025", "T6/2025/TT", "49-KL năm 2019", "thông tư 22 năm 2020"])
    assert.deepEqual(others(text), [], text);
});

test("tens said before what they count are a number", () => {
  for (const unit of ["năm", "tháng", "tỉnh", "phường", "em"]) {
    assert.deepEqual(others(`nhìn lại mười lăm ${unit}`), [`nhìn lại 15 ${unit}`]);
    assert.deepEqual(others(`ba mươi mốt ${unit} qua`), [`31 ${unit} qua`]);
    assert.deepEqual(others(`ba muoi tu ${unit} qua`), [`34 ${unit} qua`]);
    assert.deepEqual(others(`hai mươi ${unit}`), [`20 ${unit}`]);
  }
  for (const text of ["mười người", "năm năm", "tháng mười năm nay là", "ba phường"])
    assert.deepEqual(others(text), []);
});
