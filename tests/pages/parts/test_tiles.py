"""The drawing of the country: never without the two archipelagos."""

import pytest

from generator.model import RegionId, RegionKind
from generator.pages.parts.tiles import (
    BLANK,
    MapWithoutArchipelago,
    Mark,
    TilesView,
    canvas,
    tiles,
)
from generator.site.regions.country_map import HOANG_SA, TRUONG_SA, MapProvince

CITY, PROVINCE = RegionKind.MUNICIPALITY, RegionKind.PROVINCE


def province(
    name: str, tile: tuple[int, int], islands: str = "", kind: RegionKind = PROVINCE
) -> MapProvince:
    return MapProvince(RegionId(name), name, kind, tile, islands)


HA_NOI = province("Hà Nội", (2, 2), kind=CITY)
DA_NANG = province("Đà Nẵng", (4, 7), HOANG_SA, CITY)
KHANH_HOA = province("Khánh Hòa", (5, 11), TRUONG_SA)


def drawn(*provinces: MapProvince, compact: bool = False) -> TilesView:
    marked = {"Đà Nẵng": Mark("own", "33%"), "Hà Nội": Mark(url="/dia-phuong/ha-noi/")}
    on = canvas(provinces, compact=compact)
    assert on
    return tiles(on, "Sơ đồ", "Lời.", lambda province: marked.get(province.name, BLANK))


def words(view: TilesView) -> list[str]:
    return [" ".join(line.words for line in tile.lines) for tile in view.tiles]


@pytest.mark.parametrize(
    ("provinces", "missing"),
    [
        ((HA_NOI, KHANH_HOA), HOANG_SA),
        ((HA_NOI, DA_NANG), TRUONG_SA),
        ((HA_NOI,), HOANG_SA),
    ],
)
@pytest.mark.parametrize("compact", [False, True])
def test_a_drawing_without_an_archipelago_is_refused(
    provinces: tuple[MapProvince, ...], missing: str, compact: bool
) -> None:
    with pytest.raises(MapWithoutArchipelago, match=missing) as refused:
        drawn(*provinces, compact=compact)
    assert refused.value.missing == missing


@pytest.mark.parametrize("compact", [False, True])
def test_the_archipelagos_are_named_with_who_administers_them(compact: bool) -> None:
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA, compact=compact)
    assert words(view)[-2:] == [
        "Quần đảo Hoàng Sa (TP. Đà Nẵng)",
        "Quần đảo Trường Sa (tỉnh Khánh Hòa)",
    ]
    assert view.sea.words == "Biển Đông"
    assert view.description == (
        "Lời. Sơ đồ có quần đảo Hoàng Sa thuộc thành phố Đà Nẵng và quần đảo Trường Sa thuộc "
        "tỉnh Khánh Hòa."
    )


def test_an_archipelago_is_drawn_as_its_province_is() -> None:
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA)
    hoang_sa, truong_sa = view.tiles[-2:]
    assert (hoang_sa.state, truong_sa.state) == ("own", "")


def test_archipelagos_lie_at_sea_and_overlap_nothing() -> None:
    for compact in (False, True):
        view = drawn(HA_NOI, DA_NANG, KHANH_HOA, compact=compact)
        hoang_sa, truong_sa = view.tiles[-2:]
        assert hoang_sa.x + hoang_sa.width < view.width
        assert truong_sa.y + truong_sa.height < view.height
        assert hoang_sa.y + hoang_sa.height < truong_sa.y


def test_tiles_carry_names_values_and_links() -> None:
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA, province("TP. Hồ Chí Minh", (3, 12), kind=CITY))
    assert words(view)[:4] == ["Hà Nội", "Đà Nẵng 33%", "Khánh Hòa", "TP. HCM"]
    assert view.linked and view.tiles[0].url == "/dia-phuong/ha-noi/"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Huế", ["Huế"]),
        ("Cần Thơ", ["Cần", "Thơ"]),
        ("Thừa Thiên Huế", ["Thừa Thiên", "Huế"]),
        ("Bà Rịa Vũng Tàu", ["Bà Rịa", "Vũng Tàu"]),
    ],
)
def test_a_name_stands_in_two_lines_at_most(name: str, lines: list[str]) -> None:
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA, province(name, (6, 11)))
    assert [line.words for line in view.tiles[3].lines] == lines


def test_the_focus_goes_down_the_country() -> None:
    view = drawn(KHANH_HOA, HA_NOI, DA_NANG, province("Lào Cai", (1, 2)), province("Huế", (4, 6)))
    assert words(view)[:5] == ["Lào Cai", "Hà Nội", "Huế", "Đà Nẵng 33%", "Khánh Hòa"]


def test_the_compact_drawing_joins_blank_tiles_into_one_outline() -> None:
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA, compact=True)
    assert view.land.startswith("M141 287h25v23h-25z")
    assert len(view.tiles) == 4


@pytest.mark.parametrize("compact", [False, True])
def test_what_says_nothing_is_one_shape(compact: bool) -> None:
    """A node a tile would make a page of a map heavy: the words alone stand for themselves."""
    view = drawn(HA_NOI, DA_NANG, KHANH_HOA, compact=compact)
    blank = [tile for tile in view.tiles if tile.is_blank]
    assert view.land.count("z") == len(blank) + (0 if not compact else 1)
    assert all(tile.lines for tile in blank)
