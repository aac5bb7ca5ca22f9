"""A cluster of another day, seen on today's units."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from generator.model import Region, RegionId
from generator.site.regions.atlas import Atlas


@dataclass(frozen=True, slots=True)
class ClusterUnit:
    """One of today's units: the cluster's former members in it, and what else it is made of."""

    now: Region
    members: tuple[Region, ...]
    """Members on the day asked for, whose territory is in this unit; may be the unit itself."""
    outside: tuple[Region, ...]
    """Units of that day which are in this one too, but were no members."""

    @property
    def mixes(self) -> bool:
        return bool(self.outside)


def cluster_today(
    atlas: Atlas, cluster: RegionId, day: date, today: date
) -> tuple[ClusterUnit, ...]:
    """Return the units of `today` that hold the cluster's members of `day`, in their order."""
    held: dict[RegionId, list[Region]] = defaultdict(list)
    for member in atlas.members(cluster, day):
        if now := atlas.successor(member.id, today):
            held[now.id].append(member)
    return tuple(
        ClusterUnit(
            atlas[now],
            tuple(members),
            tuple(one for one in parts(atlas, now, day) if one not in members),
        )
        for now, members in held.items()
    )


def parts(atlas: Atlas, region: RegionId, day: date) -> tuple[Region, ...]:
    """Return the units of `day` that are in the region now: itself, if it existed, comes first."""
    own = [atlas[region]] if atlas.state(region, day).exists else []
    joined = [one for since, one in atlas.predecessors(region) if day < since]
    return (*own, *(part for one in joined for part in parts(atlas, one.id, day)))
