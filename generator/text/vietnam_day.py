"""The zone of Việt Nam, a day of its calendar, and the refusal of what is none."""

from datetime import date, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "+07")
_YEARS = range(1900, 2100)


class NotADate(ValueError):
    """A text that is no date; message and `hint` are Vietnamese."""

    def __init__(self, text: str, reason: str, hint: str) -> None:
        super().__init__(f"“{text}” {reason}")
        self.hint = hint


def calendar_day(written: str, day: int, month: int, year: int, year_first: bool = False) -> date:
    """Return the day; raises NotADate when the calendar has none such."""
    demand_plausible_year(written, year)
    try:
        return date(year, month, day)
    except ValueError as problem:
        hint = "Ngày đứng trước tháng: 24/04/2024" if month > 12 else "Xem lại ngày và tháng"
        if year_first:
            hint = "Ngày theo thứ tự năm-tháng-ngày"
        raise NotADate(written, "không có trong lịch", hint) from problem


def demand_plausible_year(written: str, year: int) -> None:
    """Raise NotADate for a year that no record is of."""
    if year not in _YEARS:
        raise NotADate(written, f"có năm {year}, ngoài khoảng 1900-2099", "Xem lại năm")
