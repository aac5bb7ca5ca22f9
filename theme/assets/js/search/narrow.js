// What narrows a search, as its address holds it: ?tim-o=so-hieu&tu=2022-01-01&den=2023-12-31&them=…

/**
 * `scope` is where is searched; `from` and `to` are days as they were written; `within` are further
 * words, which the results must hold.
 * @typedef {{scope: string, from: string, to: string, within: string[]}} Narrow
 */

export const NUMBERS = "so-hieu";
export const TITLES = "tieu-de";

/** @param {URLSearchParams} query @returns {Narrow} */
export function narrowFrom(query) {
  const scope = query.get("tim-o") ?? "";
  return {
    scope: [NUMBERS, TITLES].includes(scope) ? scope : "",
    from: query.get("tu") ?? "",
    to: query.get("den") ?? "",
    within: query.getAll("them").filter(Boolean),
  };
}

/** @param {URLSearchParams} query @param {Narrow} narrow */
export function addNarrow(query, { scope, from, to, within }) {
  if (scope) query.set("tim-o", scope);
  if (from) query.set("tu", from);
  if (to) query.set("den", to);
  for (const words of within) query.append("them", words);
}

/** @param {Narrow} narrow */
export const isNarrow = ({ scope, from, to, within }) => Boolean(scope || from || to || within.length);
