"""What a page is, before it is HTML. Addresses start and, for pages, end with a slash."""

from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from generator.model import PictureFile

LARGE = 600
"""Pixels; services show narrower pictures as small squares."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the trail above a page."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedLink:
    title: str
    url: str
    media_type: str = "application/atom+xml"


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """How the search index sees a page; a page without one is not indexed.

    `kind` is a Vietnamese label (Tin tức, Văn bản, Địa phương, Số liệu …). `filters` and `meta`
    are name-value pairs, names in ASCII; a filter may repeat. `sort_day` is ISO, for sorting.
    `words` are searched but never shown: other names by which people look for it.
    """

    kind: str
    filters: tuple[tuple[str, str], ...] = ()
    meta: tuple[tuple[str, str], ...] = ()
    sort_day: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class CardImage:
    """The picture beside a shared link; `alt` says what stands on it."""

    url: str
    alt: str


@dataclass(frozen=True, slots=True)
class HeadImage:
    """A page's own picture, which services show first; `src` is its address from the root."""

    src: str
    alt: str
    width: int
    height: int
    media_type: str

    @property
    def is_large(self) -> bool:
        """Can it be shown as wide as a card?"""
        return self.width >= LARGE


@dataclass(frozen=True, slots=True)
class Head:
    """What every page tells the frame around it."""

    title: str
    description: str
    kind: str
    """The noun that names its template: `official-text`."""
    section: str = ""
    """The current item of the navigation: tin-tuc, van-ban, dia-phuong, thong-ke, lich, or none."""
    trail: tuple[Crumb, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    search: SearchEntry | None = None
    structured_data: Markup | None = None
    """schema.org JSON, safe to stand inside a script element."""
    image: HeadImage | None = None
    card: CardImage | None = None
    properties: tuple[tuple[str, str], ...] = ()
    """What those read who show a shared link, by Open Graph's names: `article:section`."""
    robots: str = ""
    """What engines that search the web are told: `noindex`, or nothing."""


class View(Protocol):
    """Any frozen dataclass: exactly what one template may see."""


@dataclass(frozen=True, slots=True)
class Page:
    """`url` ends in a slash, or names an HTML file (`/404.html`)."""

    url: str
    template: str
    head: Head
    view: View


@dataclass(frozen=True, slots=True)
class Asset:
    """A file written as it is: feed, JSON, CSV."""

    url: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of the content folder (path relative to it) that the site serves at `url`.

    Of a `picture` its renditions are served, never the file itself.
    """

    url: str
    path: str
    picture: PictureFile | None = None
