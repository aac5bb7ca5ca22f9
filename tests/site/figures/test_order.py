"""Orders of figures, all made up."""

from pathlib import Path

from generator.model import IndicatorId
from generator.site.figures.order import greatest_first, newest_first, newest_of_each_place
from generator.site.links import ReportedFigure
from tests.told_figures import linked, telling

ROWS = ("ha-noi 2022 3.000", "ha-noi 2023 1.000", "hue 2023 2.000", "hue 2021 9.000")


def reported(root: Path) -> tuple[ReportedFigure, ...]:
    return tuple(linked(root, telling(*ROWS)).figures_by.indicator[IndicatorId("hoi-vien")])


def values(figures: tuple[ReportedFigure, ...]) -> list[int]:
    return [int(figure.figure.greatest) for figure in figures]


def test_the_newest_come_first_and_of_one_period_the_greatest(tmp_path: Path) -> None:
    assert values(newest_first(reported(tmp_path))) == [2000, 1000, 3000, 9000]


def test_the_greatest_come_first(tmp_path: Path) -> None:
    assert values(greatest_first(reported(tmp_path))) == [9000, 3000, 2000, 1000]


def test_of_each_place_its_last_period_is_left(tmp_path: Path) -> None:
    assert sorted(values(newest_of_each_place(reported(tmp_path)))) == [1000, 2000]
