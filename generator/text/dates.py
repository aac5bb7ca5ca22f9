"""Dates and times as Vietnamese newsrooms write them, both ways.

Day before month; an impossible or ambiguous date is refused, never guessed; a weekday that does
not match keeps the date and raises a doubt. The words and patterns of the
grammar stand in date_words.py.
"""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from generator.text import date_words as words
from generator.text.fold import squeeze
from generator.text.moment_in_line import Moment, Precision, read_datetime
from generator.text.vietnam_day import VIETNAM, NotADate, calendar_day, demand_plausible_year

__all__ = ["VIETNAM", "Moment", "NotADate", "ParsedDate", "Precision", "read_datetime"]


_HOURS = "Giờ từ 00 đến 23, phút từ 00 đến 59: 17:18"
_EXCEL = date(1899, 12, 30)
"""The day 0 of its numbers."""


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
        raise NotADate(plain, "không phải là ngày tháng", _hint(plain))
    rest = plain[: found_date.start()] + " " + plain[found_date.end() :]
    found_time, rest = _take(words.TIME, rest)
    found_weekday, rest = _take(words.WEEKDAY, rest)
    if not words.FURNITURE.fullmatch(rest):
        hint = words.FORMS
        if words.ENGLISH_HALF.fullmatch(rest.strip()):
            hint = "Viết giờ theo 24 giờ, như 17:18, hay thêm SA, CH: 5:18 CH"
        raise NotADate(plain, f"có phần không hiểu được: “{squeeze(rest)}”", hint)
    day = _day(plain, found_date)
    doubts = _weekday_doubts(day, found_weekday)
    moment = datetime.combine(day, _time(plain, found_time), VIETNAM)
    return ParsedDate(moment, found_time is not None, doubts)


def parse_date(text: str) -> ParsedDate:
    """Read a day without a time: 2019-05-10 · 10/5/2019 · ngày 10 tháng 5 năm 2019."""
    parsed = parse_date_time(text)
    if parsed.has_time:
        raise NotADate(squeeze(text), "có cả giờ, ở đây chỉ cần ngày", "Bỏ phần giờ")
    return parsed


@lru_cache(maxsize=4096)
def format_date(day: date) -> str:
    """24/04/2024; a datetime is shown as the day in Việt Nam."""
    day = _in_vietnam(day)
    return f"{day.day:02}/{day.month:02}/{day.year}"


def format_date_time(moment: datetime) -> str:
    """17:18 - 24/04/2024, in Vietnamese time."""
    return f"{_in_vietnam(moment):%H:%M} - {format_date(moment)}"


def day_before(day: date) -> date:
    """Return the last day of what ended on `day`."""
    return day - timedelta(days=1)


def weekday_name(day: date) -> str:
    """Thứ Hai … Thứ Bảy, Chủ Nhật."""
    return words.WEEKDAYS[_in_vietnam(day).weekday()]


def _in_vietnam(day: date) -> date:
    return day.astimezone(VIETNAM) if isinstance(day, datetime) and day.tzinfo else day


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


def _with_our_digits(text: str) -> str:
    """Return a text whose digits, of any script, are ours, and so its signs."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(sign, sign)) for sign in plain)


def _glued(plain: str) -> date | None:
    """Return the day of 20240424 or 24042024; None when neither is one, or both are."""
    days = set()
    for form in ("%Y%m%d", "%d%m%Y"):
        with suppress(ValueError):
            day = datetime.strptime(plain, form).date() if words.GLUED.fullmatch(plain) else None
            days |= {day} if day and 1900 <= day.year <= 2099 else set()
    return days.pop() if len(days) == 1 else None


def _in_words(plain: str) -> str:
    """Return the day whose month is written as a word (`24 Apr 2024`); empty when there is none."""
    match = words.IN_WORDS.search(plain)
    if not match:
        return ""
    day, year = match["d"] or match["d_behind"], match["y"]
    name = (match["m"] or match["m_before"]).lower()
    month = words.ENGLISH.get(name[:3]) or words.VIETNAMESE.get(name.removeprefix("tháng "))
    return f"{int(day):02}/{month:02}/{year}" if month else ""


def _hint(plain: str) -> str:
    if signed := words.SIGNED.match(plain):
        return f"Bỏ dấu ở đầu: {plain[signed.start('day') :]}"
    if in_words := _in_words(plain):
        return f"Viết tháng bằng số: {in_words}"
    return _hint_of_digits(plain)


def _hint_of_digits(plain: str) -> str:
    if month := words.MONTH_ALONE.fullmatch(plain):
        year = month["y"] or month["y_iso"]
        return f"Thiếu ngày: viết 24/{int(month['m'] or month['m_iso']):02}/{year}"
    if not plain.isascii() and (typed := _with_our_digits(plain)) != plain:
        return f"Gõ chữ số thường (0-9): {typed}"
    if glued := _glued(plain):
        return f"Viết {format_date(glued)}"
    if serial := words.SERIAL.fullmatch(plain):
        day = _EXCEL + timedelta(days=int(serial[0]))
        return f"Đó là số ngày của Excel, có lẽ {format_date(day)}: viết ngày ấy"
    if words.SHORT_YEAR.search(plain):
        return "Viết năm đủ bốn chữ số: 24/04/2024"
    if words.NO_YEAR.search(plain):
        return "Thiếu năm: viết 24/04/2024"
    if words.TIME.fullmatch(plain):
        return "Thiếu ngày: viết 24/04/2024 17:18"
    return words.FORMS
