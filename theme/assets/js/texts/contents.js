// The list of contents: open where there is room, and following what is being read.

export function openContents() {
  if (!matchMedia("(min-width: 64rem)").matches) return;
  for (const contents of document.querySelectorAll("details.contents")) contents.open = true;
}

// The last heading above the upper third of the window is what is being read.
export function followReading() {
  const list = document.querySelector(".sheet-margin .contents");
  const links = new Map(
    [...(list?.querySelectorAll("a[href^='#']") ?? [])].map((link) => [
      document.getElementById(link.hash.slice(1)),
      link,
    ]),
  );
  links.delete(null);
  if (!links.size) return;
  const above = new Set();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const reached = isIntersecting || boundingClientRect.top < 0;
        above[reached ? "add" : "delete"](target);
      }
      mark(list, [...links].filter(([heading]) => above.has(heading)).at(-1)?.[1]);
    },
    { rootMargin: "0px 0px -66% 0px" },
  );
  for (const heading of links.keys()) watcher.observe(heading);
}

function mark(list, link) {
  const before = list.querySelector("[aria-current]");
  if (before === link) return;
  before?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "location");
  if (link && list.scrollHeight > list.clientHeight) keepInSight(list, link);
}

function keepInSight(list, link) {
  const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (top < 0 || top > list.clientHeight - link.offsetHeight) list.scrollTop += top - list.clientHeight / 3;
}
