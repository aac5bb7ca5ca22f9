import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { read } from "../../theme/assets/js/search/reading/reading.js";
import { names, texts } from "./a_site.js";

const lists = { names, texts };

/** @param {string} typed the numbers that it means, none when it is no number */
const numbers = (typed) => {
  const reading = read(asked(typed, lists), lists);
  return reading.kind === "number" ? reading.texts.map(({ text }) => text.number) : [];
};

const SIGNS = ["“”", '""', "„“", "«»"].map((signs) => [...signs]);

test("a pasted citation with its title in quotation marks is the text", () => {
  for (const { number, type, issuer, subject, issued } of texts.texts)
    for (const [open, close] of SIGNS) {
      const title = `${open}${subject}${close}`;
      for (const line of [
        `${type.name} số ${number} ngày ${issued} của ${issuer.name} ${title}`,
        `${type.name} ${number} phê duyệt Đề án ${title}`,
        `${title} (${type.name} số ${number})`,
        `${number} ${open}${subject}`,
      ])
        assert.equal(numbers(line)[0], number, line);
    }
});

test("a phrase without a number beside it stays a phrase, whatever stands in it", () => {
  for (const { number, subject } of texts.texts)
    for (const [open, close] of SIGNS)
      for (const line of [
        `${open}${subject}${close}`,
        `${open}${number}${close}`,
        `quỹ ${open}${number}${close}`,
      ])
        assert.deepEqual(numbers(line), [], line);
});

test("who signed a number, or what it did, is asked of the text", () => {
  for (const { ordinal, number, issuer } of texts.texts)
    for (const line of [
      `${ordinal} người ký`,
      `${ordinal} ai ký`,
      `ai đã ký ${ordinal}`,
      `${ordinal} của ${issuer.label} thay thế văn bản nào`,
      `${ordinal} thay thế quyết định nào`,
    ])
      assert.ok(numbers(line).includes(number), line);
  assert.deepEqual(numbers("9 người ký tặng học bổng"), []);
});

test("a cluster, a ward or a class by its number is no text", () => {
  for (const { ordinal, type } of texts.texts)
    for (const kind of ["cụm", "quận", "phường", "lớp"]) {
      assert.deepEqual(numbers(`${kind} ${ordinal}`), [], kind);
      assert.ok(numbers(`${type.name} ${ordinal}`).length > 0);
    }
});
