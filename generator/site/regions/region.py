"""A region with everything its page shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import Association, Body, Code, Region, RegionId, RegionKind
from generator.site.calendar.linked import EventLink
from generator.site.links import Place, RegionLink
from generator.site.regions.country_map import Provinces, on_map
from generator.site.regions.figures import (
    RegionFigures,
    SeriesOfRegion,
    region_figures,
    series_of_region,
)
from generator.site.regions.history import (
    History,
    region_history,
)
from generator.site.regions.neighbours import (
    FormerMembers,
    Neighbours,
    former_members,
    region_neighbours,
)
from generator.site.regions.news import RegionNews, region_news
from generator.site.regions.parts import RegionParts, region_parts
from generator.site.regions.texts import (
    EvidenceByRegion,
    RegionTexts,
    TextsOfRegion,
    evidence_by_region,
    region_texts,
    texts_of_region,
)
from generator.site.site import Site
from generator.site.texts.numbered import TextsByNumber

EVENTS = 30
EventsOfRegion = Mapping[RegionId, tuple[EventLink, ...]]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a region is on today's map: `here` are those it is, lies in, or where members lie."""

    provinces: Provinces
    here: frozenset[RegionId]


@dataclass(frozen=True, slots=True)
class LinkedRegion:
    """`place` is the region today; `exists` is false when it has ended, or not begun.

    `ending` is the region on the first day without it, or today; `above` is what it went into or
    lies in. `known` is the last day of which a cluster's members are known. `position` is None when
    there is no map, or it is nowhere on it.
    """

    region: RegionLink
    place: Place
    exists: bool
    ending: Place
    above: RegionLink | None
    aliases: tuple[str, ...]
    codes: tuple[Code, ...]
    association: Association
    body: Body
    history: History | None
    parts: RegionParts
    news: RegionNews
    texts: RegionTexts
    figures: RegionFigures
    former_members: tuple[FormerMembers, ...]
    neighbours: tuple[Neighbours, ...]
    events: tuple[EventLink, ...]
    known: date | None
    position: Position | None


@dataclass(frozen=True, slots=True, eq=False)
class Indexes:
    """What all regions' values are looked up in, made once."""

    register: TextsByNumber
    texts: TextsOfRegion
    evidence: EvidenceByRegion
    series: SeriesOfRegion
    provinces: Provinces
    events: EventsOfRegion


def region_indexes(site: Site, register: TextsByNumber, events: EventsOfRegion) -> Indexes:
    return Indexes(
        register,
        texts_of_region(site),
        evidence_by_region(site),
        series_of_region(site),
        on_map(site),
        events,
    )


def linked_region(site: Site, region: Region, indexes: Indexes) -> LinkedRegion:
    atlas, today, own = site.atlas, site.today, indexes.texts.get(region.id, ())
    return LinkedRegion(
        region=atlas.links[region.id],
        place=atlas.place(region.id, today, today),
        exists=atlas.state(region.id, today).exists,
        ending=atlas.place(region.id, region.ended or today, today),
        above=above(site, region),
        aliases=region.aliases,
        codes=region.codes,
        association=region.association,
        body=site.bodies[region.url],
        history=region_history(site, region, indexes.register),
        parts=region_parts(site, region),
        news=region_news(site, region),
        texts=region_texts(site, region.id, own, indexes.evidence.get(region.id, {})),
        figures=region_figures(site, region, indexes.series.get(region.id, ())),
        former_members=former_members(site, region),
        neighbours=region_neighbours(site, region),
        events=indexes.events.get(region.id, ())[-EVENTS:],
        known=region.known,
        position=_position(site, region, indexes.provinces),
    )


def above(site: Site, region: Region) -> RegionLink | None:
    """Return where a region went, or else the one it lies in today."""
    now = site.atlas.place(region.id, site.today, site.today).now
    return now or parent(site, region)


def parent(site: Site, region: Region) -> RegionLink | None:
    """Return the first region that this one lies in today."""
    parents = (row.region for row in region.parents if site.today in row.span)
    first = next(parents, None)
    return site.atlas.links[first] if first else None


def _position(site: Site, region: Region, provinces: Provinces) -> Position | None:
    around = _around(site, region)
    here = frozenset(province.id for province in provinces if province.id in around)
    return Position(provinces, here) if here else None


def _around(site: Site, region: Region) -> frozenset[RegionId]:
    """Return what of today the region is, lies in, or where a cluster's last known members lie."""
    if region.kind is RegionKind.CLUSTER:
        members = site.atlas.members(region.id, min(region.known or site.today, site.today))
        units = (site.atlas.successor(member.id, site.today) for member in members)
        return frozenset(unit.id for unit in units if unit)
    now = site.atlas.successor(region.id, site.today)
    parents = [row.region for row in region.parents if site.today in row.span]
    return frozenset((*((now.id,) if now else ()), *parents))
