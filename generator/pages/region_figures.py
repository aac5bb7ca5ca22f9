"""The figures of one region, by territory and indicator: eras are never mixed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from generator.model import Indicator, RegionId
from generator.pages.charts import ChartView, chart
from generator.pages.figure_view import FigureView, figure_view
from generator.site import ReportedFigure, Site
from generator.site.series import Point, Series, series
from generator.text import format_date

SHOWN = 50
LINE = 2
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
    chart: ChartView | None


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
        points = sorted(one.points, key=lambda point: point.period, reverse=True)
        rows = (row for point in points for row in _rows(site, one, point))
        line = _line(one.points)
        yield (
            _title(one),
            IndicatorGroup(
                title=indicator.title,
                url=indicator.url,
                rows=tuple(islice(rows, most)),
                chart=chart(site, line, by_period=True) if len(line) >= LINE else None,
            ),
        )


def _title(one: Series) -> str:
    if one.since:
        return f"Địa giới từ ngày {format_date(one.since)}"
    return f"Địa giới đến hết ngày {format_date(one.until)}" if one.until else ""


def _rows(site: Site, one: Series, point: Point) -> Iterator[FigureRow]:
    crossed = one.since and point.period.start < one.since
    words = f"kỳ này bắt đầu trước ngày {format_date(one.since)}" if one.since and crossed else ""
    for reading in point.readings:
        for figure in reading.figures:
            yield FigureRow(figure_view(site, figure), words, point.conflict)


def _line(points: Sequence[Point]) -> list[ReportedFigure]:
    """The comparable figures in the order of time: one stage, no targets, nothing disputed."""
    done = [point for point in points if not point.intended]
    stages = {point.stage for point in done}
    if len(stages) != 1 or any(len(point.readings) > 1 for point in done):
        return []
    return [point.readings[0].figures[0] for point in done]
