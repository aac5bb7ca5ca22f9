"""Days of what has happened that are yet to come: no page tells of it before its day."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    CalendarEvent,
    Content,
    Credit,
    MilestoneKind,
    OfficialText,
    Region,
)
from generator.model.origin import Key
from generator.site.site import Site
from generator.text import format_date

Dated = Article | OfficialText | Region | CalendarEvent
Happened = tuple[str, str, date | None, tuple[Key, ...]]
_WAITS, _CANNOT_BE = "L420", "L421"
_BEFALLS = {
    MilestoneKind.MERGED_INTO: "việc sáp nhập",
    MilestoneKind.RENAMED: "việc đổi tên",
    MilestoneKind.BECAME: "việc đổi cấp",
    MilestoneKind.ENDED: "việc kết thúc",
}


def days_to_come(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L420: withdrawn, corrected, merged or renamed on a later day, which waits; L421: issued or
    read on one."""
    records: tuple[Dated, ...] = (
        *content.articles,
        *content.texts,
        *content.regions,
        *content.of(CalendarEvent),
    )
    for record in records:
        for code, words, day, path in _days(record):
            if day and day > site.today:
                given, today = format_date(day), format_date(site.today)
                yield record.origin.problem(code, *path, change=words, day=given, today=today)


def _days(record: Dated) -> Iterator[Happened]:
    if isinstance(record, Region):
        yield from _of_region(record)
        return
    yield from _captured(record.credit)
    if isinstance(record, OfficialText):
        yield from _of_text(record)
    elif isinstance(record, Article):
        yield from _of_article(record)


def _captured(credit: Credit | None, *above: Key) -> Iterator[Happened]:
    if credit:
        yield _CANNOT_BE, "bản chụp nguồn", credit.captured, (*above, "source", "captured")


def _of_region(region: Region) -> Iterator[Happened]:
    yield _CANNOT_BE, "tin cho biết thành viên", region.known, ("members_known",)
    for index, milestone in enumerate(region.history):
        yield _WAITS, _BEFALLS[milestone.kind], milestone.date, ("history", index, "date")


def _of_text(text: OfficialText) -> Iterator[Happened]:
    issued = text.issued or date(text.issued_year, 1, 1)
    yield _CANNOT_BE, "việc ban hành", issued, ("issued",)
    for index, relation in enumerate(text.relations):
        if relation.credit != text.credit:
            yield from _captured(relation.credit, "relations", index)
    for index, other in enumerate(text.issued_alternatives):
        path = ("issued_alternatives", index)
        yield _CANNOT_BE, "việc ban hành", other.date, (*path, "date")
        yield from _captured(other.credit, *path)


def _of_article(article: Article) -> Iterator[Happened]:
    if article.withdrawn:
        yield _WAITS, "việc gỡ bài", article.withdrawn.date, ("withdrawn", "date")
    for index, correction in enumerate(article.corrections):
        yield _WAITS, "lần đính chính", correction.date, ("corrections", index, "date")
    views = article.original.views if article.original else None
    if views:
        yield _CANNOT_BE, "lần đọc lượt xem", views.read, ("source", "views", "read")
