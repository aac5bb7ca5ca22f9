"""A text's timeline: the changes of its status, and doubts. How it is computed: timeline.py."""

from dataclasses import dataclass
from datetime import date

from generator.model import DocumentNumber, Regime, RelationKind, TextId, TextPeriod
from generator.site.texts.status import HAS_SINCE, STANDS, Stand, Status, StatusOnDay

_RESTS = (Status.SUSPENDED, Status.PARTLY_SUSPENDED)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text that has ended or is suspended, since when and by which text."""

    scope: str
    since: date
    number: DocumentNumber
    by: TextId | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """From `day` on the text has `status`; `by` is the text that took its effect, if one did.

    `scope` is the part concerned on that very day; `ended` and `suspended` are all parts by then.
    `doubt` is what a later text may have done where the status is unsure. `is_year` is true when
    no record states the day, which then is the first of the only thing known, the year.
    """

    day: date
    status: Status
    by: TextId | None = None
    scope: str = ""
    ended: tuple[Part, ...] = ()
    suspended: tuple[Part, ...] = ()
    doubt: RelationKind | None = None
    is_year: bool = False

    @property
    def told_on(self) -> str:
        """The day for machines, `2024-03-01`; of a year, `2024`."""
        return str(self.day.year) if self.is_year else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a later text may do to this one: unconfirmed, or without a day (`day` is None).

    `since` is the first day on which it may have been done, the first of a year (`is_year`) when
    that is all that is known; `until` is the last of a suspension.
    """

    kind: RelationKind
    number: DocumentNumber
    day: date | None
    by: TextId | None = None
    scope: str = ""
    since: date | None = None
    until: date | None = None
    is_year: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """All changes of a text's status, each on a later day. Empty when no date is known."""

    regime: Regime
    changes: tuple[Change, ...]
    doubts: tuple[Doubt, ...] = ()
    period: TextPeriod | None = None

    def at(self, day: date) -> Change | None:
        """Return the change in force on a day, None when nothing is known of that day."""
        reached = [change for change in self.changes if change.day <= day]
        return reached[-1] if reached else None

    def status(self, day: date) -> Status:
        """Return the status on a day."""
        current = self.at(day)
        return current.status if current else Status.NONE

    def on(self, day: date) -> StatusOnDay:
        """Return the status on a day; what is not yet in force is told by the day it will be."""
        current, status = self.at(day), self.status(day)
        since = self._since(current) if current and HAS_SINCE[status] else None
        doubt = current.doubt if current else None
        will_end = status is Status.NONE and self._ends_next(day)
        return StatusOnDay(status, self.regime, since, self.period, doubt, will_end)

    def _ends_next(self, day: date) -> bool:
        coming = next((change for change in self.changes if change.day > day), None)
        return coming is not None and STANDS[coming.status] is Stand.ENDED

    def _since(self, current: Change) -> date | None:
        """Return the first day of a change's status: what happens to parts does not move it."""
        if current.status is Status.NOT_YET:
            return self._begin_of_effect(current)
        first = current
        for change in reversed(self.changes[: self.changes.index(current)]):
            if not _goes_on(change, current):
                break
            first = change
        return first.day

    def _begin_of_effect(self, current: Change) -> date | None:
        """Return the day on which what waits takes effect, None when it ends before."""
        later = self.changes[self.changes.index(current) + 1 :]
        begin = next((change for change in later if change.status is not Status.NOT_YET), None)
        return begin.day if begin and STANDS[begin.status] is not Stand.ENDED else None

    def label(self, day: date) -> str:
        """Return the Vietnamese words for the status on a day."""
        return self.on(day).label


def _goes_on(earlier: Change, current: Change) -> bool:
    """Does a status go on from an earlier change? Ended parts stay so while the text rests."""
    if current.status is Status.PARTLY_ENDED and earlier.status in _RESTS:
        return bool(earlier.ended)
    return earlier.status is current.status
