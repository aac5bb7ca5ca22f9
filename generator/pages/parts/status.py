"""A text's status as a badge: never without its day when one is known."""

from dataclasses import dataclass

from generator.pages.parts.wording import iso
from generator.site.texts.status import STANDS, Stand, Status, StatusOnDay
from generator.text import format_date

SINCE = {
    Status.NOT_YET: "(sẽ có từ {})",
    Status.IN_FORCE: "(từ {})",
    Status.PARTLY_ENDED: "từ {}",
    Status.ENDED_WHOLLY: "từ {}",
    Status.SUSPENDED: "từ {}",
    Status.PARTLY_SUSPENDED: "từ {}",
    Status.ENDED: "từ {}",
    Status.PERIOD: "từ {}",
    Status.PERIOD_OVER: "từ {}",
    Status.UNFIT: "từ {}",
    Status.UNSURE: "từ {}",
    Status.NONE: "từ {}",
}
"""What goes on, or has not begun, does not do so from a day: the day is told of it in brackets."""


@dataclass(frozen=True, slots=True)
class StatusView:
    """`value` is the theme's `data-status`; `since` are words with the day, or empty."""

    value: str
    label: str
    since: str
    since_iso: str
    is_unknown: bool = False
    """A list says it once, above its rows."""

    @property
    def words(self) -> str:
        """`Hết hiệu lực toàn bộ từ 01/03/2025`."""
        return f"{self.label} {self.since}".strip()


def state_of(status: StatusOnDay) -> str:
    """Return `ended` for a text of the past, which the search shows after those that hold."""
    return "ended" if STANDS[status.status] in (Stand.ENDED, Stand.OUTLIVED) else ""


def status_view(status: StatusOnDay) -> StatusView:
    """Return a text's status on a day; what is not yet in force tells the day it will be."""
    return StatusView(
        value=status.status.value,
        label=status.label,
        since=SINCE[status.status].format(format_date(status.since)) if status.since else "",
        since_iso=iso(status.since),
        is_unknown=status.is_unknown,
    )
