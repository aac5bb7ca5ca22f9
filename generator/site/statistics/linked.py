"""What the pages of indicators may show, each a function of one of these values."""

from dataclasses import dataclass
from datetime import date

from generator.model import Body, Theme
from generator.site.figures.comparable import Comparison
from generator.site.figures.counts import FigureCount
from generator.site.figures.sums import Sum
from generator.site.links import IndicatorLink, RegionLink, ReportedFigure
from generator.site.paging import PageOfItems
from generator.site.regions.country_map import Provinces


@dataclass(frozen=True, slots=True)
class FigureRow:
    """`disputed`: another source gives another value for the same place and period."""

    reported: ReportedFigure
    disputed: bool


@dataclass(frozen=True, slots=True)
class MarkedProvince:
    """The newest figures of a province of today: its own, and of each unit that is in it now."""

    province: RegionLink
    own: tuple[ReportedFigure, ...]
    former: tuple[ReportedFigure, ...]


@dataclass(frozen=True, slots=True)
class FigureMap:
    """`provinces` are all that are drawn, `marked` those with figures, in the same order."""

    provinces: Provinces
    marked: tuple[MarkedProvince, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands around an indicator's table, on its first page.

    `lines` are those of the places with most periods, each oldest first; `further_lines` counts
    the others. `single` is the newest figure where nothing can be drawn, a target
    only where nothing else is known.
    """

    body: Body
    comparisons: tuple[Comparison, ...]
    lines: tuple[tuple[ReportedFigure, ...], ...]
    further_lines: int
    single: ReportedFigure | None
    sums: tuple[Sum, ...]
    map: FigureMap | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The first and the last day that figures are of, and the names of their places then.

    `first` is None where a figure is of all that was until its day: nobody says since when.
    """

    first: date | None
    last: date
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkedIndicator:
    """One page of an indicator's table; the first one has the overview."""

    indicator: IndicatorLink
    definition: str
    numerator: str
    denominator: str
    method: str
    rows: PageOfItems[FigureRow]
    count: FigureCount
    overview: Overview | None
    coverage: Coverage | None = None
    """Of all figures, on the first page."""


@dataclass(frozen=True, slots=True)
class CountedIndicator:
    """An indicator, how many figures there are of it, and the figure where there is no other."""

    indicator: IndicatorLink
    count: FigureCount
    single: ReportedFigure | None


@dataclass(frozen=True, slots=True)
class ThemeOfIndicators:
    """`key_figure` speaks for the theme: the newest, of the widest area, the greatest."""

    theme: Theme
    indicators: tuple[CountedIndicator, ...]
    key_figure: ReportedFigure | None


@dataclass(frozen=True, slots=True)
class LinkedStatistics:
    """The index: counts of all, and the indicators by theme.

    `compared` are the newest comparisons, one an indicator, those of most places first; `targets`
    are what is only intended.
    """

    count: FigureCount
    indicators: int
    themes: tuple[ThemeOfIndicators, ...]
    compared: tuple[Comparison, ...]
    comparable: int
    targets: tuple[ReportedFigure, ...]
