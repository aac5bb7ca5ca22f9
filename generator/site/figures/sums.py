"""Sums that no source reports: added up here, and always shown with their parts.

Shares are never added up or averaged, and nothing is added up across a change of territory.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.model import Indicator, Period, Qualifier, Region, RegionId, RegionKind, Stage
from generator.site.grouped import grouped
from generator.site.links import Place, RegionLink, ReportedFigure
from generator.site.regions.atlas import Atlas
from generator.site.regions.clusters import parts
from generator.site.site import Site

Reported = Sequence[ReportedFigure]


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum over all parts of a whole for one period: a cluster, or one of today's units.

    `whole` is a cluster as of the period, a unit as of today; `figures` are what was added up.
    `total` is the sum of the parts' own totals when every part has one (58.234/64.536).
    """

    whole: Place
    parts: tuple[RegionLink, ...]
    period: Period
    stage: Stage | None
    value: Decimal
    total: Decimal | None
    figures: tuple[ReportedFigure, ...]


def sums(site: Site, indicator: Indicator) -> tuple[Sum, ...]:
    """Return all lawful sums of an indicator, newest period first; none when not additive."""
    if not indicator.additive:
        return ()
    figures = site.figures_by.indicator.get(indicator.id, ())
    groups = grouped(figures, lambda reported: [(reported.figure.period.written, reported.stage)])
    wholes = [region for region in site.atlas.regions.values() if _is_whole(site.atlas, region)]
    unsorted = [added for group in groups.values() for added in _of_one_period(site, wholes, group)]
    return tuple(sorted(unsorted, key=lambda added: added.period, reverse=True))


def _is_whole(atlas: Atlas, region: Region) -> bool:
    return region.kind is RegionKind.CLUSTER or bool(atlas.predecessors(region.id))


def _of_one_period(site: Site, wholes: Iterable[Region], figures: Reported) -> Iterator[Sum]:
    by_region = grouped(figures, lambda reported: [reported.place.region.id])
    for whole in wholes if len(by_region) > 1 else ():
        members = _parts(site, whole, figures[0].figure.period)
        added = _sum(site, whole, members, by_region) if len(members) > 1 else None
        if added:
            yield added


def _parts(site: Site, whole: Region, period: Period) -> tuple[Region, ...]:
    """Return what must be complete: the cluster's members, or the units that became this one."""
    atlas = site.atlas
    if any(period.start < day <= period.end for day in atlas.boundaries(whole.id)):
        return ()
    if whole.kind is RegionKind.CLUSTER:
        return atlas.members(whole.id, period.end)
    if not atlas.state(whole.id, site.today).exists:
        return ()
    return parts(atlas, whole.id, period.end)


def _sum(
    site: Site, whole: Region, members: tuple[Region, ...], by_region: Mapping[RegionId, Reported]
) -> Sum | None:
    readings = [_agreed(by_region.get(member.id, ())) for member in members]
    if not all(readings):
        return None
    firsts = [reading[0] for reading in readings]
    totals = [first.figure.total for first in firsts]
    known = [total for total in totals if total is not None]
    period = firsts[0].figure.period
    day = period.end if whole.kind is RegionKind.CLUSTER else site.today
    return Sum(
        whole=site.atlas.place(whole.id, day, site.today),
        parts=tuple(site.atlas.links[member.id] for member in members),
        period=period,
        stage=firsts[0].stage,
        value=sum((first.figure.value or Decimal(0) for first in firsts), Decimal(0)),
        total=sum(known, Decimal(0)) if len(known) == len(totals) else None,
        figures=tuple(reported for reading in readings for reported in reading),
    )


def _agreed(figures: Reported) -> Reported:
    """Return the figures when all say one exact value, or none."""
    values = {(reported.figure.value, reported.figure.total) for reported in figures}
    exact = all(reported.figure.qualifier is Qualifier.EXACT for reported in figures)
    return figures if len(values) == 1 and exact and figures[0].figure.value is not None else ()
