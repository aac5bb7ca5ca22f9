// What was asked on this device, kept on this device only.

const NAME = "tim-gan-day";
const MOST = 8;

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

export function remember(query) {
  if (query.length < 2 || query.length > 100) return;
  keep([query, ...recent().filter((one) => one !== query)].slice(0, MOST));
}

export const forget = () => keep([]);

function keep(queries) {
  try {
    if (queries.length) localStorage.setItem(NAME, JSON.stringify(queries));
    else localStorage.removeItem(NAME);
  } catch { /* private browsing: nothing is kept */ }
}
