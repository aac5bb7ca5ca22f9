"""The calendar: what is under way, what comes, and what is past."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from generator.model import Edition, Level
from generator.model.addresses import CALENDAR
from generator.model.file_addresses import calendar_file_url, region_calendar_url
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.event_rows import (
    COMING,
    KIND_LABELS,
    LISTED_LEVELS,
    EventRow,
    event_row,
)
from generator.pages.parts.named_links import NamedLink
from generator.site.calendar.linked import EventLink, LinkedCalendar

TITLE = "Lịch và thời hạn"
CALENDAR_CRUMB = Crumb("Lịch", CALENDAR)
SO_MANY = 12
"""More coming events than these stand under their months."""


@dataclass(frozen=True, slots=True)
class EventGroup:
    """`title` is a month or a year, or empty when there are few."""

    title: str
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class EventFilter:
    """A list of the form; one that is `wide` is shown where there is room for it."""

    name: str
    label: str
    every: str
    choices: tuple[Choice, ...]
    wide: bool


@dataclass(frozen=True, slots=True)
class CalendarView:
    title: str
    under_way: tuple[EventRow, ...]
    coming: tuple[EventGroup, ...]
    nothing: str
    past: tuple[EventGroup, ...]
    filters: tuple[EventFilter, ...]
    files: tuple[NamedLink, ...]


def calendar_page(linked: LinkedCalendar, edition: Edition) -> Page:
    """Return the calendar as of the edition's day."""
    head = Head(
        title=TITLE,
        description="Việc phải làm theo văn bản, hội nghị, ngày kỷ niệm; việc sắp tới đứng trước.",
        kind="calendar",
        section="lich",
        trail=(CALENDAR_CRUMB,),
    )
    return Page(CALENDAR, "calendar/calendar.html", head, calendar_view(linked, edition.today))


def calendar_view(linked: LinkedCalendar, today: date) -> CalendarView:
    is_any = linked.under_way or linked.coming or linked.past
    return CalendarView(
        title=TITLE,
        under_way=tuple(event_row(event, today) for event in linked.under_way),
        coming=tuple(_coming(linked.coming, today)),
        nothing=_nothing(linked),
        past=tuple(_past(linked.past, today)),
        filters=tuple(_filters(linked)) if is_any else (),
        files=tuple(_files(linked)) if is_any else (),
    )


def _coming(events: tuple[EventLink, ...], today: date) -> Iterator[EventGroup]:
    rows = [(f"Tháng {event.first.month}/{event.first.year}", event) for event in events]
    if len(rows) <= SO_MANY:
        rows = [("", event) for _, event in rows]
    for title, group in groupby(rows, key=lambda row: row[0]):
        yield EventGroup(title, tuple(event_row(event, today) for _, event in group))


def _past(events: tuple[EventLink, ...], today: date) -> Iterator[EventGroup]:
    for year, group in groupby(events, key=lambda event: str(event.first.year)):
        rows = (event_row(event, today) for event in group)
        yield EventGroup(
            year,
            tuple(replace(row, year=year, begins_year=not place) for place, row in enumerate(rows)),
        )


def _nothing(linked: LinkedCalendar) -> str:
    if linked.coming or linked.under_way:
        return ""
    if linked.past:
        return "Chưa có việc nào sắp tới; dưới đây là những việc đã qua."
    return "Lịch chưa có việc nào."


def _filters(linked: LinkedCalendar) -> Iterator[EventFilter]:
    events = (*linked.under_way, *linked.coming, *linked.past)
    levels = (
        Choice(level, LISTED_LEVELS[level]) for level in linked.levels if level is not Level.ALL
    )
    regions = (Choice(region.id, region.name) for region in linked.regions)
    kinds = {event.kind for event in events}
    yield EventFilter("cap", "Ai phải làm", "Mọi cấp", tuple(levels), wide=False)
    yield EventFilter("noi", "Địa phương", "Mọi nơi", tuple(regions), wide=False)
    shown = (Choice(kind, label) for kind, label in KIND_LABELS.items() if kind in kinds)
    yield EventFilter("loai", "Loại", "Tất cả", tuple(shown), wide=True)
    yield EventFilter("nam", "Năm", "Tất cả", tuple(_years(events)), wide=True)


def _years(events: Iterable[EventLink]) -> Iterator[Choice]:
    yield Choice(COMING, "Sắp tới")
    for year in sorted({event.first.year for event in events}, reverse=True):
        yield Choice(str(year), str(year))


def _files(linked: LinkedCalendar) -> Iterator[NamedLink]:
    yield NamedLink("Mọi việc", calendar_file_url())
    for level in (level for level in linked.levels if level is not Level.ALL):
        yield NamedLink(f"Việc của {_inside(level)}", calendar_file_url(level))
    for region in linked.regions:
        yield NamedLink(region.name, region_calendar_url(region.id))


def _inside(level: Level) -> str:
    label = LISTED_LEVELS[level]
    return label[0].lower() + label[1:]
