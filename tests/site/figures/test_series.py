"""Series: figures in the order of time, never across a change of territory; all made up."""

from pathlib import Path

from generator.model import IndicatorId
from generator.site.figures.series import Point, disputed, series
from generator.site.site import Site
from tests.folder import site_of
from tests.told_figures import linked, telling

MEMBERS = IndicatorId("hoi-vien")


def only(site: Site) -> Point:
    (alone,) = series(site, MEMBERS)
    (point,) = alone.points
    return point


def test_one_name_with_two_territories_has_two_series(tmp_path: Path) -> None:
    before = telling("hung-yen 2023 1.200", "hung-yen 2022 1.100")
    since = telling("hung-yen 2025-H2 4.600").replace("2024-03-01", "2026-01-15")
    site, report = site_of(tmp_path, {"news/2024/03/cu.md": before, "news/2026/01/moi.md": since})
    assert "lỗi[" not in report
    old, new = series(site, MEMBERS)
    assert [point.period.written for point in old.points] == ["2022", "2023"]
    assert [point.period.written for point in new.points] == ["2025-H2"]
    assert [str(series.since) for series in (old, new)] == ["None", "2025-07-01"]
    assert [str(series.until) for series in (old, new)] == ["2025-06-30", "None"]
    assert old.region == new.region
    assert not new.began_before(new.points[0])  # the half year begins with the territory


def test_a_region_that_ended_ends_its_series(tmp_path: Path) -> None:
    (alone,) = series(linked(tmp_path, telling("thai-binh 2023 1.200")), MEMBERS)
    assert (alone.since, str(alone.until)) == (None, "2025-06-30")


def test_two_sources_of_one_value_are_one_reading(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("ha-noi 2023 1.200"), telling("ha-noi 2023 1.200"))
    point = only(site)
    assert [len(reading.figures) for reading in point.readings] == [2]
    assert not point.conflict


def test_two_sources_that_disagree_are_both_kept(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("ha-noi 2023 1.200"), telling("ha-noi 2023 1.300"))
    point = only(site)
    assert [reading.value for reading in point.readings] == [1200, 1300]
    assert point.conflict


def test_over_a_number_agrees_with_a_larger_one(tmp_path: Path) -> None:
    over = telling("ha-noi 2023 1.200 qualifier: over")
    point = only(linked(tmp_path, over, telling("ha-noi 2023 1.300")))
    assert len(point.readings) == 2
    assert not point.conflict


def test_a_target_is_a_point_of_its_own(tmp_path: Path) -> None:
    rows = telling("ha-noi 2023 1.200", "ha-noi 2023 1.500 qualifier: target")
    (alone,) = series(linked(tmp_path, rows), MEMBERS)
    assert [(point.intended, point.conflict) for point in alone.points] == [
        (False, False),
        (True, False),
    ]


def test_figures_that_disagree_are_known_by_value(tmp_path: Path) -> None:
    site = linked(
        tmp_path,
        telling("ha-noi 2023 1.200", "thai-binh 2023 700"),
        telling("ha-noi 2023 1.300"),
    )
    doubtful = disputed(series(site, MEMBERS))
    assert sorted(reported.figure.value or 0 for reported in doubtful) == [1200, 1300]
    assert [reported in doubtful for reported in site.figures].count(True) == 2


def test_the_day_of_a_merger_is_of_the_new_territory(tmp_path: Path) -> None:
    rows = telling("hung-yen ..2025-07-01 1.200", "hung-yen ..2025-06-30 900", day="2026-03-01")
    site, _ = site_of(tmp_path, {"news/2026/03/bai.md": rows})
    old, new = series(site, MEMBERS)
    assert [point.period.written for point in old.points] == ["..2025-06-30"]
    assert [point.period.written for point in new.points] == ["..2025-07-01"]
