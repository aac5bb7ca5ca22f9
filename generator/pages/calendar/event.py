"""The page of a deadline or an event."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import body_html, unbroken
from generator.model import Edition
from generator.pages.calendar.calendar import CALENDAR_CRUMB
from generator.pages.page import Head, Page
from generator.pages.parts.event_rows import WITHDRAWN, EventRow, audience, by_words, event_row
from generator.pages.parts.event_times import when
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.structured_data import area, structured
from generator.pages.parts.wording import sentence_case
from generator.site.calendar.linked import EventLink, LinkedEvent


@dataclass(frozen=True, slots=True)
class EventView:
    """`subject` says what the text is about, `article` what the article is called."""

    row: EventRow
    subject: Markup
    article: Markup
    places: tuple[PlaceView, ...]
    set_by: str
    by_words: str
    credit: NamedLink | None
    is_past: bool
    body: Markup


def event_page(linked: LinkedEvent, edition: Edition) -> Page:
    """Return the page of an event."""
    event = linked.event
    withdrawn = WITHDRAWN if event.withdrawn else ""
    words = tuple(part for part in (when(event), audience(event), withdrawn) if part)
    head = Head(
        title=event.title,
        description=f"{event.title}. {'; '.join(words)}.",
        kind="event",
        section="lich",
        trail=(CALENDAR_CRUMB,),
        structured_data=None if event.withdrawn else _structured(event, edition),
    )
    return Page(event.url, "calendar/event.html", head, event_view(linked, edition))


def event_view(linked: LinkedEvent, edition: Edition) -> EventView:
    event = linked.event
    return EventView(
        row=event_row(event, edition.today),
        subject=unbroken(event.text.subject) if event.text else Markup(),
        article=unbroken(event.article.title) if event.article else Markup(),
        places=tuple(place_view(place) for place in event.places),
        set_by=event.set_by,
        by_words=sentence_case(by_words(event)),
        credit=NamedLink(event.credit.name, event.credit.url) if event.credit else None,
        is_past=event.last < edition.today,
        body=body_html(linked.body),
    )


def _structured(event: EventLink, edition: Edition) -> Markup:
    """Return the event for machines; nothing of a vague time, since they know days alone."""
    if event.words:
        return Markup()
    return structured(
        "Event",
        name=event.title,
        description="Theo kế hoạch." if event.planned else None,
        startDate=event.first.isoformat(),
        endDate=event.last.isoformat(),
        location=[
            area(place.name, place.kind, edition.absolute(place.url)) for place in event.places
        ],
        url=edition.absolute(event.url),
    )
