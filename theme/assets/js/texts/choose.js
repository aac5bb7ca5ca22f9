// Which texts answer the form, in which order. Pure.

const FILTERS = ["loai", "co-quan", "nam", "tinh-trang", "chu-de", "noi"];
const order = new Intl.Collator("vi", { numeric: true });

// Without marks and signs, so that "kl49", "49 kl" and "đề án" typed without marks are found.
export function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}

export function chosen(texts, query) {
  const words = folded(query.get("q") ?? "").split(/\s+/).filter(Boolean);
  const found = texts.filter((text) => matches(text, query) && mentions(text, words));
  const sort = query.get("xep");
  if (sort === "so") return found.sort((a, b) => order.compare(a.number, b.number));
  return sort === "cu" ? found.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)) : found;
}

function matches(text, query) {
  return FILTERS.every((name) => !query.get(name) || text[name].includes(query.get(name)));
}

function mentions(text, words) {
  if (!words.length) return true;
  const held = folded(`${text.number} ${text.type} ${text.subject}`);
  const packed = held.replace(/[\s/-]/g, "");
  return words.every((word) => held.includes(word) || packed.includes(word.replace(/[\s/-]/g, "")));
}
