"""A place's figure beside those of others: of the country, of its cluster, and where it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.model import WHOLE_COUNTRY, IndicatorId, Qualifier, RegionKind, Stage
from generator.site.grouped import grouped
from generator.site.links import ReportedFigure
from generator.site.regions.atlas import PROVINCIAL, Atlas

Time = tuple[IndicatorId, str, Stage | None]
FEWEST = 3
"""Places, below which a rank says nothing."""


@dataclass(frozen=True, slots=True)
class Peers:
    """`wider` are figures of the same time of the place's clusters and of the country.

    `rank` counts from 1 among `places` of one level, None where two values cannot be told apart.
    """

    wider: tuple[ReportedFigure, ...]
    rank: int | None
    places: int


def by_time(figures: Iterable[ReportedFigure]) -> Mapping[Time, tuple[ReportedFigure, ...]]:
    """Return what was reported of one period and stage; nothing that is only intended."""
    return grouped((figure for figure in figures if not figure.intended), lambda row: [_time(row)])


def peers(
    atlas: Atlas, reported: ReportedFigure, times: Mapping[Time, tuple[ReportedFigure, ...]]
) -> Peers | None:
    """Return what a figure stands beside; None when it stands alone."""
    if reported.intended:
        return None
    own, group = reported.place.region, times.get(_time(reported), ())
    wide = {WHOLE_COUNTRY, *_clusters(atlas, reported, reported.territory_day)} - {own.id}
    wider = tuple(figure for figure in group if figure.place.region.id in wide)
    level = [row for row in group if _level(row) == _level(reported)]
    places = len({row.place.region.id for row in level})
    rank = _rank(reported, level) if places >= FEWEST and places == len(level) else None
    return Peers(wider, rank, places) if wider or rank else None


def _time(reported: ReportedFigure) -> Time:
    return reported.indicator.id, reported.figure.period.written, reported.stage


def _clusters(atlas: Atlas, reported: ReportedFigure, day: date) -> Iterable[str]:
    return (cluster.id for cluster in atlas.clusters(reported.place.region.id, day))


def _level(reported: ReportedFigure) -> RegionKind:
    kind = reported.place.region.kind
    return RegionKind.PROVINCE if kind in PROVINCIAL else kind


def _rank(reported: ReportedFigure, level: Sequence[ReportedFigure]) -> int | None:
    """Only what is exact or a range can be told apart, and a range only from what lies outside."""
    higher = 0
    for other in level:
        if other.place.region.id == reported.place.region.id:
            continue
        if not (_is_exact(other) and _is_exact(reported)):
            return None
        if _least(other) > reported.figure.greatest:
            higher += 1
        elif other.figure.greatest >= _least(reported):
            return None
    return higher + 1


def _is_exact(reported: ReportedFigure) -> bool:
    return reported.figure.qualifier is Qualifier.EXACT


def _least(reported: ReportedFigure) -> Decimal:
    figure = reported.figure
    return figure.span[0] if figure.span else figure.greatest
