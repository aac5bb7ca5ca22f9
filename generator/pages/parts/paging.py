"""Long lists, a page at a time: `/tin-tuc/`, `/tin-tuc/trang-2/` …"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.pages.page import Crumb
from generator.site.paging import PageOfItems

Item = TypeVar("Item")

NEWS_SIZE = 20
REGISTER_SIZE = 50


@dataclass(frozen=True, slots=True)
class Pager:
    """The ways to the neighbouring pages of a list; empty addresses have no page."""

    label: str
    first: str
    previous: str
    next: str
    last: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Leaf(Generic[Item]):
    """One page of a list. `start` counts the items before it."""

    url: str
    items: Sequence[Item]
    number: int
    start: int
    count: int
    pager: Pager

    @property
    def heading(self) -> str:
        """What tells this page's title from the first one's."""
        return "" if self.number == 1 else f", trang {self.number}"

    @property
    def trail(self) -> tuple[Crumb, ...]:
        """The step of the trail that this page adds to the list's own."""
        return () if self.number == 1 else (Crumb(f"Trang {self.number}", self.url),)


def paged(url: str, items: Sequence[Item], size: int) -> Iterator[Leaf[Item]]:
    """Cut a list into pages; an empty list has one empty page."""
    total = max(1, -(-len(items) // size))
    for number in range(1, total + 1):
        start = (number - 1) * size
        yield Leaf(
            url=page_url(url, number),
            items=items[start : start + size],
            number=number,
            start=start,
            count=len(items),
            pager=_pager(url, number, total),
        )


def page_url(url: str, number: int) -> str:
    """Return the address of a list's page."""
    return url if number == 1 else f"{url}trang-{number}/"


def _pager(url: str, number: int, total: int) -> Pager:
    return Pager(
        label=f"Trang {number} trên {total}",
        first=url if number > 2 else "",
        previous=page_url(url, number - 1) if number > 1 else "",
        next=page_url(url, number + 1) if number < total else "",
        last=page_url(url, total) if number < total - 1 else "",
        shown=total > 1,
    )


def pager_of(page: PageOfItems[Item]) -> Pager | None:
    """Return the ways to the neighbouring pages, None where there is one page only."""
    if page.pages == 1:
        return None
    return _pager(page.list_url, page.number, page.pages)


def numbered(title: str, page: PageOfItems[Item]) -> str:
    """Return a list's title as one of its pages has it: `Tin tức, trang 2`."""
    return title if page.is_first else f"{title}, trang {page.number}"


def page_trail(page: PageOfItems[Item]) -> tuple[Crumb, ...]:
    """Return the step of the trail that a page adds to its list's own."""
    return () if page.is_first else (Crumb(f"Trang {page.number}", page.url),)
