"""The places around a region in its clusters, each on today's map, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import RegionKind
from generator.pages.parts.named_links import NamedLink
from generator.site.regions.clusters import ClusterUnit
from generator.site.regions.neighbours import Neighbours
from generator.site.regions.region import LinkedRegion
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Unit:
    """`words` tell what of today's unit was in the cluster; empty when all of it was and is."""

    name: str
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class NeighboursView:
    title: str
    cluster: NamedLink
    units: tuple[Unit, ...]


def neighbours_views(linked: LinkedRegion) -> Iterator[NeighboursView]:
    """Yield a region's neighbours by cluster, or a cluster's former members."""
    title = _of_cluster if linked.region.kind is RegionKind.CLUSTER else _of_member
    for neighbours in linked.neighbours:
        cluster = neighbours.cluster
        units = tuple(_unit(unit) for unit in neighbours.units)
        yield NeighboursView(title(neighbours), NamedLink(cluster.name, cluster.url), units)


def _of_cluster(neighbours: Neighbours) -> str:
    day = f"ngày {format_date(neighbours.until)}" if neighbours.until else "hôm nay"
    return f"Thành viên {day}, theo đơn vị hôm nay"


def _of_member(neighbours: Neighbours) -> str:
    """`Cùng Cụm 2 với Bắc Giang, đến hết …`: named when it went into the page's region."""
    cluster, member, until = neighbours.cluster, neighbours.member, neighbours.until
    company = f"{cluster.name} với {member.name}," if member else cluster.name
    when = f"đến hết ngày {format_date(until)}, theo đơn vị hôm nay" if until else "hôm nay"
    return f"Cùng {company} {when}"


def _unit(unit: ClusterUnit) -> Unit:
    names = [member.name for member in unit.members]
    parts = []
    if any(member.id != unit.now.region.id for member in unit.members):
        then = " và ".join(names)
        parts.append(f"gồm {then} khi đó" if len(names) > 1 else f"{then} khi đó")
    if unit.outside:
        outside = ", ".join(region.name for region in unit.outside)
        parts.append(f"phần {outside} cũ ngoài cụm")
    return Unit(unit.now.name, unit.now.url, "; ".join(parts))
