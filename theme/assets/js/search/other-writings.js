// The same said in other signs: quý 3 and quý III, 51 nghìn and 51.000. Loaded with the vocabulary.

const QUARTERS = ["i", "ii", "iii", "iv"];
const QUARTER = /(quý|quy)\s+([1-4]|iv|i{1,3})(?![\p{L}\d/])/iu;
/** @type {[RegExp, number][]} */
const UNITS = [
  [/^(?:nghìn|nghin|ngàn|ngan|k)$/i, 1000],
  [/^(?:triệu|trieu|tr)$/i, 1_000_000],
];
const AMOUNT = /(\d{1,3})(?:[,.](\d))? ?(nghìn|nghin|ngàn|ngan|k|triệu|trieu|tr)(?![\p{L}\d])/iu;
const FIGURES = /(?<![\d.])(\d{1,3})[.]?000(?:([.]?)000)?(?![\d.])/;

/** @param {string} text @returns {string[]} */
export const otherWritings = (text) =>
  [ofQuarter(text), inFigures(text), inWords(text)].filter((other) => other !== text);

/** Quý 3 is quý III. @param {string} text */
const ofQuarter = (text) =>
  text.replace(QUARTER, (_, word, number) => {
    const quarter = Number(number);
    return `${word} ${quarter ? QUARTERS[quarter - 1] : QUARTERS.indexOf(number.toLowerCase()) + 1}`;
  });

/** 51 nghìn đồng, 51k: 51.000. @param {string} text */
const inFigures = (text) =>
  text.replace(AMOUNT, (_, whole, part = "0", unit) => {
    const times = UNITS.find(([name]) => name.test(unit))?.[1] ?? 1;
    const amount = Number(whole) * times + (Number(part) * times) / 10;
    return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".");
  });

/** 51.000 đồng: 51 nghìn. @param {string} text */
const inWords = (text) =>
  text.replace(FIGURES, (all, amount) => `${amount} ${/000[.]?000/.test(all) ? "triệu" : "nghìn"}`);
