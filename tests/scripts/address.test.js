import assert from "node:assert/strict";
import { test } from "node:test";
import { asFilters, fromAddress, toAddress } from "../../theme/assets/js/search/address.js";
import { isNarrow } from "../../theme/assets/js/search/narrow.js";

/** @param {string} search */
const place = (search) => ({ pathname: "/tim-kiem/", search });

test("what is asked survives the way through the address", () => {
  const search = "?q=h%E1%BB%8Dc+b%E1%BB%95ng&loai=tin-tuc&nam=2023&sap-xep=moi-nhat&dung-chu=1";
  const asked = fromAddress(place(search));
  assert.deepEqual(asked, {
    q: "học bổng",
    chosen: { loai: "tin-tuc", nam: "2023" },
    sort: "moi-nhat",
    exact: true,
    narrow: { scope: "", from: "", to: "", within: [] },
  });
  assert.equal(toAddress(asked, place("")), `/tim-kiem/${search}`);
});

test("what is unknown is left out", () => {
  assert.deepEqual(fromAddress(place("?x=1&sap-xep=cu&tinh=")), {
    q: "",
    chosen: {},
    sort: "",
    exact: false,
    narrow: { scope: "", from: "", to: "", within: [] },
  });
  assert.equal(toAddress(fromAddress(place("?x=1")), place("")), "/tim-kiem/");
});

test("filters are named as the index writes them", () => {
  const known = { kind: { "Tin tức": 3 }, year: { 2023: 1 } };
  assert.deepEqual(asFilters({ loai: "tin-tuc", nam: "2023", tinh: "xa-la" }, known), {
    kind: "Tin tức",
    year: "2023",
    region: "xa-la",
  });
});

test("what narrows a search survives the way through the address", () => {
  const search = "?q=h%E1%BB%99i&tim-o=tieu-de&tu=2022-01-01&den=2023-12-31&them=qu%E1%BB%B9&them=x%C3%A3";
  const asked = fromAddress(place(search));
  assert.deepEqual(asked.narrow, {
    scope: "tieu-de",
    from: "2022-01-01",
    to: "2023-12-31",
    within: ["quỹ", "xã"],
  });
  assert.equal(toAddress(asked, place("")), `/tim-kiem/${search}`);
  assert.ok(isNarrow(asked.narrow));
  assert.ok(!isNarrow(fromAddress(place("?q=x&tim-o=la&tu=&them=")).narrow));
});
