"""How deadlines and events are found."""

from generator.model import Edition
from generator.pages import SearchEntry
from generator.pages.parts.event_times import when
from generator.search.entries.words import CALENDAR, place_filters, time_filters
from generator.site.calendar.linked import LinkedEvent


def event_entry(linked: LinkedEvent, edition: Edition) -> SearchEntry:
    """Return how the page of an event is found."""
    event = linked.event
    places = place_filters(event.places)
    return SearchEntry(
        kind=CALENDAR,
        filters=(*places, *time_filters(event.first)),
        meta=(
            ("place", places[0][1] if places else ""),
            ("date", str(when(event))),
            ("regions", "|".join(name for _, name in places)),
        ),
        sort_day=event.first.isoformat(),
    )
