"""Regions in time, on the real region files: the facts are the state's, not ours to vary."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from generator.model import RegionId, RegionKind
from generator.site.regions.atlas import Atlas
from generator.site.regions.clusters import cluster_today
from generator.site.regions.names import old_addresses
from tests.folder import project_content

ROOT = Path(__file__).parents[3]
BEFORE, SINCE, TODAY = date(2025, 6, 30), date(2025, 7, 1), date(2026, 11, 22)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    content = project_content()
    return Atlas.of(content.regions)


def names(regions: object) -> list[str]:
    return [region.name for region in regions]  # type: ignore[attr-defined]


def test_sixty_three_units_became_thirty_four(atlas: Atlas) -> None:
    assert len(atlas.provinces(BEFORE)) == 63
    assert len(atlas.provinces(SINCE)) == 34


@pytest.mark.parametrize(
    ("day", "cities"),
    [(date(2024, 12, 31), 5), (BEFORE, 6), (SINCE, 6), (date(2026, 4, 30), 7), (TODAY, 9)],
)
def test_cities_under_the_centre_by_day(atlas: Atlas, day: date, cities: int) -> None:
    kinds = [state.kind for state in atlas.provinces(day)]
    assert kinds.count(RegionKind.MUNICIPALITY) == cities


def test_a_former_name_and_kind(atlas: Atlas) -> None:
    hue = atlas.state(RegionId("hue"), date(2024, 12, 31))
    assert (hue.name, hue.kind) == ("Thừa Thiên Huế", RegionKind.PROVINCE)


def test_provinces_are_in_vietnamese_order(atlas: Atlas) -> None:
    order = names(atlas.provinces(TODAY))
    assert order.index("Cà Mau") < order.index("Đà Nẵng") < order.index("Gia Lai")


@pytest.mark.parametrize(
    ("region", "successor"),
    [
        ("thai-binh", "hung-yen"),
        ("yen-bai", "lao-cai"),
        ("bac-giang", "bac-ninh"),
        ("quan-tan-binh", "tp-ho-chi-minh"),
        ("huyen-mu-cang-chai", "lao-cai"),
    ],
)
def test_where_an_ended_region_is_now(atlas: Atlas, region: str, successor: str) -> None:
    now = atlas.successor(RegionId(region), TODAY)
    assert now is not None
    assert now.id == successor


def test_one_name_two_territories(atlas: Atlas) -> None:
    hung_yen, ha_noi = RegionId("hung-yen"), RegionId("ha-noi")
    assert not atlas.same_territory(hung_yen, BEFORE, SINCE)
    assert atlas.same_territory(hung_yen, SINCE, TODAY)
    assert atlas.same_territory(ha_noi, BEFORE, TODAY)
    assert atlas.place(hung_yen, BEFORE, TODAY).changed
    assert not atlas.place(ha_noi, BEFORE, TODAY).changed


def test_members_of_a_cluster_by_day(atlas: Atlas) -> None:
    cluster = RegionId("cum-2")
    assert len(atlas.members(cluster, date(2023, 12, 31))) == 8
    assert names(atlas.clusters(RegionId("bac-giang"), date(2023, 12, 31))) == [atlas[cluster].name]


def test_predecessors_with_their_day(atlas: Atlas) -> None:
    former = atlas.predecessors(RegionId("phu-tho"))
    assert [(day, region.name) for day, region in former] == [
        (SINCE, "Hòa Bình"),
        (SINCE, "Vĩnh Phúc"),
    ]


@pytest.mark.parametrize(
    ("code", "before", "since"),
    [
        ("15", "Yên Bái", "Lào Cai"),
        ("24", "Bắc Giang", "Bắc Ninh"),
        ("44", "Quảng Bình", "Quảng Trị"),
        ("52", "Bình Định", "Gia Lai"),
        ("80", "Long An", "Tây Ninh"),
        ("82", "Tiền Giang", "Đồng Tháp"),
        ("91", "Kiên Giang", "An Giang"),
    ],
)
def test_a_code_reused_for_another_name(atlas: Atlas, code: str, before: str, since: str) -> None:
    assert [bearer(atlas, code, day) for day in (BEFORE, SINCE)] == [before, since]


def test_a_code_that_ended_or_never_was(atlas: Atlas) -> None:
    assert bearer(atlas, "34", BEFORE) == "Thái Bình"
    assert bearer(atlas, "34", SINCE) is None
    assert bearer(atlas, "00", TODAY) is None


def bearer(atlas: Atlas, code: str, day: date) -> str | None:
    """Return the name of the region that had a code on a day."""
    names = [
        region.name
        for region in atlas.regions.values()
        if any(own.code == code and day in own.span for own in region.codes)
        and atlas.state(region.id, day).exists
    ]
    assert len(names) <= 1
    return names[0] if names else None


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Đắc Lắc", "dak-lak"),
        ("DAKLAK", "dak-lak"),
        ("Thừa Thiên Huế", "hue"),
        ("tỉnh Thừa Thiên - Huế", "hue"),
        ("Thành phố Huế", "hue"),
        ("TP.HCM", "tp-ho-chi-minh"),
        ("tp. hồ chí minh", "tp-ho-chi-minh"),
        ("BR-VT", "ba-ria-vung-tau"),
        ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("Hoà Bình", "hoa-binh"),
        ("Hòa Bình", "hoa-binh"),
        ("Tỉnh Thái Bình", "thai-binh"),
        ("quan-tan-binh", "quan-tan-binh"),
    ],
)
def test_a_spelling_leads_to_its_region(atlas: Atlas, text: str, region: str) -> None:
    named = atlas.by_name(text)
    assert named is not None
    assert named.id == region


@pytest.mark.parametrize("text", ["", "Tỉnh", "Hà Tây", "Thái"])
def test_no_region_of_that_name(atlas: Atlas, text: str) -> None:
    assert atlas.by_name(text) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [("thua-thien-hue", "hue"), ("dac-lac", "dak-lak"), ("br-vt", "ba-ria-vung-tau")],
)
def test_addresses_of_other_names(atlas: Atlas, old: str, new: str) -> None:
    addresses = old_addresses(atlas.regions.values())
    assert addresses[f"/dia-phuong/{old}/"] == f"/dia-phuong/{new}/"
    assert not {region.url for region in atlas.regions.values()} & set(addresses)


def test_eight_members_of_a_cluster_are_six_units(atlas: Atlas) -> None:
    units = cluster_today(atlas, RegionId("cum-2"), date(2023, 12, 31), TODAY)
    assert {unit.now.name: names(unit.members) for unit in units} == {
        "Thái Nguyên": ["Thái Nguyên", "Bắc Kạn"],
        "Cao Bằng": ["Cao Bằng"],
        "Lạng Sơn": ["Lạng Sơn"],
        "Bắc Ninh": ["Bắc Giang"],
        "Quảng Ninh": ["Quảng Ninh"],
        "Hải Phòng": ["Hải Dương", "Hải Phòng"],
    }
    assert {unit.now.name: names(unit.outside) for unit in units if unit.outside} == {
        "Bắc Ninh": ["Bắc Ninh"]
    }


def test_days_on_which_a_cluster_changed(atlas: Atlas) -> None:
    assert atlas.boundaries(RegionId("cum-2")) == (SINCE,)
    assert atlas.boundaries(RegionId("ha-noi")) == ()


def test_a_place_is_as_on_its_very_day(atlas: Atlas) -> None:
    near = {day + timedelta(days) for day in atlas.days[1:] for days in (-1, 0, 1, 40)}
    by_day = replace(atlas, days=tuple(sorted(near)), places={}, provinces_of={})
    assert len(near) > len(atlas.days)
    for region, day in product(atlas.regions, near):
        assert atlas.place(region, day, TODAY) == by_day.place(region, day, TODAY)
        assert atlas.province_of(region, day) == by_day.province_of(region, day)
