import assert from "node:assert/strict";
import { test } from "node:test";
import { amountOf } from "../../theme/assets/js/search/numerals.js";
import { inPlaces } from "../../theme/assets/js/search/short-places.js";
import { key } from "../../theme/assets/js/search/text.js";
import { names } from "./a_site.js";

/** @param {string} name @param {string} full @param {string} letters */
const place = (name, full, letters) => ({
  ...names.places[0],
  name,
  full,
  names: [{ written: letters, keys: [key(letters)], isShort: true }],
});
const places = [
  place("Quận Tân Bình", "Quận Tân Bình", "TB"),
  place("Thái Bình", "tỉnh Thái Bình", "TB"),
  place("Hải Phòng", "thành phố Hải Phòng", "HP"),
  place("Quảng Ninh", "tỉnh Quảng Ninh", "QN"),
  place("Quảng Nam", "tỉnh Quảng Nam", "QN"),
];

test("letters behind a word of administration are the place of that kind", () => {
  for (const [query, meant] of [
    ["HKH tỉnh TB", "HKH tỉnh Thái Bình"],
    ["hkh tinh tb", "hkh tinh Thái Bình"],
    ["UBND quận TB", "UBND quận Tân Bình"],
    ["hội tp HP 2023", "hội tp Hải Phòng 2023"],
    ["hội tp. hp", "hội tp Hải Phòng"],
  ])
    assert.equal(inPlaces(query, { places }, amountOf), meant);
});

test("not where several may be meant, or none, or where the letters are of a number", () => {
  for (const query of ["tỉnh QN", "HKH TB", "huyện TB", "tỉnh TB/2023", "tỉnh nào", "chính quyền TB"])
    assert.equal(inPlaces(query, { places }, amountOf), query);
});

test("what is merged vô or zô is merged vào, and nothing else is", () => {
  for (const merged of ["nhập", "sáp nhập", "gộp", "ghép", "gộp chung", "nhap"])
    for (const into of ["vô", "zô", "vo", "zo"])
      assert.equal(inPlaces(`${merged} ${into} đâu`, { places }, amountOf), `${merged} vào đâu`);
  for (const query of ["vô địch", "vô hiệu", "nhập vốn", "sáp nhập"])
    assert.equal(inPlaces(query, { places }, amountOf), query);
});

test("a cluster may be said in words, a year behind it is none", () => {
  for (const [at, said] of ["một", "hai", "ba", "bốn"].entries())
    assert.equal(inPlaces(`giao ban cụm ${said}`, { places }, amountOf), `giao ban cụm ${at + 1}`);
  for (const query of ["cụm năm 2023", "cụm hải dương", "cụm từ"])
    assert.equal(inPlaces(query, { places }, amountOf), query);
});

test("words glued to a number are apart, the signs of a text are not", () => {
  for (const [query, meant] of [
    ["haiphong13chuongtrinh", "haiphong 13 chuongtrinh"],
    ["tânbình3phườngthíđiểm", "tânbình 3 phườngthíđiểm"],
    ["15phuong được hướng dẫn", "15 phuong được hướng dẫn"],
    ["hội 13chuongtrinh", "hội 13 chuongtrinh"],
  ])
    assert.equal(inPlaces(query, { places }, amountOf), meant);
  for (const same of [
    "49kltw",
    "222020ttbgddt",
    "kl49tw",
    "ketluan49kltw",
    "324qdkhvn",
    "12h30",
    "8giờ",
    "76ubtvqh15",
  ])
    assert.equal(inPlaces(same, { places }, amountOf), same);
});

test("the first letter and the second word are a province where only one is written so", () => {
  const halves = new Map();
  for (const place of names.places)
    for (const { keys } of place.names.filter(({ keys }) => keys.length === 2 && /^[a-z]/.test(keys[1]))) {
      const short = `${keys[0][0].toUpperCase()}${keys[1][0].toUpperCase()}${keys[1].slice(1)}`;
      halves.set(short, new Set([...(halves.get(short) ?? []), place.name]));
    }
  assert.ok(halves.size > 0);
  for (const [short, [name, other]] of halves)
    for (const typed of [short, `${short[0]}.${short.slice(1)}`])
      assert.equal(inPlaces(`hội ${typed}`, names, amountOf), `hội ${other ? typed : name}`);
});
