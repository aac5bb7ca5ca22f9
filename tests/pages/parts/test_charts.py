"""Bars: the axis, and what a bar, a range and an approximate value look like."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import IndicatorKind
from generator.pages.parts.charts import axis_step, chart
from generator.pages.parts.figures import figure_words
from generator.pages.parts.trends import trend
from generator.site.links import ReportedFigure
from generator.text import parse_number
from tests.made_figures import figures_of

KINDS = {
    IndicatorKind.MONEY: "đồng",
    IndicatorKind.MONEY_PER_PERSON: "đồng/người",
    IndicatorKind.COUNT: "người",
}
SCALES = {"": 1, "triệu": 10**6, "tỷ": 10**9}
VALUES = st.builds(
    lambda count, power: Decimal(count) * 10**power, st.integers(1, 9999), st.integers(0, 10)
)
THREE = 3
MARKS = "vạch chia tính bằng"
ROWS = (
    "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1 | số 40,1%",
    "indicator: ty-le-hoi-vien, region: lang-son, period: 2023, range: [24, 28] | từ 24-28%",
    "indicator: ty-le-hoi-vien, region: ha-noi, period: 2023, value: 30, qualifier: about | độ 30%",
)


@pytest.fixture(scope="module")
def fund(tmp_path_factory: pytest.TempPathFactory) -> ReportedFigure:
    row = "indicator: quy-khuyen-hoc, region: ha-noi, period: 2023, value: 396000000000 | 396 tỉ"
    (figure,) = figures_of(tmp_path_factory.mktemp("fund"), row)
    return figure


def with_value(reported: ReportedFigure, value: Decimal, span: bool = False) -> ReportedFigure:
    ends = (value / 2, value)
    figure = replace(reported.figure, value=None if span else value, span=ends if span else None)
    return replace(reported, figure=figure)


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


def test_marks_are_in_the_scale_of_the_values(tmp_path: Path) -> None:
    row = "indicator: quy-binh-quan, region: ha-noi, period: 2023, value: 76000 | 76.000 đồng/người"
    view = chart(figures_of(tmp_path, row))
    assert (view.rows[0].figure.value, view.unit) == ("76.000", "đồng/người")
    assert view.marks == ("0", "20.000", "40.000", "60.000", "80.000", "100.000")


def test_long_marks_stand_at_the_ends_only(fund: ReportedFigure) -> None:
    people = replace(fund.indicator, kind=IndicatorKind.COUNT, unit="người")
    view = chart([with_value(replace(fund, indicator=people), Decimal("1234567"))])
    assert view.marks == ("0", "", "", "", "", "1.250.000")


@pytest.mark.parametrize(
    ("values", "shown", "unit"),
    [
        (("396000000000", "12500000000"), ("396 tỷ", "12,5 tỷ"), "tỷ đồng"),
        (("900000000", "1500000"), ("900 triệu", "1,5 triệu"), "triệu đồng"),
        (("2000000000", "300500000"), ("2 tỷ", "300,5 triệu"), f"đồng; {MARKS} tỷ đồng"),
        (("420936000000", "1000000000"), ("420,936 tỷ", "1 tỷ"), "tỷ đồng"),
        (("900000000", "1234567"), ("900 triệu", "1.234.567"), f"đồng; {MARKS} triệu đồng"),
        (("950000", "0"), ("950.000", "0"), "đồng"),
    ],
)
def test_money_of_a_chart_and_its_axis(
    fund: ReportedFigure, values: tuple[str, ...], shown: tuple[str, ...], unit: str
) -> None:
    view = chart([with_value(fund, Decimal(value)) for value in values])
    assert tuple(row.figure.value for row in view.rows) == shown
    assert view.unit == unit


@given(
    kind=st.sampled_from(sorted(KINDS)),
    values=st.lists(VALUES, min_size=1, max_size=5),
    spans=st.booleans(),
)
def test_a_value_is_told_in_a_chart_as_everywhere_and_its_words_are_exact(
    fund: ReportedFigure, kind: IndicatorKind, values: list[Decimal], spans: bool
) -> None:
    """The number of a label, times its scale, is the value; so is each mark of the axis."""
    indicator = replace(fund.indicator, kind=kind, unit=KINDS[kind])
    figures = [with_value(replace(fund, indicator=indicator), value, spans) for value in values]
    view = chart(figures)
    for row, reported, value in zip(view.rows, figures, values, strict=True):
        assert row.figure.words == figure_words(reported)
        assert in_full(row.figure.value.split("–")[-1]) == value
    word = view.unit.split("tính bằng ")[-1].removesuffix(KINDS[kind]).strip()
    step = axis_step(max(values))
    assert in_full(f"{view.marks[-1]} {word}".strip()) == step * 5


def in_full(words: str) -> Decimal:
    number, _, scale = words.partition(" ")
    digits = f"{number}0" if len(number.partition(",")[2]) == THREE else number
    return parse_number(digits) * SCALES[scale]


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
