"""What pages of statistics are made of: key figures, disputes, today's provinces, places."""

from pathlib import Path

from generator.model import Theme
from generator.plan.key import digest
from generator.site.site import Site
from generator.site.statistics.comparison import MOST, linked_comparison
from generator.site.statistics.index import linked_statistics
from generator.site.statistics.indicator import figure_table, linked_indicator
from generator.site.statistics.linked import LinkedIndicator
from generator.site.statistics.linked_overviews import PlaceGroup
from tests.folder import article, site_of
from tests.made_figures import site_with

PEOPLE = "indicator: hoi-vien, period: 2023"
SHARE = "indicator: ty-le-hoi-vien, period: 2023"


def linked(site: Site, indicator: str, number: int = 1) -> LinkedIndicator:
    record = {str(key): value for key, value in site.indicators.items()}[indicator]
    return linked_indicator(site, record, lambda: figure_table(site, record), number)


def key_figure(root: Path, *rows: str) -> str:
    themes = linked_statistics(site_with(root, *rows)).themes
    (theme,) = (row for row in themes if row.theme is Theme.ORGANISATION)
    return theme.key_figure.place.name if theme.key_figure else ""


def test_a_themes_key_figure_is_the_newest_then_of_the_widest_area(tmp_path: Path) -> None:
    old = "indicator: hoi-vien, period: 2020, region: toan-quoc, value: 900 | 900 người"
    province = f"{PEOPLE}, region: ha-nam, value: 70 | cả thảy 70 người"
    greater = f"{PEOPLE}, region: ha-noi, value: 80 | cả thảy 80 người"
    cluster = f"{PEOPLE}, region: cum-2, value: 5 | cả thảy 5 người"
    target = f"{PEOPLE}, region: toan-quoc, value: 99, qualifier: target | đạt 99 người"
    assert key_figure(tmp_path / "1", old, province, greater, target) == "Hà Nội"
    assert key_figure(tmp_path / "2", greater, cluster, province) == "Cụm 2 (Đông Bắc)"
    assert key_figure(tmp_path / "3", target) == ""


def test_rows_are_newest_first_then_greatest(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        "indicator: hoi-vien, period: 2022, region: ha-noi, value: 900 | 900 người",
        f"{PEOPLE}, region: ha-nam, value: 5 | cả thảy 5 người",
        f"{PEOPLE}, region: ha-tinh, value: 7 | cả thảy 7 người",
    )
    rows = linked(site, "hoi-vien").rows.items
    assert [row.reported.place.name for row in rows] == ["Hà Tĩnh", "Hà Nam", "Hà Nội"]


def test_two_sources_that_disagree_are_both_there(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        f"{PEOPLE}, region: ha-nam, value: 5 | cả thảy 5 người",
        f"{PEOPLE}, region: ha-nam, value: 6 | cả thảy 6 người",
        f"{PEOPLE}, region: ha-tinh, value: 7 | cả thảy 7 người",
    )
    rows = linked(site, "hoi-vien").rows.items
    assert [row.disputed for row in rows] == [False, True, True]


def test_what_stands_alone_is_the_newest_that_was_reached(tmp_path: Path) -> None:
    """Where nothing can be drawn: a target speaks only where there is no other figure."""
    old = "indicator: hoi-vien, period: 2020, region: ha-nam, value: 900 | 900 người"
    new = f"{PEOPLE}, region: ha-tinh, value: 7 | cả thảy 7 người"
    target = "indicator: hoi-vien, period: 2024, region: ha-noi, value: 99, qualifier: target"
    for number, (rows, place) in enumerate(
        {
            (old, new, f"{target} | đạt 99 người"): "Hà Tĩnh",
            (f"{target} | đạt 99 người",): "Hà Nội",
        }.items()
    ):
        overview = linked(site_with(tmp_path / str(number), *rows), "hoi-vien").overview
        assert overview and overview.single and overview.single.place.name == place


