"""What stands on pages of a text's own: who mentions it, its wordings, what changed, its PDFs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from generator.model import OfficialText
from generator.model.addresses import mentions_url
from generator.site.files import find_file
from generator.site.paging import NEWS_SIZE, page_of_items
from generator.site.site import Site
from generator.site.texts.linked import (
    LinkedMentions,
    LinkedPdf,
    LinkedWords,
)
from generator.site.texts.linked_wordings import LinkedRedline, LinkedWording
from generator.site.texts.numbered import TextsByNumber
from generator.site.texts.official_text import citing_counts, places_of, wording_links
from generator.site.texts.redline import redline

Row = TypeVar("Row")


def linked_mentions(site: Site, text: OfficialText, number: int) -> LinkedMentions:
    """Return page `number` of the records that cite a text."""
    citing = site.citing_by.text[text.id]
    page = page_of_items(mentions_url(text.id), citing, number, NEWS_SIZE)
    return LinkedMentions(site.text_links[text.id], citing_counts(citing), page)


def linked_wording(
    site: Site, text: OfficialText, position: int, numbered: TextsByNumber
) -> LinkedWording:
    return LinkedWording(
        text=site.text_links[text.id],
        wordings=wording_links(site, text, numbered),
        position=position,
        body=site.versions[text.id][position].body,
    )


def compared(wordings: Sequence[Row]) -> tuple[tuple[Row, Row], ...]:
    """Return what is compared: each wording with the one before it, and the last with the first."""
    pairs = tuple(pairwise(wordings))
    return (*pairs, (wordings[0], wordings[-1])) if len(wordings) > 2 else pairs


def linked_redline(
    site: Site, text: OfficialText, pair: tuple[int, int], numbered: TextsByNumber
) -> LinkedRedline:
    """Compare the wordings at two positions, the older one first."""
    wordings, links = site.versions[text.id], wording_links(site, text, numbered)
    old, new = pair
    return LinkedRedline(
        text=site.text_links[text.id],
        old=links[old],
        new=links[new],
        articles=redline(wordings[old].body, wordings[new].body),
    )


def linked_words(site: Site, text: OfficialText) -> LinkedWords:
    return LinkedWords(site.text_links[text.id], site.shown(text).provisions)


def linked_pdfs(site: Site) -> Iterator[LinkedPdf]:
    """Yield the PDF files beside official texts."""
    for text in site.texts:
        for file in text.attachments:
            path = find_file(site.content.files, text.origin.path, file.file)
            if path and path.lower().endswith(".pdf"):
                yield LinkedPdf(
                    url=text.url + file.file,
                    path=path,
                    title=file.title,
                    text=site.text_links[text.id],
                    places=places_of(site, text),
                )
