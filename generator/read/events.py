"""From an event's keys to a deadline or an event of the calendar."""

from generator.diagnostics import Diagnostic
from generator.model import ArticleId, CalendarEvent, CalendarId, Ordered, Origin, Period, RegionId
from generator.read.outcome import Outcome
from generator.read.schema import CalendarEventKeys
from generator.read.schema.event import as_period
from generator.read.shared import credit

FOLDER = "events"


def event_from(keys: CalendarEventKeys, origin: Origin, base: str) -> Outcome[CalendarEvent]:
    """Return the event; its id is its path, whose year is that of its first day."""
    start, text = as_period(keys.start), keys.text
    day = text.issued.date if text and text.issued else None
    record = CalendarEvent(
        id=CalendarId(origin.path.removeprefix(f"{base}/{FOLDER}/").removesuffix(".md")),
        title=keys.title,
        kind=keys.kind,
        start=start,
        origin=origin,
        end=as_period(keys.end) if keys.end else None,
        words=keys.words,
        planned=keys.planned,
        yearly=keys.yearly,
        levels=tuple(dict.fromkeys(keys.levels)),
        regions=tuple(map(RegionId, dict.fromkeys(keys.regions))),
        text=Ordered(text.number, day) if text else None,
        article=ArticleId(keys.article) if keys.article else None,
        credit=credit(keys.source),
    )
    return Outcome(record, _check_year(start, origin, base))


def _check_year(start: Period, origin: Origin, base: str) -> tuple[Diagnostic, ...]:
    """The folder is the year of the first day."""
    folder, _, name = origin.path.rpartition("/")
    right = f"{base}/{FOLDER}/{start.start.year}"
    if folder == right:
        return ()
    example = f"“{right}/{name}”, hoặc sửa “start”"
    placeholders = {"name": folder, "reason": f"việc bắt đầu {start}", "example": example}
    return (origin.problem("T105", "start", **placeholders),)
