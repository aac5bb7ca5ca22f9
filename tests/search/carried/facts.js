// What is understood when it is typed alone, made from the registers of a built site: two parts each, and what the
// first result must satisfy.

/** @import {Lists} from "../../../theme/assets/js/search/lists.js" */
/** @import {OfficialText} from "../../../theme/assets/js/search/register.js" */

/** @typedef {{kind: string, a: string, b: string, holds: (text: OfficialText) => boolean}} Fact */

const unique = (/** @type {string[]} */ all) => [...new Set(all)];
const shown = (/** @type {string} */ day) => day.split("-").reverse().map(Number).join("/");

/** @param {Lists} lists @returns {Fact[]} */
export function factsOf({ texts: { texts } }) {
  const days = texts.filter(({ day }) => day.length === 10);
  const years = unique(texts.map(({ year }) => String(year)));
  const types = [...new Set(texts.map(({ type }) => type))];
  const issuers = [...new Set(texts.map(({ issuer }) => issuer))].filter(({ id, label }) => id && !label.includes(","));
  const isOf = (/** @type {OfficialText} */ text, /** @type {{label: string}} */ issuer) =>
    text.issuer.label.split(", ").includes(issuer.label);
  /** @type {Fact[]} */
  const all = [];
  const add = (/** @type {Fact} */ fact) => texts.some(fact.holds) && all.push(fact);
  for (const year of years) {
    add({ kind: "text, year", a: "văn bản", b: `năm ${year}`, holds: (text) => String(text.year) === year });
    add({ kind: "since", a: "văn bản", b: `từ năm ${year} đến nay`, holds: ({ year: own }) => own >= Number(year) });
    add({ kind: "after", a: "văn bản", b: `sau năm ${year}`, holds: ({ year: own }) => own > Number(year) });
    add({ kind: "before", a: "văn bản", b: `trước năm ${year}`, holds: ({ year: own }) => own < Number(year) });
    for (const type of types)
      add({
        kind: "type, year",
        a: type.name.toLowerCase(),
        b: `năm ${year}`,
        holds: (text) => text.type === type && String(text.year) === year,
      });
    for (const issuer of issuers)
      add({
        kind: "body, year",
        a: `văn bản của ${issuer.label}`,
        b: `năm ${year}`,
        holds: (text) => isOf(text, issuer) && String(text.year) === year,
      });
  }
  for (const { day } of days) {
    const [year, month] = day.split("-");
    add({
      kind: "text, month",
      a: "văn bản",
      b: `tháng ${Number(month)}/${year}`,
      holds: (text) => text.day.startsWith(`${year}-${month}`),
    });
    add({ kind: "text, day", a: "văn bản", b: `ngày ${shown(day)}`, holds: (text) => text.day === day });
    add({ kind: "after day", a: "văn bản", b: `sau ngày ${shown(day)}`, holds: (text) => text.day > day });
  }
  for (const { type, number, signers } of texts) {
    const kind = type.name.toLowerCase();
    add({ kind: "number", a: kind, b: `số ${number}`, holds: (text) => text.number === number });
    for (const [name] of signers)
      add({
        kind: "type, signer",
        a: kind,
        b: `do ${name} ký`,
        holds: (text) => text.type === type && text.signers.some(([own]) => own === name),
      });
  }
  for (const type of types)
    for (const issuer of issuers)
      add({
        kind: "type, body",
        a: type.name.toLowerCase(),
        b: `của ${issuer.label}`,
        holds: (text) => text.type === type && isOf(text, issuer),
      });
  for (const [said, state] of [
    ["còn hiệu lực", false],
    ["hết hiệu lực", true],
  ])
    for (const type of types)
      add({
        kind: "type, status",
        a: type.name.toLowerCase(),
        b: String(said),
        holds: (text) => text.type === type && (text.state === "ended") === state,
      });
  return all;
}
