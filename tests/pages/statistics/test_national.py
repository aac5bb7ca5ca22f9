"""What the golden page of the country leaves out: its 34 provinces, as a table and as a map."""

from pathlib import Path
from typing import Any

import pytest

from generator.model.addresses import CONTENT_COUNTS, NATIONAL
from generator.site.site import Site
from generator.text import collation_key
from tests.folder import article
from tests.made_figures import site_with
from tests.planned import view_at

PEOPLE = "indicator: hoi-vien, period: 2023"
NEWS = {
    "news/2026/03/moi.md": article("Tin mới.", day="2026-03-05", regions="ha-noi"),
    "news/2024/05/cu.md": article("Tin cũ.", day="2024-05-01", regions="thai-binh"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_with(
        tmp_path_factory.mktemp("statistics"),
        f"{PEOPLE}, region: toan-quoc, value: 27000000, qualifier: over | trên 27.000.000 người",
        f"{PEOPLE}, region: ha-noi, value: 9, qualifier: target | đạt 9 người",
        f"{PEOPLE}, region: hai-duong, value: 1200 | 1.200 người",
        f"{PEOPLE}, region: ha-noi, value: 3400 | 3.400 người",
        **NEWS,
    )


@pytest.fixture(scope="module")
def national(site: Site) -> Any:
    return view_at(site, NATIONAL)


def test_an_indicator_says_of_how_many_provinces_it_has_figures(national: Any) -> None:
    (row,) = national.rows
    assert (row.provinces, row.figures, row.intended) == ("2/34", "3", "1 mục tiêu")
    assert row.records == "1"


def test_coverage_keeps_former_units_apart(national: Any) -> None:
    rows = {row.name: row for row in national.provinces}
    assert len(rows) == 34
    assert rows["Hà Nội"].own == "1"
    hai_phong = rows["Hải Phòng"]
    assert (hai_phong.own, hai_phong.former_count) == ("0", "1")
    assert [(link.label, link.url, link.count) for link in hai_phong.former] == [
        ("Hải Dương", "/dia-phuong/hai-duong/#so-lieu", "1")
    ]
    hung_yen = rows["Hưng Yên"]
    assert (hung_yen.news, hung_yen.last, hung_yen.last_day) == ("1", "01/05/2024", "2024-05-01")


def test_the_map_of_coverage_says_both_counts(national: Any) -> None:
    labels = {tile.label: tile.state for tile in national.tiles.tiles if tile.state}
    assert labels["Hải Phòng 1: 0 số liệu của chính đơn vị, 1 trên địa giới cũ"] == "former"
    assert labels["Hà Nội 1: 1 số liệu của chính đơn vị, 0 trên địa giới cũ"] == "own"


def test_provinces_never_in_the_news_are_named(site: Site) -> None:
    never = [link.label for link in view_at(site, CONTENT_COUNTS).never]
    assert len(never) == 32
    assert never[:2] == ["An Giang", "Bắc Ninh"]


def test_indicators_stand_in_vietnamese_order(tmp_path: Path) -> None:
    """Where nothing else orders them: `Dòng họ` before `Đơn vị`."""
    titles = [indicator.title for indicator in site_with(tmp_path).indicators.values()]
    starts = {title[0] for title in titles}
    assert titles == sorted(titles, key=collation_key) and {"D", "Đ"} <= starts
