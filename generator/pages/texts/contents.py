"""A text's list of contents, beside it in the margin."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Body, OfficialText, TextKind
from generator.pages.parts.wording import shortened
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


@dataclass(frozen=True, slots=True)
class Sections:
    """What a text's page has besides the text; `mentions` is the heading over its mentions."""

    related: bool
    history: bool
    versions: bool
    mentions: str


def contents(site: Site, text: OfficialText, sections: Sections) -> ContentsView:
    """Return the contents of a text's page."""
    return _view(_entries(site, text, sections))


def contents_of_body(body: Body) -> ContentsView:
    """Return the contents of the words alone."""
    return _view(_of_body(body))


def _view(entries: Iterable[ContentsEntry]) -> ContentsView:
    held = tuple(entries)
    return ContentsView(held, len(held) > LONG)


def _entries(site: Site, text: OfficialText, sections: Sections) -> Iterator[ContentsEntry]:
    yield ContentsEntry("thuoc-tinh", "Thuộc tính", False)
    if text.text is TextKind.SUMMARY:
        yield ContentsEntry("tom-tat", "Tóm tắt", False)
    if text.text is TextKind.FULL:
        yield from _of_body(site.shown(text))
    if sections.history:
        yield ContentsEntry("dien-bien", "Diễn biến hiệu lực", False)
    if sections.versions:
        yield ContentsEntry("phien-ban", "Các bản của văn bản", False)
    if sections.related:
        yield ContentsEntry("quan-he", "Quan hệ", False)
    if site.figures_of_record.get(text.url):
        yield ContentsEntry("so-lieu", "Con số trong văn bản", False)
    if site.citing.get(text.id):
        yield ContentsEntry("nhac-toi", sections.mentions, False)


def _of_body(body: Body) -> Iterator[ContentsEntry]:
    if not body.headings:
        yield ContentsEntry("toan-van", "Toàn văn", False)
    top = min((heading.level for heading in body.headings), default=0)
    for heading in body.headings:
        label = shortened(heading.text, ENTRY_LIMIT)
        yield ContentsEntry(heading.anchor, label, heading.level > top)
