"""Lists cut into pages."""

from generator.pages.parts.paging import paged


def test_fifty_one_items_need_two_pages() -> None:
    first, second = paged("/van-ban/", range(51), 50)
    assert (first.url, len(first.items), first.pager.next) == ("/van-ban/", 50, "/van-ban/trang-2/")
    assert (second.url, list(second.items), second.start) == ("/van-ban/trang-2/", [50], 50)
    assert (second.pager.previous, second.pager.next) == ("/van-ban/", "")
    assert second.pager.label == "Trang 2 trên 2"


def test_an_empty_list_has_one_page_without_a_pager() -> None:
    (only,) = paged("/tin-tuc/", (), 20)
    assert only.items == () and not only.pager.shown


def test_the_middle_of_a_long_list_leads_to_both_ends() -> None:
    pager = list(paged("/tin-tuc/", range(100), 20))[2].pager
    assert (pager.first, pager.previous) == ("/tin-tuc/", "/tin-tuc/trang-2/")
    assert (pager.next, pager.last) == ("/tin-tuc/trang-4/", "/tin-tuc/trang-5/")
