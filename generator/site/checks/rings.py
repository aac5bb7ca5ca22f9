"""Regions that would be part of themselves."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content
from generator.site.regions.rings import Way, find_rings

WORDS = {
    Way.PARENT: ("thuộc", "parent"),
    Way.MERGED: ("nhập vào", "history"),
    Way.MEMBER: ("có thành viên", "members"),
}


def regions_in_a_ring(content: Content) -> Iterator[Diagnostic]:
    """L412: by its parents, successors or clusters a region comes back to itself."""
    for ring in find_rings(content.regions):
        edge = ring.closing
        words, key = WORDS[edge.way]
        owner = edge.region
        other = ring.regions[0 if owner is ring.regions[-2] else -2]
        yield owner.origin.problem(
            "L412",
            key,
            edge.index,
            "region",
            name=owner.name,
            words=words,
            other=other.name,
            names=" → ".join(region.name for region in ring.regions),
        )
