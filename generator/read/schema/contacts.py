"""Values by which somebody can be reached, and the state's codes of places."""

import re
from typing import Annotated

from pydantic import PlainValidator

from generator.read.schema.values import read_signs, refuse
from generator.read.schema.written import Way, Written
from generator.read.shorten import shorten

_PHONE = re.compile(r"[+(]?[0-9][0-9 ().,;/+-]{2,60}(?:máy lẻ [0-9]{1,6})?")
_DIAL = "Viết số máy: 024 3773 0123; nhiều số thì cách nhau dấu phẩy."
_FEWEST_DIGITS = 7
_EMAIL = re.compile(r"[^@\s<>\"',;:()]+@[^@\s<>\"',;:()/]+\.[a-zA-Z]{2,}")
_CODE = re.compile("[0-9]{2,5}")


def read_phone(value: object) -> str:
    """Return a number, or several, as people dial them."""
    words = _matching(_PHONE, value, _DIAL)
    if sum(map(str.isdigit, words)) < _FEWEST_DIGITS:
        raise refuse("G306", value=shorten(words), advice=f"Số máy viết dở. {_DIAL}")
    return words


def read_email(value: object) -> str:
    """Return an address for letters, which a page leads to."""
    return _matching(_EMAIL, value, "Viết một địa chỉ thư: hoi@example.vn.")


def _code(value: object) -> str:
    return _matching(_CODE, value, "Mã đơn vị hành chính chỉ có chữ số: “01”, “34”, “00001”.")


def _matching(form: re.Pattern[str], value: object, advice: str) -> str:
    words = read_signs(value)
    if not form.fullmatch(words):
        raise refuse("G306", value=shorten(words), advice=advice)
    return words


Phone = Annotated[str, PlainValidator(read_phone), Written(Way.LINE)]
Email = Annotated[str, PlainValidator(read_email), Written(Way.LINE)]
PlaceCode = Annotated[str, PlainValidator(_code), Written(Way.LINE)]
