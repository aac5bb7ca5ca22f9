"""What readers may do with a page, done with the Tab key, Enter and the arrows."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.long
PHONE = {"width": 390, "height": 844}
TEXT = "/van-ban/quy-che/bbt/2026/01/"
CLIPBOARD = "navigator.clipboard.readText()"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport=PHONE) as context:  # type: ignore[arg-type]
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        yield context.new_page()


def tab_to(page: Page, selector: str, most: int = 250) -> None:
    """Press Tab until what has the focus is of this kind."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{most} Tabs do not lead to {selector}")


def test_a_search_is_held_to_days(page: Page, host: str) -> None:
    page.goto(f"{host}/tim-kiem/?q=khuyen+hoc")
    page.locator("[data-component=search-result]").first.wait_for(timeout=20_000)
    tab_to(page, "[data-part=closer] summary")
    page.keyboard.press("Enter")
    tab_to(page, "#tu", 5)
    page.keyboard.type("2019")
    tab_to(page, "#den", 1)
    page.keyboard.type("5/2019")
    page.keyboard.press("Enter")
    page.wait_for_url("**tu=2019-01-01&den=2019-05-31*")
    page.locator("[data-component=search][data-state=done]").wait_for(timeout=20_000)
    assert page.locator("[data-component=search-result]").count() > 0


@pytest.mark.parametrize("form", ["png", "svg"])
def test_a_charts_picture_is_taken(page: Page, host: str, form: str) -> None:
    page.goto(f"{host}/thong-ke/ty-le-hoi-vien/")
    tab_to(page, ".chart-use summary")
    page.keyboard.press("Enter")
    tab_to(page, f"[data-image={form}]", 5)
    with page.expect_download() as taken:
        page.keyboard.press("Enter")
    assert taken.value.suggested_filename == f"ty-le-hoi-vien.{form}"
    if form == "svg":
        words = " ".join(re.sub("<[^>]+>", " ", taken.value.path().read_text("utf-8")).split())
        assert "Nguồn:" in words, "whose figures they are, not whose portal alone"
        assert "Tên địa phương theo địa giới" in words and "Cổng " in words


def test_the_code_of_a_chart_is_copied_for_another_site(page: Page, host: str) -> None:
    page.goto(f"{host}/thong-ke/ty-le-hoi-vien/")
    tab_to(page, ".chart-use summary")
    page.keyboard.press("Enter")
    tab_to(page, "button[data-copy]", 5)
    page.keyboard.press("Enter")
    page.get_by_text("Đã sao chép mã nhúng").wait_for()
    code = page.evaluate(CLIPBOARD)
    assert code == page.locator(".chart-use .code").first.inner_text()
    assert code.startswith("<iframe src=") and code.endswith("></iframe>")


CITATION = "[data-component=citation]"
CITED = {
    "the text": (
        f"details:has({CITATION}) > summary",
        CITATION,
        "Quy chế biên tập của cổng số 01/QC-BBT",
    ),
    "a provision": (".copy-link", ".provision-tools", "Điều 1 Quy chế số 01/QC-BBT"),
}


@pytest.mark.parametrize("cited", CITED)
def test_a_citation_is_copied(page: Page, host: str, cited: str) -> None:
    opening, tools, words = CITED[cited]
    page.goto(host + TEXT)
    tab_to(page, opening)
    page.keyboard.press("Enter")
    tab_to(page, f"{tools} button", 3)
    page.keyboard.press("Enter")
    page.get_by_text("Đã sao chép").wait_for()
    assert str(page.evaluate(CLIPBOARD)).startswith(words)


def test_lists_are_narrowed(page: Page, host: str) -> None:
    page.goto(f"{host}/van-ban/")
    tab_to(page, "main input")
    page.keyboard.type("ket luan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/van-ban/?q=ket+luan")
    page.goto(f"{host}/lich/")
    tab_to(page, "main select")
    page.keyboard.press("ArrowDown")
    page.wait_for_url("**/lich/?cap=*")


def test_a_search_is_narrowed_and_its_first_result_opened(page: Page, host: str) -> None:
    page.goto(f"{host}/tim-kiem/")
    tab_to(page, "[name=q]")
    page.keyboard.type("khuyến học")
    page.keyboard.press("Enter")
    page.locator("[data-component=search-result]").first.wait_for(timeout=20_000)
    tab_to(page, "[data-part=closer] summary", 20)
    page.keyboard.press("Enter")
    tab_to(page, "[data-part=closer] :is(input, select)", 5)
    tab_to(page, "[data-component=search-result]", 60)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/tim-kiem/" not in url)


def test_what_is_pressed_in_a_search_does_not_lose_the_place(page: Page, host: str) -> None:
    page.goto(f"{host}/tim-kiem/?q=khuyen+hoc+thai+binh")
    for pressed, kept in (
        ("[data-part=kinds] a:not([aria-current])", "[data-part=kinds] a[aria-current]"),
        ("[data-part=chosen] button:not([aria-label])", "[data-part=count]"),
        ("[data-part=chosen] button[aria-label*='Thái Bình']", "[data-part=count]"),
    ):
        page.locator("[data-counted=true]").wait_for(timeout=20_000)
        page.locator(pressed).first.focus()
        address = page.url
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url, before=address: url != before)
        page.locator("[data-counted=true]").wait_for(timeout=20_000)
        assert page.evaluate("(kept) => document.activeElement.matches(kept)", kept), pressed


def test_a_page_is_kept_and_forgotten(page: Page, host: str) -> None:
    page.goto(host + TEXT)
    page.locator(".keep-offline button").wait_for(timeout=20_000)
    tab_to(page, ".keep-offline button")
    page.keyboard.press("Enter")
    page.locator(".keep-offline button[aria-pressed=true]").wait_for()
    page.goto(f"{host}/ngoai-tuyen/")
    page.get_by_role("button", name="01/QC-BBT").wait_for()
    tab_to(page, "main button[aria-label*='01/QC-BBT']", 60)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="01/QC-BBT").wait_for(state="detached")


def test_places_are_compared(page: Page, host: str) -> None:
    page.goto(f"{host}/thong-ke/so-sanh/")
    tab_to(page, "select[name=noi]")
    page.keyboard.press("ArrowDown")
    tab_to(page, "select[name=noi]", 1)
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    tab_to(page, ".comparison-form button", 3)
    page.keyboard.press("Enter")
    page.wait_for_url("**/thong-ke/so-sanh/?noi=*&noi=*")
    page.locator("[data-component=comparison-result] table").wait_for()
    tab_to(page, "[data-component=comparison-result] a", 2)


def test_a_day_is_chosen(page: Page, host: str) -> None:
    page.goto(f"{host}/van-ban/thong-tu/bgddt/2023/25/")
    tab_to(page, "main #ngay")
    page.keyboard.press("Control+A")
    page.keyboard.type("15/1/2024")
    page.keyboard.press("Enter")
    page.wait_for_url("**/25/?ngay=2024-01-15")
    page.get_by_text("Ngày 15/01/2024").first.wait_for()
