// What was asked on this device, kept on this device only.

const NAME = "tim-gan-day";
const MOST = 8;
const SHORTEST = 2;
const LONGEST = 100;

/** @returns {string[]} the newest first */
export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
  } catch {
    return []; // private browsing, or what another script left there
  }
}

/** @param {string} query */
export function remember(query) {
  if (query.length < SHORTEST || query.length > LONGEST) return;
  keep([query, ...recent().filter((other) => other !== query)].slice(0, MOST));
}

export const forget = () => keep([]);

/** @param {string[]} queries */
function keep(queries) {
  try {
    if (queries.length) localStorage.setItem(NAME, JSON.stringify(queries));
    else localStorage.removeItem(NAME);
  } catch {
    // private browsing: nothing is kept
  }
}
