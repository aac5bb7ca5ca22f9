"""The index of regions."""

from pathlib import Path

import pytest

from generator.pages.regions.regions import RegionsView, regions_view
from generator.site import Site
from tests.folder import article, site_of


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> RegionsView:
    folder: Path = tmp_path_factory.mktemp("regions")
    site: Site = site_of(folder, {"news/2024/03/a.md": article("Tin.", regions="thai-binh")})[0]
    return regions_view(site)


def test_the_34_units_of_today_in_vietnamese_order(view: RegionsView) -> None:
    letters = "".join(one.letter for one in view.letters)
    assert letters == "ABCĐGHKLNPQSTV"
    names = [entry.name for one in view.letters for entry in one.entries]
    assert len(names) == 34
    assert names[:5] == ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ"]
    assert "25 tỉnh và 9 thành phố" in view.intro


def test_a_unit_names_what_it_took_in_and_counts_all_that_is_in_it(view: RegionsView) -> None:
    entries = {entry.name: entry for one in view.letters for entry in one.entries}
    assert [one.label for one in entries["Lâm Đồng"].made_of] == ["Bình Thuận", "Đắk Nông"]
    assert entries["Hưng Yên"].held == "1 tin"
    assert entries["Lai Châu"].held == ""


def test_the_29_names_that_ended_lead_to_todays(view: RegionsView) -> None:
    assert view.former_title == "Tên gọi trước ngày 01/07/2025"
    assert len(view.former) == 29
    assert all(one.place.now_url and one.until == "30/06/2025" for one in view.former)


def test_clusters_have_members_of_today_and_former_ones(view: RegionsView) -> None:
    (cluster,) = view.clusters
    assert len(cluster.members) == 5
    assert [one.label for one in cluster.former] == [
        "Bắc Kạn (nay thuộc Thái Nguyên)",
        "Bắc Giang (nay thuộc Bắc Ninh)",
        "Hải Dương (nay thuộc Hải Phòng)",
    ]


def test_districts_are_told_by_their_last_day(view: RegionsView) -> None:
    assert [(one.place.name, one.until, one.place.now_name) for one in view.lower] == [
        ("Huyện Mù Cang Chải", "30/06/2025", "Lào Cai"),
        ("Quận Tân Bình", "30/06/2025", "TP. Hồ Chí Minh"),
    ]


def test_every_unit_has_its_tile_and_the_archipelagos_are_there(view: RegionsView) -> None:
    assert view.tiles
    assert len(view.tiles.tiles) == 36
    assert all(one.url for one in view.tiles.tiles)
