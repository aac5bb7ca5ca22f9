"""The index of regions."""

from pathlib import Path

import pytest

from generator.model.addresses import REGIONS
from generator.pages.regions.regions import RegionsView
from tests.folder import article, site_of
from tests.planned import view_at


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> RegionsView:
    folder: Path = tmp_path_factory.mktemp("regions")
    site, _ = site_of(folder, {"news/2024/03/a.md": article("Tin.", regions="thai-binh")})
    index: RegionsView = view_at(site, REGIONS)
    return index


def test_the_34_units_of_today_in_vietnamese_order(view: RegionsView) -> None:
    letters = "".join(letter.letter for letter in view.letters)
    assert letters == "ABCĐGHKLNPQSTV"
    names = [entry.name for letter in view.letters for entry in letter.entries]
    assert len(names) == 34
    assert names[:5] == ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ"]
    assert "25 tỉnh và 9 thành phố" in view.intro


def test_a_unit_names_what_it_took_in_and_counts_all_that_is_in_it(view: RegionsView) -> None:
    entries = {entry.name: entry for letter in view.letters for entry in letter.entries}
    assert [former.label for former in entries["Lâm Đồng"].made_of] == ["Bình Thuận", "Đắk Nông"]
    assert entries["Hưng Yên"].counts == "1 tin"
    assert entries["Lai Châu"].counts == ""


def test_a_unit_that_had_another_name_says_so(view: RegionsView) -> None:
    before = {entry.name: entry.before for letter in view.letters for entry in letter.entries}
    assert {name: words for name, words in before.items() if words} == {
        "Huế": "trước 01/01/2025 là Thừa Thiên Huế"
    }


def test_the_29_names_that_ended_lead_to_todays(view: RegionsView) -> None:
    assert view.former_title == "Tên gọi trước ngày 01/07/2025"
    assert len(view.former) == 29
    assert all(entry.place.now_url and entry.until == "30/06/2025" for entry in view.former)


def test_clusters_have_the_members_last_known(view: RegionsView) -> None:
    (cluster,) = view.clusters
    assert (cluster.day, len(cluster.members)) == ("theo tin ngày 29/10/2024", 8)
    assert not cluster.former
    assert [place.label for place in cluster.members if place.now_name] == [
        "Bắc Kạn (nay thuộc Thái Nguyên)",
        "Bắc Giang (nay thuộc Bắc Ninh)",
        "Hải Dương (nay thuộc Hải Phòng)",
    ]


def test_districts_are_told_by_their_last_day(view: RegionsView) -> None:
    assert [(entry.place.name, entry.until, entry.place.now_name) for entry in view.lower] == [
        ("Huyện Mù Cang Chải", "30/06/2025", "Lào Cai"),
        ("Quận Tân Bình", "30/06/2025", "TP. Hồ Chí Minh"),
    ]


def test_every_unit_has_its_tile_and_the_archipelagos_are_there(view: RegionsView) -> None:
    assert view.tiles
    assert len(view.tiles.tiles) == 36
    assert all(tile.url for tile in view.tiles.tiles)
