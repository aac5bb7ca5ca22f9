import assert from "node:assert/strict";
import { test } from "node:test";
import { areAlike, closeness, haveSameMarks, oneEdit } from "../../theme/assets/js/search/edits.js";
import { unknown } from "../../theme/assets/js/search/held.js";
import { readPage } from "../../theme/assets/js/search/page-words.js";
import { parse } from "../../theme/assets/js/search/query.js";
import { likely, misspelt } from "../../theme/assets/js/search/slips.js";
import { corrected, everyday, withoutVni } from "../../theme/assets/js/search/spelling.js";
import { fold } from "../../theme/assets/js/search/text.js";
import { vocabulary } from "./a_site.js";

test("a known word is never changed", () => {
  assert.equal(corrected("quỹ khuyến học", vocabulary), "quỹ khuyến học");
  assert.equal(corrected("quy khuyen hoc", vocabulary), "quy khuyen hoc");
});

test("keys that were not converted are read", () => {
  assert.equal(corrected("thuw vieenj", vocabulary), "thư viện");
  assert.equal(corrected("khuye61n ho5c", vocabulary), "khuyến học");
});

test("a word with marks that the site has not is a name's with the same marks", () => {
  const pairs = new Map([
    [" quỹ", ["hội"]],
    [" quy", ["khuyến"]],
  ]);
  assert.equal(corrected("khuyếm quỹ", vocabulary, [], pairs), "khuyến quỹ");
  assert.ok(haveSameMarks("phòòng", "phòng") && haveSameMarks("phớc", "phước"));
  assert.ok(haveSameMarks("quảnh", "quảng") && !haveSameMarks("giản", "gia") && !haveSameMarks("thu", "thư"));
});

test("a word with marks that begins otherwise is another word, though the site has it not", () => {
  const pairs = new Map([["tinh ", ["Tiền"]]]);
  for (const beginning of "b ch c đ g h k kh l m n ng nh ph s v x".split(" ")) {
    const typed = `tỉnh ${beginning}iền đông`;
    assert.equal(corrected(typed, vocabulary, [], pairs), typed);
  }
  assert.equal(corrected("tỉnh tiềm", vocabulary, [], pairs), "tỉnh Tiền");
});

test("marks that the site has on no such word are those of a name beside it, each of its words", () => {
  const name = ["khuyến", "học", "quỹ"];
  const pairs = new Map(
    name.flatMap((word, at) => [
      [`${fold(word)} `, name.slice(at + 1, at + 2)],
      [` ${fold(word)}`, name.slice(Math.max(0, at - 1), at)],
    ]),
  );
  for (const [at, wrong] of ["khuyển", "hóc", "quỵ"].entries()) {
    const typed = name.with(at, wrong).join(" ");
    assert.equal(corrected(typed, vocabulary, [], pairs), name.join(" "), typed);
  }
  assert.equal(corrected("khuyên học", vocabulary, [], pairs), "khuyên học"); // a word of the site
});

test("one letter mistaken, or a space left out", () => {
  assert.equal(corrected("khuyne hoc", vocabulary), "khuyến hoc");
  assert.equal(corrected("thuvien", vocabulary), "thu vien"); // thư, thu, viện, viên: who knows
  assert.equal(corrected("thuvien", vocabulary, [], new Map([["thu vien", ["thư", "viện"]]])), "thư viện");
  assert.equal(corrected("trenthuyen", vocabulary), "trên thuyền"); // written in one way each
});

test("names are kept, and what nothing is near", () => {
  assert.equal(corrected("daclac khuyne", vocabulary, ["daclac", "khuyne"]), "daclac khuyne");
  assert.equal(corrected("qwertyuiop", vocabulary), "qwertyuiop");
});

test("the number of a text is no VNI", () => {
  assert.equal(withoutVni("kl49", vocabulary), "kl49");
  assert.equal(withoutVni("ke61t lua65n", vocabulary), "kết luận");
});

test("unknown words stand nowhere", () => {
  assert.deepEqual(unknown(["học", "blockchain", "49"], vocabulary), ["blockchain"]);
});

test("a rare word may be meant as a common one", () => {
  assert.ok(likely(parse("quỹ sua", vocabulary), vocabulary).every((line) => line.startsWith("quỹ ")));
  assert.deepEqual(likely(parse("quỹ học", vocabulary), vocabulary), []);
});

test("a page between the same neighbours shows what was meant", () => {
  const content = "Thư viện trên thuyền của xã.";
  const page = readPage({ url: "", content, meta: {}, anchors: [] });
  const { all } = parse("vien tren thuyenn cua", vocabulary);
  assert.equal(misspelt(all[2], all, page), "thuyền");
});

test("one edit reaches every neighbour and nothing farther", () => {
  const near = new Set(oneEdit("hoc"));
  for (const word of ["oc", "hco", "hoac", "hoa"]) assert.ok(near.has(word), word);
  assert.ok(!near.has("hai"));
});

