"""Old addresses: a small page at each that leads on."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.page import Head, Page
from generator.pages.parts.structured_data import absolute
from generator.site import Site
from generator.site.addresses import as_page

TITLE = "Trang đã chuyển địa chỉ"


@dataclass(frozen=True, slots=True)
class RedirectView:
    """`address` is the new one with its host."""

    title: str
    url: str
    address: str


def redirect_pages(site: Site) -> Iterator[Page]:
    """Return a page at each old address. A query (`?UserKey=`) has no file and is left out."""
    head = Head(TITLE, "", "redirect")
    for old, url in site.redirects.items():
        if "?" not in old:
            view = RedirectView(TITLE, url, absolute(site, url))
            yield Page(as_page(old), "shell/redirect.html", head, view)
