"""What a region consists of and belongs to: members, lower regions, clusters."""

from dataclasses import dataclass

from generator.model import Membership, Region, Span
from generator.site.links import Place
from generator.site.site import Site

SHOWN = 50


@dataclass(frozen=True, slots=True)
class DatedPlace:
    """A part of a region, or a whole it is a part of, with the dates."""

    place: Place
    span: Span


@dataclass(frozen=True, slots=True)
class RegionParts:
    """Members are a cluster's; `children` are the first of all that have the region as parent."""

    members: tuple[DatedPlace, ...]
    former_members: tuple[DatedPlace, ...]
    children: tuple[DatedPlace, ...]
    child_count: int
    clusters: tuple[DatedPlace, ...]


def region_parts(site: Site, region: Region) -> RegionParts:
    """Return the parts of a region, and the wholes it is a part of."""
    today = site.today
    children = site.atlas.children.get(region.id, ())
    clusters = site.atlas.memberships.get(region.id, ())
    return RegionParts(
        members=tuple(_dated(site, row) for row in region.members if today in row.span),
        former_members=tuple(_dated(site, row) for row in region.members if today not in row.span),
        children=tuple(_dated(site, row) for row in children[:SHOWN]),
        child_count=len(children),
        clusters=tuple(
            DatedPlace(site.atlas.place(row.region, today, today), row.span) for row in clusters
        ),
    )


def _dated(site: Site, row: Membership) -> DatedPlace:
    """Return the other region as it was on its last day, or is today."""
    until = row.span.until
    day = min(until, site.today) if until else site.today
    return DatedPlace(site.atlas.place(row.region, day, site.today), row.span)
