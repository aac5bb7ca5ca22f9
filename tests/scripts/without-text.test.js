import assert from "node:assert/strict";
import { test } from "node:test";
import { fromText } from "../../theme/assets/js/search/items.js";
import { planned } from "../../theme/assets/js/search/plan.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { withoutText } from "../../theme/assets/js/search/without-text.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} query */
const said = (query, register = texts, typing = false) => {
  const how = { filters: {}, sort: "", exact: false, typing, whole: false };
  const lists = { names, texts: register };
  return withoutText(planned(query, vocabulary, lists, how), lists, READERS)
    .flatMap(([words]) => words)
    .join("");
};

test("a figure that a place has not is said to be missing, in any wording", () => {
  for (const query of [
    "tỷ lệ hội viên đắk lắk",
    "đắk lắk bao nhiêu phần trăm hội viên",
    "dak lak ty le hoi vien",
  ])
    assert.match(said(query), /chưa có số liệu “Tỷ lệ hội viên” của Đắk Lắk/, query);
});

test("no figure is said to be missing where no quantity is asked and its name is not said whole", () => {
  for (const query of ["quỹ khuyến học đắk lắk", "đắk lắk bao nhiêu quỹ"])
    assert.match(said(query), /chưa có số liệu/, query);
  assert.equal(said("quỹ bình quân đắk lắk"), "");
});

test("nothing is missing of a figure that is there, of a place alone, of a figure alone", () => {
  for (const query of ["tỷ lệ hội viên hải dương", "đắk lắk", "tỷ lệ hội viên", "học bổng đắk lắk"])
    assert.equal(said(query), "", query);
});

test("a number of a body that issued no text of it has none near, one of a known body has", () => {
  for (const type of ["HD", "KL", "QĐ"]) assert.equal(said(`50-${type}/VPTW`), "Cổng chưa có văn bản số 50.");
  assert.match(said("50-KL/TW"), /gần nhất: 49-KL/);
});

test("near a number is the one that a slip led away from, and none that is another number", () => {
  for (const { ordinal, type } of texts.texts) {
    const [own, name] = [String(ordinal), type.name];
    const isHeld = (/** @type {string} */ number) =>
      texts.texts.some((text) => text.ordinal === Number(number) && text.type === type);
    const slips = [String(ordinal + 1), own.length > 2 ? `${own}5` : "", [...own].reverse().join("")];
    for (const slip of slips.filter((number) => number && Number(number) > 9 && !isHeld(number)))
      assert.match(said(`${name} số ${slip}`), /chưa có .*gần nhất: /, `${name} ${slip}`);
    const other = `${name} số ${ordinal * 13 + 4000}`;
    assert.match(said(other), /chưa có [^;]*$/, other);
  }
});

test("a number that a text bears is missing only of another kind, and leads to that text", () => {
  for (const query of ["49-QĐ/TW", "quyết định 49", "quyết định số 49"])
    assert.equal(said(query), "Cổng chưa có Quyết định số 49; gần nhất: 49-KL/TW.", query);
  for (const query of ["ký hiệu 49/KLTW với 49/KL-TTg cái nào đúng", "49/KL-TTg", "kết luận 49"])
    assert.ok(!/chưa có/.test(said(query)), query);
});

test("a year in which no such text was issued is said, with the text that there is", () => {
  const remark = (
    /** @type {string} */ query,
    /** @type {import("../../theme/assets/js/search/items.js").Item} */ item,
  ) =>
    withoutText(planned(query, vocabulary, lists, how), lists, READERS, item)
      .flatMap(([words]) => words)
      .join("");
  const lists = { names, texts };
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };
  for (const text of texts.texts.filter(({ subject }) => !/\d/.test(subject))) {
    const item = fromText(text);
    const query = `${text.subject.slice(0, 30)} năm`;
    const said = `Cổng chưa có văn bản năm 1999 về nội dung này; gần nhất: ${text.number}, ban hành năm ${text.day.slice(0, 4)}.`;
    assert.equal(remark(`${query} 1999`, item), said);
    for (const other of [
      { ...item, kind: "Tin tức" },
      { ...item, missing: ["nội"] },
      { ...item, keys: ["1999"] },
    ])
      assert.equal(remark(`${query} 1999`, other), "");
    assert.equal(remark(`${query} ${text.day.slice(0, 4)}`, item), "");
  }
});

