"""The figures of one region, by territory and indicator: eras are never mixed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from generator.model import Region, RegionId
from generator.site.figures.comparable import line
from generator.site.figures.counts import FigureCount, figure_count
from generator.site.figures.peers import Peers, peers
from generator.site.figures.series import Series, series
from generator.site.linking import indicator_link
from generator.site.links import IndicatorLink, RegionLink, ReportedFigure
from generator.site.shortened import Shortened, shortened
from generator.site.site import Site

SHOWN = 50
SHOWN_OF_FORMER = 3
SHOWN_LOWER = 20

SeriesOfRegion = Mapping[RegionId, tuple[tuple[IndicatorLink, Series], ...]]


@dataclass(frozen=True, slots=True)
class FigureInTime:
    """`crosses`: its period began on an older territory. `disputed`: another source disagrees."""

    figure: ReportedFigure
    crosses: bool
    disputed: bool


@dataclass(frozen=True, slots=True)
class IndicatorFigures:
    """`line` may be drawn in the order of time; `figures` are the others, the newest first."""

    indicator: IndicatorLink
    line: tuple[ReportedFigure, ...]
    figures: tuple[FigureInTime, ...]
    peers: Peers | None
    """Beside whom the newest figure stands."""


@dataclass(frozen=True, slots=True)
class FigureEra:
    """Figures of one territory; both days are included, None is open."""

    since: date | None
    until: date | None
    indicators: tuple[IndicatorFigures, ...]


@dataclass(frozen=True, slots=True)
class FormerFigures:
    """The newest figures of a former unit; `count` counts all of them."""

    region: RegionLink
    newest: tuple[ReportedFigure, ...]
    count: FigureCount


@dataclass(frozen=True, slots=True)
class RegionFigures:
    """The newest of `count` figures by territory, the newest first, and those of former units.

    `lower` counts those of the first districts, wards and communes, which are not the region's.
    """

    count: int
    eras: tuple[FigureEra, ...]
    former: tuple[FormerFigures, ...]
    lower: Shortened[tuple[RegionLink, FigureCount]]

    @property
    def shown(self) -> int:
        """How many of the figures the eras hold, drawn or in rows."""
        indicators = (indicator for era in self.eras for indicator in era.indicators)
        return sum(len(indicator.line) + len(indicator.figures) for indicator in indicators)


def series_of_region(site: Site) -> SeriesOfRegion:
    """Return each region's series of all indicators, in the indicators' order."""
    by_region: dict[RegionId, list[tuple[IndicatorLink, Series]]] = defaultdict(list)
    for indicator in site.indicators.values():
        link = indicator_link(indicator)
        for single in series(site, indicator.id):
            by_region[single.region.id].append((link, single))
    return {region: tuple(rows) for region, rows in by_region.items()}


def region_figures(
    site: Site, region: Region, rows: Sequence[tuple[IndicatorLink, Series]]
) -> RegionFigures:
    """Return a region's newest figures; `rows` are its series by indicator."""
    return RegionFigures(
        count=len(site.figures_by.region.get(region.id, ())),
        eras=tuple(_eras(site, rows)),
        former=tuple(_former(site, region)),
        lower=shortened(tuple(_lower(site, region)), SHOWN_LOWER),
    )


def _eras(site: Site, rows: Sequence[tuple[IndicatorLink, Series]]) -> Iterator[FigureEra]:
    """Each indicator shows its share of the figures, newest periods first."""
    share = max(1, SHOWN // max(1, len(rows)))
    newest = sorted(rows, key=lambda row: row[1].since or date.min, reverse=True)[:SHOWN]
    for (since, until), group in groupby(newest, lambda row: (row[1].since, row[1].until)):
        indicators = (_indicator(site, indicator, single, share) for indicator, single in group)
        yield FigureEra(since, until, tuple(indicators))


def _indicator(
    site: Site, indicator: IndicatorLink, single: Series, share: int
) -> IndicatorFigures:
    drawn = line(single)
    others = tuple(islice(_figures(single, frozenset(map(id, drawn))), share))
    newest = drawn[-1] if drawn else next((row.figure for row in others), None)
    beside = peers(site.atlas, newest, site.figures_by.time) if newest else None
    return IndicatorFigures(indicator, drawn, others, beside)


def _figures(single: Series, drawn: frozenset[int]) -> Iterator[FigureInTime]:
    for point in sorted(single.points, key=lambda point: point.period, reverse=True):
        for figure in point.figures:
            if id(figure) not in drawn:
                yield FigureInTime(figure, single.began_before(point), point.conflict)


def _lower(site: Site, region: Region) -> Iterator[tuple[RegionLink, FigureCount]]:
    for child in site.atlas.below(region.id):
        if figures := site.figures_by.region.get(child.id, ()):
            yield site.atlas.links[child.id], figure_count(figures)


def _former(site: Site, region: Region) -> Iterator[FormerFigures]:
    """Yield the newest figures of each unit that went into this one."""
    for _, former in site.atlas.predecessors(region.id):
        if figures := site.figures_by.region.get(former.id, ()):
            newest = sorted(figures, key=lambda reported: reported.figure.period, reverse=True)
            link = site.atlas.links[former.id]
            yield FormerFigures(link, tuple(newest[:SHOWN_OF_FORMER]), figure_count(figures))
