// Which events answer the form. Pure.

/** What an event answers to; `*` among its words answers to anything. */
/** @typedef {{levels: string, places: string, kind: string, years: string}} Answers */

/** @type {Record<string, keyof Answers>} */
const FIELDS = { cap: "levels", noi: "places", loai: "kind", nam: "years" };

/** @param {Answers} event @param {URLSearchParams} query */
export function answers(event, query) {
  return Object.entries(FIELDS).every(([name, field]) => {
    const wanted = query.get(name);
    const words = event[field].split(" ");
    return !wanted || words.includes(wanted) || words.includes("*");
  });
}
