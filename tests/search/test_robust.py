"""Whatever is typed and whatever is missing: no error is thrown, nothing is injected."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, Route

from generator.output.served import served
from tests.search.browser import SearchPage

SEARCH_FILES = ("/pagefind/", "/tim-kiem/", "/assets/js/search/")
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script> quỹ khuyến học",
    "(.*)+$ [a-z]{1,99} \\",
    "%00%0a${7*7}{{7*7}}",
    "'\"><svg/onload=alert(1)>",
    "𠮷 😀 \u202e\u0000",
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def test_nothing_of_the_search_loads_before_the_box_is_used(page: Page, root: str) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(_path(one, root)))
    for start in ("/", "/tim-kiem/"):
        asked.clear()
        page.goto(f"{root}{start}", wait_until="networkidle")
        early = [one for one in asked if one.startswith(SEARCH_FILES) and one != start]
        assert early == (["/assets/js/search/begin.js"] if start == "/tim-kiem/" else [])


def test_entering_the_header_box_loads_no_index(page: Page, root: str) -> None:
    """Suggestions come from the register; the index waits for the search page."""
    asked: list[str] = []
    page.on("request", lambda one: asked.append(_path(one, root)))
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{root}/")
    page.locator("#tim-dau-trang").focus()
    page.keyboard.type("kl49", delay=30)
    page.wait_for_selector('[role="option"]')
    assert "49-KL/TW" in page.locator('[role="option"]').first.inner_text()
    assert not [one for one in asked if one.startswith("/pagefind/")]


def test_what_is_typed_while_the_script_loads_is_not_lost(page: Page, root: str) -> None:
    held: list[Route] = []
    page.route("**/search/box.js", lambda route: held.append(route))
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{root}/")
    page.locator("#tim-dau-trang").focus()
    page.keyboard.type("kl49")
    page.wait_for_timeout(300)
    for one in held:
        one.continue_()
    page.wait_for_selector('[role="option"]')
    assert "49-KL/TW" in page.locator('[role="option"]').first.inner_text()


@pytest.mark.parametrize("asked", ["", "?q=luật"])
def test_what_is_being_typed_keeps_its_blank(page: Page, root: str, asked: str) -> None:
    """The next word is typed behind it, when the page's script has come in the meantime."""
    held: list[Route] = []
    page.route("**/search/page.js", lambda route: held.append(route))
    page.goto(f"{root}/tim-kiem/{asked}")
    page.locator("#q").press_sequentially("thông ")
    while not held:
        page.wait_for_timeout(20)
    held.pop().continue_()
    page.wait_for_function("document.querySelector('.search').dataset.state === 'done'")
    page.locator("#q").press_sequentially("tư")
    assert page.locator("#q").input_value() == "thông tư"


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_queries_are_only_text(browser: Browser, root: str, query: str) -> None:
    asked = SearchPage.open(browser, root)
    asked.page.on("dialog", lambda one: asked.errors.append(one.message))
    asked.ask(query)
    assert asked.errors == []
    assert asked.page.locator('[data-component="search"] :is(img, script, [onerror])').count() == 0
    asked.page.close()


def test_a_query_of_ten_thousand_signs(browser: Browser, root: str) -> None:
    asked = SearchPage.open(browser, root)
    asked.ask("khuyến học " * 900)
    asked.ask("a" * 10_000)
    assert asked.errors == []
    assert asked.ask("thư viện trên thuyền") == ["/tin-tuc/2024/03/thu-vien-thuyen/"]
    asked.page.close()


def test_without_an_index_numbers_are_still_answered(
    browser: Browser, built_site: Path, tmp_path: Path
) -> None:
    """A half-published site: pages and register are new, the index is not there."""
    shutil.copytree(built_site, tmp_path / "site", ignore=shutil.ignore_patterns("pagefind"))
    with served(tmp_path / "site") as root:
        asked = SearchPage.open(browser, root)
        assert asked.ask("kl49")[0] == "/van-ban/ket-luan/tw/2019/49/"
        asked.ask("thư viện trên thuyền")
        shown = asked.page.locator(".search").inner_text()
        assert "Chưa tải được dữ liệu tìm kiếm" in shown
        assert "Error" not in shown
        asked.page.close()


def test_a_page_of_another_build_finds_the_data(
    browser: Browser, built_site: Path, tmp_path: Path
) -> None:
    """The page names the data it was built with; a host may have others by now."""
    shutil.copytree(built_site, tmp_path / "site", ignore=shutil.ignore_patterns("fragment"))
    file = tmp_path / "site" / "tim-kiem" / "index.html"
    html = re.sub(r"(register|phrases)-\w+\.bin", r"\1-gone.bin", file.read_text("utf-8"))
    assert html.count("-gone.bin") == 2
    file.write_text(html, "utf-8")
    with served(tmp_path / "site") as root:
        asked = SearchPage.open(browser, root)
        assert asked.ask("kl49")[0] == "/van-ban/ket-luan/tw/2019/49/"
        assert asked.ask("dữ liệu mở")[0] == "/du-lieu/"
        assert asked.errors == []
        asked.page.close()


def test_fragments_of_another_build_are_left_out(
    browser: Browser, built_site: Path, tmp_path: Path
) -> None:
    shutil.copytree(built_site, tmp_path / "site")
    fragments = sorted((tmp_path / "site").glob("pagefind/*/fragment/*"))
    for file in fragments[::2]:
        file.unlink()
    with served(tmp_path / "site") as root:
        asked = SearchPage.open(browser, root)
        for query in ("học bổng", "gia đình học tập", "thư viện lưu động"):
            asked.ask(query)
        assert asked.errors == []
        asked.page.close()


def _path(request: Request, root: str) -> str:
    return request.url.removeprefix(root).partition("?")[0]
