"""Which figures may stand in one chart."""

from datetime import date
from pathlib import Path

import pytest

from generator.model import IndicatorId
from generator.site.figures.comparable import MOST, comparisons, line
from generator.site.figures.order import newest_first, newest_of_each_place
from generator.site.figures.series import series
from tests.made_figures import figures_of, site_with

SHARE = "indicator: ty-le-hoi-vien, period: 2023"
FUND = "indicator: quy-khuyen-hoc, period: 2023"
ROWS = (
    f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
    f"{SHARE}, region: lang-son, range: [24, 28] | từ 24-28%",
    f"{SHARE}, region: ha-noi, value: 30, qualifier: about | độ 30%",
)


def compared(root: Path, *rows: str) -> list[tuple[str, list[str]]]:
    """Return the cluster and the places of each comparison."""
    site = site_with(root, *rows)
    return [
        (
            comparison.cluster.name if comparison.cluster else "",
            [reported.place.name for reported in comparison.figures],
        )
        for comparison in comparisons(site.atlas, newest_first(site.figures))
    ]


def test_figures_of_one_period_are_compared_the_greatest_first(tmp_path: Path) -> None:
    assert compared(
        tmp_path,
        *ROWS,
        "indicator: ty-le-hoi-vien, region: ha-nam, period: 2022, value: 9 | số 9%",
    ) == [("", ["Hải Dương", "Hà Nội", "Lạng Sơn"])]


def test_a_range_stands_by_its_upper_end(tmp_path: Path) -> None:
    span = f"{SHARE}, region: lang-son, range: [24, 35] | từ 24-35%"
    assert compared(tmp_path, ROWS[2], span) == [("", ["Lạng Sơn", "Hà Nội"])]


def test_a_target_is_compared_with_nothing(tmp_path: Path) -> None:
    target = f"{SHARE}, region: ha-tinh, value: 50, qualifier: target | đạt 50%"
    assert compared(tmp_path, ROWS[0], target) == []


def test_what_adds_up_is_not_compared_with_its_own_sum(tmp_path: Path) -> None:
    assert compared(
        tmp_path,
        f"{FUND}, region: cum-2, value: 9000000 | 9 triệu đồng",
        f"{FUND}, region: cao-bang, value: 3000000 | 3 triệu đồng",
        f"{FUND}, region: lang-son, value: 2000000 | 2 triệu đồng",
    ) == [("Cụm 2 (Đông Bắc)", ["Cao Bằng", "Lạng Sơn"])]


def test_provinces_and_cities_under_the_centre_are_of_one_level(tmp_path: Path) -> None:
    assert compared(
        tmp_path,
        f"{FUND}, region: ha-noi, value: 9000000 | 9 triệu đồng",
        f"{FUND}, region: ha-nam, value: 3000000 | 3 triệu đồng",
    ) == [("", ["Hà Nội", "Hà Nam"])]


def test_what_does_not_add_up_is_compared_across_levels(tmp_path: Path) -> None:
    wider = f"{SHARE}, region: toan-quoc, value: 25 | số 25%"
    assert compared(tmp_path, ROWS[2], wider) == [("", ["Hà Nội", "Cả nước"])]


@pytest.mark.parametrize(("count", "charts"), [(MOST, 1), (MOST + 1, 0)])
def test_a_chart_has_room_for_so_many_rows(tmp_path: Path, count: int, charts: int) -> None:
    everywhere = site_with(tmp_path / "all").atlas.provinces(date(2023, 12, 31))
    rows = [
        f"{SHARE}, region: {state.region.id}, value: {number} | số {number}%"
        for number, state in enumerate(everywhere[:count], 11)
    ]
    assert [len(places) for _, places in compared(tmp_path, *rows)] == [count] * charts


def test_registered_is_not_compared_with_recognised(tmp_path: Path) -> None:
    families = "indicator: gia-dinh-hoc-tap, period: 2022"
    assert (
        compared(
            tmp_path,
            f"{families}, region: ha-noi, value: 10, stage: registered | 10 gia đình đăng ký",
            f"{families}, region: ha-nam, value: 20, stage: recognised | 20 gia đình công nhận",
        )
        == []
    )


def test_the_two_newest_periods_are_compared(tmp_path: Path) -> None:
    rows = [
        f"indicator: ty-le-hoi-vien, period: {year}, region: {region}, value: {share} | số {share}%"
        for year in (2021, 2022, 2023)
        for region, share in (("ha-noi", year - 2000), ("ha-nam", year - 1990))
    ]
    site = site_with(tmp_path, *rows)
    periods = [
        comparison.figures[0].figure.period.written
        for comparison in comparisons(site.atlas, newest_first(site.figures))
    ]
    assert periods == ["2023", "2022"]


@pytest.mark.parametrize(
    ("rows", "years"),
    [
        (("2021, value: 21 | số 21%", "2023, value: 23 | số 23%"), ["2021", "2023"]),
        (("2023, value: 23 | số 23%",), []),
        (("2023, value: 23 | số 23%", "2024, value: 24, qualifier: plan | lên 24%"), []),
        (("2021, value: 21 | số 21%", "2023, value: 23 | số 23%", "2023, value: 25 | số 25%"), []),
        (
            ("2021, value: 21 | số 21%", "2023, value: 23, stage: registered | đăng ký 23%"),
            [],
        ),
    ],
)
def test_a_line_has_each_period_once_in_one_stage(
    tmp_path: Path, rows: tuple[str, ...], years: list[str]
) -> None:
    place = "indicator: ty-le-gia-dinh-hoc-tap, region: ha-noi, period:"
    site = site_with(tmp_path, *(f"{place} {row}" for row in rows))
    (alone,) = series(site, IndicatorId("ty-le-gia-dinh-hoc-tap"))
    assert [reported.figure.period.written for reported in line(alone)] == years


def test_a_long_line_keeps_its_newest_periods(tmp_path: Path) -> None:
    place = "indicator: ty-le-hoi-vien, region: ha-noi, period:"
    rows = [f"{place} {1960 + number}, value: {number} | số {number}%" for number in range(1, 56)]
    (alone,) = series(site_with(tmp_path, *rows), IndicatorId("ty-le-hoi-vien"))
    drawn = line(alone)
    assert len(drawn) == MOST
    assert (drawn[0].figure.period.year, drawn[-1].figure.period.year) == (1966, 2015)


def test_no_line_crosses_a_change_of_territory(tmp_path: Path) -> None:
    place = "indicator: ty-le-hoi-vien, region: hai-phong, period:"
    site = site_with(
        tmp_path,
        f"{place} 2025, value: 30 | số 30%",
        f"{place} 2025-H2, value: 40 | số 40%",
        day="2026-03-01",
    )
    lines = [line(alone) for alone in series(site, IndicatorId("ty-le-hoi-vien"))]
    assert lines == [()]


def test_the_newest_of_a_place_are_of_its_last_period(tmp_path: Path) -> None:
    place = "indicator: ty-le-hoi-vien, region: ha-noi, period:"
    figures = figures_of(
        tmp_path,
        f"{place} 2022, value: 90 | số 90%",
        f"{place} 2023, value: 23 | số 23%",
        f"{place} 2023, value: 25 | số 25%",
        "indicator: ty-le-hoi-vien, region: ha-nam, period: 2020, value: 20 | số 20%",
    )
    assert [reported.figure.value for reported in newest_of_each_place(figures)] == [23, 25, 20]
