"""The page of a region: what it is and was, its news, texts and figures."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import Edition, RegionKind
from generator.model.addresses import comparison_url
from generator.model.file_addresses import json_url, region_calendar_url
from generator.pages.page import Head, Page
from generator.pages.parts.event_rows import EventRow, event_row
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import KIND_LABELS, full_name_of, full_name_within, now_words
from generator.pages.parts.share_card import card_image
from generator.pages.parts.structured_data import Thing, area, area_name, area_type, structured
from generator.pages.parts.wording import sentence_case
from generator.pages.regions.contact import Contact, contact
from generator.pages.regions.figures import FiguresView, figures_view
from generator.pages.regions.history import Step, history_steps
from generator.pages.regions.neighbours import NeighboursView, neighbours_views
from generator.pages.regions.news import NewsView, news_view, region_feeds
from generator.pages.regions.parts import PartsView, parts_view
from generator.pages.regions.position import PositionView, position_view
from generator.pages.regions.share_card import region_card
from generator.pages.regions.texts import TextsView, texts_view
from generator.pages.regions.trail import region_trail
from generator.site.links import Place, RegionLink
from generator.site.regions.atlas import LOWER
from generator.site.regions.region import LinkedRegion
from generator.text import format_date

KICKERS = {
    RegionKind.COUNTRY: "",
    RegionKind.PROVINCE: "Tỉnh",
    RegionKind.MUNICIPALITY: "Thành phố",
    RegionKind.DISTRICT: "Cấp huyện",
    RegionKind.WARD: "Cấp xã",
    RegionKind.COMMUNE: "Cấp xã",
    RegionKind.CLUSTER: "Cụm",
}
"""Above its name, which says itself what the country is."""


@dataclass(frozen=True, slots=True)
class RegionView:
    """`ended` are the words before the link to `now`; both empty for a living region."""

    kicker: str
    name: str
    name_within: str
    """As it stands within a sentence: `tỉnh Thái Bình`, `cả nước`."""
    ended: str
    now: NamedLink | None
    body: Markup
    history: tuple[Step, ...]
    parts: PartsView
    news: NewsView
    texts: TextsView
    figures: FiguresView
    events: tuple[EventRow, ...]
    calendar_url: str
    neighbours: tuple[NeighboursView, ...]
    compare_url: str
    contact: Contact | None
    position: PositionView | None
    feed: NamedLink | None
    data_url: str

    @property
    def has_charts(self) -> bool:
        return any(group.trend for era in self.figures.eras for group in era.groups)


def region_page(linked: LinkedRegion, edition: Edition) -> Page:
    """Return a region's page."""
    region = linked.region
    head = Head(
        title=region.name,
        description="Tin, văn bản và số liệu khuyến học của "
        f"{full_name_within(region.name, region.kind)}.",
        kind="region",
        section="dia-phuong",
        trail=region_trail(linked.above),
        card=card_image(region.url, region_card(linked.place, edition).words, edition),
        feeds=region_feeds(region) if linked.news.count else (),
        structured_data=structured(
            area_type(region.kind),
            name=area_name(full_name_of(region), region.kind),
            alternateName=list(linked.aliases),
            url=edition.absolute(region.url),
            containedInPlace=_above(linked.above, edition),
        ),
    )
    return Page(region.url, "regions/region.html", head, region_view(linked, edition))


def region_view(linked: LinkedRegion, edition: Edition) -> RegionView:
    """Return what a region's page shows."""
    region, now = linked.region, linked.place.now
    return RegionView(
        kicker=KICKERS[linked.place.kind],
        name=linked.place.name,
        name_within=full_name_within(linked.place.name, linked.place.kind),
        ended=_ended(region, linked.place) if now else "",
        now=NamedLink(full_name_of(now), now.url) if now else None,
        body=body_html(linked.body),
        history=history_steps(linked),
        parts=parts_view(linked.parts, linked.codes, linked.known, edition.today),
        news=news_view(region, linked.news),
        texts=texts_view(region, linked.texts),
        figures=figures_view(region, linked.figures, linked.known),
        events=tuple(event_row(event, edition.today) for event in reversed(linked.events)),
        calendar_url=region_calendar_url(region.id) if linked.events else "",
        neighbours=tuple(neighbours_views(linked)),
        compare_url=comparison_url(region.id) if linked.figures.count else "",
        contact=contact(region, linked.association),
        position=position_view(linked),
        feed=_feed(region) if linked.news.count else None,
        data_url=json_url(region.url),
    )


def _above(above: RegionLink | None, edition: Edition) -> Thing:
    """Return what a region lies in, or went into."""
    if above is None:
        return {}
    return area(full_name_of(above), above.kind, edition.absolute(above.url))


def _ended(region: RegionLink, place: Place) -> str:
    """`Tỉnh đến hết ngày 30/06/2025; nay thuộc`, before the link."""
    words = now_words(place, all_units=True) or "địa bàn ở"
    if not region.last_day:
        return sentence_case(words)
    kind = region.name.split()[0] if region.kind in LOWER else KIND_LABELS[region.kind]
    last = format_date(region.last_day)
    return f"{sentence_case(kind)} đến hết ngày {last}; {words}"


def _feed(region: RegionLink) -> NamedLink:
    return NamedLink("Theo dõi tin", region_feeds(region)[0].url)
