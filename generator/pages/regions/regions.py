"""The index of regions: today's provinces, clusters, former names, and districts with pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.model import Edition, RegionKind
from generator.model.addresses import REGIONS
from generator.pages.page import Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import KIND_LABELS, PlaceView, full_name_of, place_view
from generator.pages.parts.tiles import Mark, TilesView, canvas, tiles
from generator.pages.regions.parts import known_words
from generator.pages.regions.trail import ROOT
from generator.site.links import RegionLink
from generator.site.regions.country_map import Provinces
from generator.site.regions.index import ListedCluster, ListedPlace, ListedProvince, RegionIndex
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class RegionEntry:
    """`made_of` are the names it took in, `before` the one that it had until a day.

    `counts` are words for all that is in it now.
    """

    name: str
    url: str
    kind: str
    before: str
    made_of: tuple[NamedLink, ...]
    counts: str


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    entries: tuple[RegionEntry, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """`day` are words: `theo tin ngày 29/10/2024`."""

    name: str
    url: str
    day: str
    members: tuple[PlaceView, ...]
    former: tuple[PlaceView, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A name that ended, with its last day, or a living place within another."""

    place: PlaceView
    until: str
    within: NamedLink | None


@dataclass(frozen=True, slots=True)
class RegionsView:
    title: str
    intro: str
    country: NamedLink | None
    letters: tuple[Letter, ...]
    tiles: TilesView | None
    clusters: tuple[Cluster, ...]
    former_title: str
    former: tuple[Entry, ...]
    lower: tuple[Entry, ...]
    lower_more: str


def regions_page(index: RegionIndex, edition: Edition) -> Page:
    """Return the index of regions."""
    view = regions_view(index, edition)
    head = Head(
        title=view.title,
        description=view.intro,
        kind="regions",
        section="dia-phuong",
        trail=(ROOT,),
    )
    return Page(REGIONS, "regions/regions.html", head, view)


def regions_view(index: RegionIndex, edition: Edition) -> RegionsView:
    """Return what the index of regions shows. Raises MapWithoutArchipelago."""
    country = index.country
    return RegionsView(
        title="Địa phương",
        intro=_intro(index, edition),
        country=NamedLink("Tin và số liệu chung của cả nước", country.url) if country else None,
        letters=tuple(
            Letter(letter, tuple(_entry(province) for province in provinces))
            for letter, provinces in groupby(index.provinces, _letter)
        ),
        tiles=_tiles(index.map),
        clusters=tuple(_cluster(cluster) for cluster in index.clusters),
        former_title=_former_title(index.former),
        former=tuple(_listed(place) for place in index.former),
        lower=tuple(_listed(place) for place in index.lower),
        lower_more=_left(index),
    )


def _left(index: RegionIndex) -> str:
    left = index.lower_count - len(index.lower)
    return format_number(left) if left else ""


def _intro(index: RegionIndex, edition: Edition) -> str:
    count = len(index.provinces)
    kinds = [province.place.kind for province in index.provinces]
    cities = kinds.count(RegionKind.MUNICIPALITY)
    return (
        f"Ngày {format_date(edition.today)}, cả nước có {count} đơn vị hành chính cấp tỉnh: "
        f"{count - cities} tỉnh và {cities} thành phố. Tin, văn bản và số liệu cũ giữ tên "
        "gọi và địa giới của lúc ấy."
    )


def _letter(province: ListedProvince) -> str:
    return province.place.name[:1].upper()


def _entry(province: ListedProvince) -> RegionEntry:
    place = province.place
    counts = (
        (province.articles, "tin"),
        (province.figures, "số liệu"),
        (province.older_figures, "số liệu trên địa giới cũ"),
        (province.lower_figures, "số liệu của cấp dưới"),
    )
    return RegionEntry(
        name=place.name,
        url=place.url,
        kind=KIND_LABELS[place.kind],
        before=", ".join(f"trước {format_date(day)} là {name}" for day, name in province.renamed),
        made_of=tuple(map(_link, province.former)),
        counts=", ".join(f"{format_number(count)} {word}" for count, word in counts if count),
    )


def _link(region: RegionLink) -> NamedLink:
    return NamedLink(region.name, region.url)


def _tiles(provinces: Provinces) -> TilesView | None:
    drawing = canvas(provinces)
    if not drawing:
        return None
    return tiles(
        drawing,
        title="Sơ đồ các tỉnh, thành phố",
        says="Mỗi ô là một tỉnh hoặc thành phố và dẫn tới trang của nơi đó.",
        mark=lambda province: Mark(url=province.url),
    )


def _cluster(listed: ListedCluster) -> Cluster:
    return Cluster(
        name=listed.cluster.name,
        url=listed.cluster.url,
        day=known_words(listed.known),
        members=tuple(map(place_view, listed.members)),
        former=tuple(map(place_view, listed.former)),
    )


def _former_title(former: Iterable[ListedPlace]) -> str:
    days = {listed.place.region.ended for listed in former}
    day = days.pop() if len(days) == 1 else None
    return f"Tên gọi trước ngày {format_date(day)}" if day else "Tên gọi trước đây"


def _listed(listed: ListedPlace) -> Entry:
    within = listed.within
    return Entry(
        place_view(listed.place),
        until=format_date(listed.last_day) if listed.last_day else "",
        within=NamedLink(full_name_of(within), within.url) if within else None,
    )