test("swapped and doubled letters are nearest", () => {
  assert.ok(closeness("hoc", "hco") > closeness("hoc", "hac"));
  assert.ok(closeness("hocc", "hoc") > closeness("hoc", "boc"));
});

test("words alike in sound", () => {
  assert.ok(areAlike("sa", "xa", false));
  assert.ok(areAlike("da", "ra", false));
  assert.ok(!areAlike("hoc", "boc", false));
  assert.ok(areAlike("hoc", "boc", true));
});

test("a word that could be Vietnamese is left as it is", async () => {
  const { isSyllable } = await import("../../theme/assets/js/search/syllables.js");
  for (const plain of ["hon", "tay", "nghieng", "khuyen", "uong", "quyet", "yeu", "gi"])
    assert.ok(isSyllable(plain), plain);
  for (const plain of ["binnh", "nhta", "laun", "thuyenn", "khuyeens", "zalo"])
    assert.ok(!isSyllable(plain), plain);
  assert.equal(corrected("kết hôn", vocabulary), "kết hôn");
});

test("Telex of which half the keys were taken is read to its end", () => {
  for (const [typed, meant] of Object.entries({ khuyêns: "khuyến", viênj: "viện", kêts: "kết" }))
    assert.equal(corrected(`hội ${typed}`, vocabulary), `hội ${meant}`, typed);
});

test("a known word between two of a name is read as the name has it", () => {
  const pairs = new Map([
    ["hoc ", ["viện"]],
    [" tren", ["viện"]],
  ]);
  assert.equal(corrected("hoc vien tren", vocabulary, [], pairs), "hoc vien tren");
  const names = new Map([
    ["hoc ", ["hội"]],
    [" xa", ["hội"]],
  ]);
  assert.equal(corrected("hoc hoii xa", vocabulary, [], names), "hoc hội xa");
});

test("the last word of a name is read by the two before it", () => {
  const page = readPage(
    /** @type {any} */ ({ content: "Tiến sĩ Nguyễn Hồng Sơn phát biểu", meta: {}, anchors: [] }),
  );
  const line = parse("Nguyễn Hồng Xơn", vocabulary).all;
  assert.equal(misspelt(line[2], line, page), "sơn");
});

test("a short word that nobody writes so is read as a name has it, also while it is typed", () => {
  const pairs = new Map([
    ["hoc ", ["bổng"]],
    ["khuyen ", ["học"]],
  ]);
  assert.equal(corrected("học bổg", vocabulary, [], pairs, ["bổg"]), "học bổng");
  assert.equal(corrected("khuyến hc", vocabulary, [], pairs, ["hc"]), "khuyến học");
  assert.equal(corrected("khuyến HC", vocabulary, [], pairs), "khuyến HC");
  assert.equal(corrected("hoc bog", vocabulary, [], pairs), "hoc bổng");
  assert.equal(corrected("khuyen hon qua", vocabulary, [], pairs), "khuyen hon qua");
  assert.equal(corrected("khuyến xã", vocabulary, [], pairs), "khuyến xã");
});

test("a wrong tone on a word of a name is mended beside its neighbour, and only there", () => {
  const pairs = new Map([["mu ", ["chữ"]]]);
  for (const typed of ["chứ", "chừ", "chử", "chự"]) {
    assert.equal(corrected(`mù ${typed}`, vocabulary, [], pairs), "mù chữ", typed);
    assert.equal(corrected(`quỹ ${typed}`, vocabulary, [], pairs), `quỹ ${typed}`);
  }
  assert.equal(corrected("qũy học", vocabulary), "qũy học"); // read as quỹ, no slip
});

test("an everyday word is no slip, but where it sounds as the word of a name beside it", () => {
  const names = {
    abbreviations: [{ written: "chủ trương + đóng tiền", key: "", keys: [], said: [], means: [] }],
  };
  const pairs = new Map([
    [" trinh", ["chương"]],
    ["tien ", ["đồng"]],
  ]);
  for (const [query, kept] of Object.entries({
    "trương trình": [],
    "chủ trương": ["chủ", "trương"],
    "tiền đóng": ["tiền", "đóng"],
  }))
    assert.deepEqual(everyday(query, names, pairs), kept, query);
});

test("a foreign word by which pages of the portal are asked for is no slip of another", () => {
  const services = [{ url: "/", title: "", names: [], written: ["cài app"], patterns: ["tải web|file"] }];
  const kept = (/** @type {string} */ query) => everyday(query, { abbreviations: [], services }, new Map());
  assert.deepEqual(kept("app chấm tỷ lệ"), ["app"]);
  assert.deepEqual(kept("cai file"), ["file"]);
  assert.deepEqual(kept("cai tải apk"), []);
});
