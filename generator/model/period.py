"""The time a figure speaks of."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_FORM = re.compile(
    r"(?P<upto>\.\.)?(?P<year>\d{4})"
    r"(?:-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
)
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """First and last day, and the form it was written in (`2023`, `2022-Q3`, `..2023-11`).

    `..X` means "up to the end of X": the first day is unknown and equals the first day of X.
    """

    end: date
    start: date
    written: str

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read a period. Raises ValueError when the form or a date in it does not exist."""
        first, between, last = text.partition("..")
        if between and first:
            begin, finish = _day_span(first), _day_span(last)
            if begin[0] > finish[1]:
                raise ValueError(text)
            return cls(start=begin[0], end=finish[1], written=text)
        start, end = _day_span(text)
        return cls(start=start, end=end, written=text)

    @property
    def year(self) -> int:
        return self.end.year

    @property
    def is_open(self) -> bool:
        """Whether the first day is unknown."""
        return self.written.startswith("..")

    def __str__(self) -> str:
        """Return Vietnamese words: `năm 2023`, `quý III/2022`, `đến tháng 11/2023`."""
        first, between, last = self.written.partition("..")
        if between and first:
            return f"{_words(first).removeprefix('năm ')}–{_words(last).removeprefix('năm ')}"
        return f"đến {_words(last)}" if between else _words(first)


def _day_span(text: str) -> tuple[date, date]:
    form = _FORM.fullmatch(text)
    if not form:
        raise ValueError(text)
    year = int(form["year"])
    if form["day"]:
        day = date(year, int(form["month"]), int(form["day"]))
        return day, day
    first, last = _months(form)
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def _months(form: re.Match[str]) -> tuple[int, int]:
    if form["quarter"]:
        last = 3 * int(form["quarter"])
        return last - 2, last
    if form["half"]:
        last = 6 * int(form["half"])
        return last - 5, last
    if form["month"]:
        return int(form["month"]), int(form["month"])
    return 1, 12


def _words(text: str) -> str:
    form = _FORM.fullmatch(text)
    if not form:
        raise ValueError(text)
    year = form["year"]
    if form["day"]:
        return f"{form['day']}/{form['month']}/{year}"
    if form["quarter"]:
        return f"quý {_ROMAN[int(form['quarter']) - 1]}/{year}"
    if form["half"]:
        return f"{'sáu tháng đầu' if form['half'] == '1' else 'sáu tháng cuối'} năm {year}"
    return f"tháng {int(form['month'])}/{year}" if form["month"] else f"năm {year}"
