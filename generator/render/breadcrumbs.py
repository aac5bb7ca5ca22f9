"""The way to a page, as machines read it; the page's own trail tells readers."""

from collections.abc import Callable, Iterator
from typing import Any

from markupsafe import Markup

from generator.pages import Head
from generator.pages.parts.structured_data import breadcrumb_list
from generator.render.frame import Frame

HOME = "Trang chủ"

Breadcrumbs = Callable[[Head | None, Any], Markup]


def breadcrumbs_of(frame: Frame) -> Breadcrumbs:
    """Return what `base.html` calls with a page's head, None on a hand-written one, and the page.

    An address that the trail names already is not told twice.
    """

    def breadcrumbs(head: Head | None, page: Any) -> Markup:
        return breadcrumb_list(_steps(frame, head, page))

    return breadcrumbs


def _steps(frame: Frame, head: Head | None, page: Any) -> Iterator[tuple[str, str]]:
    yield frame.site_url, HOME
    for crumb in head.trail if head else ():
        yield f"{frame.site_url}{crumb.url[1:]}", crumb.label
    address = page.canonical_url
    if address != frame.site_url:
        yield address, page.title
