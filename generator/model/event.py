"""A deadline or an event of the calendar: what has to be done, or takes place, and when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.addresses import event_url
from generator.model.article import Credit
from generator.model.document_number import DocumentNumber
from generator.model.ids import ArticleId, CalendarId, RegionId
from generator.model.origin import Origin
from generator.model.period import Period


class CalendarKind(StrEnum):
    DEADLINE = "deadline"
    CONFERENCE = "conference"
    CAMPAIGN = "campaign"
    ANNIVERSARY = "anniversary"


class Level(StrEnum):
    """Who has to do it; `cac-cap-hoi` are all levels of the association."""

    ALL = "cac-cap-hoi"
    COMMUNE = "cap-xa"
    DISTRICT = "cap-huyen"
    PROVINCE = "cap-tinh"
    CENTRE = "trung-uong"


DISTRICTS_ENDED = date(2025, 7, 1)
"""The first day without districts (76/2025/UBTVQH15, 202/2025/QH15)."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """The text by which something is done, as an editor names it."""

    number: DocumentNumber
    issued: date | None = None


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """`start` and `end` are each a day, a month or a year; without `end` it lasts all `start`.

    `text` is what the work is done for; `set_by` names who fixed its time, where the text did not.

    `words` are the source's own for a vague time. `planned` says that the source only foresees it.
    A `yearly` one comes back on the same days of each year from the first on.
    """

    id: CalendarId
    title: str
    kind: CalendarKind
    start: Period
    origin: Origin
    end: Period | None = None
    words: str = ""
    planned: bool = False
    yearly: bool = False
    levels: tuple[Level, ...] = ()
    regions: tuple[RegionId, ...] = ()
    text: Ordered | None = None
    set_by: str = ""
    article: ArticleId | None = None
    credit: Credit | None = None

    @property
    def url(self) -> str:
        return event_url(self.id)

    @property
    def first_day(self) -> date:
        return self.start.start

    @property
    def last_day(self) -> date:
        return (self.end or self.start).end
