"""The page for addresses that lead nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.page import Head, Page
from generator.site import Site


@dataclass(frozen=True, slots=True)
class NotFoundView:
    title: str


def not_found_pages(site: Site) -> Iterator[Page]:
    """Return the 404 page; hosts serve it in place of any missing address."""
    title = "Không tìm thấy trang"
    head = Head(title, "Địa chỉ này không có trên cổng.", "not-found")
    yield Page("/404.html", "shell/404.html", head, NotFoundView(title))
