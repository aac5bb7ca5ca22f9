"""Vietnamese notation both ways; foreign notation is refused with a hint."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import (
    NotANumber,
    format_money,
    format_number,
    format_percent,
    parse_number,
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [("60358", "60.358"), ("17.340", "17,34"), ("-1234.5", "-1.234,5"), ("0", "0"), ("7", "7")],
)
def test_format_number(value: str, shown: str) -> None:
    assert format_number(Decimal(value)) == shown


def test_format_percent_and_money() -> None:
    assert format_percent(Decimal("17.34")) == "17,34%"
    assert format_money(396 * 10**9) == "396 tỷ đồng"
    assert format_money(1_500 * 10**6) == "1,5 tỷ đồng"
    assert format_money(12_500 * 10**6) == "12,5 tỷ đồng"
    assert format_money(12_045 * 10**6) == "12,045 tỷ đồng"
    assert format_money(300_500_000) == "300,5 triệu đồng"
    assert format_money(1_000_000) == "1 triệu đồng"
    assert format_money(999_999) == "999.999 đồng"
    assert format_money(1_234_567) == "1.234.567 đồng"
    assert format_money(12_345_678_901) == "12.345.678.901 đồng"
    assert format_money(-300_500_000) == "-300,5 triệu đồng"
    assert format_money(38_000) == "38.000 đồng"
    assert format_money(0) == "0 đồng"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("60.358", "60358"),
        ("17,34", "17.34"),
        ("02", "2"),
        ("1.234.567,8", "1234567.8"),
        (" 1475 ", "1475"),
        ("0,345", "0.345"),
        ("−5,2", "-5.2"),
    ],
)
def test_parse_number(written: str, value: str) -> None:
    assert parse_number(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    ["5,579", "60,358.5", "17.34", "1,234,567", "2473.098.555", "", "12a", "17,34%", "1.23.456"],
)
def test_parse_number_refuses_with_a_hint(written: str) -> None:
    with pytest.raises(NotANumber) as refusal:
        parse_number(written)
    assert refusal.value.hint


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_what_is_shown_can_be_read_back(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value
