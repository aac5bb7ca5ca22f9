// The page of an official text: copying the address of a provision and the citation.
// Without this module the marks are plain anchors and the citation is plain text.

const copied = "Đã chép";

async function copy(words, told) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    return;
  }
  told.textContent = copied;
  setTimeout(() => { told.textContent = ""; }, 2000);
}

function announcer(near) {
  const told = document.createElement("span");
  told.className = "copied";
  told.setAttribute("role", "status");
  near.append(told);
  return told;
}

function copyProvision(event) {
  const mark = event.target.closest("a.copy-link");
  if (!mark) return;
  const told = mark.querySelector(".copied") ?? announcer(mark);
  copy(mark.href, told);
}

function offerCitation(box) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = "Chép";
  box.append(button);
  const told = announcer(box);
  button.addEventListener("click", () => copy(box.querySelector("p").textContent, told));
}

function openContents() {
  if (!matchMedia("(min-width: 64rem)").matches) return;
  for (const contents of document.querySelectorAll("details.contents")) contents.open = true;
}

openContents();
if (navigator.clipboard) {
  document.addEventListener("click", copyProvision);
  document.querySelectorAll('[data-component="citation"]').forEach(offerCitation);
}
