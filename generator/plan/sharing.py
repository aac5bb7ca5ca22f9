"""Cards for shared links, the portal's icons, and what tells a browser to install it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from generator.cards import drawn_card, favicon, icon, maskable_icon, touch_icon
from generator.model import Edition, Indicator
from generator.model.file_addresses import (
    FAVICON,
    SITE_CARD,
    TOUCH_ICON,
    WEB_MANIFEST,
    card_url,
    icon_url,
)
from generator.offline.web_manifest import SIZES, web_manifest
from generator.pages.news.share_card import article_card
from generator.pages.parts.share_card import ShareCard, site_card
from generator.pages.regions.share_card import region_card
from generator.pages.statistics.share_card import indicator_card
from generator.pages.texts.share_card import text_card
from generator.plan.planned import AnyFile, PlannedFile, known, nothing
from generator.site.linking import indicator_link
from generator.site.links import IndicatorLink, ReportedFigure
from generator.site.site import Site
from generator.site.statistics.index import key_figure

Shown = TypeVar("Shown")


def sharing_files(site: Site) -> Iterator[AnyFile]:
    """Plan what those see who are sent a link, or keep the portal on their phone.

    An icon of the owner's own is served as it is.
    """
    if FAVICON.removeprefix("/") not in site.content.files:
        yield PlannedFile(FAVICON, nothing, favicon, dated=False)
    yield PlannedFile(TOUCH_ICON, nothing, touch_icon, dated=False)
    for size in SIZES:
        yield PlannedFile(icon_url(str(size)), known(size), icon, dated=False)
    yield PlannedFile(icon_url("vien-512"), known(512), maskable_icon, dated=False)
    yield PlannedFile(WEB_MANIFEST, nothing, web_manifest)
    if site.edition.settings.cards:
        yield from _cards(site)


def _cards(site: Site) -> Iterator[AnyFile]:
    edition, today = site.edition, site.today
    yield PlannedFile(SITE_CARD, partial(site_card, edition), drawn_card, dated=False)
    for article in site.articles:
        link = site.article_links[article.url]
        yield _card(article.url, partial(article_card, link, edition))
    for text in site.texts:
        yield _card(text.url, partial(text_card, site.text_links[text.id], edition))
    for region in site.atlas.regions.values():
        place = partial(site.atlas.place, region.id, today, today)
        yield _card(region.url, partial(_made, region_card, place, edition))
    for indicator in site.indicators.values():
        shown = partial(_indicator, site, indicator)
        yield _card(indicator.url, partial(_made, indicator_card, shown, edition))


def _card(url: str, card: Callable[[], ShareCard]) -> AnyFile:
    """Plan a card: it is drawn again when its words change, and not when the day does."""
    return PlannedFile(card_url(url), card, drawn_card, dated=False)


def _made(
    card: Callable[[Shown, Edition], ShareCard], shown: Callable[[], Shown], edition: Edition
) -> ShareCard:
    return card(shown(), edition)


def _indicator(
    site: Site, indicator: Indicator
) -> tuple[IndicatorLink, str, ReportedFigure | None]:
    figures = site.figures_by.indicator.get(indicator.id, ())
    shown = key_figure(site, (indicator.id,)) or next(iter(figures), None)
    return indicator_link(indicator), indicator.definition, shown
