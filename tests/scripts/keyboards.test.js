import assert from "node:assert/strict";
import { test } from "node:test";
import { fromTelex, fromVni } from "../../theme/assets/js/search/keyboards.js";

test("Telex keys are read as letters", () => {
  const typed = {
    khuyeens: "khuyến",
    thuw: "thư",
    vieenj: "viện",
    dduwowngf: "đường",
    hoaf: "hòa",
    quyx: "quỹ",
    hocj: "học",
    giasi: "giái",
    dinhd: "đinh",
  };
  for (const [keys, letters] of Object.entries(typed))
    assert.equal(fromTelex(keys).normalize("NFC"), letters, keys);
});

test("VNI keys are read as letters, other digits are none", () => {
  const typed = { ke61t: "kết", d9uo7ng2: "đường", quy4: "quỹ", kl49: "", ab0: "" };
  for (const [keys, letters] of Object.entries(typed)) assert.equal(fromVni(keys), letters, keys);
});

test("keys without a vowel spell nothing", () => {
  assert.equal(fromTelex("ttx"), "");
});
