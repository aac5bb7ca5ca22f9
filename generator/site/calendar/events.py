"""Deadlines and events, linked: each one, those of a text, of a region, of a level, and all."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import (
    WHOLE_COUNTRY,
    ArticleId,
    CalendarEvent,
    CalendarId,
    Level,
    RegionId,
    TextId,
)
from generator.model.addresses import article_url
from generator.site.calendar.linked import EventLink, LinkedCalendar, LinkedEvent
from generator.site.calendar.occurrence import occurrence
from generator.site.calendar.ordered import ordering_texts
from generator.site.grouped import grouped
from generator.site.links import RegionLink, TextLink
from generator.site.site import Site
from generator.site.texts.numbered import TextsByNumber
from generator.text import collation_key


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """All events, earliest first, and by what they belong to.

    A region has those of the places that have gone into it, too; a level of the association has
    what all levels have to do.
    """

    events: tuple[EventLink, ...]
    of_id: Mapping[CalendarId, EventLink]
    of_text: Mapping[TextId, tuple[EventLink, ...]]
    of_region: Mapping[RegionId, tuple[EventLink, ...]]
    of_level: Mapping[Level, tuple[EventLink, ...]]

    def kept_in(self, region: RegionId) -> tuple[EventLink, ...]:
        """Return a region's events and those of every place, earliest first."""
        own = {event.id for event in self.of_region.get(region, ())}
        return tuple(event for event in self.events if event.is_everywhere or event.id in own)


def calendar(site: Site, numbered: TextsByNumber) -> Calendar:
    withdrawn = {article.id: article.url for article in site.withdrawn}
    links = (_link(site, event, numbered, withdrawn) for event in site.content.of(CalendarEvent))
    events = tuple(sorted(links, key=lambda event: (event.first, event.last, event.id)))
    return Calendar(
        events,
        {event.id: event for event in events},
        grouped(events, lambda event: [event.text.id] if event.text else []),
        grouped(events, _regions),
        grouped(events, lambda event: event.all_levels),
    )


def _regions(event: EventLink) -> tuple[RegionId, ...]:
    now = (place.now.id for place in event.places if place.now)
    return (*(place.region.id for place in event.places), *now)


def _link(
    site: Site,
    event: CalendarEvent,
    numbered: TextsByNumber,
    withdrawn: Mapping[ArticleId, str],
) -> EventLink:
    first, last = occurrence(event, site.today)
    article = site.article_links.get(article_url(event.article)) if event.article else None
    return EventLink(
        id=event.id,
        title=event.title,
        kind=event.kind,
        start=event.start,
        end=event.end,
        first=first,
        last=last,
        words=event.words,
        planned=event.planned,
        yearly=event.yearly,
        levels=event.levels,
        places=tuple(site.atlas.place(region, first, site.today) for region in event.regions),
        ordered=event.text.number if event.text else None,
        text=_text(event, numbered),
        set_by=event.set_by,
        article=article,
        credit=event.credit,
        withdrawn=withdrawn.get(event.article, "") if event.article else "",
    )


def _text(event: CalendarEvent, numbered: TextsByNumber) -> TextLink | None:
    if event.text is None:
        return None
    texts = ordering_texts(numbered.get(event.text.number.key, ()), event.text)
    return texts[0] if len(texts) == 1 else None


def linked_event(site: Site, event: EventLink) -> LinkedEvent:
    return LinkedEvent(event, site.bodies[event.url])


def linked_calendar(site: Site, calendar: Calendar) -> LinkedCalendar:
    """Cut the events into what is under way, to come and past on the site's day."""
    today, events = site.today, calendar.events
    under_way = [event for event in events if event.first <= today <= event.last]
    return LinkedCalendar(
        under_way=tuple(sorted(under_way, key=lambda event: (event.last, event.id))),
        coming=tuple(event for event in events if event.first > today),
        past=tuple(event for event in reversed(events) if event.last < today),
        levels=tuple(level for level in Level if level in calendar.of_level),
        regions=_existing(site, calendar),
    )


def _existing(site: Site, calendar: Calendar) -> tuple[RegionLink, ...]:
    """Return today's regions that have events, in Vietnamese order, without the whole country."""
    links = (site.atlas.links[region] for region in calendar.of_region if region != WHOLE_COUNTRY)
    existing = (link for link in links if site.atlas.state(link.id, site.today).exists)
    return tuple(sorted(existing, key=lambda link: collation_key(link.name)))
