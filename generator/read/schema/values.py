"""The kinds of values a key can have: from the words as written to typed values.

Each reader raises with a code of the catalogue and the values it knows; `findings` fills in the
key, its place and what was written.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated
from unicodedata import is_normalized

from pydantic import PlainValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from generator.model import DocumentNumber, NotADocumentNumber, Period
from generator.read.schema.plain_number import NotPlain, plain_number
from generator.read.shorten import shorten
from generator.text import NotADate, ParsedDate, parse_date, parse_date_time, slug, squeeze

LONGEST_LEAD = 400
LONGEST_NAME = 100
"""Of what becomes a file's name, with room for an ending: file systems end at 255 bytes."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_DIGITS_OR_SIGN = re.compile("[0-9/]")
_MONTH = re.compile(r"(?:(?:19|20)[0-9]{2})-(?:0[1-9]|1[0-2])")
_PERIODS = "Viết 2023, 2023-11, 2023-11-25, 2022-Q3, 2023-H1, ..2023-11 hoặc 2021..2025."


def refuse(code: str, **placeholders: object) -> PydanticCustomError:
    """Return the error to raise; `at` names the key below, when it is not the value itself."""
    return PydanticCustomError(code, code, placeholders)


def read_text(value: object) -> str:
    """Return words on one line, in Unicode form C."""
    if not isinstance(value, str):
        raise refuse("G303", expected="một dòng chữ", advice="Viết thẳng chữ sau dấu hai chấm.")
    words = value if _is_tidy(value) else squeeze(value)
    if not words:
        raise refuse("G308")
    return words


def _is_tidy(value: str) -> bool:
    """Would `squeeze` change nothing? Nearly always so, and seen twenty times faster."""
    return (
        value.isprintable()
        and "  " not in value
        and value.strip(" ") == value
        and is_normalized("NFC", value)
    )


def _lead(value: object) -> str:
    words = read_text(value)
    if len(words) > LONGEST_LEAD:
        raise refuse("G307", length=len(words), most=LONGEST_LEAD)
    return words


def _slug(value: object) -> str:
    words = read_text(value)
    if not is_slug(words):
        raise refuse("G313", example=example_slug(words))
    return words


def is_slug(words: str) -> bool:
    """Can the words be an id, which becomes a file's name?"""
    return slug(words) == words and 0 < len(words) <= LONGEST_NAME


def example_slug(words: str) -> str:
    """Return an id that the words may become."""
    return slug(words)[:40].strip("-") or "ten-khong-dau"


def _moment(value: object, info: ValidationInfo) -> ParsedDate:
    return _parsed(value, info, parse_date_time)


def _day(value: object, info: ValidationInfo) -> ParsedDate:
    return _parsed(value, info, parse_date)


def _day_or_year(value: object, info: ValidationInfo) -> ParsedDate | int:
    words = read_text(value)
    return int(words) if _YEAR.fullmatch(words) else _day(words, info)


def _time_span(value: object, info: ValidationInfo) -> ParsedDate | Period:
    words = read_text(value)
    is_period = _YEAR.fullmatch(words) or _MONTH.fullmatch(words)
    return Period.parse(words) if is_period else _day(words, info)


def _parsed(value: object, info: ValidationInfo, parse: Callable[[str], ParsedDate]) -> ParsedDate:
    """Read a date; one that raises a doubt is also put into the context, for a warning."""
    words = read_text(value)
    try:
        parsed = parse(words)
    except NotADate as error:
        reason = shorten(str(error))
        raise refuse("G304", reason=reason, advice=f"{error.hint}.") from error
    if parsed.doubts and info.context is not None:
        info.context.append(parsed)
    return parsed


def _number(value: object) -> Decimal:
    try:
        return plain_number(read_text(value))
    except NotPlain as error:
        raise refuse("G305", value=shorten(str(error)), advice=error.hint) from error


