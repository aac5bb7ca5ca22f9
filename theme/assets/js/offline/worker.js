// Keeps what was read and what the reader chose, for when there is no line. Written to /ngoai-tuyen.js with the
// edition in place of the words below; one file without imports, which every browser runs as it is.
//
// What the line brings always wins: a kept page is shown only without one, and says of which day it is.

const EDITION = "__EDITION__";
const SHELL = `cong-vo-${EDITION}`;
const READ = "cong-da-doc";
const CHOSEN = "cong-da-luu";
const FILES = "cong-tep";
const MOST_READ = 60;
const MOST_FILES = 400;
const PATIENCE = 6000;
const DAY = "x-kept-on";
const PAGE = "ngoai-tuyen/";
/** What the tools of a kept page ask for later. */
const LATER = ["parts/listen", "parts/print-code", "parts/settings", "texts/status-on-day"].map(
  (name) => `assets/js/${name}.js`,
);

/**
 * What of a service worker is used here.
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WorkerEvent
 * @typedef {WorkerEvent & { request: Request, respondWith(answer: Promise<Response>): void }} FetchEvent
 * @typedef {{ action: string, url?: string, files?: string[] }} Wish
 * @typedef {WorkerEvent & { data: Wish, ports: MessagePort[] }} WishEvent
 * @typedef {{ skipWaiting(): Promise<void>, registration: { scope: string }, clients: { claim(): Promise<void> } }} KeepingWorker
 */
const worker = /** @type {KeepingWorker} */ (/** @type {unknown} */ (self));
const scope = worker.registration.scope;
const offlinePage = new URL(PAGE, scope).href;
const searchPage = new URL("tim-kiem/", scope).href;

/** @param {string} type @param {(event: any) => void} listener */
const on = (type, listener) => addEventListener(type, listener);

