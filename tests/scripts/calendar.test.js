// Which events the calendar's form leaves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "../../theme/assets/js/calendar/matching.js";

const event = {
  levels: "cap-tinh cap-xa",
  places: "hung-yen thai-binh",
  kind: "deadline",
  years: "sap-toi 2027",
};
/** @param {string} words */
const asked = (words) => new URLSearchParams(words);

test("an empty form leaves every event", () => {
  assert.ok(answers(event, asked("")));
  assert.ok(answers({ levels: "", places: "", kind: "", years: "" }, asked("cap=&noi=")));
});

test("every field that is chosen must fit", () => {
  assert.ok(answers(event, asked("cap=cap-xa&noi=thai-binh&loai=deadline&nam=sap-toi")));
  assert.ok(!answers(event, asked("cap=cap-xa&noi=lao-cai")));
  assert.ok(!answers(event, asked("nam=2026")));
});

test("a word is no part of another", () => {
  assert.ok(!answers(event, asked("cap=cap")));
});

test("what is for the whole country is for every place, not for every level", () => {
  const everywhere = { ...event, levels: "", places: "*" };
  assert.ok(answers(everywhere, asked("noi=lao-cai")));
  assert.ok(!answers(everywhere, asked("cap=cap-xa")));
});
