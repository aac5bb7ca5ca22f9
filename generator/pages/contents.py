"""A text's list of contents, beside it in the margin."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import OfficialText, TextKind
from generator.pages.wording import shortened
from generator.site import Site

LONG = 8
ENTRY_LIMIT = 70


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """`inner` entries lie within the chapter above them."""

    anchor: str
    label: str
    inner: bool


@dataclass(frozen=True, slots=True)
class ContentsView:
    """A long list is closed on a phone until it is asked for."""

    entries: tuple[ContentsEntry, ...]
    long: bool


def contents(site: Site, text: OfficialText, related: bool, mentions: str) -> ContentsView:
    """Return the contents of a text's page; `mentions` is the heading over its mentions."""
    entries = tuple(_entries(site, text, related, mentions))
    return ContentsView(entries, len(entries) > LONG)


def _entries(
    site: Site, text: OfficialText, related: bool, mentions: str
) -> Iterator[ContentsEntry]:
    yield ContentsEntry("thuoc-tinh", "Thuộc tính", False)
    if text.text is TextKind.SUMMARY:
        yield ContentsEntry("tom-tat", "Tóm tắt", False)
    if text.text is TextKind.FULL:
        yield from _of_body(site, text)
    if related:
        yield ContentsEntry("quan-he", "Quan hệ", False)
    if site.figures_of_record.get(text.url):
        yield ContentsEntry("so-lieu", "Con số trong văn bản", False)
    if site.citing.get(text.id):
        yield ContentsEntry("nhac-toi", mentions, False)


def _of_body(site: Site, text: OfficialText) -> Iterator[ContentsEntry]:
    headings = site.bodies[text.url].headings
    if not headings:
        yield ContentsEntry("toan-van", "Toàn văn", False)
    top = min((heading.level for heading in headings), default=0)
    for heading in headings:
        label = shortened(heading.text, ENTRY_LIMIT)
        yield ContentsEntry(heading.anchor, label, heading.level > top)
