"""Provinces and cities with their last letter wrong, lacking or twice are told, right names not."""

from itertools import permutations

from generator.model import RegionKind
from generator.site.checks.place_slips import PlaceSlips
from generator.site.regions.names import without_kind
from generator.text import fold
from tests.folder import project_content

REGIONS = project_content().regions
SLIPS = PlaceSlips.of(REGIONS)
UNITS = {RegionKind.PROVINCE: "tỉnh", RegionKind.MUNICIPALITY: "TP"}
NAMES = [(UNITS[row.kind], row.name) for row in REGIONS if row.kind in UNITS and " " in row.name]


def slips_of(name: str) -> set[str]:
    """Return a name with its last letter lacking, another, or twice."""
    return {name[:-1], f"{name[:-1]}x", f"{name}{name[-1]}"}


def is_known(unit: str, name: str) -> bool:
    return any(SLIPS.in_words(f"hội của {unit} {name}, hôm qua"))


def test_a_letter_wrong_is_told() -> None:
    assert len(NAMES) > 50
    pairs = [(unit, right, slip) for unit, right in NAMES for slip in slips_of(right)]
    marked = [row for row in pairs if not row[2].isascii()]
    known = [row for row in marked if is_known(row[0], row[2])]
    assert len(known) > 0.9 * len(marked)
    for unit, right, slip in known:
        assert [row[2] for row in SLIPS.in_words(f"{unit} {slip}.")] == [without_kind(right)]


def test_no_place_is_a_slip_of_another() -> None:
    assert [name for unit in UNITS.values() for _, name in NAMES if is_known(unit, name)] == []
    assert [row for row in permutations(NAMES, 2) if fold(row[0][1]) == fold(row[1][1])] == []
