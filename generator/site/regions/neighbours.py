"""The places around a region in its clusters, each on today's map.

A cluster of another day is seen on today's units (`clusters.py`): some hold two members, some a
member and a place that was none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Membership, Region, RegionId, RegionKind
from generator.site.links import RegionLink
from generator.site.regions.clusters import ClusterUnit, cluster_today, last_days
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A cluster on today's map, as it is, or as it was on the day `until`.

    `known`: that is the last day of which its members are known, not the last day of a member.
    `member` is the unit that was in it, where that has gone into the region since.
    """

    cluster: RegionLink
    member: RegionLink | None
    until: date | None
    known: bool
    units: tuple[ClusterUnit, ...]


@dataclass(frozen=True, slots=True)
class FormerMembers:
    """A cluster's members on a day that was the last one of some, on today's map.

    `known`: it is the last day of which members are known.
    """

    day: date
    known: bool
    units: tuple[ClusterUnit, ...]


def former_members(site: Site, cluster: Region) -> tuple[FormerMembers, ...]:
    """Return the members on each day on which members left, the last one first."""
    return tuple(
        FormerMembers(
            day, day == cluster.known, cluster_today(site.atlas, cluster.id, day, site.today)
        )
        for day in last_days(cluster, site.today)
    )


def region_neighbours(site: Site, region: Region) -> tuple[Neighbours, ...]:
    """Return a region's neighbours by cluster; a cluster has none."""
    if region.kind is RegionKind.CLUSTER:
        return ()
    lists = (*_own(site, region), *_of_former(site, region))
    return tuple(neighbours for neighbours in lists if neighbours.units)


def _own(site: Site, region: Region) -> Iterator[Neighbours]:
    for cluster in site.atlas.memberships.get(region.id, ()):
        yield _of_member(site, region, cluster)


def _of_former(site: Site, region: Region) -> Iterator[Neighbours]:
    """Yield the clusters that only units which went into the region were in."""
    memberships = site.atlas.memberships
    own = {cluster.region for cluster in memberships.get(region.id, ())}
    for _, former in site.atlas.predecessors(region.id):
        for cluster in memberships.get(former.id, ()):
            if cluster.region not in own:
                yield _of_member(site, former, cluster, site.atlas.links[former.id])


def _of_member(
    site: Site, region: Region, cluster: Membership, member: RegionLink | None = None
) -> Neighbours:
    today, until = site.today, cluster.span.until
    last = until if until and until < today else None
    here = site.atlas.successor(region.id, today)
    own = here.id if here else region.id
    units = tuple(
        unit
        for unit in cluster_today(site.atlas, cluster.region, last or today, today)
        if not _is_only(unit, own, last)
    )
    known = last is not None and last == site.atlas[cluster.region].known
    return Neighbours(site.atlas.links[cluster.region], member, last, known, units)


def _is_only(unit: ClusterUnit, region: RegionId, last: date | None) -> bool:
    """Is the unit nothing but the page's own region, or is it of today?"""
    if unit.now.region.id != region:
        return False
    members = [member.id for member in unit.members]
    return last is None or (members == [region] and not unit.outside)
