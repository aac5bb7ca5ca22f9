"""The page of a region: what it is and was, its news, texts and figures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import OfficialText, Region, RegionId, RegionKind
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.places import full_name_of
from generator.pages.parts.search_entries import region_entry
from generator.pages.parts.structured_data import absolute, structured
from generator.pages.parts.tiles import Canvas, canvas
from generator.pages.parts.wording import Html, sentence_case
from generator.pages.regions.carried import CarriedBy, carried_by_region
from generator.pages.regions.figures import SHOWN as SHOWN_FIGURES
from generator.pages.regions.figures import Era, SeriesOf, region_eras, series_by_region
from generator.pages.regions.history import Numbered, Step, region_history, texts_by_number
from generator.pages.regions.neighbours import Neighbours, region_neighbours
from generator.pages.regions.news import (
    SHOWN_OF_OTHERS,
    RegionNews,
    region_archive,
    region_feeds,
    region_news,
)
from generator.pages.regions.parts import (
    Clusters,
    RegionParts,
    clusters_by_member,
    region_parts,
)
from generator.pages.regions.position import Position, region_position
from generator.pages.regions.regions import LOWER, ROOT
from generator.pages.regions.texts import RegionTexts, region_texts, texts_of_bodies
from generator.pages.statistics.comparison import comparison_url
from generator.site import KIND_LABELS, Site
from generator.site.regions.atlas import ONE_DAY
from generator.site.regions.country_map import on_map
from generator.text import format_date, format_number

ASSOCIATION_ROWS = (
    ("chair", "Chủ tịch"),
    ("address", "Địa chỉ"),
    ("phone", "Điện thoại"),
    ("email", "Thư điện tử"),
)


@dataclass(frozen=True, slots=True)
class Contact:
    """The local association; only what is known."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FormerFigures:
    """The newest figures of a former unit, which are never this region's own."""

    title: str
    figures: tuple[FigureView, ...]
    all: CountedLink


@dataclass(frozen=True, slots=True)
class RegionView:
    """`ended` are the words before the link to `now`; both empty for a living region."""

    kicker: str
    name: str
    ended: str
    now: NamedLink | None
    body: Html
    history: tuple[Step, ...]
    parts: RegionParts
    today: str
    news: RegionNews
    texts: RegionTexts
    eras: tuple[Era, ...]
    figures_more: str
    former_figures: tuple[FormerFigures, ...]
    neighbours: tuple[Neighbours, ...]
    compare_url: str
    contact: Contact | None
    position: Position | None
    feeds: tuple[NamedLink, ...]
    data_url: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the pages of all regions need, made once."""

    numbered: Numbered
    bodies: Mapping[RegionId, tuple[OfficialText, ...]]
    drawing: Canvas | None
    clusters: Clusters
    told: SeriesOf
    carried: CarriedBy


def region_pages(site: Site) -> Iterator[Page]:
    """Return the page of each region, and the archive of its news where that is long."""
    prepared = Prepared(
        texts_by_number(site),
        texts_of_bodies(site),
        canvas(on_map(site), compact=True),
        clusters_by_member(site),
        series_by_region(site),
        carried_by_region(site),
    )
    for region in site.atlas.regions.values():
        view = region_view(site, region, prepared)
        trail = _trail(site, region)
        yield Page(region.url, "regions/region.html", _head(site, region, trail, view), view)
        yield from region_archive(site, region, trail)


def region_view(site: Site, region: Region, prepared: Prepared) -> RegionView:
    """Return what a region's page shows."""
    now = _now(site, region)
    figures = len(site.figures_of_region.get(region.id, ()))
    return RegionView(
        kicker=_kicker(site, region),
        name=site.atlas.state(region.id, site.today).name,
        ended=_ended(region) if now else "",
        now=NamedLink(full_name_of(now), now.url) if now else None,
        body=Html(site.bodies[region.url].html),
        history=region_history(site, region, prepared.numbered),
        parts=region_parts(site, region, prepared.clusters),
        today=format_date(site.today),
        news=region_news(site, region, prepared.clusters),
        texts=region_texts(
            site,
            region,
            prepared.bodies.get(region.id, ()),
            prepared.carried.get(region.id, {}),
        ),
        eras=region_eras(site, prepared.told.get(region.id, ())),
        figures_more=_more(figures) if figures > SHOWN_FIGURES else "",
        former_figures=tuple(_former_figures(site, region)),
        neighbours=region_neighbours(site, region, prepared.clusters),
        compare_url=comparison_url(region) if figures else "",
        contact=_contact(region),
        position=region_position(site, prepared.drawing, region),
        feeds=_feeds(region) if site.articles_of_region.get(region.id) else (),
        data_url=f"{region.url}index.json",
    )


