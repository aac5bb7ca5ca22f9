"""Regions that lead back to themselves: through their parents, successors or clusters.

A ring of parents, of successors or of clusters is never right. One of parents and successors is
wrong only when one day has all of it: a town may have lain in the district that went into it later.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from generator.model import MilestoneKind, Region, RegionId
from generator.site.cycles import find_cycles
from generator.site.regions.eras import exists


class Way(StrEnum):
    """How one region leads to the next; the value is the editors' key."""

    PARENT = "parent"
    MERGED = "history"
    MEMBER = "members"


@dataclass(frozen=True, slots=True)
class Edge:
    """From a region to the one that it is in, or went into; `region` has it in its file."""

    way: Way
    start: RegionId
    end: RegionId
    region: Region
    index: int

    @property
    def pair(self) -> tuple[RegionId, RegionId]:
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Ring:
    """`regions` begin and end with the same one; `closing` is the last step."""

    regions: tuple[Region, ...]
    closing: Edge


def find_rings(regions: Iterable[Region]) -> tuple[Ring, ...]:
    """Return the rings, one for each edge that closes one."""
    known = {region.id: region for region in regions}
    edges = [edge for region in known.values() for edge in edges_of(region)]
    edges = [edge for edge in edges if edge.start in known and edge.end in known]
    rings: list[Ring] = []
    for way in Way:
        rings += _rings([edge for edge in edges if edge.way is way], known)
    mixed = _without([edge for edge in edges if edge.way is not Way.MEMBER], rings)
    if next(find_cycles(edge.pair for edge in mixed), None):
        for day in _days(known.values()):
            rings += _rings([edge for edge in _without(mixed, rings) if _lasts(edge, day)], known)
    return tuple(rings)


def without_rings(regions: Iterable[Region]) -> tuple[Region, ...]:
    """Return the regions without what closes a ring, so that every way among them ends."""
    remaining = tuple(regions)
    while rings := find_rings(remaining):  # again: without its last parent a region goes to another
        closing = {ring.closing.pair for ring in rings}
        remaining = tuple(_cut(region, closing) for region in remaining)
    return remaining


def _rings(edges: list[Edge], known: Mapping[RegionId, Region]) -> Iterator[Ring]:
    by_pair: dict[tuple[RegionId, RegionId], Edge] = {}
    for edge in edges:
        by_pair.setdefault(edge.pair, edge)
    for ring in find_cycles(by_pair):
        yield Ring(tuple(known[region] for region in ring), by_pair[ring[-2], ring[-1]])


def _without(edges: list[Edge], rings: list[Ring]) -> list[Edge]:
    closing = {ring.closing.pair for ring in rings}
    return [edge for edge in edges if edge.pair not in closing]


def edges_of(region: Region) -> Iterator[Edge]:
    """Yield where a region's own file leads."""
    for index, milestone in enumerate(region.history):
        if milestone.kind is MilestoneKind.MERGED_INTO and milestone.region:
            yield Edge(Way.MERGED, region.id, milestone.region, region, index)
    for index, parent in enumerate(region.parents):
        yield Edge(Way.PARENT, region.id, parent.region, region, index)
    for index, member in enumerate(region.members):
        yield Edge(Way.MEMBER, member.region, region.id, region, index)


def _lasts(edge: Edge, day: date) -> bool:
    """Does the atlas go this way on the day? A region that is not there goes to its successor,
    else to its last parent."""
    region = edge.region
    if edge.way is Way.MERGED:
        return not exists(region, day)
    if exists(region, day):
        return day in region.parents[edge.index].span
    return edge.index == len(region.parents) - 1


def _days(regions: Iterable[Region]) -> list[date]:
    """The days on which a way begins: a ring is there on the first day of its last one."""
    days: set[date | None] = {date.min}
    for region in regions:
        days |= {region.began, region.ended, *(parent.span.since for parent in region.parents)}
    return sorted(day for day in days if day)


def _cut(region: Region, closing: set[tuple[RegionId, RegionId]]) -> Region:
    """A milestone stays, since it says when the region ended; it only names no successor."""
    return replace(
        region,
        parents=tuple(row for row in region.parents if (region.id, row.region) not in closing),
        members=tuple(row for row in region.members if (row.region, region.id) not in closing),
        history=tuple(
            replace(milestone, region=None)
            if (region.id, milestone.region) in closing
            else milestone
            for milestone in region.history
        ),
    )
