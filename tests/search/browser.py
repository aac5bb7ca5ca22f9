"""The system's Chromium, and a search page in it that is asked one query after another."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
SETTLED = """(() => {
  const { state, counted } = document.querySelector(".search").dataset;
  return state === "done" && counted !== undefined;
})()"""
"""A query was begun, and is answered, with its counts."""
_ASKED = """async ([query, wait]) => {
  const box = document.querySelector('[data-component="search"]');
  const input = box.querySelector("input[name=q]");
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const start = performance.now();
  await new Promise((done) => setTimeout(done, 20));
  while (box.dataset.state !== "done" && performance.now() - start < wait) {
    await new Promise((done) => setTimeout(done, 10));
  }
  return [...document.querySelectorAll('.results [data-component="search-result"]')]
    .map((one) => one.href);
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass(slots=True)
class SearchPage:
    """The page's own search box; `errors` are what the page threw."""

    page: Page
    errors: list[str]

    @classmethod
    def open(cls, browser: Browser, root: str, without: Sequence[str] = ()) -> "SearchPage":
        """Open the page; `without` names remedies to be left out, for comparing."""
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.add_init_script(f"globalThis.searchWithout = {list(without)!r};")
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{root}/tim-kiem/")
        page.locator("#q").focus()
        page.wait_for_function("document.querySelector('#q').role === 'combobox'")
        return cls(page, errors)

    def ask(self, query: str, wait: int = 20_000) -> list[str]:
        """Type a query into the box and return the paths of the results, in rank order."""
        found: list[str] = self.page.evaluate(_ASKED, [query, wait])
        return [urlsplit(one).path for one in found]
