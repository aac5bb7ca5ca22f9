"""The years for which a text was made, as its own subject says: `giai đoạn 2016-2020`."""

import re
from dataclasses import dataclass
from datetime import date

_YEAR = r"((?:19|20)\d{2})"
_KIND = r"(?:(?:trong )?(?:giai đoạn|thời kỳ) )?"
_FROM_TO = re.compile(
    rf"{_KIND}(?:từ )?(?:năm )?{_YEAR}(?:-| đến (?:hết )?(?:năm )?){_YEAR}", re.IGNORECASE
)
_UNTIL = re.compile(rf"{_KIND}(?:đến|tới) (?:hết )?năm {_YEAR}", re.IGNORECASE)
_IN = re.compile(rf"(?:trong )?năm {_YEAR}", re.IGNORECASE)
_DASH = re.compile(r"\s*[-\N{EN DASH}\N{EM DASH}]\s*")


class NotATextPeriod(ValueError):
    """Words that name no years, or name them backwards."""


@dataclass(frozen=True, slots=True)
class TextPeriod:
    """From the first day of `first`, which `đến năm 2020` does not say, to the last of `last`."""

    first: int | None
    last: int

    @classmethod
    def parse(cls, words: str) -> "TextPeriod":
        """Read `giai đoạn 2016 - 2020`, `2016-2020`, `đến năm 2020`, `năm 2020`.

        Raises NotATextPeriod for other words.
        """
        plain = _dashed(words)
        if years := _FROM_TO.fullmatch(plain):
            period = cls(int(years[1]), int(years[2]))
        elif year := _UNTIL.fullmatch(plain):
            period = cls(None, int(year[1]))
        elif year := _IN.fullmatch(plain):
            period = cls(int(year[1]), int(year[1]))
        else:
            raise NotATextPeriod(words)
        if period.first and period.first > period.last:
            raise NotATextPeriod(words)
        return period

    @property
    def first_day(self) -> date:
        """The first day, of a period without one the first of all days."""
        return date(self.first, 1, 1) if self.first else date.min

    @property
    def last_day(self) -> date:
        return date(self.last, 12, 31)

    def __str__(self) -> str:
        if self.first is None:
            return f"đến năm {self.last}"
        if self.first == self.last:
            return f"năm {self.last}"
        return f"{self.first}\N{EN DASH}{self.last}"


def stands_in(words: str, subject: str) -> bool:
    """Do these words stand in a subject, whichever dash is between the years?"""
    sought = re.escape(_dashed(words))
    return re.search(rf"(?<!\w){sought}(?!\w)", _dashed(subject), re.IGNORECASE) is not None


def _dashed(words: str) -> str:
    return _DASH.sub("-", " ".join(words.split()))
