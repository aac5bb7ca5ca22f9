// Copying the address and the citation of a provision, and the citation of the whole text.

const SHOWN_FOR = 2500;

async function copy(words, told) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    return;
  }
  told.textContent = "Đã chép";
  setTimeout(() => { told.textContent = ""; }, SHOWN_FOR);
}

function announcer() {
  const told = document.createElement("span");
  told.className = "copied";
  told.setAttribute("role", "status");
  return told;
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

function tools(mark, citation) {
  const box = document.createElement("div");
  box.className = "provision-tools no-print";
  const words = document.createElement("p");
  words.textContent = citation;
  const told = announcer();
  const buttons = navigator.clipboard
    ? [
        button("Chép viện dẫn", () => copy(citation, told)),
        button("Chép đường dẫn", () => copy(mark.href, told)),
      ]
    : [];
  const close = button("Đóng", () => {
    box.remove();
    mark.focus();
  });
  box.append(words, ...buttons, close, told);
  return box;
}

// A mark still leads to its provision; beside that it opens what can be copied there.
export function offerProvisions(text) {
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("a.copy-link[data-citation]");
    if (!mark) return;
    document.querySelector(".provision-tools")?.remove();
    const box = tools(mark, `${mark.dataset.citation} ${text.dataset.citation}`);
    mark.parentElement.after(box);
  });
}

export function offerCitation(box) {
  const told = announcer();
  box.append(button("Chép", () => copy(box.querySelector("p").textContent, told)), told);
}
