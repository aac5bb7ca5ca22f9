"""A cluster of another day, seen on today's units."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model import Region, RegionId
from generator.site.grouped import grouped
from generator.site.links import Place, RegionLink
from generator.site.regions.atlas import Atlas


@dataclass(frozen=True, slots=True)
class ClusterUnit:
    """One of today's units: the cluster's former members in it, and what else it is made of."""

    now: Place
    members: tuple[RegionLink, ...]
    """Members on the day asked for, whose territory is in this unit; may be the unit itself."""
    outside: tuple[RegionLink, ...]
    """Units of that day which are in this one too, but were no members."""


def cluster_today(
    atlas: Atlas, cluster: RegionId, day: date, today: date
) -> tuple[ClusterUnit, ...]:
    """Return the units of `today` that hold the cluster's members of `day`, in their order."""
    members = atlas.members(cluster, day)
    by_unit = grouped(members, lambda member: _now(atlas, member, today))
    return tuple(_unit(atlas, now, group, day, today) for now, group in by_unit.items())


def last_days(cluster: Region, today: date) -> tuple[date, ...]:
    """Return the days before `today` that were the last ones of members, the last one first."""
    untils = {member.span.until for member in cluster.known_members}
    return tuple(sorted((day for day in untils if day and day < today), reverse=True))


def parts(atlas: Atlas, region: RegionId, day: date) -> tuple[Region, ...]:
    """Return the units of `day` that are in the region now: itself, if it existed, comes first."""
    own = [atlas[region]] if atlas.state(region, day).exists else []
    joined = [former for since, former in atlas.predecessors(region) if day < since]
    return (*own, *(part for former in joined for part in parts(atlas, former.id, day)))


def _now(atlas: Atlas, region: Region, today: date) -> tuple[RegionId, ...]:
    now = atlas.successor(region.id, today)
    return (now.id,) if now else ()


def _unit(
    atlas: Atlas, now: RegionId, members: Iterable[Region], day: date, today: date
) -> ClusterUnit:
    ids = [member.id for member in members]
    outside = [part.id for part in parts(atlas, now, day) if part.id not in ids]
    return ClusterUnit(
        now=atlas.place(now, today, today),
        members=tuple(atlas.links[region] for region in ids),
        outside=tuple(atlas.links[region] for region in outside),
    )
