"""Dates and times as readers see them."""

from datetime import date, datetime
from functools import lru_cache

from generator.text import date_words as words
from generator.text.vietnam_day import VIETNAM


@lru_cache(maxsize=4096)
def format_date(day: date) -> str:
    """24/04/2024; a datetime is shown as the day in Việt Nam."""
    day = _in_vietnam(day)
    return f"{day.day:02}/{day.month:02}/{day.year}"


def format_date_time(moment: datetime) -> str:
    """17:18 - 24/04/2024, in Vietnamese time."""
    return f"{_in_vietnam(moment):%H:%M} - {format_date(moment)}"


def weekday_name(day: date) -> str:
    """Thứ Hai … Thứ Bảy, Chủ Nhật."""
    return words.WEEKDAYS[_in_vietnam(day).weekday()]


def _in_vietnam(day: date) -> date:
    return day.astimezone(VIETNAM) if isinstance(day, datetime) and day.tzinfo else day
