"""An indicator's figures in the order of time, by region and territory; eras are never mixed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.model import INTENDED, Figure, IndicatorId, Period, Qualifier, Region, Stage
from generator.site.links import ReportedFigure
from generator.site.site import Site
from generator.text import collation_key

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

    region: Region
    since: date | None
    until: date | None
    points: tuple[Point, ...]

    @property
    def key(self) -> tuple[str, date | None]:
        return self.region.id, self.since

    def began_before(self, point: Point) -> bool:
        """Tell whether a period began on an older territory than the one it ended on."""
        return self.since is not None and point.period.start < self.since


def series(site: Site, indicator: IndicatorId) -> tuple[Series, ...]:
    """Return an indicator's series in Vietnamese order of names, older territory first."""
    groups: dict[tuple[str, int], list[ReportedFigure]] = defaultdict(list)
    for one in site.figures_of_indicator.get(indicator, ()):
        days = site.atlas.boundaries(one.figure.region)
        groups[one.figure.region, sum(day <= one.territory_day for day in days)].append(one)
    found = [_series(site, some, era) for (_, era), some in groups.items()]
    return tuple(sorted(found, key=lambda one: (collation_key(one.region.name), _order(one))))


def _order(one: Series) -> date:
    return one.since or date.min


def _series(site: Site, figures: Sequence[ReportedFigure], era: int) -> Series:
    region = site.atlas[figures[0].figure.region]
    days = site.atlas.boundaries(region.id)
    last = days[era] if era < len(days) else region.ended
    return Series(
        region=region,
        since=days[era - 1] if era else region.began,
        until=date.fromordinal(last.toordinal() - 1) if last else None,
        points=points(figures),
    )


def points(figures: Iterable[ReportedFigure]) -> tuple[Point, ...]:
    """Group one region's figures of one indicator by period and stage, oldest first."""
    groups: dict[tuple[Period, Stage | None, bool], list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        intended = one.figure.qualifier in INTENDED
        groups[one.figure.period, one.stage, intended].append(one)
    found = [_point(key, some) for key, some in groups.items()]
    return tuple(sorted(found, key=lambda one: (one.period, one.stage or "", one.intended)))


def _point(key: tuple[Period, Stage | None, bool], figures: Iterable[ReportedFigure]) -> Point:
    same: dict[object, list[ReportedFigure]] = defaultdict(list)
    for one in sorted(figures, key=_told):
        figure = one.figure
        same[figure.value, figure.span, figure.total, figure.qualifier].append(one)
    readings = tuple(_reading(some) for some in same.values())
    bounds = [_bounds(one.figures[0].figure) for one in readings]
    totals = {one.total for one in readings if one.total is not None}
    apart = any(one[1] < other[0] for one in bounds for other in bounds)
    return Point(*key, readings, conflict=apart or len(totals) > 1)


def _reading(figures: Sequence[ReportedFigure]) -> Reading:
    one = figures[0].figure
    return Reading(one.value, one.span, one.total, one.qualifier, tuple(figures))


def _told(one: ReportedFigure) -> tuple[date, str]:
    return one.source.told_on, one.url


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