def test_the_map_has_the_newest_of_provinces_and_of_former_ones(tmp_path: Path) -> None:
    site = site_with(
        tmp_path,
        "indicator: ty-le-hoi-vien, period: 2021, region: hai-duong, value: 90 | số 90%",
        f"{SHARE}, region: hai-duong, value: 40.1 | số 40,1%",
        f"{SHARE}, region: hai-phong, range: [24, 29] | từ 24-29%",
        "indicator: ty-le-hoi-vien, period: 2020, region: cao-bang, value: 80 | số 80%",
        f"{SHARE}, region: cao-bang, value: 24 | số 24%",
        f"{SHARE}, region: quan-tan-binh, value: 17.34 | số 17,34%",
        f"{SHARE}, region: ha-noi, value: 50, qualifier: target | đạt 50%",
    )
    overview = linked(site, "ty-le-hoi-vien").overview
    assert overview and overview.map
    rows = [
        (
            marked.province.name,
            [str(reported.figure.value) for reported in marked.own],
            [(reported.place.name, reported.figure.period.year) for reported in marked.former],
        )
        for marked in overview.map.marked
    ]
    assert rows == [
        ("Cao Bằng", ["24"], []),
        ("Hải Phòng", [], [("Hải Dương", 2023), ("Hải Phòng", 2023)]),
    ]
    assert len(overview.map.provinces) == 34


def test_the_overview_is_on_the_first_page_only(tmp_path: Path) -> None:
    keys = "indicator: hoi-vien, region: ha-noi, period:"
    rows = [f"{keys} {1960 + year}, value: {year} | có {year} người" for year in range(45, 65)]
    site = site_with(tmp_path, *rows, day="2026-03-01")
    first, second = linked(site, "hoi-vien"), linked(site, "hoi-vien", 2)
    assert (len(first.rows.items), len(second.rows.items)) == (10, 10)
    assert first.overview and not second.overview
    assert digest(first) != digest(second) == digest(linked(site, "hoi-vien", 2))


def test_places_are_compared_by_what_they_are(tmp_path: Path) -> None:
    rows = [
        f"{PEOPLE}, region: {region}, value: {number} | cả thảy {number} người"
        for number, region in enumerate(
            ("toan-quoc", "ha-noi", "an-giang", "hai-duong", "quan-tan-binh"), 11
        )
    ]
    places = linked_comparison(site_with(tmp_path, *rows)).groups
    assert [(group, [place.region.name for place in row.items]) for group, row in places] == [
        (PlaceGroup.TODAY, ["An Giang", "Hà Nội"]),
        (PlaceGroup.FORMER, ["Hải Dương"]),
        (PlaceGroup.WIDER, ["Cả nước"]),
        (PlaceGroup.NARROWER, ["Quận Tân Bình"]),
    ]
    assert [
        place.place.now and place.place.now.name for place in dict(places)[PlaceGroup.FORMER].items
    ] == ["Hải Phòng"]


def test_of_many_places_those_with_most_figures_can_be_chosen(tmp_path: Path) -> None:
    wards = {f"phuong-{number}": number for number in range(1, MOST + 2)}
    rows = [
        f'indicator: hoi-vien, period: {year}, region: {ward}, value: {number}, quote: "{quote}"'
        for ward, number in wards.items()
        for year in ((2022, 2023) if number > 1 else (2023,))
        for quote in [f"{number} hội viên"]
    ]
    body = "\n\n".join(f"Phường có {number} hội viên." for number in wards.values())
    files = {
        f"regions/{ward}.md": f"---\nname: Phường {number}\nkind: ward\n"
        "parent: [{region: ha-noi}]\n---\n"
        for ward, number in wards.items()
    }
    site, report = site_of(tmp_path, {"news/2024/03/bai.md": article(body, *rows), **files})
    assert "lỗi[" not in report, report
    ((group, cut),) = linked_comparison(site).groups
    places = cut.items
    assert (group, len(places), cut.left) == (PlaceGroup.NARROWER, MOST, 1)
    assert (places[0].region.name, places[-1].region.name) == ("Phường 2", f"Phường {MOST + 1}")
