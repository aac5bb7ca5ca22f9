"""From an event's keys to a deadline or an event of the calendar."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    ArticleId,
    CalendarEvent,
    CalendarId,
    CalendarKind,
    Ordered,
    Origin,
    Period,
    Region,
    RegionId,
)
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.references import Identifiers, check_ids
from generator.read.schema import CalendarEventKeys
from generator.read.schema.event import as_period
from generator.read.shared import credit
from generator.read.sound import SoundIds

FOLDER = "events"
_DAYS_OF_A_PLAN = 4100
_MOST_DAYS = {
    CalendarKind.DEADLINE: _DAYS_OF_A_PLAN,
    CalendarKind.CONFERENCE: 31,
    CalendarKind.CAMPAIGN: _DAYS_OF_A_PLAN,
    CalendarKind.ANNIVERSARY: 366,
}
_LONG = "Gõ nhầm năm hay tháng thì sửa; đúng thế thì cứ giữ."


def event_from(
    keys: CalendarEventKeys, origin: Origin, folder: ContentFolder
) -> Outcome[CalendarEvent]:
    """Return the event; its id is its path, whose year is that of its first day."""
    start, text, base = as_period(keys.start), keys.text, folder.base
    day = text.issued.date if text and text.issued else None
    record = CalendarEvent(
        id=CalendarId(origin.path.removeprefix(f"{base}/{FOLDER}/").removesuffix(".md")),
        title=keys.title,
        kind=keys.kind,
        start=start,
        origin=origin,
        end=as_period(keys.end) if keys.end else None,
        words=keys.words,
        planned=keys.planned,
        yearly=keys.yearly,
        levels=tuple(keys.levels),
        regions=tuple(map(RegionId, keys.regions)),
        text=Ordered(text.number, day) if text else None,
        set_by=keys.set_by,
        article=ArticleId(keys.article) if keys.article else None,
        credit=credit(keys.source),
    )
    return Outcome(record, (*_check_year(start, origin, base), *_check_length(record)))


def _check_year(start: Period, origin: Origin, base: str) -> tuple[Diagnostic, ...]:
    """The folder is the year of the first day."""
    folder, _, name = origin.path.rpartition("/")
    right = f"{base}/{FOLDER}/{start.start.year}"
    if folder == right:
        return ()
    example = f"“{right}/{name}”, hoặc sửa “start”"
    placeholders = {"name": folder, "reason": f"việc bắt đầu {start}", "example": example}
    return (origin.problem("T105", "start", **placeholders),)


def _check_length(event: CalendarEvent) -> tuple[Diagnostic, ...]:
    """A meeting lasts days, and a plan of the state ten years at most."""
    end = event.end
    if end is None or (end.start - event.start.end).days <= _MOST_DAYS[event.kind]:
        return ()
    reason = f"việc kéo dài từ {event.start} đến {end}"
    values = {"written": end, "key": "end", "reason": reason, "advice": _LONG}
    return (event.origin.problem("K211", "end", **values),)


def _check(event: CalendarEvent, identifiers: Identifiers) -> Iterator[Diagnostic]:
    yield from check_ids(event.origin, identifiers.records[Region], event.regions, "regions")
    if event.article:
        yield from identifiers.records[Article].check(event.origin, event.article, "article")


def _sound(event: CalendarEvent, sound: SoundIds) -> CalendarEvent:
    return replace(
        event,
        regions=sound.of(Region, event.regions),
        article=event.article if event.article in sound.records[Article] else None,
    )


EVENTS = Kind(
    record=CalendarEvent,
    folder=Folder(
        FOLDER,
        re.compile(rf"events/(?:19|20)\d\d/{SLUG}\.md", re.ASCII),
        2,
        "events/‹năm›/‹tên-việc›.md",
    ),
    keys=CalendarEventKeys,
    read=event_from,
    check=_check,
    sound=_sound,
)
