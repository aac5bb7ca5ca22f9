"""Official texts: each one's pages, and its PDFs for the search."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from generator.model import OfficialText
from generator.model.addresses import mentions_url, redline_url, version_url
from generator.pages.texts.mentions import mentions_page
from generator.pages.texts.official_text import official_text_page
from generator.pages.texts.redlines import redline_page
from generator.pages.texts.versions import version_page
from generator.plan.planned import AnyPage, PlannedPage, list_pages
from generator.plan.registers import registers_pages
from generator.plan.shared import Shared
from generator.search.entries.texts import Attached, attached, text_entry
from generator.site.paging import NEWS_SIZE
from generator.site.site import Site
from generator.site.texts.linked import LinkedText
from generator.site.texts.linked_wordings import LinkedRedline, LinkedWording
from generator.site.texts.official_text import CITING_SHOWN, linked_text
from generator.site.texts.text_pages import (
    compared,
    linked_mentions,
    linked_pdfs,
    linked_redline,
    linked_wording,
)


def texts_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan the pages of each text, and the registers."""
    own = (_pages_of(site, shared, text) for text in site.texts)
    return chain(chain.from_iterable(own), registers_pages(site, shared))


def pdf_documents(site: Site) -> Iterator[Attached]:
    """Make what the search is given of PDF files."""
    return (attached(pdf, site.edition) for pdf in linked_pdfs(site))


def _pages_of(site: Site, shared: Shared, text: OfficialText) -> Iterator[AnyPage]:
    value = partial(_text, site, shared, text)
    yield PlannedPage(text.url, value, official_text_page, text_entry)
    yield from _mentions(site, text)
    if len(site.versions.get(text.id, ())) > 1:
        yield from _versions(site, shared, text)


def _mentions(site: Site, text: OfficialText) -> Iterator[AnyPage]:
    """A text's own page has the few records that mention it."""
    count = len(site.citing_by.text.get(text.id, ()))
    if count > CITING_SHOWN:
        value = partial(linked_mentions, site, text)
        yield from list_pages(mentions_url(text.id), count, value, mentions_page, NEWS_SIZE)


def _versions(site: Site, shared: Shared, text: OfficialText) -> Iterator[AnyPage]:
    days = [wording.date.isoformat() for wording in site.versions[text.id]]
    for position, day in enumerate(days):
        wording = partial(_wording, site, shared, text, position)
        yield PlannedPage(version_url(text.id, day), wording, version_page)
    for old, new in compared(range(len(days))):
        redline = partial(_redline, site, shared, text, (old, new))
        yield PlannedPage(redline_url(text.id, days[old], days[new]), redline, redline_page)


def _text(site: Site, shared: Shared, text: OfficialText) -> LinkedText:
    carried_out = shared.carried_out.get(text.id)
    events = shared.calendar.of_text.get(text.id, ())
    return linked_text(site, text, shared.texts_by_number, carried_out, events)


def _wording(site: Site, shared: Shared, text: OfficialText, position: int) -> LinkedWording:
    return linked_wording(site, text, position, shared.texts_by_number)


def _redline(
    site: Site, shared: Shared, text: OfficialText, pair: tuple[int, int]
) -> LinkedRedline:
    return linked_redline(site, text, pair, shared.texts_by_number)
