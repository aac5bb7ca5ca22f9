"""The page of an indicator, and the index of indicators."""

from pathlib import Path

from generator.pages.statistics.indicator import IndicatorView, indicator_pages
from generator.pages.statistics.statistics import statistics_view
from generator.site import Site
from tests.made_figures import site_with

SHARE = "indicator: ty-le-hoi-vien, period: 2023"
PEOPLE = "indicator: hoi-vien, period: 2023"


def views(site: Site, indicator: str) -> list[IndicatorView]:
    pages = [
        page for page in indicator_pages(site) if page.url.startswith(f"/thong-ke/{indicator}/")
    ]
    return [page.view for page in pages if isinstance(page.view, IndicatorView)]


def test_rows_are_newest_first_then_greatest(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        "indicator: hoi-vien, period: 2022, region: ha-noi, value: 900 | 900 người",
        f"{PEOPLE}, region: ha-nam, value: 5 | cả thảy 5 người",
        f"{PEOPLE}, region: ha-tinh, value: 7 | cả thảy 7 người",
    )
    (view,) = views(site, "hoi-vien")
    assert [row.figure.place.name for row in view.rows] == ["Hà Tĩnh", "Hà Nam", "Hà Nội"]


def test_a_shared_range_is_a_range_everywhere(tmp_path: Path) -> None:
    site = site_with(tmp_path, f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%")
    (view,) = views(site, "ty-le-hoi-vien")
    assert view.single and view.single.value == "24–28%"
    assert view.comparisons == ()


def test_the_map_tells_own_values_from_former_units(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%",
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
        f"{SHARE}, region: hai-phong, range: [24, 29] | từ 24-29%",
        f"{SHARE}, region: quan-tan-binh, value: 17.34 | số 17,34%",
        f"{SHARE}, region: ha-noi, value: 50, qualifier: target | đạt 50%",
    )
    (view,) = views(site, "ty-le-hoi-vien")
    assert view.map
    marked = [tile for tile in view.map.tiles.tiles if tile.state]
    assert [(one.state, one.lines[-1].words) for one in marked] == [
        ("own", "24–28%"),
        ("former", "2 số"),
    ]
    assert marked[1].label == (
        "Hải Phòng 2 số: trên địa giới cũ: Hải Dương 40,1%, năm 2023, Hải Phòng 24–29%, năm 2023"
    )
    assert marked[1].url == "/thong-ke/ty-le-hoi-vien/#nay-hai-phong"


def test_the_map_stands_as_a_table_too(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%",
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
    )
    (view,) = views(site, "ty-le-hoi-vien")
    assert view.map
    rows = [(one.name, len(one.own), len(one.former)) for one in view.map.rows]
    assert rows == [("Cao Bằng", 1, 0), ("Hải Phòng", 0, 1)]
    assert view.map.without.startswith("32 tỉnh, thành phố khác chưa có số liệu")


def test_periods_of_one_territory_make_a_trend_in_words(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        "indicator: ty-le-hoi-vien, region: hai-duong, period: 2018, value: 27.8 | số 27,8%",
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
        "indicator: ty-le-hoi-vien, region: cao-bang, period: 2022, value: 24 | số 24%",
        f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%",
    )
    (view,) = views(site, "ty-le-hoi-vien")
    words = {one.place.name: one.trend.words for one in view.trends}
    assert words == {
        "Cao Bằng": "",
        "Hải Dương": "Tăng từ 27,8% (năm 2018) lên 40,1% (năm 2023).",
    }
    assert [row.label for row in view.trends[0].trend.chart.rows] == ["năm 2022", "năm 2023"]


def test_no_trend_crosses_a_change_of_territory(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{SHARE}, region: hai-phong, value: 24 | số 24%",
        "indicator: ty-le-hoi-vien, region: hai-phong, period: 2025-H2, value: 40 | số 40%",
        day="2026-03-01",
    )
    (view,) = views(site, "ty-le-hoi-vien")
    assert view.trends == ()


def test_two_sources_that_disagree_are_both_shown(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{PEOPLE}, region: ha-nam, value: 5 | cả thảy 5 người",
        f"{PEOPLE}, region: ha-nam, value: 6 | cả thảy 6 người",
        f"{PEOPLE}, region: ha-tinh, value: 7 | cả thảy 7 người",
    )
    (view,) = views(site, "hoi-vien")
    assert [row.disputed for row in view.rows] == [False, True, True]


def test_counts_are_added_up_to_todays_unit_and_say_so(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{PEOPLE}, region: hai-duong, value: 1200 | 1.200 người",
        f"{PEOPLE}, region: hai-phong, value: 3400 | 3.400 người",
    )
    (view,) = views(site, "hoi-vien")
    (total,) = view.sums
    assert (total.place.name, total.words) == ("Hải Phòng", "4.600 người")
    assert len(total.parts) == 2


def test_shares_are_never_added_up(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
        f"{SHARE}, region: hai-phong, value: 24 | số 24%",
    )
    (view,) = views(site, "ty-le-hoi-vien")
    assert view.sums == ()
    assert ("Cộng gộp", "Không. Tỷ lệ của hai nơi không thể cộng hay lấy trung bình.") in view.facts


def test_a_long_table_goes_on_over_further_pages(tmp_path: Path) -> None:
    keys = "indicator: hoi-vien, region: ha-noi, period:"
    rows = [
        f"{keys} {1960 + year}, value: {year} | năm {1960 + year} có {year} người"
        for year in range(10, 65)
    ]
    site = site_with(tmp_path, *rows, day="2026-03-01")
    first, second = views(site, "hoi-vien")
    assert (len(first.rows), len(second.rows)) == (50, 5)
    assert first.facts and not second.facts
    assert second.title == "Hội viên, trang 2"


def test_the_index_says_what_is_held(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{PEOPLE}, region: ha-nam, value: 5 | cả thảy 5 người",
        "indicator: hoi-vien, period: 2021, region: ha-noi, value: 900 | 900 người",
    )
    view = statistics_view(site)
    entries = {one.title: one for theme in view.themes for one in theme.indicators}
    assert entries["Hội viên"].held == "2 số liệu của 2 nơi, 2021–2023"
    assert entries["Quỹ khuyến học"].held == ""
    assert [one.words for one in view.key_figures] == ["5 người"]