test("while one types, the beginning of a number is none that is missing", () => {
  for (const { ordinal, type } of texts.texts.filter((text) => text.ordinal > 9)) {
    const begun = String(ordinal).slice(0, -1);
    if (texts.texts.some((text) => text.ordinal === Number(begun))) continue;
    assert.equal(said(`${type.name} ${begun}`, texts, true), "");
    assert.match(said(`${type.name} ${begun}`), /chưa có/);
  }
});

test("a year is the text's only where nothing else stands between", () => {
  for (const { number, year } of texts.texts.filter((text) => text.inNumber === 0)) {
    assert.match(said(`${number} năm ${year + 1}`), /chưa có văn bản số này năm/);
    assert.equal(said(`năm ${year + 1} sơ kết tại Hải Dương ${number}`), "");
  }
});

test("a count is not answered by a share without a word, nor a year by another", () => {
  for (const { indicator, place, year, intended } of names.figures.filter(
    (figure) => figure.indicator.more === "%",
  )) {
    const name = indicator.name.replace(/^Tỷ lệ /, "");
    if (intended) continue;
    assert.match(said(`${place.name} có bao nhiêu ${name}`), /chưa có số lượng của .*, chỉ có tỷ lệ/, name);
    assert.equal(said(`${indicator.name} ${place.name}`), "");
    assert.match(said(`${indicator.name} ${place.name} ${year + 2}`), /chưa có số liệu năm/);
  }
});

test("a list that has nothing in it is said to be empty", () => {
  for (const type of texts.types) {
    const issuer = texts.issuers.find(({ id }) => id);
    const isThere = texts.texts.some((text) => text.type === type && text.issuer === issuer);
    if (issuer && !isThere)
      assert.match(
        said(`${type.name} của ${issuer.name}`),
        new RegExp(`^Cổng chưa có ${type.name.toLowerCase()} của`),
      );
  }
  assert.match(said("quyết định năm 1999"), /^Cổng chưa có quyết định năm 1999/);
});

test("where a number is of another place than the one that is named, that is said", () => {
  const [own, ...others] = names.places;
  const issuer = { ...texts.issuers[1], region: own.id };
  const local = { ...texts, texts: texts.texts.map((text) => ({ ...text, issuer })) };
  for (const { number } of local.texts) {
    for (const { name } of others)
      assert.match(said(`${number} ${name}`, local), new RegExp(`chưa có văn bản số này của ${name}`));
    assert.equal(said(`${number} ${own.name}`, local), "");
    assert.equal(said(`${number} ${own.today}`, local), "");
  }
});

test("a day or a month is no number that is missing, a number of that year is", () => {
  const months = ["T6/2025", "tháng 6-2025", "t6-t7/2025", "quý 3/2025", "T 12/2031"];
  const days = ["15/5-30/5/2024", "15/5/2024-30/5/2024", "15-30/5/2024", "ngày 6-8 năm 2020", "8.1 năm 2008"];
  for (const query of [...months, ...days, ...days.map((day) => `hội nghị ${day}`)])
    assert.equal(said(query), "", query);
  for (const query of ["số 6/2025", "36/2025/TT-BGDĐT", "thông tư 36 năm 2025", "36-CT/TW"])
    assert.match(said(query), /chưa có/, query);
});

test("a number of one digit has none near that only begins so", () => {
  const [{ type }] = texts.texts;
  const issued = (/** @type {number} */ ordinal) => ({ ...texts.texts[0], ordinal, number: `${ordinal}` });
  const register = { ...texts, texts: [issued(22), issued(11)] };
  assert.equal(said(`${type.name} 2`, register), `Cổng chưa có ${type.name} số 2.`);
});

test("a number whose symbol is another body's is not there, and the one that is there is near", () => {
  const own = new Set(texts.texts.map(({ number }) => number));
  for (const { number } of texts.texts) {
    const symbols = ["KHVN", "UBND", "TTg", "BYT"].map((body) =>
      number.replace(/(?<=[^/-]{2})[/-][^/-]+$/, `-${body}`),
    );
    for (const query of symbols.filter((other) => /\/.*-/.test(other) && !own.has(other)))
      assert.match(said(query), /^Không thấy .* trên cổng; gần nhất: /, query);
    assert.equal(said(number), "", number);
  }
});
