"""The overview of the country, the counts of content, and the choice of places to compare."""

from pathlib import Path

import pytest

from generator.pages.statistics.comparison import comparison_view
from generator.pages.statistics.content_counts import ContentView, content_view
from generator.pages.statistics.national import NationalView, national_view
from generator.site import Site
from generator.site.figures.coverage import coverage
from tests.folder import article
from tests.made_figures import site_with

PEOPLE = "indicator: hoi-vien, period: 2023"
NEWS = {
    "news/2026/03/moi.md": article("Tin mới.", day="2026-03-05", regions="ha-noi"),
    "news/2024/05/cu.md": article("Tin cũ.", day="2024-05-01", regions="thai-binh"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder: Path = tmp_path_factory.mktemp("statistics")
    return site_with(
        folder,
        f"{PEOPLE}, region: toan-quoc, value: 27000000, qualifier: over | trên 27.000.000 người",
        f"{PEOPLE}, region: toan-quoc, value: 30000000, qualifier: target | đạt 30.000.000 người",
        f"{PEOPLE}, region: hai-duong, value: 1200 | 1.200 người",
        f"{PEOPLE}, region: ha-noi, value: 3400 | 3.400 người",
        **NEWS,
    )


@pytest.fixture(scope="module")
def national(site: Site) -> NationalView:
    return national_view(site, coverage(site))


@pytest.fixture(scope="module")
def content(site: Site) -> ContentView:
    return content_view(site, coverage(site))


def test_the_country_has_what_sources_say_of_it_and_targets_apart(national: NationalView) -> None:
    (row,) = national.rows
    assert [one.words for one in row.newest] == ["trên 27.000.000 người"]
    assert [one.words for one in row.targets] == ["mục tiêu 30.000.000 người"]
    assert (row.provinces, row.figures, row.records) == ("2/34", "4", "1")


def test_coverage_keeps_former_units_apart(national: NationalView) -> None:
    rows = {one.name: one for one in national.provinces}
    assert len(rows) == 34
    assert rows["Hà Nội"].own == "1"
    hai_phong = rows["Hải Phòng"]
    assert (hai_phong.own, hai_phong.former_count) == ("0", "1")
    assert [one.label for one in hai_phong.former] == ["Hải Dương"]
    assert (rows["Hưng Yên"].news, rows["Hưng Yên"].last) == ("1", "01/05/2024")
    assert national.coverage.startswith("2 trong 34 tỉnh, thành phố")


def test_the_map_of_coverage_says_both_counts(national: NationalView) -> None:
    assert national.tiles
    labels = [one.label for one in national.tiles.tiles if one.state]
    assert "Hải Phòng 1: 0 số liệu của chính đơn vị, 1 của đơn vị cũ" in labels


def test_months_without_news_are_a_true_zero(content: ContentView) -> None:
    assert [(one.year, one.count) for one in content.years] == [("2026", "1"), ("2024", "2")]
    months = content.years[1].months
    assert (months[2].count, months[2].url) == ("1", "/tin-tuc/2024/03/")
    assert (months[0].count, months[0].url) == ("0", "")


def test_quiet_provinces_are_told_from_those_never_in_the_news(content: ContentView) -> None:
    assert [(one.name, one.last) for one in content.quiet] == [("Hưng Yên", "01/05/2024")]
    assert len(content.never) == 32
    assert content.quiet_title == "33 trong 34 tỉnh, thành phố"


def test_places_with_figures_can_be_chosen_by_what_they_are(site: Site) -> None:
    groups = {one.title: one.choices for one in comparison_view(site).groups}
    assert [one.name for one in groups["Tỉnh, thành phố hôm nay"]] == ["Hà Nội"]
    (former,) = groups["Tên gọi trước hợp nhất"]
    assert (former.id, former.note, former.count) == (
        "hai-duong",
        "nay thuộc Hải Phòng",
        "1 số liệu",
    )
    assert "Quận, huyện, phường, xã" not in groups
