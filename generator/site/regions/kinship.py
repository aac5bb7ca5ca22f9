"""How regions belong together: what merged into one, what lies in one, which clusters name it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from generator.model import Membership, MilestoneKind, Region, RegionId
from generator.text import collation_key


def by_successor(regions: Iterable[Region]) -> Mapping[RegionId, tuple[tuple[date, RegionId], ...]]:
    """Return, by what they went into, the regions that ceased and the day, oldest first."""
    merged: dict[RegionId, list[tuple[date, RegionId]]] = defaultdict(list)
    for region in regions:
        for milestone in region.history:
            if milestone.kind is MilestoneKind.MERGED_INTO and milestone.region:
                merged[milestone.region].append((milestone.date, region.id))
    return {region: tuple(sorted(joined)) for region, joined in merged.items()}


def by_parent(regions: Iterable[Region]) -> Mapping[RegionId, tuple[Membership, ...]]:
    """Return, by the region they lie in, the regions that say so, in Vietnamese order."""
    children: dict[RegionId, list[Membership]] = defaultdict(list)
    for region in sorted(regions, key=lambda region: collation_key(region.name)):
        for parent in region.parents:
            children[parent.region].append(Membership(region.id, parent.span))
    return {region: tuple(lower) for region, lower in children.items()}


def by_member(regions: Iterable[Region]) -> Mapping[RegionId, tuple[Membership, ...]]:
    """Return, by member, the clusters that name it."""
    clusters: dict[RegionId, list[Membership]] = defaultdict(list)
    for cluster in regions:
        for member in cluster.known_members:
            clusters[member.region].append(Membership(cluster.id, member.span))
    return {member: tuple(rows) for member, rows in clusters.items()}


def onwards(region: Region) -> RegionId | None:
    """Return what a region that ended went into, or else its last parent."""
    for milestone in region.history:
        if milestone.kind is MilestoneKind.MERGED_INTO and milestone.region:
            return milestone.region
    return region.parents[-1].region if region.parents else None


def lay_in(
    regions: Mapping[RegionId, Region], region: RegionId, day: date | None
) -> frozenset[RegionId]:
    """Return all that a region lay in on its last day."""
    above: set[RegionId] = set()
    ways = [region]
    while day and ways:
        parents = regions[ways.pop()].parents
        new = [row.region for row in parents if day in row.span and row.region not in above]
        above.update(new)
        ways += new
    return frozenset(above)
