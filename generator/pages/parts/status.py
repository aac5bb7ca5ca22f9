"""A text's status as a badge: never without its day when one is known."""

from dataclasses import dataclass
from datetime import date

from generator.model import OfficialText
from generator.pages.parts.wording import iso
from generator.site import Site, Status, Timeline
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class StatusView:
    """`value` is the theme's `data-status`; `since` are words with the day, or empty."""

    value: str
    label: str
    since: str
    since_iso: str


def status_view(site: Site, text: OfficialText) -> StatusView:
    """Return a text's status on the day of the build."""
    return status_on(site.timelines[text.id], site.today)


def status_on(timeline: Timeline, day: date) -> StatusView:
    """Return the status on a day."""
    status = timeline.status(day)
    since = _since(timeline, status, day)
    words = "sẽ có từ" if status is Status.NOT_YET else "từ"
    return StatusView(
        value=status.value,
        label=timeline.label(day),
        since=f"{words} {format_date(since)}" if since else "",
        since_iso=iso(since),
    )


def _since(timeline: Timeline, status: Status, day: date) -> date | None:
    """What is not yet in force is told by the day on which it will be."""
    if status is Status.NOT_YET:
        return next((change.day for change in timeline.changes if change.day > day), None)
    current = timeline.at(day)
    return current.day if current else None
