"""Larger text, chosen on the page: columns give way before words lie over each other."""

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import ADDRESSES
from tests.end_to_end.test_text_sizes import LONGEST

OVER = """() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const lines = [], range = document.createRange(), over = new Set();
  for (let node; (node = walker.nextNode()); ) {
    const part = node.parentElement;
    const isSeen = node.data.trim() && part.checkVisibility({ visibilityProperty: true });
    if (!isSeen || part.closest(".hidden-label, svg")) continue;
    range.selectNodeContents(node);
    lines.push(...[...range.getClientRects()].map((box) => ({ node, box })));
  }
  lines.forEach(({ node, box }, at) => {
    for (const other of lines.slice(at + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (node !== other.node && width > 6 && height > 0.6 * Math.min(box.height, other.box.height))
        over.add(`${node.data.slice(0, 30)} / ${other.node.data.slice(0, 30)}`);
    }
  });
  return [...over];
}"""
"""Words that lie over others."""


@pytest.mark.parametrize(
    ("chosen", "width"),
    [
        ("3", 1024),
        *(
            pytest.param(size, width, marks=pytest.mark.long)
            for size in "23"
            for width in (768, 1280)
        ),
    ],
)
def test_a_size_chosen_on_the_page_lays_no_words_over_others(
    browser: Browser, host: str, chosen: str, width: int
) -> None:
    """The width of a window in rem does not follow that size; the room for the words does."""
    page = browser.new_page(viewport={"width": width, "height": 844})
    over = {}
    for address in (*ADDRESSES, *LONGEST):
        page.goto(host + address)
        page.evaluate("size => document.documentElement.dataset.size = size", chosen)
        if words := page.evaluate(OVER):
            over[address] = words
    page.close()
    assert over == {}
