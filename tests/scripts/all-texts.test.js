import assert from "node:assert/strict";
import { test } from "node:test";
import { knownItems } from "../../theme/assets/js/search/known.js";
import { asQuestion } from "../../theme/assets/js/search/questions.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { ofPeriod } from "../../theme/assets/js/search/reading/effective.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { read } from "../../theme/assets/js/search/reading/reading.js";
import { names as own, texts } from "./a_site.js";

const page = (/** @type {string} */ url, /** @type {string[]} */ ...written) => ({
  url,
  title: url,
  names: written,
  written,
  patterns: [],
});
const names = {
  ...own,
  services: [page("/van-ban/", "van ban", "van ban moi nhat"), page("/thong-ke/ca-nuoc/")],
};

/** @param {string} typed */
const reading = (typed) => {
  const query = asked(typed, { names, texts });
  return asQuestion(query, { names, texts }, read(query, { names, texts }), READERS);
};

/** @param {string} typed */
const numbers = (typed) => {
  const value = reading(typed);
  return value.kind === "about" ? value.texts.map(({ number }) => number) : [value.kind];
};

test("where all texts are asked for they stand below their page, the newest first", () => {
  for (const typed of ["văn bản", "văn bản mới nhất", "van ban moi nhat"]) {
    const plan = /** @type {any} */ ({ reading: reading(typed) });
    const [first, ...listed] = knownItems(plan, { texts, names });
    assert.ok(first?.url.endsWith("/van-ban/"), typed);
    assert.equal(listed.length, texts.texts.length);
    const days = listed.map(({ day }) => day);
    assert.deepEqual(days, [...days].sort().reverse());
  }
});

for (const text of texts.texts) {
  const isEnded = text.state === "ended";
  const said = `${text.type.name.toLowerCase()} ${text.plainSubject.replace(/^ve /, "")}`;
  test(`${text.number} is told by its subject and whether it is in force`, () => {
    assert.ok(numbers(`${said} ${isEnded ? "đã hết hiệu lực" : "còn hiệu lực"}`).includes(text.number), said);
    assert.ok(!numbers(`${said} ${isEnded ? "còn hiệu lực" : "hết hiệu lực"}`).includes(text.number), said);
    assert.ok(numbers(`${said} còn hiệu lực không`).includes(text.number) || isEnded, said);
  });
}

test("targets of the whole country, of no one thing, stand on the page of its figures", () => {
  for (const typed of ["các chỉ tiêu học tập toàn quốc năm 2025", "muc tieu hoc tap suot doi 2025 ca nuoc"]) {
    const value = reading(typed);
    assert.equal(value.kind === "listing" ? value.listing.url : value.kind, "/thong-ke/ca-nuoc/", typed);
  }
  assert.equal(reading("chỉ tiêu học tập Hải Dương cả nước").kind, "words");
});

test("a decision that issues a plan is one, asked for by its period", () => {
  const [decision] = texts.texts.filter(({ type }) => type.id === "quyet-dinh");
  const plan = {
    ...decision,
    subjectWords: ["ke", "hoach", "2023", "2030"],
    plainSubject: "ke hoach 2023–2030",
  };
  const other = {
    ...decision,
    subjectWords: ["ke", "hoach", "2021", "2030"],
    plainSubject: "ke hoach 2021–2030",
  };
  const types = [...texts.types, { ...decision.type, id: "ke-hoach", words: ["ke", "hoach"], symbol: "KH" }];
  const register = { ...texts, types, texts: [other, plan] };
  assert.equal(ofPeriod({ plain: "ke hoach 2023-2030" }, register)[0], plan);
});
