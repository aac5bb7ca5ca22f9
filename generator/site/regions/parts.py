"""What a region consists of and belongs to: members, lower regions, clusters."""

from dataclasses import dataclass
from datetime import date

from generator.model import Membership, Region, Span
from generator.site.links import Place
from generator.site.site import Site

SHOWN = 50


@dataclass(frozen=True, slots=True)
class DatedPlace:
    """A part of a region, or a whole it is a part of, with the dates.

    `known` is the last day of which it is known; None: it is so on the days of `span`.
    """

    place: Place
    span: Span
    known: date | None = None


@dataclass(frozen=True, slots=True)
class RegionParts:
    """Members are a cluster's, as last known; `children` are the first of all below the region."""

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
    last = min(region.known or today, today)
    members = region.known_members
    return RegionParts(
        members=tuple(_member(site, row, region.known) for row in members if last in row.span),
        former_members=tuple(_dated(site, row) for row in members if last not in row.span),
        children=tuple(_dated(site, row) for row in children[:SHOWN]),
        child_count=len(children),
        clusters=tuple(_cluster(site, row) for row in clusters),
    )


def _member(site: Site, row: Membership, known: date | None) -> DatedPlace:
    day = min(known or site.today, site.today)
    span = Span(row.span.since, None if known else row.span.until)
    return DatedPlace(site.atlas.place(row.region, day, site.today), span, known)


def _cluster(site: Site, row: Membership) -> DatedPlace:
    known, place = (
        site.atlas[row.region].known,
        site.atlas.place(row.region, site.today, site.today),
    )
    if known and row.span.until == known:
        return DatedPlace(place, Span(row.span.since), known)
    return DatedPlace(place, row.span)


def _dated(site: Site, row: Membership) -> DatedPlace:
    """Return the other region as it was on its last day, or is today."""
    until = row.span.until
    day = min(until, site.today) if until else site.today
    return DatedPlace(site.atlas.place(row.region, day, site.today), row.span)
