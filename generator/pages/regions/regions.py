"""`/dia-phuong/`: today's provinces, clusters, former names, and districts with pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from generator.model import WHOLE_COUNTRY, Region, RegionId, RegionKind
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import PlaceView, full_name_of, place_view
from generator.pages.parts.tiles import Mark, TilesView, canvas, tiles
from generator.site import KIND_LABELS, RegionState, Site
from generator.site.regions.atlas import ONE_DAY, PROVINCIAL
from generator.site.regions.country_map import on_map
from generator.site.regions.provinces import figures_by_province, news_by_province
from generator.text import collation_key, format_date, format_number

URL = "/dia-phuong/"
ROOT = Crumb("Địa phương", URL)
LOWER = (RegionKind.DISTRICT, RegionKind.WARD, RegionKind.COMMUNE)
SHOWN_LOWER = 50


@dataclass(frozen=True, slots=True)
class RegionEntry:
    """`made_of` are the names it took in; `held` counts all that is in it now."""

    name: str
    url: str
    kind: str
    made_of: tuple[NamedLink, ...]
    held: str


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    entries: tuple[RegionEntry, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    name: str
    url: str
    members: tuple[NamedLink, ...]
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
    lower_more: bool


def regions_pages(site: Site) -> Iterator[Page]:
    """Return the index of regions."""
    view = regions_view(site)
    head = Head(
        title=view.title,
        description=view.intro,
        kind="regions",
        section="dia-phuong",
        trail=(ROOT,),
    )
    yield Page(URL, "regions/regions.html", head, view)


def regions_view(site: Site) -> RegionsView:
    """Return what the index of regions shows."""
    states = site.atlas.provinces(site.today)
    ended = sorted(_ended(site), key=lambda one: collation_key(one.name))
    lower, held = _lower(site), _held(site)
    country = site.atlas.regions.get(WHOLE_COUNTRY)
    return RegionsView(
        title="Địa phương",
        intro=_intro(site, states),
        country=NamedLink("Tin và số liệu chung của cả nước", country.url) if country else None,
        letters=tuple(
            Letter(letter, tuple(_entry(site, one, held[one.region.id]) for one in some))
            for letter, some in groupby(states, lambda one: one.name[:1].upper())
        ),
        tiles=_tiles(site),
        clusters=tuple(_cluster(site, one) for one in _of_kind(site, RegionKind.CLUSTER)),
        former_title=_former_title(ended),
        former=tuple(_end(site, one) for one in ended),
        lower=tuple(_end(site, one) for one in lower[:SHOWN_LOWER]),
        lower_more=len(lower) > SHOWN_LOWER,
    )


def _held(site: Site) -> Mapping[RegionId, str]:
    """Return, for each province, `2 tin, 8 số liệu`: all that is in it now, by any name."""
    news = {one.region.id: one.total for one in news_by_province(site)}
    figures = {one.region.id: one.total for one in figures_by_province(site)}
    return {region: _counted(news[region], figures[region]) for region in news}


def _counted(news: int, figures: int) -> str:
    counts = ((news, "tin"), (figures, "số liệu"))
    return ", ".join(f"{format_number(count)} {word}" for count, word in counts if count)


def _intro(site: Site, states: tuple[RegionState, ...]) -> str:
    cities = sum(one.kind is RegionKind.MUNICIPALITY for one in states)
    return (
        f"Ngày {format_date(site.today)}, cả nước có {len(states)} đơn vị hành chính cấp tỉnh: "
        f"{len(states) - cities} tỉnh và {cities} thành phố. Tin, văn bản và số liệu cũ giữ tên "
        "gọi và địa giới của lúc ấy."
    )


def _entry(site: Site, state: RegionState, held: str) -> RegionEntry:
    region = state.region
    return RegionEntry(
        name=state.name,
        url=region.url,
        kind=KIND_LABELS[state.kind],
        made_of=tuple(
            NamedLink(one.name, one.url) for _, one in site.atlas.predecessors(region.id)
        ),
        held=held,
    )


def _tiles(site: Site) -> TilesView | None:
    drawing = canvas(on_map(site))
    if not drawing:
        return None
    return tiles(
        drawing,
        title="Sơ đồ các tỉnh, thành phố",
        says="Mỗi ô là một tỉnh hoặc thành phố và dẫn tới trang của nơi đó.",
        mark=lambda region: Mark(url=region.url),
    )


def _of_kind(site: Site, *kinds: RegionKind) -> list[Region]:
    found = (one for one in site.atlas.regions.values() if one.kind in kinds)
    return sorted(found, key=lambda one: collation_key(one.name))


def _cluster(site: Site, cluster: Region) -> Cluster:
    today = site.today
    former = (one for one in cluster.members if today not in one.span and one.span.until)
    return Cluster(
        name=cluster.name,
        url=cluster.url,
        members=tuple(
            NamedLink(one.name, one.url) for one in site.atlas.members(cluster.id, today)
        ),
        former=tuple(place_view(site, one.region, one.span.until or today) for one in former),
    )


def _ended(site: Site) -> list[Region]:
    return [one for one in _of_kind(site, *PROVINCIAL) if one.ended and one.ended <= site.today]


def _former_title(ended: list[Region]) -> str:
    days = {one.ended for one in ended if one.ended}
    if len(days) == 1:
        return f"Tên gọi trước ngày {format_date(days.pop())}"
    return "Tên gọi trước đây"


def _end(site: Site, region: Region) -> Entry:
    if region.ended and region.ended <= site.today:
        last = region.ended - ONE_DAY
        return Entry(place_view(site, region.id, last), format_date(last), None)
    parents = [one.region for one in region.parents if site.today in one.span]
    within = site.atlas[parents[0]] if parents else None
    return Entry(
        place_view(site, region.id, site.today),
        until="",
        within=NamedLink(full_name_of(within), within.url) if within else None,
    )


def _lower(site: Site) -> list[Region]:
    """Districts, wards and communes, those in the news most first when they are many."""
    found = _of_kind(site, *LOWER)
    if len(found) > SHOWN_LOWER:
        found.sort(key=lambda one: -len(site.articles_of_region.get(one.id, ())))
    return found
