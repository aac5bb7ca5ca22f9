"""The moment that a line of a page or a letterhead tells, whatever words stand around it.

parse_date_time reads what editors write and refuses the rest of a line; here the line is another's.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import NamedTuple

from generator.text import date_words, moment_words
from generator.text.days_in_line import LineDay, day_that_counts, days_in, short_line
from generator.text.fold import squeeze
from generator.text.vietnam_day import VIETNAM, NotADate, demand_plausible_year

_DASHES = re.compile("[‐‑‒–—−]")


class Precision(StrEnum):
    """How finely a moment was written."""

    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


class Moment(NamedTuple):
    """A moment in Vietnamese time, at midnight when only the day was written."""

    value: datetime
    precision: Precision
    doubts: tuple[str, ...] = ()


def read_datetime(text: str) -> Moment:
    """Return the one moment in a line: `Thái Bình, 7 giờ sáng ngày 30 tháng tư năm 2024 (GMT+7)`.

    Of the days of publication and of the last change the first counts. Raises NotADate (a
    ValueError) when no whole day stands there, or two, a lunar one, one that no calendar has.
    """
    plain = _DASHES.sub("-", squeeze(text))
    if match := moment_words.ISO.search(plain):
        return _of_iso(plain, match)
    days = days_in(plain)
    day = day_that_counts(plain, days)
    zone = moment_words.ZONE.search(plain)
    rest = _without(plain, [(written.start, written.end) for written in days])
    rest = moment_words.ZONE.sub(lambda match: " " * len(match.group()), rest)
    clock = _nearest_time(rest, day, days)
    moment = _combined(plain, day.day, clock)
    value = _to_vietnam(moment.value, zone) if clock else moment.value
    return Moment(value, moment.precision, _weekday_doubts(day.day, rest))


def _of_iso(plain: str, match: re.Match[str]) -> Moment:
    try:
        value = datetime.fromisoformat(match.group()).astimezone(VIETNAM).replace(microsecond=0)
    except (ValueError, OverflowError) as problem:
        hint = "Ngày theo thứ tự năm-tháng-ngày"
        raise NotADate(short_line(plain), "không có trong lịch", hint) from problem
    demand_plausible_year(short_line(plain), value.year)
    has_seconds = match.group().count(":") - (match.group()[-3] == ":") > 1
    return Moment(value, Precision.SECOND if has_seconds else Precision.MINUTE)


def _without(plain: str, spans: list[tuple[int, int]]) -> str:
    """Blank the spans, so that what remains stands where it stood."""
    for start, end in spans:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


def _nearest_time(rest: str, day: LineDay, days: Iterable[LineDay]) -> re.Match[str] | None:
    """Return the time nearest to the day that counts, and not nearer to another."""
    times = [
        match
        for match in moment_words.TIME.finditer(rest)
        if min(days, key=lambda other: _distance(match, other)).day == day.day
    ]
    return min(times, key=lambda match: _distance(match, day), default=None)


def _distance(match: re.Match[str], day: LineDay) -> int:
    return max(day.start - match.end(), match.start() - day.end)


def _combined(plain: str, day: date, match: re.Match[str] | None) -> Moment:
    if match is None:
        return Moment(datetime.combine(day, time(), VIETNAM), Precision.DAY)
    minute = match["minute"] or match["minute_word"] or match["dotted"] or match["dots"]
    second = match["second"] or match["second_word"]
    hour = _hour(plain, int(match["hour"]), (match["part"] or "").lower().replace(".", ""))
    try:
        clock = time(hour, int(minute or 0), int(second or 0))
    except ValueError as problem:
        raise NotADate(short_line(plain), "có giờ không có thật", "Giờ viết như 17:18") from problem
    value = datetime.combine(day, clock, VIETNAM) + _half(match["half"])
    if second:
        return Moment(value, Precision.SECOND)
    return Moment(value, Precision.MINUTE if minute or match["half"] else Precision.HOUR)


def _hour(plain: str, hour: int, part: str) -> int:
    """12 SA is midnight, 2 CH and 14 CH are the same; 15 SA contradicts itself."""
    if not part:
        return hour
    is_early = part in moment_words.MORNING or (
        part in ("đêm", "khuya") and hour in (12, *range(5))
    )
    is_noon = part == "trưa" and hour in (10, 11)
    if (is_early and hour > 12) or (not is_early and hour == 0):
        raise NotADate(
            short_line(plain), f"có {hour} giờ kèm {part}", "SA và CH đi với giờ từ 1 đến 12"
        )
    if is_early or is_noon:
        return hour % 12 if is_early else hour
    return hour % 12 + 12 if hour <= 12 else hour


def _half(words: str | None) -> timedelta:
    if not words:
        return timedelta()
    *_, last = words.split()
    return timedelta(minutes=-int(last) if last.isdecimal() else 30)


def _to_vietnam(value: datetime, zone: re.Match[str] | None) -> datetime:
    """A time of another zone (`01:30 UTC`) is told as it is in Việt Nam."""
    if zone is None:
        return value
    sign = zone["sign"] or zone["bare"] or "+"
    hours = int(zone["hours"] or zone["bare_hours"] or 0)
    minutes = int(zone["minutes"] or zone["bare_minutes"] or 0)
    offset = timedelta(hours=hours, minutes=minutes)
    if offset > timedelta(hours=14):
        return value
    written = timezone(offset if sign == "+" else -offset)
    return value.replace(tzinfo=written).astimezone(VIETNAM)


def _weekday_doubts(day: date, rest: str) -> tuple[str, ...]:
    match = moment_words.WEEKDAY.search(rest)
    if not match or date_words.weekday_number(match) == day.weekday():
        return ()
    written = date_words.WEEKDAYS[date_words.weekday_number(match)]
    shown = f"{day.day:02}/{day.month:02}/{day.year}"
    return (f"{shown} là {date_words.WEEKDAYS[day.weekday()]}, không phải {written}",)
