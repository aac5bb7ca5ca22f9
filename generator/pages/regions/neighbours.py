"""The places around a region in its clusters, each on today's map, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.pages.regions.parts import known_words
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
    units: tuple[Unit, ...]


def neighbours_views(linked: LinkedRegion) -> Iterator[NeighboursView]:
    """Yield a cluster's members of another day, or a region's neighbours by cluster."""
    for former in linked.former_members:
        day = known_words(former.day) if former.known else f"ngày {format_date(former.day)}"
        title = f"Thành viên {day}, trên đơn vị hôm nay"
        yield NeighboursView(title, _units(former.units))
    for neighbours in linked.neighbours:
        yield NeighboursView(_of_member(neighbours), _units(neighbours.units))


def _of_member(neighbours: Neighbours) -> str:
    """`Cùng Cụm 2 với Bắc Giang, theo tin ngày …`: named when it went into the page's region."""
    cluster, member, until = neighbours.cluster, neighbours.member, neighbours.until
    company = f"{cluster.name} với {member.name}," if member else cluster.name
    if not until:
        return f"Cùng {company} hôm nay"
    day = known_words(until) if neighbours.known else f"đến hết ngày {format_date(until)}"
    return f"Cùng {company} {day}, trên đơn vị hôm nay"


def _units(units: Iterable[ClusterUnit]) -> tuple[Unit, ...]:
    return tuple(_unit(unit) for unit in units)


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
