// The way to the worker that keeps pages for when there is no line. Where there is none, as in a preview or
// without https, every wish is answered with null.

const address = new URL("../../../ngoai-tuyen.js", import.meta.url);

/** @returns {Promise<ServiceWorker | null>} */
async function worker() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return null;
  const known = await serviceWorker.getRegistration(address);
  return known ? (await serviceWorker.ready).active : null;
}

/** Have the worker run from now on. A page without it is whole, so that nobody is told. */
export async function begin() {
  await navigator.serviceWorker?.register(address, { updateViaCache: "none" }).catch(() => null);
}

/**
 * @param {string} action
 * @param {{ url?: string, files?: string[] }} [what]
 * @returns {Promise<any>}
 */
export async function ask(action, what = {}) {
  const active = await worker();
  if (!active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active.postMessage({ action, ...what }, [port2]);
  return answer;
}

/** All that this page was shown with, and the files of the record itself. */
export function filesOfPage() {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('main a[href$=".pdf"], main a[href$=".docx"]');
  return [...loaded, ...[...links].map((link) => link.href)].filter((url) => url.startsWith(location.origin));
}
