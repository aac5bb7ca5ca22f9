"""Values of keys that are days, moments, years and periods."""

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import PlainValidator, ValidationInfo

from generator.model import Period
from generator.read.schema.values import read_signs, refuse
from generator.read.schema.written import Way, Written
from generator.read.shorten import shorten
from generator.text import NotADate, ParsedDate, date_words, parse_date, parse_date_time

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_MONTH = re.compile(r"(?:(?:19|20)[0-9]{2})-(?:0[1-9]|1[0-2])")
_MONTH_TOLD = re.compile(
    rf"(?P<part>[^\W\d][^\d]*? )??(?:{date_words.MONTH_ALONE.pattern})", re.IGNORECASE
)
"""A month, and the part of it that a source tells: “trung tuần tháng 12/2026”."""
_PERIODS = "Viết 2023, 2023-11, 2023-11-25, 2022-Q3, 2023-H1, ..2023-11 hoặc 2021..2025."


def _moment(value: object, info: ValidationInfo) -> ParsedDate:
    return _parsed(value, info, parse_date_time)


def _day(value: object, info: ValidationInfo) -> ParsedDate:
    return _parsed(value, info, parse_date)


def _day_or_year(value: object, info: ValidationInfo) -> ParsedDate | int:
    words = read_signs(value)
    return int(words) if _YEAR.fullmatch(words) else _day(words, info)


def _time_span(value: object, info: ValidationInfo) -> ParsedDate | Period:
    words = read_signs(value)
    is_period = _YEAR.fullmatch(words) or _MONTH.fullmatch(words)
    if not is_period and (month := _MONTH_TOLD.fullmatch(words)):
        year, number = month["y"] or month["y_iso"], int(month["m"] or month["m_iso"])
        advice = f"Chỉ biết tháng thì viết {year}-{number:02}."
        if month["part"]:
            advice = f"{advice[:-1]}, lời của nguồn giữ ở khóa “words: {shorten(words)}”."
        raise refuse("G304", reason=f"“{shorten(words)}” không phải là ngày tháng", advice=advice)
    return Period.parse(words) if is_period else _day(words, info)


def _parsed(value: object, info: ValidationInfo, parse: Callable[[str], ParsedDate]) -> ParsedDate:
    """Read a date; one that raises a doubt is also put into the context, for a warning."""
    words = read_signs(value)
    try:
        parsed = parse(words)
    except NotADate as error:
        reason = shorten(str(error))
        raise refuse("G304", reason=reason, advice=f"{error.hint}.") from error
    if parsed.doubts and info.context is not None:
        info.context.append(parsed)
    return parsed


def _period(value: object) -> Period:
    words = read_signs(value)
    try:
        period = Period.parse(words)
    except (ValueError, OverflowError) as error:
        raise refuse("G310", advice=_turned(words) or _PERIODS) from error
    if not 1900 <= period.start.year <= period.end.year <= 2099:
        raise refuse("G310", advice="Năm từ 1900 đến 2099.")
    return period


def _turned(words: str) -> str:
    """Return what to write where the ends of a period stand the wrong way round."""
    first, between, last = words.partition("..")
    try:
        right = Period.parse(f"{last}..{first}") if first and between else None
    except (ValueError, OverflowError):
        return ""
    return f"Hai đầu đang ngược nhau: viết {right.written}." if right else ""


Moment = Annotated[ParsedDate, PlainValidator(_moment), Written(Way.MOMENT)]
Day = Annotated[ParsedDate, PlainValidator(_day), Written(Way.DAY)]
DayOrYear = Annotated[ParsedDate | int, PlainValidator(_day_or_year), Written(Way.DAY_OR_YEAR)]
TimeSpan = Annotated[ParsedDate | Period, PlainValidator(_time_span), Written(Way.SPAN)]
"""A day, a month (`2024-06`) or a year."""
PeriodOf = Annotated[Period, PlainValidator(_period), Written(Way.PERIOD)]
