"""Made-up deadlines and events for tests that need one or two."""

from typing import Any

from generator.model import CalendarEvent, CalendarId, CalendarKind, Period
from generator.site.calendar.linked import EventLink
from tests.records import NOWHERE


def event(start: str = "2024-05-15", **changes: Any) -> CalendarEvent:
    """Return a fictitious event; `start` and `end` as an editor writes them."""
    end = changes.pop("end", "")
    given = {
        "id": CalendarId("2024/thu"),
        "title": "Việc để thử",
        "kind": CalendarKind.CONFERENCE,
        **changes,
    }
    last = Period.parse(end) if end else None
    return CalendarEvent(start=Period.parse(start), end=last, origin=NOWHERE, **given)


def event_link(start: str = "2024-05-15", **changes: Any) -> EventLink:
    """Return a fictitious event as others show it, on its own days."""
    made = event(start, end=changes.pop("end", ""))
    given: dict[str, Any] = {
        "words": "",
        "planned": False,
        "yearly": False,
        "levels": (),
        "places": (),
        "ordered": None,
        "text": None,
        "set_by": "",
        "article": None,
        "credit": None,
        "id": made.id,
        "title": made.title,
        "kind": made.kind,
        "first": made.first_day,
        "last": made.last_day,
        **changes,
    }
    return EventLink(start=made.start, end=made.end, **given)
