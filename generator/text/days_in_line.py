"""The days that a line of a page or a letterhead tells, and the one of them that counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.text import date_words, moment_words
from generator.text.amounts import numbers_in
from generator.text.vietnam_day import NotADate, calendar_day


@dataclass(frozen=True, slots=True)
class LineDay:
    day: date
    start: int
    end: int
    is_change: bool


def days_in(plain: str) -> tuple[LineDay, ...]:
    """Return all whole days of a line; of overlapping notations the first that fits counts."""
    if moment_words.LUNAR.search(plain):
        raise NotADate(short_line(plain), "là ngày âm lịch", "Viết ngày dương lịch")
    days: list[LineDay] = []
    for match in _matches(plain):
        if any(match.start() < day.end and day.start < match.end() for day in days):
            continue
        if moment_words.RANGE.search(plain[: match.start()]):
            raise NotADate(short_line(plain), "kể nhiều ngày", "Chỉ viết một ngày")
        days.append(_day(plain, match))
    return tuple(sorted(days, key=lambda day: day.start))


def _matches(plain: str) -> Iterator[re.Match[str]]:
    for form in moment_words.DATES:
        yield from form.finditer(plain)


def _day(plain: str, match: re.Match[str]) -> LineDay:
    parts = match.groupdict()
    end, year = match.end(), 0
    if parts["year"].isdecimal():
        year = int(parts["year"])
    elif numbers := numbers_in(parts["year"]):
        year, end = int(numbers[0].value), match.start("year") + numbers[0].end
    day = moment_words.number_in_words(parts["day"])
    month = moment_words.number_in_words(parts["month"], of_months=True)
    written = short_line(plain)
    value = calendar_day(written, day, month, year, year_first="year_first" in parts)
    is_change = moment_words.CHANGED.search(plain[: match.start()]) is not None
    return LineDay(value, match.start(), end, is_change)


def day_that_counts(plain: str, days: tuple[LineDay, ...]) -> LineDay:
    """Return the day of publication; raises NotADate when there is none, or several."""
    if not days:
        raise NotADate(short_line(plain), "không có ngày đủ ngày, tháng, năm", _hint(plain))
    published = tuple(day for day in days if not day.is_change) or days
    if len({day.day for day in published}) > 1:
        raise NotADate(short_line(plain), "có nhiều ngày khác nhau", "Chỉ viết một ngày")
    return published[0]


def _hint(plain: str) -> str:
    if date_words.SHORT_YEAR.search(plain):
        return "Viết năm đủ bốn chữ số: 24/04/2024"
    day = date_words.NO_YEAR.search(plain)
    return date_words.without_year(day) if day else date_words.FORMS


def short_line(plain: str) -> str:
    """Return as much of a line as a message quotes."""
    return plain if len(plain) <= 80 else f"{plain[:79]}…"
