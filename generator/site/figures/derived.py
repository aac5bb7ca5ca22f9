"""Values that no source reports: computed here, and always shown with what they come from.

Shares are never added up or averaged, and nothing is added up across a change of territory.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.model import IndicatorId, Period, Qualifier, Region, RegionId, RegionKind, Stage
from generator.site.figures.shares import Derived
from generator.site.links import ReportedFigure
from generator.site.regions.clusters import parts
from generator.site.site import Site
from generator.text import format_number

Reported = Sequence[ReportedFigure]
ByRegion = Mapping[RegionId, Reported]


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum over all parts of a whole for one period: a cluster, or one of today's units.

    `total` is the sum of the parts' own totals when every part has one (58.234/64.536).
    """

    whole: Region
    parts: tuple[Region, ...]
    period: Period
    stage: Stage | None
    derived: Derived
    total: Decimal | None


def sums(site: Site, indicator: IndicatorId) -> tuple[Sum, ...]:
    """Return all lawful sums of an indicator, newest period first; none when not additive."""
    if not site.indicators[indicator].additive:
        return ()
    groups: dict[tuple[str, Stage | None], list[ReportedFigure]] = defaultdict(list)
    for one in site.figures_of_indicator.get(indicator, ()):
        groups[one.figure.period.written, one.stage].append(one)
    wholes = [one for one in site.atlas.regions.values() if _is_whole(site, one)]
    found = [one for some in groups.values() for one in _of_one_period(site, wholes, some)]
    return tuple(sorted(found, key=lambda one: one.period, reverse=True))


def _is_whole(site: Site, region: Region) -> bool:
    return region.kind is RegionKind.CLUSTER or bool(site.atlas.predecessors(region.id))


def _of_one_period(site: Site, wholes: Iterable[Region], figures: Reported) -> Iterator[Sum]:
    by_region: dict[RegionId, list[ReportedFigure]] = defaultdict(list)
    for one in figures:
        by_region[one.figure.region].append(one)
    for whole in wholes if len(by_region) > 1 else ():
        members = _parts(site, whole, figures[0])
        if len(members) > 1 and (found := _sum(whole, members, by_region)):
            yield found


def _parts(site: Site, whole: Region, sample: ReportedFigure) -> tuple[Region, ...]:
    """Return what must be complete: the cluster's members, or the units that became this one."""
    period, atlas = sample.figure.period, site.atlas
    if any(period.start < day <= period.end for day in atlas.boundaries(whole.id)):
        return ()
    if whole.kind is RegionKind.CLUSTER:
        return atlas.members(whole.id, period.end)
    if not atlas.state(whole.id, site.today).exists:
        return ()
    return parts(atlas, whole.id, period.end)


def _sum(whole: Region, members: tuple[Region, ...], by_region: ByRegion) -> Sum | None:
    figures = [_agreed(by_region.get(one.id, ())) for one in members]
    found = [one for one in figures if one]
    if len(found) < len(members):
        return None
    values = [one[0].figure.value or Decimal(0) for one in found]
    totals = [one[0].figure.total for one in found]
    known = [one for one in totals if one is not None]
    first = found[0][0]
    sources = tuple(reported for one in found for reported in one)
    return Sum(
        whole=whole,
        parts=members,
        period=first.figure.period,
        stage=first.stage,
        derived=Derived(sum(values, Decimal(0)), _method(members, values), sources),
        total=sum(known, Decimal(0)) if len(known) == len(totals) else None,
    )


def _agreed(figures: Reported) -> Reported:
    """Return the figures when all say one exact value, or none."""
    said = {(one.figure.value, one.figure.total, one.figure.qualifier) for one in figures}
    exact = all(one.figure.qualifier is Qualifier.EXACT for one in figures)
    return figures if len(said) == 1 and exact and figures[0].figure.value is not None else ()


def _method(members: Iterable[Region], values: Iterable[Decimal]) -> str:
    rows = zip(members, values, strict=True)
    added = " + ".join(f"{one.name} {format_number(value)}" for one, value in rows)
    return f"cộng {added}"
