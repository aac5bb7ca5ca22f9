"""A place with its name of then, and what has become of it."""

from datetime import date
from pathlib import Path

import pytest

from generator.model import RegionId, RegionKind
from generator.pages.parts.places import PlaceView, full_name, place_view
from generator.site.site import Site
from tests.folder import site_of

THEN, LATELY = date(2023, 5, 1), date(2026, 1, 1)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder: Path = tmp_path_factory.mktemp("places")
    return site_of(folder, {})[0]


def view(site: Site, region: str, day: date) -> PlaceView:
    return place_view(site.atlas.place(RegionId(region), day, site.today))


@pytest.mark.parametrize(
    ("region", "day", "label"),
    [
        ("thai-binh", THEN, "Thái Bình (nay thuộc Hưng Yên)"),
        ("hung-yen", THEN, "Hưng Yên (địa giới trước 01/07/2025)"),
        ("hung-yen", LATELY, "Hưng Yên"),
        ("cao-bang", THEN, "Cao Bằng"),
        ("hue", THEN, "Thừa Thiên Huế (nay là Huế)"),
        ("quan-tan-binh", THEN, "Quận Tân Bình (nay là 6 phường của TP. Hồ Chí Minh)"),
        (
            "huyen-mu-cang-chai",
            THEN,
            "Huyện Mù Cang Chải (nay là 6 xã và một phần xã Tú Lệ của Lào Cai)",
        ),
        ("cum-2", THEN, "Cụm 2 (Đông Bắc)"),
    ],
)
def test_label(site: Site, region: str, day: date, label: str) -> None:
    assert view(site, region, day).label == label


def test_the_place_of_today_is_linked_when_it_is_another(site: Site) -> None:
    place = view(site, "thai-binh", THEN)
    assert (place.full_name, place.url) == ("tỉnh Thái Bình", "/dia-phuong/thai-binh/")
    assert (place.now_full_name, place.now_url) == ("tỉnh Hưng Yên", "/dia-phuong/hung-yen/")


def test_a_name_that_says_its_kind_is_left_alone() -> None:
    assert full_name("TP. Hồ Chí Minh", RegionKind.MUNICIPALITY) == "TP. Hồ Chí Minh"
    assert full_name("Quận Tân Bình", RegionKind.DISTRICT) == "Quận Tân Bình"
    assert full_name("Đà Nẵng", RegionKind.MUNICIPALITY) == "thành phố Đà Nẵng"
