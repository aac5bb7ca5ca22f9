"""Whether a text may be used on a day: vbpl.vn's eight values, and what they leave open.

A text of a period is within it or past it; what a later text may have done, unconfirmed, is
unsure; of others nothing is known, as of most Party texts. How it is computed: timeline.py.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto

from generator.model import (
    Regime,
    RelationKind,
    TextPeriod,
)
from generator.site.texts.relation_kinds import KINDS_OF_RELATION


class Status(StrEnum):
    """The value is also the style's name in the theme's `data-status`."""

    NOT_YET = "not-yet"
    IN_FORCE = "in-force"
    PARTLY_ENDED = "partly"
    ENDED_WHOLLY = "ended-wholly"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly-suspended"
    ENDED = "ended"
    PERIOD = "period"
    PERIOD_OVER = "period-over"
    UNFIT = "unfit"
    UNSURE = "unsure"
    NONE = "none"


STATUS_LABELS = {
    Status.NOT_YET: "Chưa có hiệu lực",
    Status.IN_FORCE: "Còn hiệu lực",
    Status.PARTLY_ENDED: "Hết hiệu lực một phần",
    Status.ENDED_WHOLLY: "Hết hiệu lực toàn bộ",
    Status.SUSPENDED: "Ngưng hiệu lực",
    Status.PARTLY_SUSPENDED: "Ngưng hiệu lực một phần",
    Status.ENDED: "Hết hiệu lực",
    Status.PERIOD: "Trong giai đoạn thực hiện",
    Status.PERIOD_OVER: "Hết giai đoạn thực hiện",
    Status.UNFIT: "Không còn phù hợp",
    Status.UNSURE: "Chưa xác nhận: có thể đã hết hiệu lực",
    Status.NONE: "Chưa xác nhận",
}
"""The words for a status by itself; `StatusOnDay` adds what may have been, and the years."""
WITHOUT_EFFECT_REGIME = "Văn bản của Đảng"
NOT_ENDED = "Chưa hết hiệu lực, nhưng chưa xác nhận ngày có hiệu lực"
"""Before a known end: in force only if its effect had begun, and that day is not known."""


class Stand(Enum):
    """What a status comes to for those who would use the text."""

    HOLDS = auto()
    WAITS = auto()
    ENDED = auto()
    OUTLIVED = auto()
    OPEN = auto()


STANDS = {
    Status.NOT_YET: Stand.WAITS,
    Status.IN_FORCE: Stand.HOLDS,
    Status.PARTLY_ENDED: Stand.HOLDS,
    Status.ENDED_WHOLLY: Stand.ENDED,
    Status.SUSPENDED: Stand.WAITS,
    Status.PARTLY_SUSPENDED: Stand.HOLDS,
    Status.ENDED: Stand.ENDED,
    Status.PERIOD: Stand.HOLDS,
    Status.PERIOD_OVER: Stand.OUTLIVED,
    Status.UNFIT: Stand.OUTLIVED,
    Status.UNSURE: Stand.OPEN,
    Status.NONE: Stand.OPEN,
}
HAS_SINCE = {
    Status.NOT_YET: True,
    Status.IN_FORCE: True,
    Status.PARTLY_ENDED: True,
    Status.ENDED_WHOLLY: True,
    Status.SUSPENDED: True,
    Status.PARTLY_SUSPENDED: True,
    Status.ENDED: True,
    Status.PERIOD: False,
    Status.PERIOD_OVER: False,
    Status.UNFIT: True,
    Status.UNSURE: False,
    Status.NONE: False,
}
"""Is its first day told beside it? The years of a period say more, and a doubt has no sure day."""


@dataclass(frozen=True, slots=True)
class StatusOnDay:
    """A text's status on one day; `since` is its first day, or the day it will be in force."""

    status: Status
    regime: Regime
    since: date | None
    period: TextPeriod | None = None
    doubt: RelationKind | None = None
    will_end: bool = False
    """Is its end known, though not whether it has begun?"""

    @property
    def name(self) -> str:
        """The Vietnamese words for the status, alike for all texts that have it."""
        if self.status is Status.NONE and self.regime is Regime.PARTY:
            return WITHOUT_EFFECT_REGIME
        if self.status is Status.UNSURE and self.doubt:
            undergone = KINDS_OF_RELATION[self.doubt].undergone
            return f"{STATUS_LABELS[Status.NONE]}: có thể đã {undergone}"
        return STATUS_LABELS[self.status]

    @property
    def filed_as(self) -> str:
        """What lists filter by: one value for all that have the same name."""
        if self.name == WITHOUT_EFFECT_REGIME:
            return "party"
        return f"{self.status}-{self.doubt}" if self.doubt else self.status.value

    @property
    def is_unknown(self) -> bool:
        """Is there nothing to tell? A text of the Party is told as one."""
        return self.name == STATUS_LABELS[Status.NONE]

    @property
    def label(self) -> str:
        """The name, with the years of the period, or what is known before a known end."""
        if self.will_end:
            return NOT_ENDED
        if self.status is Status.PERIOD and self.period:
            return f"{self.name} {self.period}"
        if self.status is Status.PERIOD_OVER and self.period:
            return f"{self.name} ({self.period})"
        return self.name
