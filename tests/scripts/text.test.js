import assert from "node:assert/strict";
import { test } from "node:test";
import {
  find,
  fold,
  fromIndex,
  key,
  slug,
  toIndex,
  twin,
  words,
  written,
} from "../../theme/assets/js/search/text.js";

test("fold takes marks away, in either Unicode form", () => {
  assert.equal(fold("Đề án Khuyến học"), "de an khuyen hoc");
  assert.equal(fold("Đề án".normalize("NFD")), "de an");
});

test("slug is what stands in an address", () => {
  assert.equal(slug(" Tệp PDF (Đắk Lắk) "), "tep-pdf-dak-lak");
});

test("the index spells đ so that typing d finds it, and back", () => {
  assert.equal(toIndex("đường Đỏ"), "d\u0335ường D\u0335ỏ");
  assert.equal(fromIndex(toIndex("đường Đỏ")), "đường Đỏ");
});

test("key is equal for spellings of one word only", () => {
  for (const [one, other] of [
    ["tỷ", "tỉ"],
    ["quy", "qui"],
    ["60.358", "60358"],
    ["kỳ", "kì"],
  ]) {
    assert.equal(key(one), key(other));
  }
  assert.notEqual(key("tay"), key("tai"));
});

test("twin is the other spelling, or the digit in words", () => {
  const twins = { ty: "ti", ti: "ty", 6: "sau", 10: "muoi", hoc: "", 11: "" };
  for (const [plain, other] of Object.entries(twins)) assert.equal(twin(plain), other);
});

test("written puts the tone where the portal does", () => {
  for (const [typed, here] of [
    ["Hoà", "hòa"],
    ["uỷ", "ủy"],
    ["quý", "quý"],
    ["thuý", "thúy"],
  ]) {
    assert.equal(written(typed), here);
  }
});

test("words parts numbers from letters, not thousands", () => {
  assert.deepEqual(words("03/HD-HKH: 60.358 suất"), ["03", "HD", "HKH", "60.358", "suất"]);
  assert.deepEqual(words("…"), []);
});

test("find tells where a run of words stands", () => {
  const line = ["quy", "khuyen", "hoc", "khuyen", "tai"];
  assert.equal(find(line, ["khuyen", "tai"]), 3);
  assert.equal(find(line, ["khuyen"], 2), 3);
  assert.equal(find(line, ["hoc", "tai"]), -1);
});