on("install", (/** @type {WorkerEvent} */ event) => event.waitUntil(install()));
on("activate", (/** @type {WorkerEvent} */ event) => event.waitUntil(activate()));
on("message", (/** @type {WishEvent} */ event) => {
  event.waitUntil(answerWish(event.data).then((answer) => event.ports[0]?.postMessage(answer)));
});
on("fetch", (/** @type {FetchEvent} */ event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && request.url.startsWith(scope) && !request.headers.has("range");
  if (isOurs) event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

async function install() {
  const shell = await caches.open(SHELL);
  const html = await fetch(offlinePage, { cache: "no-cache" });
  const words = await html.clone().text();
  await shell.put(offlinePage, html);
  const named = [...words.matchAll(/(?:href|src)="(\.\.\/[^"]+\.(?:css|js|svg|ico))"/g)];
  await shell.addAll([
    ...named.map(([, address]) => new URL(address, offlinePage).href),
    ...LATER.map((path) => new URL(path, scope).href),
  ]);
  await worker.skipWaiting();
}

/** Caches of older editions go; what the reader chose is fetched anew, so that it is of this one. */
async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("cong-vo-") && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
  const chosen = await caches.open(CHOSEN);
  for (const { url } of await chosen.keys()) {
    const response = await fetch(url, { cache: "no-cache" }).catch(() => null);
    if (response?.status === 404 || response?.status === 410) await chosen.delete(url);
    else if (response) await keep(chosen, url, response);
  }
}

/** @param {Request} request */
async function page(request) {
  const url = plain(request.url);
  const kept = await keptPage(url);
  try {
    const response = await withPatience(fetch(request, { cache: "no-cache" }), kept ? PATIENCE : 0);
    if (response.status >= 500 && kept) return dated(kept);
    if (response.ok) await remember(url, response.clone());
    return response;
  } catch {
    if (kept) return dated(kept);
    const shown = await caches.match(offlinePage);
    return shown ? instead(shown, url) : Response.error();
  }
}

/** A file of the page: style, script, picture, data. @param {Request} request */
async function file(request) {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  try {
    const response = await fetch(request);
    if (response.ok && kept) await (await caches.open(FILES)).put(request, response.clone());
    return response;
  } catch {
    return kept ?? Response.error();
  }
}

/** @template T @param {Promise<T>} promise @param {number} milliseconds @returns {Promise<T>} */
function withPatience(promise, milliseconds) {
  if (!milliseconds) return promise;
  const late = new Promise((_, reject) => setTimeout(reject, milliseconds, new Error("late")));
  return Promise.race([promise, /** @type {Promise<never>} */ (late)]);
}

/** @param {string} url */
function plain(url) {
  const address = new URL(url);
  address.hash = "";
  address.search = "";
  return address.href;
}

/** @param {string} url */
async function keptPage(url) {
  return (await (await caches.open(CHOSEN)).match(url)) ?? (await (await caches.open(READ)).match(url));
}

/** @param {string} url @param {Response} response */
async function remember(url, response) {
  // the search asks the line for its index: without one, the offline page searches what is kept
  if (!isPage(response) || url === offlinePage || url === searchPage) return;
  const chosen = await caches.open(CHOSEN);
  if (await chosen.match(url)) return keep(chosen, url, response);
  const read = await caches.open(READ);
  await read.delete(url);
  await keep(read, url, response);
  const urls = await read.keys();
  await Promise.all(urls.slice(0, Math.max(0, urls.length - MOST_READ)).map((old) => read.delete(old)));
}

/** @param {Response} response */
function isPage({ ok, redirected, headers }) {
  return ok && !redirected && (headers.get("content-type") ?? "").startsWith("text/html");
}

/** @param {Cache} cache @param {string} url @param {Response} response */
async function keep(cache, url, response) {
  if (!isPage(response)) return;
  const headers = { "content-type": "text/html; charset=utf-8", [DAY]: new Date().toISOString() };
  await cache.put(url, new Response(await response.text(), { headers }));
}

/** The list of kept pages in another page's place: its own links, and what is not here. @param {Response} shown @param {string} url */
async function instead(shown, url) {
  const html = (await shown.text()).replaceAll(/ (href|src|action)="\.\.\//g, ` $1="${scope}`);
  const words = `<strong>Không tới được cổng.</strong> Trang bạn mở (<span class="address">${new URL(url).pathname}</span>) chưa có trong máy này. <a href="">Thử mở lại</a>`;
  const isOwn = url === offlinePage || url === searchPage;
  return htmlOf(isOwn ? html : html.replace("<main>", `${noteOf(words)}<main>`));
}

/** @param {string} words */
const noteOf = (words) =>
  `<div class="page"><p class="note needs-review" role="status" data-kept>${words}</p></div>`;

/** @param {string} html */
const htmlOf = (html) => new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });

/** Says in the page itself of when it is: no script is needed to read it. @param {Response} kept */
async function dated(kept) {
  const day = new Date(kept.headers.get(DAY) ?? 0);
  const when = day.toLocaleString("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
  const words = `<strong>Không tới được cổng.</strong> Đây là bản lưu lúc ${when}; tin và tình trạng văn bản có thể đã khác.`;
  const note = noteOf(`${words} <a href="${offlinePage}">Các trang đã lưu</a>`);
  return htmlOf((await kept.text()).replace("<main>", `${note}<main>`));
}

/** @param {Wish} wish @returns {Promise<unknown>} */
async function answerWish({ action, url = "", files = [] }) {
  const [chosen, read] = [await caches.open(CHOSEN), await caches.open(READ)];
  if (action === "list") {
    const rows = [...(await listed(chosen, true)), ...(await listed(read, false))];
    return [...new Map(rows.reverse().map((row) => [row.url, row])).values()].reverse(); // chosen before read
  }
  if (action === "is-chosen") return (await chosen.match(plain(url))) !== undefined;
  if (action === "forget") return Promise.all([chosen.delete(plain(url)), read.delete(plain(url))]);
  if (action === "forget-all") return Promise.all([CHOSEN, READ, FILES].map((name) => caches.delete(name)));
  if (action === "files") return keepFiles(files);
  const response = await fetch(plain(url));
  if (action === "choose") {
    await keep(chosen, plain(url), response);
    await read.delete(plain(url));
  } else await remember(plain(url), response);
  await keepFiles(files);
  return true;
}

/** @param {string[]} addresses */
async function keepFiles(addresses) {
  const files = await caches.open(FILES);
  const ours = addresses.filter(
    (address) => address.startsWith(scope) && !address.endsWith("/ngoai-tuyen.js"),
  );
  const known = await Promise.all(ours.map((address) => files.match(address)));
  const wanted = ours.filter((_, place) => !known[place]);
  await Promise.all(wanted.map((address) => files.add(address).catch(() => {}))); // one that is missing spoils no other
  const all = await files.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_FILES)).map((old) => files.delete(old)));
}

/** @param {Cache} cache @param {boolean} isChosen */
async function listed(cache, isChosen) {
  const requests = await cache.keys();
  const rows = requests.map(async ({ url }) => {
    const kept = await cache.match(url);
    return { url, isChosen, day: kept?.headers.get(DAY) ?? "", html: (await kept?.text()) ?? "" };
  });
  return (await Promise.all(rows)).reverse();
}
