// Copying the address and the citation of a provision, and the citation of the whole text.

import { element } from "../parts/dom.js";

const SHOWN_FOR = 2500;

/** @param {string} words @param {HTMLElement} notice */
async function copy(words, notice) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    return; // the reader did not allow it, and sees that nothing was copied
  }
  notice.textContent = "Đã sao chép";
  setTimeout(() => {
    notice.textContent = "";
  }, SHOWN_FOR);
}

const emptyNotice = () => element("span", { className: "copied", role: "status" });

/** @param {string} label @param {() => void} onclick */
const button = (label, onclick) => element("button", { type: "button", className: "plain", onclick }, label);

/** @param {HTMLAnchorElement} mark @param {string} citation */
function tools(mark, citation) {
  const notice = emptyNotice();
  const buttons = [
    button("Sao chép viện dẫn", () => copy(citation, notice)),
    button("Sao chép đường dẫn", () => copy(mark.href, notice)),
  ];
  const close = button("Đóng", () => {
    box.remove();
    mark.focus();
  });
  const box = element(
    "div",
    { className: "provision-tools no-print" },
    element("p", {}, citation),
    navigator.clipboard ? buttons : [],
    close,
    notice,
  );
  return box;
}

/**
 * A mark still leads to its provision; beside that it opens what can be copied there.
 * @param {HTMLElement} text
 */
export function offerProvisions(text) {
  text.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("a.copy-link") : null;
    if (!(mark instanceof HTMLAnchorElement)) return;
    document.querySelector(".provision-tools")?.remove();
    const citation = mark.getAttribute("aria-label");
    const box = tools(mark, `${citation} ${text.dataset.citation}`);
    mark.parentElement?.after(box);
  });
}

/** @param {HTMLElement} box */
export function offerCitation(box) {
  const notice = emptyNotice();
  box.append(
    button("Sao chép", () => copy(box.querySelector("p")?.textContent ?? "", notice)),
    notice,
  );
}
