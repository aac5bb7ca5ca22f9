"""The kinds of numbers a key can have: from the words as written to typed values."""

import re
from decimal import Decimal
from typing import Annotated

from pydantic import PlainValidator

from generator.read.schema.plain_number import NotPlain, plain_number
from generator.read.schema.values import read_signs, refuse
from generator.read.schema.written import Way, Written
from generator.read.shorten import shorten
from generator.text import format_number


def _number(value: object) -> Decimal:
    try:
        return plain_number(read_signs(value))
    except NotPlain as error:
        raise refuse("G305", value=shorten(str(error)), advice=error.hint) from error


def _count(value: object) -> int:
    words = read_signs(value)
    if "/" in words:
        advice = f"Chỉ viết một số: {words.partition('/')[0].strip() or 1}."
        raise refuse("G305", value=shorten(words), advice=advice)
    number = _whole(words)
    if number != int(number) or number < 1:
        raise refuse("G305", value=str(number), advice="Viết số nguyên từ 1 trở lên.")
    return int(number)


def _whole(words: str) -> Decimal:
    """Return a count; of 5.579 nobody asks whether it has a fraction."""
    grouped = re.fullmatch(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+", words)
    if grouped:
        advice = f"Viết {re.sub(r'[.,]', '', words)}, không có dấu ngăn hàng nghìn."
        raise refuse("G305", value=shorten(words), advice=advice)
    return _number(words)


def _range(value: object) -> tuple[Decimal, Decimal]:
    if not isinstance(value, list) or len(value) != 2:
        raise refuse("G303", expected="hai số", advice="Viết số nhỏ trước: [24, 28].")
    low, high = map(_number, value)
    if low > high:
        raise refuse("S504", low=format_number(low), high=format_number(high))
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


Number = Annotated[Decimal, PlainValidator(_number), Written(Way.NUMBER)]
Count = Annotated[int, PlainValidator(_count), Written(Way.COUNT)]
Range = Annotated[tuple[Decimal, Decimal], PlainValidator(_range), Written(Way.RANGE)]
Tile = Annotated[tuple[int, int], PlainValidator(_tile), Written(Way.TILE)]
