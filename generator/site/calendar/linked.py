"""The values that pages of the calendar are made of, and what other pages show of an event."""

from dataclasses import dataclass
from datetime import date

from generator.model import (
    DISTRICTS_ENDED,
    WHOLE_COUNTRY,
    Body,
    CalendarId,
    CalendarKind,
    Credit,
    DocumentNumber,
    Level,
    Period,
)
from generator.model.addresses import event_url
from generator.site.links import ArticleLink, Place, RegionLink, TextLink


@dataclass(frozen=True, slots=True)
class EventLink:
    """An event as others show it. `first` and `last` are its days, a yearly one's as of today.

    `text` is the one of the number `ordered`, when the register has it. `places` are as they are on
    the first day. `set_by` fixed its time, when the text did not. `withdrawn` is the address of the
    article that told of it, when that was.
    """

    id: CalendarId
    title: str
    kind: CalendarKind
    start: Period
    end: Period | None
    first: date
    last: date
    words: str
    planned: bool
    yearly: bool
    levels: tuple[Level, ...]
    places: tuple[Place, ...]
    ordered: DocumentNumber | None
    text: TextLink | None
    set_by: str
    article: ArticleLink | None
    credit: Credit | None
    withdrawn: str = ""

    @property
    def url(self) -> str:
        return event_url(self.id)

    @property
    def all_levels(self) -> tuple[Level, ...]:
        """Its levels; all levels are those of its day, of a place without the centre."""
        if Level.ALL not in self.levels:
            return self.levels
        is_local = any(place.region.id != WHOLE_COUNTRY for place in self.places)
        gone = {Level.CENTRE} if is_local else set()
        if self.first >= DISTRICTS_ENDED:
            gone.add(Level.DISTRICT)
        return tuple(level for level in Level if level not in gone)

    @property
    def is_everywhere(self) -> bool:
        """Whether people of every place may have to do with it."""
        return not self.places or any(place.region.id == WHOLE_COUNTRY for place in self.places)

    @property
    def by_text_itself(self) -> bool:
        """Did the text itself fix the time? What an article or a source told may be another's."""
        return not (self.set_by or self.article or self.withdrawn or self.credit)

    @property
    def on_a_day(self) -> bool:
        """Is the first day known, not only its month or year?"""
        return self.start.start == self.start.end and not self.words


@dataclass(frozen=True, slots=True)
class LinkedCalendar:
    """`under_way` and `coming` are nearest first, `past` newest first.

    `levels` and today's `regions` are those that have events, and so a calendar file of their own.
    """

    under_way: tuple[EventLink, ...]
    coming: tuple[EventLink, ...]
    past: tuple[EventLink, ...]
    levels: tuple[Level, ...]
    regions: tuple[RegionLink, ...]


@dataclass(frozen=True, slots=True)
class LinkedEvent:
    event: EventLink
    body: Body


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file holds: all events, a level's, a region's, or one; oldest first."""

    events: tuple[EventLink, ...]
    level: Level | None = None
    region: RegionLink | None = None
