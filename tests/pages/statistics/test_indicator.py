"""What golden pages of indicators leave out: the map's tiles, long tables, many places."""

import json
from pathlib import Path
from typing import Any

from generator.site.site import Site
from tests.made_figures import site_with
from tests.planned import entry_at, page_at, view_at

SHARE = "indicator: ty-le-hoi-vien, period: 2023"
URL = "/thong-ke/ty-le-hoi-vien/"


def view_of(root: Path, *rows: str) -> Any:
    return view_at(site_with(root, *rows), URL)


def test_a_shared_range_is_a_range_everywhere(tmp_path: Path) -> None:
    view = view_of(tmp_path, f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%")
    assert view.single.value == "24–28%"
    assert view.comparisons == ()


def test_what_was_counted_until_a_day_has_no_first_day(tmp_path: Path) -> None:
    def coverage(*rows: str) -> str:
        folder = tmp_path / str(len(rows))
        page = page_at(site_with(folder, *rows), URL)
        words: str = json.loads(page.head.structured_data)["temporalCoverage"]
        return words

    year = "indicator: ty-le-hoi-vien, region: cao-bang, value: 24, period: 2023 | số 24%"
    until = "indicator: ty-le-hoi-vien, region: cao-bang, value: 25, period: ..2022-11 | số 25%"
    assert coverage(year) == "2023-01-01/2023-12-31"
    assert coverage(year, until) == "../2023-12-31"


def test_the_map_tells_own_values_from_former_units(tmp_path: Path) -> None:
    view = view_of(
        tmp_path,
        f"{SHARE}, region: cao-bang, range: [24, 28] | từ 24-28%",
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
        f"{SHARE}, region: hai-phong, range: [24, 29] | từ 24-29%",
    )
    own, former = (tile for tile in view.map.tiles.tiles if tile.state)
    assert (own.state, own.lines[-1].words) == ("own", "24–28%")
    assert (former.state, former.lines[-1].words) == ("former", "2 số")
    assert former.label == (
        "Hải Phòng 2 số: trên địa giới cũ: Hải Dương 40,1%, năm 2023, Hải Phòng 24–29%, năm 2023"
    )
    assert former.url == f"{URL}#nay-hai-phong"


def test_a_tile_counts_what_does_not_fit_into_it(tmp_path: Path) -> None:
    keys = "indicator: quy-khuyen-hoc, period: 2023"
    site = site_with(
        tmp_path,
        f"{keys}, region: ha-noi, value: 12345678000 | số tiền 12.345.678.000 đồng",
        f"{keys}, region: cao-bang, value: 9000000 | quỹ 9 triệu đồng",
        f"{keys}, region: cao-bang, value: 8000000 | quỹ 8 triệu đồng",
    )
    tiles = view_at(site, "/thong-ke/quy-khuyen-hoc/").map.tiles.tiles
    words = {tile.lines[0].words: tile.lines[-1].words for tile in tiles if tile.state}
    assert words == {"Hà": "1 số", "Cao": "2 số"}


def test_only_the_places_with_most_periods_have_a_chart(tmp_path: Path) -> None:
    regions = ("ha-noi", "ha-nam", "ha-tinh", "cao-bang", "lang-son", "lai-chau", "lao-cai")
    shares = [(region, year) for region in regions for year in (2021, 2022)] + [("lao-cai", 2023)]
    rows = [
        f"indicator: ty-le-hoi-vien, region: {region}, period: {year}, value: {number} "
        f"| số {number}%"
        for number, (region, year) in enumerate(shares, 11)
    ]
    view = view_of(tmp_path, *rows)
    assert len(view.trends) == 3
    assert view.trends[0].place.name == "Lào Cai"
    assert view.trends_more == "4 nơi khác có số của nhiều kỳ; xem ở trang của nơi đó."


def long_table(root: Path) -> Site:
    keys = "indicator: hoi-vien, region: ha-noi, period:"
    rows = [
        f"{keys} {1960 + year}, value: {year} | năm {1960 + year} có {year} người"
        for year in range(45, 65)
    ]
    return site_with(root, *rows, day="2026-03-01")


def test_a_long_table_goes_on_over_further_pages(tmp_path: Path) -> None:
    site = long_table(tmp_path)
    first = view_at(site, "/thong-ke/hoi-vien/")
    second = view_at(site, "/thong-ke/hoi-vien/trang-2/")
    assert (len(first.rows), len(second.rows)) == (10, 10)
    assert first.facts and first.trends and first.map and first.definition
    assert not (second.facts or second.trends or second.map or second.definition)
    assert second.title == "Hội viên, trang 2"
    assert first.caption.startswith("Dòng 1 đến 10 trong 20 (20 số liệu),")
    assert second.caption.startswith("Dòng 11 đến 20 trong 20 (20 số liệu),")
    assert (first.pager.next, second.pager.next) == ("/thong-ke/hoi-vien/trang-2/", "")


def test_only_the_first_page_of_a_table_is_found(tmp_path: Path) -> None:
    site = long_table(tmp_path)
    entry = entry_at(site, "/thong-ke/hoi-vien/")
    assert entry and entry.kind == "Số liệu"
    assert entry_at(site, "/thong-ke/hoi-vien/trang-2/") is None


def test_a_chart_names_what_it_leaves_out(tmp_path: Path) -> None:
    rows = (
        "indicator: quy-khuyen-hoc, region: cum-2, period: 2023, value: 396000000000, "
        "qualifier: over | trên 396 tỉ đồng",
        "indicator: quy-khuyen-hoc, region: hai-duong, period: 2023, value: 12500000000"
        " | 12 tỷ 500 triệu đồng",
        "indicator: quy-khuyen-hoc, region: quang-ninh, period: 2023, value: 300500000"
        " | 300.500.000 đồng",
    )
    site = site_with(tmp_path, *rows)
    view = view_at(site, "/thong-ke/quy-khuyen-hoc/")
    (comparison,) = view.comparisons
    drawn = [row.figure.words for row in comparison.chart.rows]
    assert drawn == ["12,5 tỷ đồng", "300,5 triệu đồng"]
    assert [figure.words for figure in comparison.others] == ["trên 396 tỷ đồng"]
    told = {row.figure.words for row in view.rows}
    assert told == {*drawn, "trên 396 tỷ đồng"}
