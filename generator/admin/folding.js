// What few pieces have is folded away below a new piece; one button shows it. The CMS makes its
// fields anew with each piece, so that the button is put back whenever they are.
const CHOICE = "portal.seldom";

/** @param {Record<string, number>} usual how many fields most files have, by collection */
export function foldSeldom(usual) {
  const style = document.head.appendChild(document.createElement("style"));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "seldom";
  button.addEventListener("click", () => {
    localStorage.setItem(CHOICE, isFolded() ? "shown" : "folded");
    show();
  });
  const isFolded = () => localStorage.getItem(CHOICE) !== "shown";
  function show() {
    // a piece that is there already may have any of them
    const [, name] = /^#\/collections\/([^/]+)\/new/.exec(location.hash) ?? [];
    const fields = document.querySelector("#first-pane-body > .content");
    const count = name && fields ? fields.children.length - usual[name] : 0;
    if (!name || !fields || count <= 0) {
      button.remove();
      style.textContent = "";
      return;
    }
    const words = isFolded() ? `Hiện ${count} mục ít dùng` : "Thu lại những mục ít dùng";
    if (button.textContent !== words) button.textContent = words;
    const rule = `#first-pane-body > .content > :nth-child(n + ${usual[name] + 1}) { display: none }`;
    const wanted = isFolded() ? rule : "";
    if (style.textContent !== wanted) style.textContent = wanted;
    if (fields.nextElementSibling !== button) fields.after(button);
  }
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  addEventListener("hashchange", show);
}
