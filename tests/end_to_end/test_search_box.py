"""The search box of every kind of page: it keeps its size while one types, and helps."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.end_to_end.addresses import ADDRESSES

DESKTOP, PHONE = 1280, 390
BOX = "form[role=search] input[name=q]:visible"
WITH_BOX_ON_PHONE = ("/", "/404.html", "/tim-kiem/")
"""Elsewhere a phone's header has a link to the search page, for want of room."""
ON_TOP = """option => {
  const { left, top, width, height } = option.getBoundingClientRect();
  return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""


@pytest.fixture(scope="module", params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    size = {"width": request.param, "height": 844}
    with browser.new_context(viewport=size) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.set_default_timeout(10_000)
        yield page


def width(page: Page) -> int:
    assert page.viewport_size
    return page.viewport_size["width"]


def colour(option: Locator) -> str:
    told: str = option.evaluate("option => getComputedStyle(option).backgroundColor")
    return told


def suggestions_of(page: Page, box: Locator, query: str) -> Locator:
    """Type a query into a box and return its suggestions, once they are there."""
    box.focus()
    page.keyboard.insert_text(query)  # at once: one list, which nothing replaces later
    suggestions = page.locator("[role=listbox]:visible")
    suggestions.wait_for()
    return suggestions


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_box_keeps_its_size_and_its_list_is_walked(page: Page, host: str, address: str) -> None:
    page.goto(host + address)
    boxes = page.locator(BOX).all()
    if width(page) == PHONE and address not in WITH_BOX_ON_PHONE:
        assert boxes == []
        expect(page.locator("header .search-link")).to_be_visible()
        return
    assert boxes
    for box in boxes:
        size = box.bounding_box()
        suggestions = suggestions_of(page, box, "khuyến học")
        assert box.bounding_box() == size
        inside(page, suggestions, box)
        walk(page, suggestions, box)


def inside(page: Page, suggestions: Locator, box: Locator) -> None:
    """The list lies below the box, as wide as its form, above the page and within the screen."""
    field, panel = box.bounding_box(), suggestions.bounding_box()
    assert field and panel
    assert panel["y"] >= field["y"] + field["height"] - 1
    assert panel["x"] >= 0 and panel["x"] + panel["width"] <= width(page)
    assert panel["width"] >= field["width"] and colour(suggestions) != "rgba(0, 0, 0, 0)"
    options = suggestions.locator("[role=option]")
    assert options.first.evaluate(ON_TOP)
    assert all((option.bounding_box() or {})["height"] >= 44 for option in options.all())


def walk(page: Page, suggestions: Locator, box: Locator) -> None:
    """The arrow keys walk the list, in sight; Escape closes it and the words stay."""
    first = suggestions.locator("[role=option]").first
    plain = colour(first)
    page.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    assert colour(first) != plain
    page.keyboard.press("Escape")
    expect(suggestions).to_have_count(0)
    expect(box).to_have_value("khuyến học")


@pytest.mark.parametrize("address", ["/", "/404.html"])
def test_a_suggestion_is_taken_by_keyboard(page: Page, host: str, address: str) -> None:
    page.goto(host + address)
    suggestions_of(page, page.locator(BOX).first, "kl49")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/van-ban/ket-luan/tw/2019/49/$"))


def test_a_key_leads_to_the_box_in_sight(page: Page, host: str) -> None:
    page.goto(f"{host}/")
    page.keyboard.press("/")
    expect(page.locator(BOX).first).to_be_focused()
