"""Shares: computed from part and total alone."""

from decimal import Decimal

import pytest

from generator.model import Figure, IndicatorId, Period, RegionId
from generator.site.figures.shares import share


@pytest.mark.parametrize(
    ("value", "total", "per_cent"),
    [("58234", "64536", "90.23"), ("1", "8", "12.50"), ("3", "1600", "0.19"), ("0", "5", "0.00")],
)
def test_a_share_of_part_and_total_is_rounded_half_up(
    value: str, total: str, per_cent: str
) -> None:
    assert share(figure(Decimal(value), Decimal(total))) == Decimal(per_cent)


@pytest.mark.parametrize(
    ("value", "total"), [(Decimal(5), None), (None, Decimal(5)), (Decimal(5), Decimal(0))]
)
def test_no_share_without_both(value: Decimal | None, total: Decimal | None) -> None:
    assert share(figure(value, total)) is None


def figure(value: Decimal | None, total: Decimal | None) -> Figure:
    return Figure(
        IndicatorId("gia-dinh-hoc-tap"),
        RegionId("ha-noi"),
        Period.parse("2022"),
        "lời thử",
        value=value,
        total=total,
    )
