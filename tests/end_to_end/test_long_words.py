"""One word of thirty letters in every sentence: on a narrow phone no page scrolls sideways."""

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import ADDRESSES, EVERY_KIND, FURTHER

WORD = "Nghiêngngườikhuyếnhọctrườngdài"
OUR_OWN = (
    *("script", "svg", "button", "label", "legend", "option", "thead", "dt", ".attributes th"),
    *(".site-nav", ".hidden-label", ".skip", ".scale", ".keep", "time", ".document-number"),
    ".chip span",
    *(".status-badge", ".verdict", ".relation-kind", ".value", ".number", ".period"),
)
"""What no editor writes, or what is kept whole because it is short: numbers, days, compounds."""
LENGTHEN = r"""([word, own]) => {
  for (const closed of document.querySelectorAll("details")) closed.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let changed = 0;
  for (let node; (node = walker.nextNode()); ) {
    if (!node.data.trim() || node.parentElement.closest(own)) continue;
    node.data = node.data.replace(/\S+/, word);
    changed += 1;
  }
  return [changed, document.documentElement.scrollWidth - innerWidth];
}"""


@pytest.mark.parametrize(
    ("width", "addresses"),
    [
        pytest.param(320, ADDRESSES, id="320"),
        pytest.param(320, FURTHER, id="320-further", marks=pytest.mark.long),
        pytest.param(390, EVERY_KIND, id="390", marks=pytest.mark.long),
    ],
)
def test_a_long_word_is_broken(
    browser: Browser, host: str, width: int, addresses: tuple[str, ...]
) -> None:
    wider = {}
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        for address in addresses:
            page.goto(host + address)
            changed, beyond = page.evaluate(LENGTHEN, [WORD, ", ".join(OUR_OWN)])
            assert changed > 5, address
            if beyond > 0:
                wider[address] = beyond
    assert wider == {}
