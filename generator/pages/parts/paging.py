"""Long lists, a page at a time: `/tin-tuc/`, `/tin-tuc/trang-2/` …"""

from dataclasses import dataclass
from typing import TypeVar

from generator.model.addresses import page_url
from generator.pages.page import Crumb
from generator.site.paging import PageOfItems

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Pager:
    """The ways to the neighbouring pages of a list; empty addresses have no page."""

    label: str
    first: str
    previous: str
    next: str
    last: str


def pager_of(page: PageOfItems[Item]) -> Pager | None:
    """Return the ways to the neighbouring pages, None where there is one page only."""
    if page.pages == 1:
        return None
    url, number, pages = page.list_url, page.number, page.pages
    return Pager(
        label=f"Trang {number} trên {pages}",
        first=url if number > 2 else "",
        previous=page_url(url, number - 1) if number > 1 else "",
        next=page_url(url, number + 1) if number < pages else "",
        last=page_url(url, pages) if number < pages - 1 else "",
    )


def numbered(title: str, page: PageOfItems[Item]) -> str:
    """Return a list's title as one of its pages has it: `Tin tức, trang 2`."""
    return title if page.is_first else f"{title}, trang {page.number}"


def page_trail(page: PageOfItems[Item]) -> tuple[Crumb, ...]:
    """Return the step of the trail that a page adds to its list's own."""
    return () if page.is_first else (Crumb(f"Trang {page.number}", page.url),)
