// The list of contents: open where there is room, and following what is being read.

const LEAST = 63; // rem, of the size that the reader chose, as in the sheets

export function openContents() {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (document.body.clientWidth < LEAST * rem) return;
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const lists = document.querySelectorAll("details.contents");
  for (const list of lists) list.open = true;
}

// The last heading above the upper third of the window is what is being read.
export function followReading() {
  const list = document.querySelector(".sheet-margin .contents");
  const links = list ? linksByHeading(list) : new Map();
  if (!list || !links.size) return;
  const above = new Set();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting || boundingClientRect.top < 0) above.add(target);
        else above.delete(target);
      }
      mark(list, [...links].filter(([heading]) => above.has(heading)).at(-1)?.[1]);
    },
    { rootMargin: "0px 0px -66% 0px" },
  );
  for (const heading of links.keys()) watcher.observe(heading);
}

/** @param {Element} list @returns {Map<Element, HTMLAnchorElement>} */
function linksByHeading(list) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = list.querySelectorAll("a[href^='#']");
  const byHeading = new Map();
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1));
    if (heading) byHeading.set(heading, link);
  }
  return byHeading;
}

/** @param {Element} list @param {HTMLAnchorElement | undefined} link */
function mark(list, link) {
  const before = list.querySelector("[aria-current]");
  if (before === (link ?? null)) return;
  before?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "location");
}
