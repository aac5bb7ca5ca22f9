"""Whether a text is in force on a day: vbpl.vn's seven values, and none for Party texts.

How it is computed stands in timeline.py.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model import DocumentNumber, Regime, RelationKind, TextId


class Status(StrEnum):
    """The value is also the style's name in the theme's `data-status`."""

    NOT_YET = "not-yet"
    IN_FORCE = "in-force"
    PARTLY_ENDED = "partly"
    ENDED_WHOLLY = "ended-wholly"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly-suspended"
    ENDED = "ended"
    NONE = "none"


STATUS_LABELS = {
    Status.NOT_YET: "Chưa có hiệu lực",
    Status.IN_FORCE: "Còn hiệu lực",
    Status.PARTLY_ENDED: "Hết hiệu lực một phần",
    Status.ENDED_WHOLLY: "Hết hiệu lực toàn bộ",
    Status.SUSPENDED: "Ngưng hiệu lực",
    Status.PARTLY_SUSPENDED: "Ngưng hiệu lực một phần",
    Status.ENDED: "Hết hiệu lực",
    Status.NONE: "Chưa xác nhận hiệu lực",
}
WITHOUT_EFFECT_REGIME = "Văn bản của Đảng"
NOT_IN_FORCE = frozenset((Status.NOT_YET, Status.ENDED, Status.ENDED_WHOLLY, Status.SUSPENDED))


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
    """

    day: date
    status: Status
    by: TextId | None = None
    scope: str = ""
    ended: tuple[Part, ...] = ()
    suspended: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a later text may do to this one: unconfirmed, or without a day (`day` is None)."""

    kind: RelationKind
    number: DocumentNumber
    day: date | None
    by: TextId | None = None
    scope: str = ""


@dataclass(frozen=True, slots=True)
class StatusOnDay:
    """A text's status on one day; `since` is its first day, or the day it will be in force."""

    status: Status
    regime: Regime
    since: date | None

    @property
    def label(self) -> str:
        """The Vietnamese words for the status."""
        if self.status is Status.NONE and self.regime is Regime.PARTY:
            return WITHOUT_EFFECT_REGIME
        return STATUS_LABELS[self.status]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All changes of a text's status, each on a later day. Empty when no date is known."""

    regime: Regime
    changes: tuple[Change, ...]
    doubts: tuple[Doubt, ...] = ()

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
        return StatusOnDay(status, self.regime, since)

    def label(self, day: date) -> str:
        """Return the Vietnamese words for the status on a day."""
        return self.on(day).label
