"""All regions: today's provinces, clusters, names that ended, and places below a province."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import WHOLE_COUNTRY, MilestoneKind, Region, RegionKind
from generator.site.links import Place, RegionLink
from generator.site.regions.atlas import LOWER, PROVINCIAL
from generator.site.regions.country_map import Provinces, on_map
from generator.site.regions.provinces import figures_by_province, news_by_province
from generator.site.regions.region import parent
from generator.site.site import Site
from generator.text import collation_key

SHOWN_LOWER = 50


@dataclass(frozen=True, slots=True)
class ListedProvince:
    """A province today, the units that went into it, and what the portal has of all of it.

    `figures` are of today's territory, `older_figures` of those before; `lower_figures` are those
    of its districts, wards and communes; `renamed` are names that it had, each with the first day
    without it.
    """

    place: Place
    renamed: tuple[tuple[date, str], ...]
    former: tuple[RegionLink, ...]
    articles: int
    figures: int
    older_figures: int
    lower_figures: int


@dataclass(frozen=True, slots=True)
class ListedCluster:
    """A cluster with the members last known, on the day `known`, and those that left before.

    Each is as it was on its last day.
    """

    cluster: RegionLink
    known: date | None
    members: tuple[Place, ...]
    former: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """A place that ended, on its last day, or a living one with the one that it lies in."""

    place: Place
    last_day: date | None
    within: RegionLink | None


@dataclass(frozen=True, slots=True)
class RegionIndex:
    """All regions in Vietnamese order; `lower` are the first of `lower_count` places."""

    country: RegionLink | None
    provinces: tuple[ListedProvince, ...]
    map: Provinces
    clusters: tuple[ListedCluster, ...]
    former: tuple[ListedPlace, ...]
    lower: tuple[ListedPlace, ...]
    lower_count: int


def region_index(site: Site) -> RegionIndex:
    ended = (region for region in _of_kind(site, *PROVINCIAL) if _has_ended(site, region))
    lower = _lower(site)
    return RegionIndex(
        country=site.atlas.links.get(WHOLE_COUNTRY),
        provinces=tuple(_provinces(site)),
        map=on_map(site),
        clusters=tuple(_cluster(site, region) for region in _of_kind(site, RegionKind.CLUSTER)),
        former=tuple(_listed(site, region) for region in ended),
        lower=tuple(_listed(site, region) for region in lower[:SHOWN_LOWER]),
        lower_count=len(lower),
    )


def _provinces(site: Site) -> Iterator[ListedProvince]:
    """Yield today's provinces; what has gone into one counts for it, by any name."""
    for news, figures in zip(news_by_province(site), figures_by_province(site), strict=True):
        region = news.region.id
        yield ListedProvince(
            place=site.atlas.place(region, site.today, site.today),
            renamed=tuple(_renamed(site.atlas[region], site.today)),
            former=tuple(
                site.atlas.links[former.id] for _, former in site.atlas.predecessors(region)
            ),
            articles=news.total,
            figures=figures.own,
            older_figures=figures.total - figures.own,
            lower_figures=figures.lower_total,
        )


def _renamed(region: Region, today: date) -> Iterator[tuple[date, str]]:
    for milestone in region.history:
        if milestone.kind is MilestoneKind.RENAMED and milestone.name and milestone.date <= today:
            yield milestone.date, milestone.name


def _of_kind(site: Site, *kinds: RegionKind) -> list[Region]:
    regions = (region for region in site.atlas.regions.values() if region.kind in kinds)
    return sorted(regions, key=lambda region: collation_key(region.name))


def _cluster(site: Site, cluster: Region) -> ListedCluster:
    atlas, today = site.atlas, site.today
    last = min(cluster.known or today, today)
    former = (row for row in cluster.known_members if last not in row.span)
    return ListedCluster(
        cluster=atlas.links[cluster.id],
        known=cluster.known,
        members=tuple(
            atlas.place(member.id, last, today) for member in atlas.members(cluster.id, last)
        ),
        former=tuple(
            atlas.place(row.region, row.span.until, today) for row in former if row.span.until
        ),
    )


def _lower(site: Site) -> list[Region]:
    """Return districts, wards and communes, those in the news most first when they are many."""
    lower = _of_kind(site, *LOWER)
    if len(lower) > SHOWN_LOWER:
        lower.sort(key=lambda region: -len(site.articles_by.region.get(region.id, ())))
    return lower


def _listed(site: Site, region: Region) -> ListedPlace:
    last = site.atlas.links[region.id].last_day if _has_ended(site, region) else None
    place = site.atlas.place(region.id, last or site.today, site.today)
    return ListedPlace(place, last, within=None if last else parent(site, region))


def _has_ended(site: Site, region: Region) -> bool:
    return region.ended is not None and region.ended <= site.today
