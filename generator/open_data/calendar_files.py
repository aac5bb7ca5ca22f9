"""Calendar files (RFC 5545), which telephones and mail programs subscribe to."""

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.model import Edition
from generator.pages.parts.event_rows import (
    KIND_LABELS,
    LISTED_LEVELS,
    WITHDRAWN,
    audience,
    by_words,
    set_by_words,
)
from generator.pages.parts.event_times import when
from generator.pages.parts.wording import sentence_case
from generator.site.calendar.linked import CalendarFile, EventLink
from generator.text import day_after

if TYPE_CHECKING:
    from icalendar import Event


def calendar_data(file: CalendarFile, edition: Edition) -> bytes:
    """Return the events as a calendar file; the clock has no part in it."""
    # a build that makes no calendar anew does without it
    from icalendar import Calendar

    calendar = Calendar()
    name = edition.settings.site_name
    calendar.add("prodid", f"-//{name}//Lịch và thời hạn//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{_name(file)} - {name}")
    calendar.add("x-wr-timezone", "Asia/Ho_Chi_Minh")
    for event in sorted(file.events, key=_in_file):
        calendar.add_component(_event(event, edition))
    data: bytes = calendar.to_ical()
    return data


def _in_file(event: EventLink) -> tuple[date, date, str]:
    """Order by the days that are written: the next time of a yearly event follows from today."""
    return event.start.start, (event.end or event.start).end, event.id


def _name(file: CalendarFile) -> str:
    if file.level:
        return f"Lịch: {LISTED_LEVELS[file.level]}"
    if file.region:
        return f"Lịch: {file.region.name}"
    return file.events[0].title if len(file.events) == 1 else "Lịch và thời hạn"


def _event(event: EventLink, edition: Edition) -> "Event":
    """All-day events end, by the standard, on the day after their last."""
    from icalendar import Event

    entry, address = Event(), edition.absolute(event.url)
    entry.add("uid", _uid(event, edition))
    entry.add("dtstamp", datetime.combine(_told_on(event), time(), UTC))
    entry.add("dtstart", event.start.start)
    entry.add("dtend", day_after((event.end or event.start).end))
    if event.yearly:
        entry.add("rrule", {"freq": "yearly"})
    entry.add("summary", _summary(event))
    entry.add("description", "\n".join((*_facts(event), address)))
    entry.add("categories", [KIND_LABELS[event.kind]])
    entry.add("url", address)
    entry.add("transp", "TRANSPARENT")
    return entry


def _summary(event: EventLink) -> str:
    """Return the title with all that a telephone's row of days would hide: `(dự kiến, …)`."""
    withdrawn = WITHDRAWN if event.withdrawn else ""
    parts = ("dự kiến" * event.planned, event.words, withdrawn)
    notes = ", ".join(note for note in parts if note)
    return f"{event.title} ({notes})" if notes else event.title


def _facts(event: EventLink) -> tuple[str, ...]:
    by = sentence_case(f"{by_words(event)} {event.ordered}") if event.ordered else ""
    words, set_by = when(event) if event.words else "", sentence_case(set_by_words(event))
    return tuple(fact for fact in (words, audience(event), set_by, by) if fact)


def _uid(event: EventLink, edition: Edition) -> str:
    """Return the same for ever: by it a telephone knows an event again."""
    host = urlsplit(edition.settings.site_url).hostname or "khuyen-hoc.invalid"
    return f"{event.id.replace('/', '-')}@{host}"


def _told_on(event: EventLink) -> date:
    """Return a day of the content's: the article's, or the text's if sure, or the event's own."""
    if event.article:
        return event.article.told_on
    return (event.text and event.text.sure_day) or event.start.start
