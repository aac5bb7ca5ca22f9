"""The figures of one region, by territory and indicator: eras are never mixed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from generator.model import Indicator, RegionId, RegionKind
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.trends import Trend, crossed, trend
from generator.site import Site
from generator.site.figures.comparable import line
from generator.site.figures.series import Series, series
from generator.text import format_date

SHOWN = 50
Told = tuple[Indicator, Series]
SeriesOf = Mapping[RegionId, tuple[Told, ...]]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """`straddles` says that the period began on an older territory."""

    figure: FigureView
    straddles: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class IndicatorGroup:
    title: str
    url: str
    rows: tuple[FigureRow, ...]
    trend: Trend | None


@dataclass(frozen=True, slots=True)
class Era:
    """A time in which the name stood for one territory; one era alone needs no title."""

    title: str
    groups: tuple[IndicatorGroup, ...]


def series_by_region(site: Site) -> SeriesOf:
    """Return each region's series of all indicators, in the indicators' order."""
    found: dict[RegionId, list[Told]] = defaultdict(list)
    for indicator in site.indicators.values():
        for one in series(site, indicator.id):
            found[one.region.id].append((indicator, one))
    return {region: tuple(some) for region, some in found.items()}


def region_eras(site: Site, told: Sequence[Told]) -> tuple[Era, ...]:
    """Return a region's newest figures by territory, the newest first."""
    newest = sorted(told, key=_since, reverse=True)
    rows = islice(_groups(site, newest), SHOWN)
    return tuple(
        Era(title, tuple(group for _, group in some))
        for title, some in groupby(rows, lambda one: one[0])
    )


def _since(told: Told) -> date:
    return told[1].since or date.min


def _groups(site: Site, told: Sequence[Told]) -> Iterator[tuple[str, IndicatorGroup]]:
    """Each indicator shows its share of the rows, newest periods first."""
    most = max(1, SHOWN // max(1, len(told)))
    for indicator, one in told:
        drawn = line(one)
        rows = _rows(site, one, frozenset(id(figure) for figure in drawn))
        group = IndicatorGroup(
            title=indicator.title,
            url=indicator.url,
            rows=tuple(islice(rows, most)),
            trend=trend(drawn) if drawn else None,
        )
        yield _title(one), group


def _title(one: Series) -> str:
    """An ended region needs no title for its last territory: the page has said when it ended."""
    what = "Thành viên" if one.region.kind is RegionKind.CLUSTER else "Địa giới"
    if one.since:
        return f"{what} từ ngày {format_date(one.since)}"
    if one.until and not one.region.ended:
        return f"{what} đến hết ngày {format_date(one.until)}"
    return ""


def _rows(site: Site, one: Series, drawn: frozenset[int]) -> Iterator[FigureRow]:
    for point in sorted(one.points, key=lambda point: point.period, reverse=True):
        for figure in point.figures:
            if id(figure) not in drawn:
                yield FigureRow(figure_view(figure), crossed(one, point), point.conflict)
