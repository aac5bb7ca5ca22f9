"""Every number on the search page is of what a reader can reach."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from generator.text import slug

DONE = "document.querySelector('.search').dataset.state === 'done'"
COUNTED = "document.querySelector('.search').dataset.counted === 'true'"
QUERIES = (
    pytest.param("cong dan", marks=pytest.mark.long),
    "kl49",
    pytest.param("mù cang chải", marks=pytest.mark.long),
    pytest.param("bộ tiêu chí", marks=pytest.mark.long),
    "hội viên hải dương",
    "văn bản năm 2022",
    pytest.param("9/2022", marks=pytest.mark.long),
    pytest.param("đảng ủy", marks=pytest.mark.long),
    pytest.param("UBND", marks=pytest.mark.long),
    "thông tư 44",
    pytest.param("BRVT", marks=pytest.mark.long),
    pytest.param("202/2025/qh15", marks=pytest.mark.long),
    pytest.param("giadinhhoctap", marks=pytest.mark.long),
    pytest.param("ngaykhuyenhoc", marks=pytest.mark.long),
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        opened = context.new_page()
        opened.set_default_timeout(20_000)
        yield opened


def shown(page: Page, root: str, address: str) -> int:
    """Ask, show all that there is, and return how many results stand below the card."""
    page.goto(f"{root}/tim-kiem/{address}")
    page.wait_for_function(f"{DONE} && {COUNTED}")
    more = page.locator("[data-part=more]")
    while more.is_visible():
        before = page.locator(".result").count()
        more.click()
        page.wait_for_function(
            "before => document.querySelectorAll('.result').length > before"
            " || document.querySelector('[data-part=more]').hidden",
            arg=before,
        )
    return page.locator(".result").count()


def counted(words: str) -> int | None:
    number = re.search(r"(?<!Hơn)(?:^|[ (])(\d[\d.]*)(?: kết quả|\)?$)", words)
    return int(number[1].replace(".", "")) if number else None


@pytest.mark.parametrize("query", QUERIES)
def test_every_count_is_of_what_can_be_reached(page: Page, root: str, query: str) -> None:
    page.goto(f"{root}/tim-kiem/?q={query}")
    page.wait_for_function(f"{DONE} && {COUNTED}")
    whole = counted(page.locator("[data-part=count]").inner_text())
    kinds = page.locator("[data-part=kinds] a").all_inner_texts()[1:]
    options = page.locator("[data-filter] option").evaluate_all(
        "all => all.map((option) => [option.parentElement.name, option.value, option.textContent])"
    )
    reached = shown(page, root, f"?q={query}")
    assert whole is None or whole == reached
    for kind in kinds:
        value = slug(re.sub(r" \d+$", "", kind))
        assert _fits(counted(kind), _under(page, root, query, "loai", value)), kind
    for name, value, words in [option for option in options if option[1]][:6]:
        assert _fits(counted(words), _under(page, root, query, name, value)), words


def _fits(said: int | None, reached: int) -> bool:
    """A value without a number leads at least to something."""
    return reached == said if said is not None else reached > 0


def _under(page: Page, root: str, query: str, name: str, value: str) -> int:
    return shown(page, root, f"?q={query}&{name}={value}")
