"""“Tìm kỹ hơn” as officers use it: numbers or titles only, days, further words, back, print."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.text import fold
from tests.search.browser import SETTLED

PRINTING = "globalThis.print = () => dispatchEvent(new Event('beforeprint'))"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone whose page may throw nothing."""
    errors: list[str] = []
    with browser.new_context(viewport={"width": 320, "height": 800}) as context:
        opened = context.new_page()
        opened.on("pageerror", lambda error: errors.append(str(error)))
        opened.set_default_timeout(20_000)
        opened.add_init_script(PRINTING)
        yield opened
    assert errors == []


def titles(page: Page) -> list[str]:
    page.wait_for_function(SETTLED)
    return page.locator(".result h3").all_inner_texts()


def test_a_search_is_narrowed_kept_in_the_address_and_restored(page: Page, root: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{root}/tim-kiem/?q=ttg")
    titles(page)
    assert not [url for url in asked if "/closer/" in url]
    page.locator(".closer summary").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Chỉ số ký hiệu văn bản").check()
    page.wait_for_url(re.compile("tim-o=so-hieu"))
    numbers = titles(page)
    assert numbers
    assert all("ttg" in fold(title.split(":")[0]) for title in numbers)
    page.get_by_label("Từ ngày").fill("2021")
    page.get_by_label("đến ngày").fill("quý I/2023")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("tu=2021-01-01&den=2023-03-31"))
    within = titles(page)
    assert 0 < len(within) < len(numbers)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.reload()
    assert titles(page) == within
    page.go_back()
    page.wait_for_url(re.compile("so-hieu$"))
    assert titles(page) == numbers
    page.get_by_role("button", name="Bỏ Chỉ số ký hiệu").click()
    page.wait_for_url(re.compile(r"\?q=ttg$"))


def test_what_is_chosen_while_the_script_comes_is_done(page: Page, root: str) -> None:
    held: list[Route] = []
    page.route("**/closer/closer*.js", lambda route: held.append(route))
    page.goto(f"{root}/tim-kiem/?q=ttg")
    titles(page)
    page.locator(".closer summary").click()
    page.get_by_label("Chỉ số ký hiệu văn bản").check()
    page.wait_for_function("() => document.querySelector('.closer').open")
    assert "tim-o" not in page.url
    while not held:
        page.wait_for_timeout(20)
    held[0].continue_()
    page.wait_for_url(re.compile("tim-o=so-hieu"))
    assert all("ttg" in fold(title.split(":")[0]) for title in titles(page))


def test_titles_and_further_words_leave_what_holds_them(page: Page, root: str) -> None:
    page.goto(f"{root}/tim-kiem/?q=c%C3%B4ng+d%C3%A2n+h%E1%BB%8Dc+t%E1%BA%ADp&tim-o=tieu-de")
    named = titles(page)
    assert named
    assert all("cong dan hoc tap" in fold(title) for title in named)
    page.locator(".closer summary").click()
    page.get_by_label("Mọi chỗ").check()
    page.get_by_label("Tìm trong kết quả").fill("tân bình")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("them="))
    assert any("Tân Bình" in title for title in titles(page))
    page.get_by_label("Từ ngày").fill("hôm qua")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Chưa hiểu ngày này")


def test_the_list_prints_with_what_was_asked(page: Page, root: str) -> None:
    page.goto(f"{root}/tim-kiem/?q=49-KL/TW&loai=van-ban&tu=2019")
    shown = titles(page)
    page.locator(".closer summary").click()
    page.get_by_role("button", name="In danh sách").click()
    page.emulate_media(media="print")
    sheet = page.locator(".result-sheet")
    expect(sheet).to_contain_text("Từ 01/01/2019")
    expect(sheet.locator("li")).to_have_count(len(shown))
    expect(sheet.locator("li").first).to_contain_text("/van-ban/")
    expect(page.locator(".search-box").first).to_be_hidden()
