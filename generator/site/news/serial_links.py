"""The values that a serial's page, and the box on each of its articles, are made of."""

from dataclasses import dataclass

from generator.model import Serial
from generator.site.links import ArticleCard, ArticleLink
from generator.site.paging import PageOfItems


@dataclass(frozen=True, slots=True)
class PartLink:
    number: int
    article: ArticleLink


@dataclass(frozen=True, slots=True)
class PlaceInSerial:
    """`last` is the highest number of a part that readers can see."""

    serial: Serial
    number: int
    last: int
    before: PartLink | None
    after: PartLink | None


@dataclass(frozen=True, slots=True)
class SerialList:
    """`parts` are numbers with the articles; `links` is every part, whichever page this is."""

    serial: Serial
    page: PageOfItems[tuple[int, ArticleCard]]
    links: tuple[PartLink, ...]


@dataclass(frozen=True, slots=True)
class SerialIndex:
    """Each serial with the number of its articles, in Vietnamese order."""

    page: PageOfItems[tuple[Serial, int]]
