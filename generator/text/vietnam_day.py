"""The zone of Việt Nam, a day of its calendar, and the refusal of what is none."""

from calendar import monthrange
from datetime import date, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "+07")
YEARS = range(1900, 2100)


class NotADate(ValueError):
    """A text that is no date; message and `hint` are Vietnamese."""

    def __init__(self, text: str, reason: str, hint: str) -> None:
        super().__init__(f"“{text}” {reason}")
        self.reason = reason
        self.hint = hint


def calendar_day(written: str, day: int, month: int, year: int, year_first: bool) -> date:
    """Return the day; raises NotADate when the calendar has none such."""
    demand_plausible_year(written, year)
    try:
        return date(year, month, day)
    except ValueError as problem:
        hint = hint_of_no_day(day, month, year, year_first)
        raise NotADate(written, "không có trong lịch", hint) from problem


def hint_of_no_day(day: int, month: int, year: int, year_first: bool) -> str:
    """Return what was meant by a day that the calendar does not have."""
    order = "Viết theo thứ tự năm-tháng-ngày" if year_first else "Ngày đứng trước tháng"
    if 1 <= day <= 12 < month <= monthrange(year, day)[1]:
        turned = f"{year}-{day:02}-{month:02}" if year_first else f"{month:02}/{day:02}/{year}"
        return f"{order}, có lẽ là {turned}"
    if 1 <= month <= 12 and day > 0:
        return f"Tháng {month} năm {year} có {monthrange(year, month)[1]} ngày: xem lại"
    return f"{order}: {'2024-04-24' if year_first else '24/04/2024'}"


def demand_plausible_year(written: str, year: int) -> None:
    """Raise NotADate for a year that no record is of."""
    if year not in YEARS:
        raise NotADate(written, f"có năm {year}, ngoài khoảng 1900-2099", "Xem lại năm")
