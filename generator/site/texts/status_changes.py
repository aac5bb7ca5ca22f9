"""A text's timeline: the changes of its status, and doubts. How it is computed: timeline.py."""

from dataclasses import dataclass
from datetime import date

from generator.model import DocumentNumber, Regime, RelationKind, TextId, TextPeriod
from generator.site.texts.status import HAS_SINCE, Status, StatusOnDay


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
    `doubt` is what a later text may have done where the status is unsure.
    """

    day: date
    status: Status
    by: TextId | None = None
    scope: str = ""
    ended: tuple[Part, ...] = ()
    suspended: tuple[Part, ...] = ()
    doubt: RelationKind | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a later text may do to this one: unconfirmed, or without a day (`day` is None).

    `since` is the first day on which it may have been done; `until` is the last of a suspension.
    """

    kind: RelationKind
    number: DocumentNumber
    day: date | None
    by: TextId | None = None
    scope: str = ""
    since: date | None = None
    until: date | None = None


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
        current = self.at(day)
        status, since = self.status(day), current.day if current else None
        if status is Status.NOT_YET:
            since = next((change.day for change in self.changes if change.day > day), None)
        if not HAS_SINCE[status]:
            since = None
        doubt = current.doubt if current else None
        return StatusOnDay(status, self.regime, since, self.period, doubt)

    def label(self, day: date) -> str:
        """Return the Vietnamese words for the status on a day."""
        return self.on(day).label
