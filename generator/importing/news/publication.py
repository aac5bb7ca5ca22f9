"""The day of publication: of what readers see and what metadata say, the finer that both allow."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.page import Page
from generator.text.date_words import WEEKDAYS
from generator.text.moment_in_line import Moment, Precision, read_datetime
from generator.text.vietnam_day import NotADate

_MONTHS = 12
_POSTED_AT = re.compile(
    r"(?:(?:được )?đăng|người (?:đăng|gửi)|posted)(?!\w).{0,60}"
    r"(?<!\w)(?:lúc|at) (?P<time>\d.{3,9})",
    re.IGNORECASE,
)
"""A blog tells the day above its title, and the time below its words."""


def with_time_below(day: DateLine | None, below: Iterable[str]) -> DateLine | None:
    """Return the day with the time that a line below the piece tells, where it has none."""
    if day is None or day.moment.precision is not Precision.DAY:
        return day
    for line in below:
        posted = _POSTED_AT.search(line) if date_line(line) is None else None
        with suppress(NotADate):
            if posted:
                moment = read_datetime(f"{posted['time']} {day.moment.value:%d/%m/%Y}")
                return replace(day, moment=moment._replace(doubts=day.moment.doubts))
    return day


def instead_of_clock(clock: DateLine, below: DateLine | None, page: Page) -> DateLine:
    """A page shows today's day above its menu: an earlier one below the piece, or in its metadata,
    is that of publication; where there is none, somebody has to look."""
    others = [day for day in (below, _said_day(page)) if day]
    shown = f"Đầu trang ghi {clock.moment.value:%d/%m/%Y}, có thể chỉ là ngày mở trang"
    earlier = [day for day in others if day.moment.value.date() < clock.moment.value.date()]
    day = next(iter(earlier), clock)
    doubt = f"{shown}; lấy ngày {day.moment.value:%d/%m/%Y}." if earlier else f"{shown}: xem lại."
    if any(other.moment.value.date() == clock.moment.value.date() for other in others):
        return clock
    return replace(day, moment=day.moment._replace(doubts=(*day.moment.doubts, doubt)))


def finest(shown: DateLine | None, page: Page) -> DateLine | None:
    """The day that readers see counts; of the metadata the time, and the day when none is seen."""
    said = _said_day(page)
    if shown is None or said is None:
        return _day_first(shown, None) or said
    shown = _day_first(shown, said.moment) or shown
    day, shown_day = said.moment.value.date(), shown.moment.value.date()
    if shown.is_change and page.said.is_publication and day < shown_day:
        return replace(shown, moment=said.moment)
    is_same_day = day == shown_day
    return (
        replace(shown, moment=said.moment)
        if is_same_day and shown.moment.precision is Precision.DAY
        else shown
    )


def _day_first(shown: DateLine | None, said: Moment | None) -> DateLine | None:
    """A portal set up in English writes the month first: its weekday or its metadata tell it."""
    swapped = _swapped(shown.moment.value) if shown else None
    if shown is None or swapped is None:
        return shown
    wanted = f"không phải {WEEKDAYS[swapped.weekday()]}"
    is_told = said is not None and said.value.date() == swapped.date()
    if not (is_told or any(doubt.endswith(wanted) for doubt in shown.moment.doubts)):
        return shown
    doubt = (
        f"Trang viết tháng trước ngày: {shown.moment.value:%d/%m/%Y} được hiểu là "
        f"{swapped:%d/%m/%Y} theo thứ trong tuần hoặc dữ liệu của trang."
    )
    moment = shown.moment._replace(value=swapped, doubts=(doubt,))
    return replace(shown, moment=moment)


def _swapped(value: datetime) -> datetime | None:
    is_other = value.day <= _MONTHS and value.day != value.month
    return value.replace(day=value.month, month=value.day) if is_other else None


def _said_day(page: Page) -> DateLine | None:
    """The day of the metadata, without seconds that no reader is shown."""
    line = date_line(page.said.date) if page.said.date else None
    if line is None or line.moment.precision is not Precision.SECOND:
        return line
    minute = line.moment.value.replace(second=0)
    return replace(line, moment=line.moment._replace(value=minute, precision=Precision.MINUTE))
