"""Official texts and their registers."""

from collections.abc import Iterator
from itertools import chain

from generator.pages.texts.changes import text_changes_pages
from generator.pages.texts.official_text import official_text_pages
from generator.pages.texts.official_texts import official_texts_pages
from generator.plan.legacy import planned
from generator.plan.planned import AnyPage
from generator.site import Site


def texts_pages(site: Site) -> Iterator[AnyPage]:
    sections = (official_text_pages, official_texts_pages, text_changes_pages)
    return planned(chain.from_iterable(section(site) for section in sections))
