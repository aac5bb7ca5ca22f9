"""Two independent packages as a second and third opinion on the provinces of both eras.

Their known mistakes stand here, so that a new one would be seen:
- vietnamadminunits 1.0.4 writes "Hồ Chí Minh" for the city, and knows no kinds of 2026.
- vietnam-provinces 2025.10.1, all there is for Python 3.11, has the 34 only, with no former
  units and with the six cities of 2025. Its 2026.9.0 answers Tây Ninh and Đồng Tháp for old code
  82 (Tiền Giang), since a ward of Long An carries that code.
"""

import json
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from vietnam_provinces import Province

from generator.model import RegionKind
from generator.site.regions.atlas import Atlas
from generator.site.regions.clusters import parts
from generator.site.regions.eras import RegionState
from tests.folder import project_content

BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)
CITY = {"Hồ Chí Minh": "TP. Hồ Chí Minh"}


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    content = project_content()
    return Atlas.of(content.regions)


def units(file: str) -> dict[str, Any]:
    text = (files("vietnamadminunits") / "data" / file).read_text(encoding="utf-8")
    return json.loads(text)["DICT_PROVINCE"]


def name(unit: dict[str, str]) -> str:
    return CITY.get(unit["provinceShort"], unit["provinceShort"])


def codes(atlas: Atlas, day: date) -> dict[str, RegionState]:
    """Return the provinces of a day by the codes they had."""
    return {
        code.code: state
        for state in atlas.provinces(day)
        for code in atlas[state.region.id].codes
        if day in code.span
    }


def test_which_became_which_as_vietnamadminunits_has_it(atlas: Atlas) -> None:
    new, old = units("parser_from_2025.json"), units("parser_legacy.json")
    theirs = {
        name(new[key]): sorted(name(old[unit]) for unit in former)
        for key, former in units("converter_2025.json").items()
    }
    ours = {
        now.name: sorted(part.name for part in parts(atlas, now.region.id, BEFORE))
        for now in atlas.provinces(SINCE)
    }
    assert ours == theirs


@pytest.mark.parametrize(
    ("file", "day", "count"),
    [("parser_legacy.json", BEFORE, 63), ("parser_from_2025.json", SINCE, 34)],
)
def test_codes_as_vietnamadminunits_has_them(
    atlas: Atlas, file: str, day: date, count: int
) -> None:
    theirs = {unit["provinceCode"]: name(unit) for unit in units(file).values()}
    ours = {code: state.name for code, state in codes(atlas, day).items()}
    assert ours == theirs
    assert len(theirs) == count


def test_names_and_codes_as_vietnam_provinces_has_them(atlas: Atlas) -> None:
    theirs = {f"{int(unit.code):02}": atlas.by_name(unit.name) for unit in Province.iter_all()}
    ours = {code: atlas[state.region.id] for code, state in codes(atlas, SINCE).items()}
    assert ours == theirs
    assert len(theirs) == 34


def test_cities_of_the_merger_as_vietnam_provinces_has_them(atlas: Atlas) -> None:
    theirs = {
        f"{int(unit.code):02}"
        for unit in Province.iter_all()
        if unit.division_type.value.startswith("thành phố")
    }
    kinds = {code: state.kind for code, state in codes(atlas, SINCE).items()}
    ours = {code for code, kind in kinds.items() if kind is RegionKind.MUNICIPALITY}
    assert ours == theirs
