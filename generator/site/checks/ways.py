"""Regions that lie in, went into or have as a member what cannot be that."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.diagnostics import Diagnostic
from generator.model import Content, Region, RegionKind
from generator.site.checks.rings import WORDS
from generator.site.regions.rings import Edge, Way, edges_of, find_rings
from generator.text import format_date

_LEVELS = {
    RegionKind.COUNTRY: 0,
    RegionKind.PROVINCE: 1,
    RegionKind.MUNICIPALITY: 1,
    RegionKind.DISTRICT: 2,
    RegionKind.WARD: 3,
    RegionKind.COMMUNE: 3,
    RegionKind.CLUSTER: 4,
}
_NO_UNIT = "cụm không phải đơn vị hành chính"
_ONLY_CLUSTERS = "chỉ cụm mới có thành viên"
_ADVICE = {
    Way.PARENT: "Ghi nơi ở cấp trên, hoặc bỏ dòng này; thành viên của một cụm ghi ở “members” "
    "trong tệp của cụm.",
    Way.MERGED: "Ghi nơi có vào ngày ấy, cùng cấp hay cấp trên, hoặc sửa ngày.",
    Way.MEMBER: "Ghi “kind: cluster”, hoặc chuyển dòng này sang tệp của cụm.",
}


def impossible_ways(content: Content) -> Iterator[Diagnostic]:
    """L415: a cluster among administrative units, or a successor that was not there on the day.

    A ring is told as L412 alone.
    """
    regions = {region.id: region for region in content.regions}
    rings = [ring.regions for ring in find_rings(content.regions)]
    closed = {(a.id, b.id) for ring in rings for a, b in pairwise(ring)}
    for region in content.regions:
        for edge in edges_of(region):
            other = regions.get(edge.start if edge.way is Way.MEMBER else edge.end)
            if other and edge.pair not in closed and (reason := _reason(edge, other)):
                yield region.origin.problem(
                    "L415",
                    WORDS[edge.way][1],
                    edge.index,
                    "region",
                    name=region.name,
                    words=WORDS[edge.way][0],
                    other=other.name,
                    reason=reason,
                    advice=_ADVICE[edge.way],
                )


def _reason(edge: Edge, other: Region) -> str:
    """Return why the edge's region cannot go this way to the other one; empty when it can."""
    owner_is_cluster = edge.region.kind is RegionKind.CLUSTER
    other_is_cluster = other.kind is RegionKind.CLUSTER
    match edge.way:
        case Way.MEMBER:
            return "" if owner_is_cluster else _ONLY_CLUSTERS
        case Way.PARENT:
            return _NO_UNIT if other_is_cluster else _no_level_below(edge.region, other)
        case Way.MERGED if owner_is_cluster != other_is_cluster:
            return _NO_UNIT
        case Way.MERGED:
            day = edge.region.history[edge.index].date
            return _absence(other, day) or _into_a_part(edge.region, other)


def _no_level_below(region: Region, other: Region) -> str:
    """Return why a region cannot lie in one of its own level, or of one below."""
    if _LEVELS[region.kind] > _LEVELS[other.kind]:
        return ""
    return "một nơi chỉ thuộc về cấp trên nó"


def _into_a_part(region: Region, other: Region) -> str:
    """A province does not go into a commune; some island districts became one."""
    if _LEVELS[region.kind] > 1 or _LEVELS[region.kind] >= _LEVELS[other.kind]:
        return ""
    return f"{other.name} ở cấp dưới"


def _absence(region: Region, day: date) -> str:
    if region.ended and region.ended <= day:
        return f"{region.name} chỉ có đến trước ngày {format_date(region.ended)}"
    if region.began and day < region.began:
        return f"{region.name} có từ ngày {format_date(region.began)}"
    return ""
