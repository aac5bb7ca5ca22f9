"""Bars: the axis, and what a bar, a range and an approximate value look like."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.pages.parts.charts import axis_step, chart
from generator.pages.statistics.comparable import comparisons
from tests.made_figures import site_with

ROWS = (
    "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1 | số 40,1%",
    "indicator: ty-le-hoi-vien, region: lang-son, period: 2023, range: [24, 28] | từ 24-28%",
    "indicator: ty-le-hoi-vien, region: ha-noi, period: 2023, value: 30, qualifier: about | độ 30%",
)


@pytest.mark.parametrize(
    ("greatest", "share", "step"),
    [
        ("40.1", True, "10"),
        ("100", True, "20"),
        ("99.5", True, "20"),
        ("76000", False, "20000"),
        ("117", False, "25"),
        ("502825", False, "120000"),
        ("3", False, "1"),
        ("0", False, "1"),
    ],
)
def test_axis_step(greatest: str, share: bool, step: str) -> None:
    assert axis_step(Decimal(greatest), share) == Decimal(step)


def test_each_kind_of_value_has_its_own_shape(tmp_path: Path) -> None:
    site = site_with(tmp_path, *ROWS)
    view = chart(site, site.figures)
    exact, span, about = view.rows
    assert (exact.bar, exact.width) == (True, "80.2")
    assert (span.span, span.start, span.end, span.width) == (True, "48", "56", "8")
    assert about.about and not about.bar
    assert view.marks == ("0", "10", "20", "30", "40", "50")
    assert view.unit == "phần trăm"


def test_marks_of_money_stay_short(tmp_path: Path) -> None:
    row = "indicator: quy-binh-quan, region: ha-noi, period: 2023, value: 76000 | 76.000 đồng/người"
    site = site_with(tmp_path, row)
    view = chart(site, site.figures)
    assert (view.marks[-1], view.unit) == ("100", "nghìn đồng/người")


def test_only_comparable_figures_stand_in_one_chart(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        *ROWS,
        "indicator: ty-le-hoi-vien, region: ha-nam, period: 2022, value: 9 | số 9%",
        "indicator: ty-le-hoi-vien, region: ha-tinh, period: 2023, value: 50, "
        "qualifier: target | đạt 50%",
    )
    (found,) = comparisons(site, site.figures)
    assert [row.label for row in found.chart.rows] == ["Hải Dương", "Hà Nội", "Lạng Sơn"]
    assert found.title == "Năm 2023"


def test_what_adds_up_is_not_compared_with_its_own_sum(tmp_path: Path) -> None:
    keys = "indicator: quy-khuyen-hoc, period: 2023"
    site = site_with(
        tmp_path,
        f"{keys}, region: cum-2, value: 9000000 | 9 triệu đồng",
        f"{keys}, region: cao-bang, value: 3000000 | 3 triệu đồng",
        f"{keys}, region: lang-son, value: 2000000 | 2 triệu đồng",
    )
    (found,) = comparisons(site, site.figures)
    assert [row.label for row in found.chart.rows] == ["Cao Bằng", "Lạng Sơn"]
    assert found.title == "Cụm 2 (Đông Bắc), năm 2023"
