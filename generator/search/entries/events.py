"""How deadlines and events are found."""

from generator.model import Edition
from generator.pages import SearchEntry
from generator.pages.parts.event_times import when
from generator.search.entries.words import CALENDAR, place_filters
from generator.site.calendar.linked import LinkedEvent


def event_entry(linked: LinkedEvent, edition: Edition) -> SearchEntry:
    event = linked.event
    return SearchEntry(
        kind=CALENDAR,
        filters=place_filters(event.places),
        meta=(("date", when(event)),),
        sort_day=event.first.isoformat(),
    )
