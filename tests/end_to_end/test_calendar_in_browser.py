"""The calendar of the portal's own content, in a browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

ROWS = "li[data-levels]:visible"


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{host}/lich/")
    yield page
    page.close()


def test_the_form_leaves_what_it_asks_for_and_the_address_keeps_it(page: Page) -> None:
    everything = page.locator(ROWS).count()
    page.select_option("[name=cap]", "cap-xa")
    fewer = page.locator(ROWS).all()
    assert 0 < len(fewer) < everything
    assert all("cap-xa" in (row.get_attribute("data-levels") or "") for row in fewer)
    assert page.url.endswith("?cap=cap-xa")
    page.reload()
    assert page.locator(ROWS).count() == len(fewer)
    page.click("text=Bỏ lọc")
    page.wait_for_url("**/lich/")
    assert page.locator(ROWS).count() == everything


def test_a_group_without_rows_goes_and_a_year_stands_at_its_first_row(page: Page) -> None:
    page.select_option("[name=noi]", "lao-cai")
    assert not page.locator("#nam-2023").is_visible()
    assert not page.locator('.chip[href="#nam-2023"]').is_visible()
    assert page.locator("#nam-2021 .year:visible").all_inner_texts() == ["2021"]


def test_when_nothing_fits_it_says_so(page: Page) -> None:
    page.select_option("[name=loai]", "anniversary")
    page.select_option("[name=cap]", "cap-xa")
    assert page.locator(ROWS).count() == 0
    assert "Không có việc nào phù hợp" in page.locator("form [role=status]").nth(-1).inner_text()


def test_without_javascript_everything_is_there_and_no_form(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}/lich/")
    assert page.locator(ROWS).count() > 5
    assert not page.locator("[data-component=event-filters]").is_visible()
    context.close()


def test_type_and_year_are_chosen_where_there_is_room(page: Page) -> None:
    assert page.locator("[name=loai]").is_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    assert not page.locator("[name=loai]").is_visible()
    assert page.locator("[name=cap]").is_visible()
