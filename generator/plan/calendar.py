"""The calendar, the page of each deadline and event, and their calendar files."""

from collections.abc import Iterator
from functools import partial

from generator.model import CalendarEvent
from generator.model.addresses import CALENDAR
from generator.model.file_addresses import calendar_file_url, event_file_url, region_calendar_url
from generator.open_data.calendar_files import calendar_data
from generator.pages.calendar.calendar import calendar_page
from generator.pages.calendar.event import event_page
from generator.plan.planned import AnyFile, AnyPage, PlannedFile, PlannedPage, known, record_pages
from generator.plan.shared import Shared
from generator.search.entries.events import event_entry
from generator.site.calendar.events import linked_calendar, linked_event
from generator.site.calendar.linked import CalendarFile, LinkedCalendar, LinkedEvent
from generator.site.site import Site


def calendar_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan the calendar, which is there even when it has nothing, and each event's page."""
    yield PlannedPage(CALENDAR, partial(_calendar, site, shared), calendar_page)
    value = partial(_event, site, shared)
    yield from record_pages(site.content.of(CalendarEvent), value, event_page, event_entry)


def calendar_files(site: Site, shared: Shared) -> Iterator[AnyFile]:
    """Plan a file of all events, of each level and region that has any, and of each event.

    A calendar without events is no calendar, by the standard.
    """
    calendar = shared.calendar
    if calendar.events:
        yield _file(calendar_file_url(), CalendarFile(calendar.events))
    for level, events in calendar.of_level.items():
        yield _file(calendar_file_url(level), CalendarFile(events, level=level))
    for region in calendar.of_region:
        file = CalendarFile(calendar.kept_in(region), region=site.atlas.links[region])
        yield _file(region_calendar_url(region), file)
    for event in calendar.events:
        yield _file(event_file_url(event.id), CalendarFile((event,)))


def _file(url: str, file: CalendarFile) -> AnyFile:
    return PlannedFile(url, known(file), calendar_data)


def _calendar(site: Site, shared: Shared) -> LinkedCalendar:
    return linked_calendar(site, shared.calendar)


def _event(site: Site, shared: Shared, event: CalendarEvent) -> LinkedEvent:
    return linked_event(site, shared.calendar.of_id[event.id])
