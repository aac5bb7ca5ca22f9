"""What a region consists of and belongs to: members, lower regions, clusters, codes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Region, RegionId, Span
from generator.pages.parts.places import PlaceView, place_view
from generator.site import Site
from generator.text import format_date

Clusters = Mapping[RegionId, tuple[tuple[Region, Span], ...]]

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Dated:
    """A region with the words for its dates: `đến hết ngày 30/06/2025`."""

    place: PlaceView
    dates: str


@dataclass(frozen=True, slots=True)
class RegionParts:
    """Members are a cluster's; `children` have the region as their parent."""

    members: tuple[Dated, ...]
    former_members: tuple[Dated, ...]
    children: tuple[Dated, ...]
    children_more: bool
    clusters: tuple[Dated, ...]
    codes: tuple[str, ...]


def region_parts(site: Site, region: Region, clusters: Clusters) -> RegionParts:
    """Return the parts of a region, and the wholes it is a part of."""
    today = site.today
    children = site.atlas.children.get(region.id, ())
    return RegionParts(
        members=tuple(
            _dated(site, one.region, one.span) for one in region.members if today in one.span
        ),
        former_members=tuple(
            _dated(site, one.region, one.span) for one in region.members if today not in one.span
        ),
        children=tuple(_dated(site, one, span) for one, span in children[:SHOWN]),
        children_more=len(children) > SHOWN,
        clusters=tuple(
            Dated(place_view(site.atlas.place(one.id, today, site.today)), span_words(span))
            for one, span in clusters.get(region.id, ())
        ),
        codes=tuple(_codes(region)),
    )


def span_words(span: Span) -> str:
    """Return `từ ngày … đến hết ngày …`, whichever are known."""
    since = f"từ ngày {format_date(span.since)}" if span.since else ""
    until = f"đến hết ngày {format_date(span.until)}" if span.until else ""
    return f"{since} {until}".strip()


def _dated(site: Site, region: RegionId, span: Span) -> Dated:
    day = min(span.until, site.today) if span.until else site.today
    return Dated(place_view(site.atlas.place(region, day, site.today)), span_words(span))


def clusters_by_member(site: Site) -> Clusters:
    """Index the clusters, with the dates of membership."""
    found: dict[RegionId, list[tuple[Region, Span]]] = defaultdict(list)
    for cluster in site.atlas.regions.values():
        for member in cluster.members:
            found[member.region].append((cluster, member.span))
    return {member: tuple(clusters) for member, clusters in found.items()}


def _codes(region: Region) -> Iterator[str]:
    """Seven codes went to another name, so that a code without its dates says nothing."""
    for code in region.codes:
        dates = span_words(code.span)
        yield f"Mã đơn vị {code.code} ({dates})" if dates else f"Mã đơn vị {code.code}"
