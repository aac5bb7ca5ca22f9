"""Bars: the axis, and what a bar, a range and an approximate value look like."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.pages.parts.charts import axis_step, chart
from generator.pages.parts.trends import trend
from tests.made_figures import figures_of

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
    view = chart(figures_of(tmp_path, *ROWS))
    exact, span, about = view.rows
    assert (exact.bar, exact.width) == (True, "80.2")
    assert (span.span, span.start, span.end, span.width) == (True, "48", "56", "8")
    assert about.about and not about.bar
    assert view.marks == ("0", "10", "20", "30", "40", "50")
    assert view.unit == "phần trăm"


def test_marks_of_money_stay_short(tmp_path: Path) -> None:
    row = "indicator: quy-binh-quan, region: ha-noi, period: 2023, value: 76000 | 76.000 đồng/người"
    view = chart(figures_of(tmp_path, row))
    assert (view.marks[-1], view.unit) == ("100", "nghìn đồng/người")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("value: 27.8 | số 27,8%", "value: 40 | số 40%", "Tăng từ 27,8% (năm 2018) lên 40% "),
        ("value: 40 | số 40%", "value: 27.8 | số 27,8%", "Giảm từ 40% (năm 2018) xuống 27,8% "),
        ("value: 40 | số 40%", "value: 40 | còn 40%", "40%, năm 2018 và năm 2023 như nhau."),
        ("value: 40, qualifier: over | trên 40%", "value: 50 | số 50%", ""),
        ("value: 24 | số 24%", "range: [24, 28] | từ 24-28%", ""),
    ],
)
def test_a_trend_is_told_in_words_when_both_ends_are_exact(
    tmp_path: Path, first: str, last: str, words: str
) -> None:
    place = "indicator: ty-le-hoi-vien, region: hai-duong, period:"
    figures = figures_of(tmp_path, f"{place} 2018, {first}", f"{place} 2023, {last}")
    drawn = trend(figures)
    assert drawn.words.startswith(words) and bool(drawn.words) == bool(words)
    assert [row.label for row in drawn.chart.rows] == ["năm 2018", "năm 2023"]
