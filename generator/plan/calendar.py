"""The calendar, the page of each deadline and event, and their calendar files."""

from collections.abc import Iterator
from functools import partial

from generator.model import CalendarId
from generator.model.addresses import CALENDAR
from generator.pages.calendar.calendar import calendar_page
from generator.pages.calendar.event import event_page
from generator.plan.planned import AnyPage, PlannedPage
from generator.plan.shared import Shared
from generator.site import Site
from generator.site.calendar.events import linked_calendar, linked_event
from generator.site.calendar.linked import LinkedCalendar, LinkedEvent


def calendar_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan the calendar, which is there even when it has nothing, and each event's page."""
    yield PlannedPage(CALENDAR, partial(_calendar, site, shared), calendar_page)
    for event in site.events:
        yield PlannedPage(event.url, partial(_event, site, shared, event.id), event_page)


def _calendar(site: Site, shared: Shared) -> LinkedCalendar:
    return linked_calendar(site, shared.calendar)


def _event(site: Site, shared: Shared, event: CalendarId) -> LinkedEvent:
    return linked_event(site, shared.calendar.of_id[event])
