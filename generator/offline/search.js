// The search of a copy of the portal that was opened from a file: plain words, all of them, in any page.
(() => {
  const MOST = 60;
  const AROUND = 90;
  const root = document.currentScript.dataset.root;
  const fold = (text) => text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  const number = (text) => fold(text).replace(/[^a-z0-9]/g, "");
  const field = document.querySelector("#q");
  const query = (new URLSearchParams(location.search).get("q") || "").trim();
  const part = (name) => document.querySelector(`[data-part="${name}"]`);
  const make = (name, words, properties) => Object.assign(document.createElement(name), { textContent: words }, properties);
  field.value = query;

  const pages = portalPages.map(([url, title, kind, day, facts, words]) => ({
    url, title, kind, day, facts, words,
    name: fold(title), text: fold(`${title} ${facts} ${words}`), number: number(title.split(":")[0]),
  }));
  const phrases = [...query.matchAll(/"([^"]+)"|“([^”]+)”|(\S+)/g)].map((match) => fold(match[1] || match[2] || match[3]));

  function score(page) {
    const asked = number(query);
    if (asked.length > 2 && /\d/.test(asked) && page.number && turned(asked).some((form) => page.number.startsWith(form))) return 1000;
    if (!phrases.every((phrase) => page.text.includes(phrase))) return 0;
    return 1 + phrases.filter((phrase) => page.name.includes(phrase)).length * 10 + (page.name.includes(fold(query)) ? 50 : 0);
  }

  // 49kl and kl49 ask for one text
  function turned(asked) {
    const match = /^([a-z]+)(\d+)$/.exec(asked);
    return match ? [asked, match[2] + match[1]] : [asked];
  }

  function excerpt(page) {
    const place = Math.max(0, fold(page.words.normalize("NFC")).indexOf(phrases[0]));
    const start = Math.max(0, place - AROUND);
    const words = page.words.slice(start, place + AROUND * 2);
    return `${start ? "…" : ""}${words}…`;
  }

  function row(page) {
    const item = make("li", "", { className: "result" });
    const link = make("a", page.title, { href: `${root}${page.url.slice(1)}index.html` });
    const title = document.createElement("h3");
    title.append(link);
    item.append(title, make("p", [page.kind, page.facts].filter(Boolean).join(" · "), { className: "quiet" }), make("p", excerpt(page)));
    return item;
  }

  function answer() {
    part("start").hidden = true;
    for (const name of ["kinds", "sorting"]) part(name).remove(); // they keep a place for what a copy has not
    const matches = pages.map((page) => ({ page, score: score(page) })).filter((match) => match.score);
    matches.sort((a, b) => b.score - a.score || b.page.day.localeCompare(a.page.day));
    part("count").textContent = matches.length
      ? `${matches.length} trang có đủ những chữ ấy${matches.length > MOST ? `; dưới đây là ${MOST} trang sát nhất` : ""}.`
      : "Không trang nào có đủ những chữ ấy. Thử bớt chữ, hay gõ không dấu.";
    part("results").replaceChildren(...matches.slice(0, MOST).map(({ page }) => row(page)));
  }

  part("remark").textContent = "Bản ngoại tuyến tìm đúng chữ trong mọi trang; không đoán lỗi gõ, không có thẻ trả lời và bộ lọc như trên mạng.";
  document.querySelector("[data-without-script]")?.remove();
  if (query) answer();
})();
