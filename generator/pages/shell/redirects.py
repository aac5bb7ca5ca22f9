"""Old addresses: a small page at each that leads on."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.page import Head, Page
from generator.site import Site

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
            view = RedirectView(TITLE, url, site.edition.absolute(url))
            yield Page(_as_file(old), "shell/redirect.html", head, view)


def _as_file(url: str) -> str:
    """An address without an ending is a folder's."""
    named = url.endswith("/") or "." in posixpath.basename(url)
    return url if named else f"{url}/"
