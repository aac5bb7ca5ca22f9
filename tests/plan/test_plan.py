"""A page changes only when its key does."""

from datetime import date

import pytest

from generator.model import TextKind
from generator.plan import plan_of
from generator.plan.planned import AnyPage
from generator.site.site import Site
from tests.small_site import article, circular, site_of, successor

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT ngày 01/12/2019."


def made_up(title: str = "Tin để sửa", effective: date | None = None) -> Site:
    newer = successor(effective=effective)
    older = circular(text=TextKind.FULL, body="### Điều 1. Phạm vi\n\n1. Khoản một.\n")
    articles = [
        article("sua", date(2024, 5, 1), title=title),
        article("dan", date(2023, 2, 3), body=CITES),
        article("khac", date(2022, 2, 3)),
    ]
    return site_of(articles, [newer, older])


def test_the_same_content_linked_again_has_the_same_keys_and_pages() -> None:
    first, again = made_up(), made_up()
    for page, other in zip(plan_of(first).pages, plan_of(again).pages, strict=True):
        assert page.url == other.url
        assert page.key(first.edition) == other.key(again.edition), page.url
        assert page.make(first.edition) == other.make(again.edition), page.url


@pytest.mark.parametrize(
    ("before", "after", "changed", "kept"),
    [
        (
            made_up(),
            made_up(title="Tin đã sửa"),
            ("/tin-tuc/2024/05/sua/", "/tin-tuc/", "/tin-tuc/2024/05/", "/", "/chu-de/so-ket/"),
            ("/van-ban/thong-tu/bgddt/2020/99/", "/tin-tuc/2022/", "/chu-de/", "/so-do/"),
        ),
        (
            made_up(),
            made_up(effective=date(2025, 3, 1)),
            ("/tin-tuc/2023/02/dan/", "/van-ban/thong-tu/bgddt/2020/99/", "/van-ban/"),
            ("/tin-tuc/2024/05/sua/", "/tin-tuc/", "/tin-tuc/2022/02/khac/", "/tac-gia/pv/"),
        ),
    ],
    ids=["a title", "the date of a text that replaces another"],
)
def test_an_edit_reaches_what_shows_it_and_nothing_else(
    before: Site, after: Site, changed: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    old = {page.url: page for page in plan_of(before).pages}
    new = {page.url: page for page in plan_of(after).pages}
    assert old.keys() == new.keys()
    moved = {url for url in old if _key(old[url], before) != _key(new[url], after)}
    assert moved.issuperset(changed) and moved.isdisjoint(kept)
    for url in old.keys() - moved:
        assert old[url].make(before.edition) == new[url].make(after.edition), url


def _key(page: AnyPage, site: Site) -> bytes:
    return page.key(site.edition)
