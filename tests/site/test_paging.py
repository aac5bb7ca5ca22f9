"""Lists cut into pages: each item stands on one page, in order."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.pages.page import Crumb
from generator.pages.parts.paging import numbered, page_trail, pager_of
from generator.site.paging import page_numbers, page_of_items


@given(st.integers(0, 120), st.integers(1, 30))
def test_every_item_stands_on_exactly_one_page(count: int, size: int) -> None:
    items = tuple(range(count))
    pages = [
        page_of_items("/tin-tuc/", items, number, size) for number in page_numbers(count, size)
    ]
    assert tuple(item for page in pages for item in page.items) == items
    assert all(page.items for page in pages) or len(pages) == 1
    assert all(
        page.start == sum(len(other.items) for other in pages[:at]) for at, page in enumerate(pages)
    )
    assert {page.pages for page in pages} == {len(pages)} and {page.count for page in pages} == {
        count
    }
    assert len({page.url for page in pages}) == len(pages)


def test_fifty_one_items_need_two_pages() -> None:
    first, second = (page_of_items("/van-ban/", range(51), number, 50) for number in (1, 2))
    assert (first.url, len(first.items)) == ("/van-ban/", 50)
    assert (second.url, list(second.items), second.start) == ("/van-ban/trang-2/", [50], 50)
    ahead, back = pager_of(first), pager_of(second)
    assert ahead and (ahead.previous, ahead.next, ahead.last) == ("", "/van-ban/trang-2/", "")
    assert back and (back.previous, back.next, back.first) == ("/van-ban/", "", "")
    assert back.label == "Trang 2 trên 2"
    assert numbered("Văn bản", first) == "Văn bản" and page_trail(first) == ()
    assert numbered("Văn bản", second) == "Văn bản, trang 2"
    assert page_trail(second) == (Crumb("Trang 2", "/van-ban/trang-2/"),)


def test_a_page_whose_items_are_changed_stays_where_it_is() -> None:
    page = page_of_items("/van-ban/", range(51), 2, 50)
    assert page.map(str) == replace(page, items=("50",))


def test_an_empty_list_has_one_page_without_a_pager() -> None:
    (number,) = page_numbers(0, 20)
    page = page_of_items("/tin-tuc/", (), number, 20)
    assert page.items == () and pager_of(page) is None


def test_the_middle_of_a_long_list_leads_to_both_ends() -> None:
    pager = pager_of(page_of_items("/tin-tuc/", range(100), 3, 20))
    assert pager
    assert (pager.first, pager.previous) == ("/tin-tuc/", "/tin-tuc/trang-2/")
    assert (pager.next, pager.last) == ("/tin-tuc/trang-4/", "/tin-tuc/trang-5/")
