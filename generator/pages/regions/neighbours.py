"""The places around a region in its clusters, each on today's map.

A cluster of another day is seen on today's units (`site.clusters`): some hold two members, some
a member and a place that was none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Region, RegionKind, Span
from generator.pages.parts.named_links import NamedLink
from generator.pages.regions.parts import Clusters
from generator.site import Site
from generator.site.regions.atlas import ONE_DAY
from generator.site.regions.clusters import ClusterUnit, cluster_today
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Unit:
    """`words` tell what of today's unit was in the cluster; empty when all of it was and is."""

    name: str
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    title: str
    cluster: NamedLink
    units: tuple[Unit, ...]


def region_neighbours(site: Site, region: Region, clusters: Clusters) -> tuple[Neighbours, ...]:
    """Return a region's neighbours by cluster, or a cluster's former members, on today's map."""
    if region.kind is RegionKind.CLUSTER:
        return tuple(_of_cluster(site, region))
    own = clusters.get(region.id, ())
    found = [_of_member(site, region, cluster, span) for cluster, span in own]
    for _, other in site.atlas.predecessors(region.id):
        for cluster, span in clusters.get(other.id, ()):
            if cluster not in [one for one, _ in own]:
                found.append(_of_member(site, other, cluster, span, other.name))
    return tuple(one for one in found if one.units)


def _of_member(
    site: Site, region: Region, cluster: Region, span: Span, name: str = ""
) -> Neighbours:
    """`name` is the former member's, on the page of what it is in now."""
    last = span.until if span.until and span.until < site.today else None
    when = f"đến hết ngày {format_date(last)}, theo đơn vị hôm nay" if last else "hôm nay"
    here = site.atlas.successor(region.id, site.today)
    units = tuple(
        _unit(site, one)
        for one in cluster_today(site.atlas, cluster.id, last or site.today, site.today)
        if last or one.now is not here
    )
    who = f"{cluster.name} với {name}," if name else cluster.name
    return Neighbours(f"Cùng {who} {when}", NamedLink(cluster.name, cluster.url), units)


def _of_cluster(site: Site, cluster: Region) -> Iterator[Neighbours]:
    """One list for each day on which members left, the last one first."""
    for day in sorted(_last_days(site, cluster), reverse=True):
        units = cluster_today(site.atlas, cluster.id, day, site.today)
        title = f"Thành viên ngày {format_date(day)}, theo đơn vị hôm nay"
        yield Neighbours(
            title, NamedLink(cluster.name, cluster.url), tuple(_unit(site, one) for one in units)
        )


def _last_days(site: Site, cluster: Region) -> set[date]:
    days = site.atlas.boundaries(cluster.id)
    return {day - ONE_DAY for day in days if day <= site.today and _left(cluster, day - ONE_DAY)}


def _left(cluster: Region, day: date) -> bool:
    return any(one.span.until == day for one in cluster.members)


def _unit(site: Site, one: ClusterUnit) -> Unit:
    others = [each for each in one.members if each is not one.now]
    parts = []
    if others:
        names = " và ".join(each.name for each in one.members)
        parts.append(f"gồm {names} khi đó" if len(one.members) > 1 else f"{names} khi đó")
    if one.mixes:
        parts.append(f"phần {', '.join(each.name for each in one.outside)} cũ ngoài cụm")
    return Unit(site.atlas.state(one.now.id, site.today).name, one.now.url, "; ".join(parts))