def _head(site: Site, region: Region, trail: tuple[Crumb, ...], view: RegionView) -> Head:
    return Head(
        title=region.name,
        description=f"Tin, văn bản và số liệu khuyến học của {full_name_of(region)}.",
        kind="region",
        section="dia-phuong",
        trail=trail,
        feeds=region_feeds(region) if view.feeds else (),
        search=region_entry(site, region),
        structured_data=structured(
            "AdministrativeArea",
            name=full_name_of(region),
            alternateName=list(region.aliases),
            url=absolute(site, region.url),
        ),
    )


def _trail(site: Site, region: Region) -> tuple[Crumb, ...]:
    """A region that is no more, or lies in another, stands below that one."""
    above = _now(site, region)
    parents = [one.region for one in region.parents if site.today in one.span]
    if not above and parents:
        above = site.atlas[parents[0]]
    return (ROOT, Crumb(above.name, above.url)) if above else (ROOT,)


def _now(site: Site, region: Region) -> Region | None:
    return site.atlas.place(region.id, site.today, site.today).now


def _kicker(site: Site, region: Region) -> str:
    if region.kind in (RegionKind.COUNTRY, *LOWER):
        return "Địa phương"
    return sentence_case(KIND_LABELS[site.atlas.state(region.id, site.today).kind])


def _ended(region: Region) -> str:
    """`Tỉnh đến hết ngày 30/06/2025; nay thuộc`, before the link."""
    if not region.ended:
        return "Nay thuộc"
    kind = KIND_LABELS[region.kind] if region.kind not in LOWER else region.name.split()[0]
    last = format_date(region.ended - ONE_DAY)
    return f"{sentence_case(kind)} đến hết ngày {last}; nay thuộc"


def _more(count: int) -> str:
    return f"Trang này chỉ nêu {SHOWN_FIGURES} số liệu mới nhất trong {format_number(count)}."


def _feeds(region: Region) -> tuple[NamedLink, ...]:
    atom, json = region_feeds(region)
    return NamedLink("Atom", atom.url), NamedLink("JSON", json.url)


def _former_figures(site: Site, region: Region) -> Iterator[FormerFigures]:
    """The newest figures of each unit that went into this one, under its own name."""
    for _, other in site.atlas.predecessors(region.id):
        if found := site.figures_of_region.get(other.id, ()):
            newest = sorted(found, key=lambda one: one.figure.period, reverse=True)
            yield FormerFigures(
                title=f"Số liệu của {full_name_of(other)} trước hợp nhất",
                figures=tuple(figure_view(site, one) for one in newest[:SHOWN_OF_OTHERS]),
                all=CountedLink(
                    f"Trang {other.name}",
                    f"{other.url}#so-lieu",
                    f"{format_number(len(found))} số liệu",
                ),
            )


def _contact(region: Region) -> Contact | None:
    known = region.association
    rows = [(label, getattr(known, name)) for name, label in ASSOCIATION_ROWS]
    filled = tuple((label, value) for label, value in rows if value)
    if not filled and not known.name:
        return None
    return Contact(known.name or f"Hội Khuyến học {full_name_of(region)}", filled)
