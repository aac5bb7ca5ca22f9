"""Days of what has happened that are yet to come: no page tells of it before its day."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, OfficialText, Region
from generator.model.origin import Key
from generator.site.site import Site
from generator.text import format_date

Dated = Article | OfficialText | Region
Happened = tuple[str, str, date | None, tuple[Key, ...]]
_WAITS, _CANNOT_BE = "L420", "L421"


def days_to_come(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L420: withdrawn or corrected on a later day, which waits; L421: issued or read on one."""
    records: tuple[Dated, ...] = (*content.articles, *content.texts, *content.regions)
    for record in records:
        for code, words, day, path in _days(record):
            if day and day > site.today:
                given, today = format_date(day), format_date(site.today)
                yield record.origin.problem(code, *path, change=words, day=given, today=today)


def _days(record: Dated) -> Iterator[Happened]:
    if isinstance(record, Region):
        yield _CANNOT_BE, "tin cho biết thành viên", record.known, ("members_known",)
        return
    if record.credit:
        yield _CANNOT_BE, "bản chụp nguồn", record.credit.captured, ("source", "captured")
    if isinstance(record, OfficialText):
        issued = record.issued or date(record.issued_year, 1, 1)
        yield _CANNOT_BE, "việc ban hành", issued, ("issued",)
    else:
        yield from _of_article(record)


def _of_article(article: Article) -> Iterator[Happened]:
    if article.withdrawn:
        yield _WAITS, "việc gỡ bài", article.withdrawn.date, ("withdrawn", "date")
    for index, correction in enumerate(article.corrections):
        yield _WAITS, "lần đính chính", correction.date, ("corrections", index, "date")
    views = article.original.views if article.original else None
    if views:
        yield _CANNOT_BE, "lần đọc lượt xem", views.read, ("source", "views", "read")
