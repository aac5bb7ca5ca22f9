"""Which figures of an indicator may stand in one chart: side by side, or in the order of time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import RegionId, RegionKind, Stage
from generator.site.figures.order import greatest_first
from generator.site.figures.series import Series
from generator.site.grouped import grouped
from generator.site.links import RegionLink, ReportedFigure
from generator.site.regions.atlas import PROVINCIAL, Atlas

CHARTS = 2
FEWEST, MOST = 2, 50
"""Rows of a chart."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures of one period and stage, the greatest first; `cluster` has all of their places.

    `others` are those of places of another level, which no chart of that period draws.
    """

    figures: tuple[ReportedFigure, ...]
    cluster: RegionLink | None
    others: tuple[ReportedFigure, ...] = ()


def comparisons(atlas: Atlas, figures: Iterable[ReportedFigure]) -> tuple[Comparison, ...]:
    """Return the newest comparisons: one period, one stage, no targets, two places or more.

    What may be added up is compared among places of one level only: a cluster's fund beside its
    members' would show the same money twice.
    """
    reached = [figure for figure in figures if not figure.intended]
    groups = [group for group in grouped(reached, _kinds).values() if _is_drawn(group)]
    groups.sort(key=lambda group: group[0].figure.period, reverse=True)
    drawn = groups[:CHARTS]
    urls = {figure.url for group in drawn for figure in group}
    undrawn = grouped((figure for figure in reached if figure.url not in urls), _times)
    return tuple(
        Comparison(
            greatest_first(group),
            _shared_cluster(atlas, group),
            greatest_first(undrawn.get(_times(group[0])[0], ())),
        )
        for group in drawn
    )


def line(series: Series) -> tuple[ReportedFigure, ...]:
    """Return what may be drawn in the order of time: one stage, no targets, each told once.

    Nothing is when a period began on an older territory: that is told in words only.
    """
    reached = [point for point in series.points if not point.intended]
    figures = [figure for point in reached for figure in point.figures]
    alike = len({point.stage for point in reached}) == 1 and len(figures) == len(reached)
    if not alike or len(reached) < FEWEST or any(map(series.began_before, reached)):
        return ()
    return tuple(figures[-MOST:])


def _times(reported: ReportedFigure) -> Sequence[tuple[str, Stage | None]]:
    return [(reported.figure.period.written, reported.stage)]


def _kinds(reported: ReportedFigure) -> Sequence[tuple[str, Stage | None, RegionKind | None]]:
    kind = reported.place.region.kind
    level = RegionKind.PROVINCE if kind in PROVINCIAL else kind
    additive = reported.indicator.additive
    return [(reported.figure.period.written, reported.stage, level if additive else None)]


def _is_drawn(figures: Sequence[ReportedFigure]) -> bool:
    places = {reported.place.region.id for reported in figures}
    return len(places) >= FEWEST and len(figures) <= MOST


def _shared_cluster(atlas: Atlas, figures: Iterable[ReportedFigure]) -> RegionLink | None:
    shared = frozenset.intersection(*(_clusters(atlas, reported) for reported in figures))
    return atlas.links[min(shared)] if shared else None


def _clusters(atlas: Atlas, reported: ReportedFigure) -> frozenset[RegionId]:
    region = reported.place.region.id
    clusters = atlas.clusters(region, reported.territory_day)
    return frozenset((region, *(cluster.id for cluster in clusters)))
