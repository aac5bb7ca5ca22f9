"""A text's list of contents, beside it in the margin."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Body, CalendarKind, TextKind
from generator.pages.parts.wording import shortened
from generator.pages.texts.mentions import mentions_title
from generator.site.texts.linked import LinkedText
from generator.site.texts.outline import outline

EVENTS = {
    CalendarKind.DEADLINE: "Việc phải làm",
    CalendarKind.CONFERENCE: "Hội nghị",
    CalendarKind.CAMPAIGN: "Hoạt động",
    CalendarKind.ANNIVERSARY: "Ngày kỷ niệm",
}
"""What a text asks for, the most pressing first: a day that is kept is no duty."""
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


def contents(linked: LinkedText) -> ContentsView:
    """Return the contents of a text's page."""
    return _view((*_of_words(linked), *_of_sections(linked)))


def contents_of_body(body: Body) -> ContentsView:
    """Return the contents of the words alone."""
    return _view(_of_body(body))


def events_title(linked: LinkedText) -> str:
    """Call what the calendar has of a text by the most pressing of it."""
    kinds = {event.kind for event in linked.events.items}
    return next(title for kind, title in EVENTS.items() if kind in kinds)


def _view(entries: Iterable[ContentsEntry]) -> ContentsView:
    rows = tuple(entries)
    return ContentsView(rows, len(rows) > LONG)


def _of_words(linked: LinkedText) -> Iterator[ContentsEntry]:
    if linked.text.kind is TextKind.SUMMARY:
        yield _section("tom-tat", "Tóm tắt")
    yield _section("thuoc-tinh", "Thuộc tính")
    if linked.text.kind is TextKind.FULL:
        yield from _of_body(linked.body)


def _of_sections(linked: LinkedText) -> Iterator[ContentsEntry]:
    if linked.has_history:
        yield _section("dien-bien", "Diễn biến hiệu lực")
    if linked.has_versions:
        yield _section("phien-ban", "Các bản của văn bản")
    if linked.is_related:
        yield _section("quan-he", "Quan hệ")
    if linked.events.items:
        yield _section("viec", events_title(linked))
    if linked.figures:
        yield _section("so-lieu", "Con số trong văn bản")
    if linked.citing.newest:
        yield _section("nhac-toi", mentions_title(linked.citing.counts))


def _section(anchor: str, label: str) -> ContentsEntry:
    return ContentsEntry(anchor, label, inner=False)


def _of_body(body: Body) -> Iterator[ContentsEntry]:
    if not body.headings:
        yield _section("toan-van", "Toàn văn")
    for entry in outline(body):
        yield ContentsEntry(entry.anchor, shortened(entry.words, ENTRY_LIMIT), entry.inner)