def _range(value: object) -> tuple[Decimal, Decimal]:
    if not isinstance(value, list) or len(value) != 2:
        raise refuse("G303", expected="hai số", advice="Viết số nhỏ trước: [24, 28].")
    low, high = map(_number, value)
    if low > high:
        raise refuse("S504", low=low, high=high)
    return low, high


def _tile(value: object) -> tuple[int, int]:
    if not isinstance(value, list) or len(value) != 2:
        raise refuse("G303", expected="hai số", advice="Viết [cột, hàng], ví dụ [3, 4].")
    column, row = map(_number, value)
    for coordinate in (column, row):
        if coordinate != int(coordinate) or not 0 <= coordinate <= 99:
            raise refuse(
                "G305", value=str(coordinate), advice="Cột và hàng là số nguyên từ 0 đến 99."
            )
    return int(column), int(row)


def _period(value: object) -> Period:
    words = read_text(value)
    try:
        period = Period.parse(words)
    except (ValueError, OverflowError) as error:
        raise refuse("G310", advice=_PERIODS) from error
    if not 1900 <= period.start.year <= period.end.year <= 2099:
        raise refuse("G310", advice="Năm từ 1900 đến 2099.")
    return period


def _document_number(value: object) -> DocumentNumber:
    try:
        return DocumentNumber.parse(read_text(value))
    except NotADocumentNumber as error:
        raise refuse("G309", advice=f"{error.hint}.") from error


def _name_of_text(value: object) -> str:
    """Return the name of a text that has no number."""
    words = read_text(value)
    if _is_number(words):
        raise refuse("G306", advice="Đây là số ký hiệu: viết ở “number”, bỏ “name”.")
    if not slug(words) or len(words) > LONGEST_NAME:
        raise refuse("G306", advice="Viết tên gọn bằng chữ, như “Hiến pháp”.")
    return words


def _number_or_name(value: object) -> DocumentNumber:
    """Return the number of a text, or the name of one that has none: Hiến pháp năm 2013."""
    words = read_text(value)
    is_name = words[0].isupper() and not _DIGITS_OR_SIGN.search(_YEAR.sub("", words))
    return DocumentNumber.named(words) if is_name else _document_number(words)


def _is_number(words: str) -> bool:
    try:
        DocumentNumber.parse(words)
    except NotADocumentNumber:
        return False
    return True


def _yes_or_no(value: object) -> bool:
    words = read_text(value)
    if words not in ("true", "false"):
        raise refuse("G306", advice="Viết true (có) hoặc false (không).")
    return words == "true"


Text = Annotated[str, PlainValidator(read_text, json_schema_input_type=str)]
Lead = Annotated[str, PlainValidator(_lead, json_schema_input_type=str)]
Slug = Annotated[str, PlainValidator(_slug, json_schema_input_type=str)]
Moment = Annotated[ParsedDate, PlainValidator(_moment, json_schema_input_type=str)]
Day = Annotated[ParsedDate, PlainValidator(_day, json_schema_input_type=str)]
DayOrYear = Annotated[ParsedDate | int, PlainValidator(_day_or_year, json_schema_input_type=str)]
TimeSpan = Annotated[ParsedDate | Period, PlainValidator(_time_span, json_schema_input_type=str)]
"""A day, a month (`2024-06`) or a year."""
Number = Annotated[Decimal, PlainValidator(_number, json_schema_input_type=str)]
Range = Annotated[tuple[Decimal, Decimal], PlainValidator(_range, json_schema_input_type=list[str])]
Tile = Annotated[tuple[int, int], PlainValidator(_tile, json_schema_input_type=list[str])]
PeriodOf = Annotated[Period, PlainValidator(_period, json_schema_input_type=str)]
NameOfText = Annotated[str, PlainValidator(_name_of_text, json_schema_input_type=str)]
NumberOrName = Annotated[
    DocumentNumber, PlainValidator(_number_or_name, json_schema_input_type=str)
]
NumberOf = Annotated[DocumentNumber, PlainValidator(_document_number, json_schema_input_type=str)]
YesOrNo = Annotated[bool, PlainValidator(_yes_or_no, json_schema_input_type=bool)]
