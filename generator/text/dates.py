"""Dates and times as Vietnamese newsrooms write them.

Day before month; an impossible or ambiguous date is refused, never guessed; a weekday that does
not match keeps the date and raises a doubt. The words and patterns of the grammar stand in
date_words.py.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from generator.text import date_words as words
from generator.text.date_hints import hint_of, taken_for_digits
from generator.text.fold import squeeze
from generator.text.moment_in_line import Moment, Precision, read_datetime
from generator.text.shown_dates import format_date, weekday_name
from generator.text.vietnam_day import VIETNAM, NotADate, calendar_day, demand_plausible_year

__all__ = ["VIETNAM", "Moment", "NotADate", "ParsedDate", "Precision", "read_datetime"]


_HOURS = "Giờ từ 00 đến 23, phút từ 00 đến 59: 17:18"


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """A moment in Vietnamese time; at midnight when only the day was written."""

    value: datetime
    has_time: bool
    doubts: tuple[str, ...] = ()

    @property
    def date(self) -> date:
        """The day in Việt Nam."""
        return self.value.date()


def parse_date_time(text: str) -> ParsedDate:
    """Read a day, with or without its time, in ISO or any Vietnamese form.

    17:18 - 24/04/2024 · Thứ 6, 03/03/2023 | 16:06:40 · 01/07/2021 2:27:00 CH · ngày 10 tháng 5
    năm 2019 · 2024-04-24 17:18. Raises NotADate.
    """
    plain = squeeze(text)
    if words.ISO.fullmatch(plain):
        return _parse_iso(plain)
    found_date = words.DATE.search(plain)
    if not found_date:
        raise NotADate(plain, "không phải là ngày tháng", hint_of(plain))
    rest = plain[: found_date.start()] + " " + plain[found_date.end() :]
    found_time, rest = _take(words.TIME, rest)
    found_weekday, rest = _take(words.WEEKDAY, rest)
    if not words.FURNITURE.fullmatch(rest):
        hint = taken_for_digits(plain) or words.FORMS
        if words.ENGLISH_HALF.fullmatch(rest.strip()):
            hint = "Viết giờ theo 24 giờ, như 17:18, hay thêm SA, CH: 5:18 CH"
        raise NotADate(plain, f"có phần không hiểu được: “{squeeze(rest)}”", hint)
    day = _day(plain, found_date)
    doubts = _weekday_doubts(day, found_weekday)
    moment = datetime.combine(day, _time(plain, found_time), VIETNAM)
    return ParsedDate(moment, found_time is not None, doubts)


def parse_date(text: str) -> ParsedDate:
    """Read a day without a time: 2019-05-10 · 10/5/2019 · ngày 10 tháng 5 năm 2019."""
    try:
        parsed = parse_date_time(text)
    except NotADate as problem:
        if problem.hint != words.FORMS:
            raise
        raise NotADate(squeeze(text), problem.reason, words.DAY_FORMS) from problem
    if parsed.has_time:
        raise NotADate(squeeze(text), "có cả giờ, ở đây chỉ cần ngày", "Bỏ phần giờ")
    return parsed


def _take(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str] | None, str]:
    match = pattern.search(text)
    return match, text[: match.start()] + " " + text[match.end() :] if match else text


def _parse_iso(plain: str) -> ParsedDate:
    try:
        moment = datetime.fromisoformat(plain)
        local = moment.astimezone(VIETNAM) if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    except (ValueError, OverflowError) as problem:
        year, month, day = map(int, plain[:10].split("-"))
        demand_plausible_year(plain, year)
        calendar_day(plain, day, month, year, year_first=True)
        raise NotADate(plain, "có giờ không có thật", _HOURS) from problem
    demand_plausible_year(plain, local.year)
    return ParsedDate(local, len(plain) > len("2024-04-24"))


def _day(plain: str, match: re.Match[str]) -> date:
    day, month, year = (
        int(match[part] or match[part + "_word"] or match[part + "_iso"]) for part in "dmy"
    )
    return calendar_day(plain, day, month, year, year_first=bool(match["iso"]))


def _time(plain: str, match: re.Match[str] | None) -> time:
    if not match:
        return time()
    hour, half = int(match["hour"]), (match["half"] or "").upper()
    if half and not 1 <= hour <= 12:
        raise NotADate(plain, f"có {hour} giờ kèm {half}", "SA và CH đi với giờ từ 1 đến 12")
    if half:
        hour = hour % 12 + (12 if half == "CH" else 0)
    try:
        return time(hour, int(match["minute"] or 0), int(match["second"] or 0))
    except ValueError as problem:
        raise NotADate(plain, "có giờ không có thật", _HOURS) from problem


def _weekday_doubts(day: date, match: re.Match[str] | None) -> tuple[str, ...]:
    if not match:
        return ()
    written = words.weekday_number(match)
    if written == day.weekday():
        return ()
    return (f"{format_date(day)} là {weekday_name(day)}, không phải {words.WEEKDAYS[written]}",)
