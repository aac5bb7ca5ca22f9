"""Which rules of the sheets that every page loads find nothing to style, and which serve few pages.

    python -m benchmarks.idle_rules [SITE ...]

Each page of the built sites (`site` when none is named) is asked for each selector, without the
states that a reader brings about (`:hover`); what scripts make is known by its class alone. A rule
that serves pages of one template belongs into that template's own sheet.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.end_to_end.conftest import CHROMIUM, FLAGS
from tests.styles import all_scripts, made_in

ROOT = Path(__file__).parents[1]
FEW = 60
"""So few pages, of all that were read, are worth a look."""
_STATE = re.compile(r"::?(?:before|after|placeholder|highlight\(\w+\)|hover|focus(?:-visible)?)")
_COUNT = """([pages, selectors]) => {
  const found = selectors.map(() => []);
  pages.forEach((html, page) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    selectors.forEach((selector, index) => {
      if (parsed.querySelector(selector)) found[index].push(page);
    });
  });
  return found;
}"""
_RULES = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rows = [];
  const read = rules => [...rules].forEach(rule => {
    if (rule instanceof CSSPageRule) return;
    if (rule.selectorText) {
      const parts = rule.selectorText.split(/,(?![^(]*\\))/);
      const size = rule.cssText.length - rule.selectorText.length;
      parts.forEach(part => rows.push([part.trim(), Math.round(size / parts.length)]));
    }
    else if (rule.cssRules) read(rule.cssRules);
  });
  read(sheet.cssRules);
  return rows;
}"""


def main() -> None:
    """Print selectors, the rarest first, each with how many pages it serves and whose they are."""
    sites = [Path(name) for name in sys.argv[1:]] or [ROOT / "site"]
    files = [file for site in sites for file in sorted(site.rglob("*.html"))]
    css = (sites[0] / "assets/css/base/base.css").read_text("utf-8")
    by_scripts = {name for script in all_scripts() for name in made_in(script)}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        page = browser.new_page()
        rules = page.evaluate(_RULES, css)
        selectors = [_resting(selector) for selector, _ in rules]
        pages = [file.read_text("utf-8") for file in files]
        serving = page.evaluate(_COUNT, [pages, selectors])
        browser.close()
    for served, (selector, size) in sorted(zip(map(tuple, serving), rules, strict=True), key=_rare):
        scripted = by_scripts & set(re.findall(r"\.([\w-]+)", selector))
        if len(served) <= FEW:
            print(f"{len(served):>4} {size:>4} {'js' if scripted else '  '} {selector}")
            print("          ", *_kinds(files[index] for index in served))
    _print_variables(css)


def _rare(row: tuple[tuple[int, ...], tuple[str, int]]) -> tuple[int, int]:
    return len(row[0]), -row[1][1]


def _resting(selector: str) -> str:
    """Return a selector as a page without a reader knows it."""
    resting = re.sub(r"(^|[\s>+~,(])(?=[,)]|$)", r"\1*", _STATE.sub("", selector))
    return resting.replace(":not(*)", "")


def _kinds(files: Iterator[Path]) -> Iterator[str]:
    sections = Counter("/".join(file.parts[1:3]) for file in files)
    yield from (f"{name} ({count})" for name, count in sections.most_common(4))


def _print_variables(css: str) -> None:
    used = Counter(re.findall(r"var\((--[\w-]+)", css))
    for name in sorted(set(re.findall(r"[{;](--[\w-]+):", css))):
        if used[name] < 2:
            print(f"{used[name]:>4}  {name}")


if __name__ == "__main__":
    main()
