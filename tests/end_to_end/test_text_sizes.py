"""Larger text, set in the browser: nothing is wider than the screen, and no number breaks."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.end_to_end.addresses import ADDRESSES
from tests.end_to_end.conftest import CHROMIUM, FLAGS

LONGEST = (
    *(
        "/van-ban/thong-tu/bgddt/2014/44/",
        "/thong-ke/quy-binh-quan/",
        "/lich/",
        "/van-ban/nam/2019/",
    ),
    *("/van-ban/quyet-dinh/ttg/2021/1373/", "/van-ban/quyet-dinh/khvn/2015/448/", "/chu-de/"),
    "/dia-phuong/quan-tan-binh/",
)
SIZES = {16: (320, 390, 768, 1024, 1280), 18: (320, 390), 24: (320, 390, 768), 32: (320, 390, 1280)}
"""Of the text, with widths of the window: 100, 115, 150 and 200%."""
ROOM = 14 * 16
"""Pixels a line needs, at text of 16 pixels, before a number may break."""
BROKEN = r"""() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const numbers = /\d+(?:\/\d{4})?[-\/][A-ZĐ]{2}[\w&Đ]*(?:[-\/][A-ZĐ]\w*)*|\d{4}\s?[–-]\s?\d{4}/g;
  const broken = new Set(), range = document.createRange();
  for (let node; (node = walker.nextNode()); ) {
    if (node.parentElement.closest("code, .document-number.long")) continue;
    for (const { 0: number, index } of node.data.matchAll(numbers)) {
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      const ends = [...range.getClientRects()].filter((box) => box.width).map((box) => box.bottom);
      if (ends.length && Math.max(...ends) - Math.min(...ends) > 9) broken.add(number);
    }
    if (!/^[,.;:)]/.test(node.data)) continue;
    range.setStart(node, 0);
    range.setEnd(node, 1);
    const sign = range.getBoundingClientRect();
    const before = node.previousSibling?.getBoundingClientRect?.();
    if (sign.width && before?.width && sign.top > before.bottom - 4) broken.add(`⏎${node.data}`);
  }
  for (const word of document.querySelectorAll("main .keep"))
    if (new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      broken.add(word.textContent); // a number in it makes a box more, on the same line
  return [...broken];
}"""


OFTEN = (32,)
"""The greatest; the others are tried with the long tests, the least also as every page is."""


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(
            size, marks=() if size in OFTEN else pytest.mark.long, id=f"{size * 100 // 16}%"
        )
        for size in SIZES
    ],
)
def text(request: pytest.FixtureRequest) -> Iterator[tuple[int, Page]]:
    """Return a size of text, and a page of a browser that is set to it."""
    flags = [*FLAGS, f"--blink-settings=defaultFontSize={request.param}"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield request.param, browser.new_page()
        browser.close()


GROWN_OUT = """() => {
  const box = (part) => part.getBoundingClientRect();
  const covers = (table, other) => box(table).right > box(other).left + 1 &&
    box(table).left < box(other).left && box(table).bottom > box(other).top + 1 &&
    box(table).top < box(other).bottom;
  return [...document.querySelectorAll("main table")]
    .filter((table) => table.checkVisibility() && !table.closest(".hidden-label"))
    .filter((table) => {
      const { overflowX, paddingRight } = getComputedStyle(table.parentElement);
      if (overflowX !== "visible") return false;
      return box(table).right > box(table.parentElement).right - parseFloat(paddingRight) + 1 ||
        [...table.parentElement.children].some((other) => covers(table, other));
    })
    .map((table) => table.className);
}"""
"""Tables that stand out of what holds them, over what is beside, though nothing scrolls for it."""


def test_nothing_is_wider_than_the_screen_and_numbers_stay_whole(
    text: tuple[int, Page], host: str
) -> None:
    size, page = text
    wider, broken, grown = {}, {}, {}
    for address in (*ADDRESSES, *LONGEST):
        page.set_viewport_size({"width": SIZES[size][0], "height": 844})
        page.goto(host + address)
        for width in SIZES[size]:
            page.set_viewport_size({"width": width, "height": 844})
            page.evaluate("new Promise(requestAnimationFrame)")
            beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if beyond > 0:
                wider[address, width] = beyond
            if width * 16 / size > ROOM and (tables := page.evaluate(GROWN_OUT)):
                grown[address, width] = tables
            if width * 16 / size > ROOM and (numbers := page.evaluate(BROKEN)):
                broken[address, width] = numbers
    assert wider == {}
    assert broken == {}
    assert grown == {}


CROWDED = """() => [...document.querySelectorAll("main .document-number:not(.long, p *)")]
  .filter((number) => {
    const range = document.createRange();
    range.selectNodeContents(number);
    const lines = [...range.getClientRects()];
    const needed = lines.reduce((sum, line) => sum + line.width, 0);
    let block = number.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return lines.length > 1 && needed < 0.9 * block.clientWidth;
  })
  .map((number) => number.textContent)"""
"""Numbers outside running text that are broken though a line of their own has room for them."""


def test_a_number_that_has_room_on_a_line_of_its_own_takes_one(
    text: tuple[int, Page], host: str
) -> None:
    _, page = text
    page.set_viewport_size({"width": 320, "height": 844})
    crowded = {}
    for address in (*ADDRESSES, *LONGEST):
        page.goto(host + address)
        if numbers := page.evaluate(CROWDED):
            crowded[address] = numbers
    assert crowded == {}


def test_the_text_has_the_readers_size(text: tuple[int, Page], host: str) -> None:
    """So the test above says something."""
    size, page = text
    page.goto(host)
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == size


def test_an_official_text_answers_first(text: tuple[int, Page], host: str) -> None:
    size, page = text
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{host}/van-ban/quyet-dinh/khvn/2015/448/")
    order = ("h1", ".answer", ".read-at", "#tom-tat", ".tools", ".contents", ".fold")
    tops = [page.locator(f"main {part}").first.bounding_box() for part in order]
    heights = [box["y"] for box in tops if box]
    assert heights == sorted(heights) and len(heights) == len(order)
    if size == 16:
        assert heights[1] <= 421 and heights[2] <= 630 and heights[3] <= 756
