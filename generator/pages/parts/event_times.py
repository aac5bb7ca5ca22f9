"""When an event is, and how long it is until then, in words."""

from datetime import date

from generator.model import CalendarKind
from generator.pages.parts.wording import sentence_case
from generator.site.calendar.linked import EventLink
from generator.text import format_date

YEAR = 365
FAR, WEEKS = 60, 14
"""Days from which a vague time is counted in months, and in weeks."""


def when(event: EventLink) -> str:
    """Return the source's own words, or `15–30/05/2024`, `Tháng 6/2024`, `Năm 2030`."""
    if event.words:
        return sentence_case(event.words)
    if event.start.start != event.start.end:
        ends = (event.start, event.end) if event.end else (event.start,)
        return sentence_case(" đến ".join(map(str, ends)))
    return days(event.first, event.last)


def days(first: date, last: date) -> str:
    """Return both days, without saying month and year twice."""
    if first == last:
        return format_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day:02}–{format_date(last)}"
    if first.year == last.year:
        return f"{first.day:02}/{first.month:02}–{format_date(last)}"
    return f"{format_date(first)}–{format_date(last)}"


def time_left(event: EventLink, today: date) -> str:
    """Return `còn 10 ngày` to the end of what is under way, to the start of what comes."""
    if event.last < today:
        return ""
    day = _counted_to(event, today)
    count = (day - today).days
    if count == 0:
        return "hôm nay" if event.first == event.last else "hôm nay là ngày cuối"
    if count >= YEAR:
        return f"còn hơn {_whole_years(today, day)} năm"
    return f"còn {count} ngày" if event.on_a_day or event.first <= today else _about(count)


def _counted_to(event: EventLink, today: date) -> date:
    """A deadline of which only the month or the year is known has until its end."""
    vague_start = event.start.start != event.start.end
    open_end = event.kind is CalendarKind.DEADLINE and vague_start
    return event.last if event.first <= today or open_end else event.first


def _whole_years(today: date, day: date) -> int:
    before = (day.month, day.day) < (today.month, today.day)
    return max(1, day.year - today.year - before)


def _about(count: int) -> str:
    if count >= FAR:
        return f"khoảng {round(count / 30.4)} tháng nữa"
    return f"khoảng {round(count / 7)} tuần nữa" if count >= WEEKS else f"khoảng {count} ngày nữa"
