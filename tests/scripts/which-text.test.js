import assert from "node:assert/strict";
import { test } from "node:test";
import { textsAbout } from "../../theme/assets/js/search/reading/about.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { whichText } from "../../theme/assets/js/search/which-text.js";
import { names, texts } from "./a_site.js";

/** @param {string} query */
const meant = (query) => whichText(asked(query, { names, texts }), texts).map(({ number }) => number);

for (const text of texts.texts) {
  test(`${text.number} is the answer to a question with words around its subject`, () => {
    const type = text.type.name.toLowerCase();
    for (const query of [
      `chúng tôi muốn biết phải theo ${type} nào ${text.subject}`,
      `${text.subject} thì xem ${type} nào`,
      `${text.subject} là theo ${type} gì`,
    ])
      assert.ok(meant(query).slice(0, 2).includes(text.number), `${query}: ${meant(query)}`);
  });
}

test("a question that names no kind of text, or says nothing that texts say, asks for none", () => {
  for (const query of [
    "nơi nào làm tốt khuyến học",
    "quyết định nào về thuế nhập khẩu xe máy",
    "quyết định nào",
    "quyết định 324 nói gì",
    texts.texts[0].subject,
  ])
    assert.deepEqual(meant(query), [], query);
});

test("of another kind of text than the one named there is no answer, of any kind all", () => {
  assert.deepEqual(meant("theo kết luận nào về xây dựng xã hội học tập"), []);
  assert.deepEqual(meant("theo chỉ thị nào về xây dựng xã hội học tập"), ["14-CT/TW"]);
  assert.deepEqual(meant("theo văn bản nào về xây dựng xã hội học tập"), ["14-CT/TW"]);
});

test("a text of another time than the one that is said is none that was asked for", () => {
  for (const text of texts.texts.filter(({ year }) => year)) {
    const query = (/** @type {string} */ time) => {
      const typed = `${text.subject} ${time} là ${text.type.name.toLowerCase()} nào`;
      return whichText(asked(typed, { names, texts }), texts);
    };
    for (const time of [`trước năm ${text.year}`, `trước ${text.year}`, `sau năm ${text.year}`])
      assert.ok(!query(time).includes(text), `${text.number} ${time}`);
    assert.ok(query(`trước năm ${text.year + 1}`).includes(text), text.number);
  }
});

test("what has less of the words than the best one is left out", () => {
  const [best, ...others] = meant("theo quyết định nào về ban hành quy chế giải thưởng");
  assert.equal(best, "324/QĐ-KHVN");
  assert.deepEqual(others, []);
});

for (const text of texts.texts) {
  test(`${text.number} is asked for by its subject with kind and body behind it, long or short`, () => {
    const short = [text.type.name.toLowerCase(), text.type.symbol];
    const bodies = text.issuer.names.filter((name) => name.length > 2);
    assert.ok(bodies.length > 0);
    const subject = text.subject.replace(/^Về |^Ban hành /, "");
    for (const type of short)
      for (const body of bodies)
        for (const by of [body, `của ${body}`]) {
          const typed = `${subject} ${type} ${by}`;
          const found = textsAbout(asked(typed, { names, texts }), texts);
          assert.ok(found.includes(text), typed);
        }
    assert.ok(!textsAbout(asked(`${subject} ${short[0]} bóng đá`, { names, texts }), texts).length);
  });
}
