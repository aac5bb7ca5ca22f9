"""An indicator's figures in the order of time, by region and territory; eras are never mixed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.model import Figure, IndicatorId, Period, Qualifier, RegionId, Stage
from generator.site.links import RegionLink, ReportedFigure
from generator.site.regions.atlas import Atlas
from generator.site.site import Site
from generator.text import SortKey, collation_key, day_before

ABOUT = Decimal("0.1")
"""How far `khoảng 400` may lie from another source's number before the two disagree."""

Bounds = tuple[Decimal, Decimal]
_ENDLESS = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Reading:
    """One value as reported, and every figure that says it, oldest record first."""

    value: Decimal | None
    span: Bounds | None
    total: Decimal | None
    qualifier: Qualifier
    figures: tuple[ReportedFigure, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """All readings of one period and stage. `conflict`: two of them cannot both be true."""

    period: Period
    stage: Stage | None
    intended: bool
    """A target or a plan, which is never a reading of what is."""
    readings: tuple[Reading, ...]
    conflict: bool

    @property
    def figures(self) -> tuple[ReportedFigure, ...]:
        """Every figure of the period."""
        return tuple(figure for reading in self.readings for figure in reading.figures)


@dataclass(frozen=True, slots=True)
class Series:
    """A region's points on one territory, which it had from `since` (None: the first one known).

    `until` is the last day of that territory, None while it lasts.
    """

    region: RegionLink
    since: date | None
    until: date | None
    points: tuple[Point, ...]

    def began_before(self, point: Point) -> bool:
        """Tell whether a period began on an older territory than the one it ended on."""
        return self.since is not None and point.period.start < self.since


def series(site: Site, indicator: IndicatorId) -> tuple[Series, ...]:
    """Return an indicator's series in Vietnamese order of names, older territory first."""
    groups: dict[tuple[RegionId, int], list[ReportedFigure]] = defaultdict(list)
    for figure in site.figures_by.indicator.get(indicator, ()):
        region = figure.place.region.id
        days = site.atlas.boundaries(region)
        groups[region, sum(day <= figure.territory_day for day in days)].append(figure)
    unsorted = [
        _series(site.atlas, region, era, figures) for (region, era), figures in groups.items()
    ]
    return tuple(sorted(unsorted, key=_order))


def _order(series: Series) -> tuple[SortKey, date]:
    return collation_key(series.region.name), series.since or date.min


def _series(atlas: Atlas, region: RegionId, era: int, figures: Sequence[ReportedFigure]) -> Series:
    days = atlas.boundaries(region)
    last = days[era] if era < len(days) else atlas[region].ended
    return Series(
        region=atlas.links[region],
        since=days[era - 1] if era else atlas[region].began,
        until=day_before(last) if last else None,
        points=points(figures),
    )


def disputed(all_series: Iterable[Series]) -> frozenset[ReportedFigure]:
    """Return the figures that cannot be true together with another one."""
    return frozenset(
        figure
        for series in all_series
        for point in series.points
        if point.conflict
        for figure in point.figures
    )


def points(figures: Iterable[ReportedFigure]) -> tuple[Point, ...]:
    """Group one region's figures of one indicator by period and stage, oldest first."""
    groups: dict[tuple[Period, Stage | None, bool], list[ReportedFigure]] = defaultdict(list)
    for reported in figures:
        key = reported.figure.period, reported.stage, reported.intended
        groups[key].append(reported)
    unsorted = [_point(key, group) for key, group in groups.items()]
    return tuple(
        sorted(unsorted, key=lambda point: (point.period, point.stage or "", point.intended))
    )


def _point(key: tuple[Period, Stage | None, bool], figures: Iterable[ReportedFigure]) -> Point:
    same: dict[object, list[ReportedFigure]] = defaultdict(list)
    for reported in sorted(figures, key=_oldest_first):
        figure = reported.figure
        same[figure.value, figure.span, figure.total, figure.qualifier].append(reported)
    readings = tuple(_reading(group) for group in same.values())
    bounds = [_bounds(reading.figures[0].figure) for reading in readings]
    totals = {reading.total for reading in readings if reading.total is not None}
    apart = any(lower[1] < upper[0] for lower in bounds for upper in bounds)
    return Point(*key, readings, conflict=apart or len(totals) > 1)


def _reading(figures: Sequence[ReportedFigure]) -> Reading:
    first = figures[0].figure
    return Reading(first.value, first.span, first.total, first.qualifier, tuple(figures))


def _oldest_first(reported: ReportedFigure) -> tuple[date, str]:
    return reported.source.told_on, reported.url


def _bounds(figure: Figure) -> Bounds:
    """Return between which numbers the truth lies, if the figure is right."""
    if figure.value is None:
        return figure.span or (Decimal(0), _ENDLESS)
    if figure.qualifier is Qualifier.OVER:
        return figure.value, _ENDLESS
    if figure.qualifier is Qualifier.UNDER:
        return Decimal(0), figure.value
    margin = figure.value * ABOUT if figure.qualifier is Qualifier.ABOUT else Decimal(0)
    return figure.value - margin, figure.value + margin
