"""What the pages that look across indicators may show, each a function of one of these values."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from generator.model import TextType, Topic
from generator.site.figures.counts import FigureCount
from generator.site.links import IndicatorLink, Place, RegionLink, ReportedFigure, TextLink
from generator.site.paging import PageOfItems
from generator.site.regions.country_map import Provinces
from generator.site.regions.provinces import FiguresOf, NewsOf
from generator.site.shortened import Shortened
from generator.site.texts.evidence import Evidence
from generator.site.texts.most_cited import TextCount

Counted = TypeVar("Counted", bound=Hashable)
Counts = tuple[tuple[Counted, int], ...]


@dataclass(frozen=True, slots=True)
class IndicatorInCountry:
    """One indicator across the country.

    `newest` is the last thing that sources say of the whole country, several where they disagree:
    it is never computed from provinces. `targets` are set for the whole country. `provinces` counts
    today's provinces of which a figure is known, `records` what reports its figures.
    """

    indicator: IndicatorLink
    newest: tuple[ReportedFigure, ...]
    targets: tuple[ReportedFigure, ...]
    count: FigureCount
    records: int
    provinces: int


@dataclass(frozen=True, slots=True)
class LinkedNational:
    """`indicators` are those with figures, `without` counts the others.

    `figures` and `news` have every province of today, in Vietnamese order; `drawn` are those on
    the map.
    """

    indicators: tuple[IndicatorInCountry, ...]
    without: int
    figures: tuple[FiguresOf, ...]
    news: tuple[NewsOf, ...]
    drawn: Provinces


class PlaceGroup(StrEnum):
    """What a place with figures is: a province of today or one of before, wider, or narrower."""

    TODAY = "today"
    FORMER = "former"
    WIDER = "wider"
    NARROWER = "narrower"


@dataclass(frozen=True, slots=True)
class ComparedPlace:
    """`place` is as of today; `older` counts the figures on a territory that its name had before,
    the last of them until `older_until`."""

    place: Place
    count: FigureCount
    older: int
    older_until: date | None

    @property
    def region(self) -> RegionLink:
        return self.place.region


@dataclass(frozen=True, slots=True)
class LinkedComparison:
    """The places that can be compared, by group: those with most figures, in Vietnamese order."""

    groups: tuple[tuple[PlaceGroup, Shortened[ComparedPlace]], ...]


@dataclass(frozen=True, slots=True)
class YearOfNews:
    """`months` counts the articles of each of the twelve."""

    year: int
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LinkedContentCounts:
    """Counts as of the day of the build. Times are newest first, other counts largest first.

    `earlier` counts the years of news before those shown. `quiet` are those of the
    `provinces` of today whose last article is more than twelve months old, or that never had one.
    """

    articles: int
    texts: int
    figures: FigureCount
    years: tuple[YearOfNews, ...]
    earlier: int
    regions: Shortened[tuple[RegionLink, int]]
    topics: Counts[Topic]
    text_years: Counts[int]
    text_types: Counts[TextType]
    text_statuses: Counts[str]
    cited: Shortened[TextCount]
    quiet: tuple[NewsOf, ...]
    provinces: int


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """The strongest evidence of a province for a text, of `count`."""

    strongest: tuple[Evidence, ...]
    count: int


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """`cells` are parallel to the page's columns."""

    province: Place
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class OtherText:
    """A text of another page of the matrix, and where it stands there."""

    text: TextLink
    url: str


@dataclass(frozen=True, slots=True)
class LinkedMatrix:
    """A page of the matrix: its columns are texts, its rows the provinces with evidence of them.

    `proven` counts the rows that prove more than a name; `rest` are today's other provinces.
    `others` are the first texts of other pages, of `others_count`.
    """

    columns: PageOfItems[TextLink]
    rows: tuple[MatrixRow, ...]
    proven: int
    rest: tuple[Place, ...]
    others: tuple[OtherText, ...]
    others_count: int
