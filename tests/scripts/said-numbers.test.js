/** @import {Lists} from "../../theme/assets/js/search/lists.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { planned } from "../../theme/assets/js/search/plan.js";
import { asQuestion } from "../../theme/assets/js/search/questions.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { read } from "../../theme/assets/js/search/reading/reading.js";
import { numbersAlone } from "../../theme/assets/js/search/said-numbers.js";
import { signedByOffice } from "../../theme/assets/js/search/signed-by-office.js";
import { fold } from "../../theme/assets/js/search/text.js";
import { toldDay } from "../../theme/assets/js/search/told-day.js";
import { names, texts } from "./a_site.js";

const lists = /** @type {Lists} */ ({ texts, names });
const DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
const ordinals = [...new Set(texts.texts.map(({ ordinal }) => ordinal))].filter((value) => value > 9);
const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };

/** @param {string} query */
const numbered = (query) => numbersAlone(asked(query, lists), { asked, read, lists });

/** @param {string} query */
function reading(query) {
  const own = asked(query, lists);
  return asQuestion(own, lists, read(own, lists), READERS);
}

test("two numbers of texts with a question between them are those texts, the first one first", () => {
  assert.ok(ordinals.length > 3);
  for (const one of ordinals)
    for (const other of ordinals.filter((value) => value !== one))
      for (const query of [
        `${one} có thay ${other} không`,
        `${one} thay thế ${other} chưa`,
        `${one} với ${other} cái nào mới`,
        `${one} khác gì ${other}`,
        `${one} và ${other} cái nào còn hiệu lực`,
        `${one} co thay ${other} khong`,
        `quan hệ giữa ${one} và ${other}`,
        `mối liên hệ giữa ${one} với ${other} là gì`,
        `so sánh ${one} với ${other}`,
        `${one} liên quan gì ${other}`,
      ]) {
        const value = reading(query);
        assert.equal(value.kind === "number" && value.texts[0].text.ordinal, one, query);
        assert.ok(value.kind === "number" && value.texts.some(({ text }) => text.ordinal === other), query);
      }
});

test("three numbers of texts are all of these, the first one first", () => {
  const [one, other, third] = ordinals;
  for (const query of [
    `${one} thay ${other} và ${third} phải không`,
    `${one} rồi tới ${other} và ${third} đúng không`,
    `${one}, ${other} và ${third} khác gì nhau`,
  ]) {
    const value = reading(query);
    assert.ok(value.kind === "number", query);
    const found = value.texts.map(({ text }) => text.ordinal);
    assert.equal(found[0], one);
    for (const wanted of [other, third]) assert.ok(found.includes(wanted), query);
  }
  assert.equal(numbered(`${one} thay ${other} và 98765 phải không`), null);
});

test("two numbers of which one is of no text, or with a thing that is asked about, are no texts", () => {
  const [one, other] = ordinals;
  for (const query of [
    `${one} có thay 98765 không`,
    `${one} hội viên và ${other} lớp`,
    `${one} thay ${other} học bổng`,
    `${one}`,
    `tháng 10/2022 có thay ${one} không`,
  ])
    assert.equal(numbered(query), null, query);
});

test("digits said one by one, and nothing else, are the text of that number", () => {
  for (const ordinal of ordinals) {
    const said = [...String(ordinal)].map((digit) => DIGITS[Number(digit)]).join(" ");
    for (const query of [said, said.toUpperCase(), fold(said)]) {
      assert.equal(numbered(query)?.texts[0].text.ordinal, ordinal, query);
      assert.equal(planned(query, new Map(), lists, how).query, query);
    }
    for (const query of [`${said} hội viên`, `có ${said}`, DIGITS[ordinal % 10]])
      assert.equal(numbered(query), null, query);
  }
  assert.equal(numbered("chín chín chín chín"), null);
});

test("who holds an office has signed the texts whose signer holds it", () => {
  const signed = texts.texts.filter(({ signers }) => signers.length);
  assert.ok(signed.length > 0);
  for (const text of signed)
    for (const [, role] of text.signers)
      for (const kind of [text.type.name.toLowerCase(), "văn bản"])
        for (const query of [`${role} ký ${kind} nào`, `${role} đã ký những ${kind} gì`]) {
          assert.ok(signedByOffice(asked(query, lists), texts).includes(text), query);
          assert.deepEqual(signedByOffice(asked(`bộ trưởng bộ khác ký ${kind} nào`, lists), texts), []);
        }
});

test("a day said with the name of what is on it is that day", () => {
  const [{ title, first }] = names.events;
  const [, month, day] = first.split("-").map(Number);
  for (const query of [
    `vì sao ${title} lại là ngày ${day} tháng ${month}`,
    `tại sao ${title} là ngày ${day}/${month}`,
  ])
    assert.equal(toldDay(asked(query, lists), names.events)?.kind, "date", query);
  for (const query of [
    `vì sao bóng đá lại là ngày ${day} tháng ${month}`,
    `vì sao ${title} lại là ngày ${day + 1} tháng ${month}`,
    title,
  ])
    assert.equal(toldDay(asked(query, lists), names.events), null, query);
});
