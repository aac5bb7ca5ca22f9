"""Every pair of keys that can contradict each other: what fits is silent, what does not is told."""

from datetime import date

import pytest

from generator.model import (
    Code,
    Indicator,
    IndicatorId,
    IndicatorKind,
    Membership,
    Milestone,
    MilestoneKind,
    Origin,
    Region,
    RegionId,
    RegionKind,
    Span,
    Theme,
)
from generator.read.contradictions import contradictions_of_indicator, contradictions_of_region

UNITS = {
    IndicatorKind.COUNT: ("người", "gia đình", "em", "suất", "đồng bào", "triệu phú"),
    IndicatorKind.SHARE: ("%",),
    IndicatorKind.MONEY: ("đồng",),
    IndicatorKind.MONEY_PER_PERSON: ("đồng/người", "đồng/học sinh"),
}
NO_UNITS = ("‰", "phần trăm", "% dân số", "tỷ đồng", "triệu đồng", "nghìn người", "USD", "VNĐ", "$")
FITTING = [(kind, unit) for kind, units in UNITS.items() for unit in units]
EVERY = [(kind, unit) for kind in IndicatorKind for _, unit in FITTING] + [
    (kind, unit) for kind in IndicatorKind for unit in NO_UNITS
]


def indicator(kind: IndicatorKind, unit: str, **parts: str) -> Indicator:
    origin = Origin.of("content/statistics/a.md", "", 1, {})
    id_, theme = IndicatorId("a"), Theme.FUND
    return Indicator(id_, "Chỉ số", unit, kind, theme, "Là gì.", False, origin, **parts)  # type: ignore[arg-type]


def region(kind: RegionKind, **facts: object) -> Region:
    origin = Origin.of("content/regions/a.md", "", 1, {})
    return Region(RegionId("a"), "Nơi A", kind, origin, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "unit"), sorted(set(EVERY)))
def test_a_unit_fits_its_kind(kind: IndicatorKind, unit: str) -> None:
    findings = list(contradictions_of_indicator(indicator(kind, unit)))
    assert bool(findings) == ((kind, unit) not in FITTING)
    assert all(finding.code == "G327" for finding in findings)
    assert all("unit" in finding.hint for finding in findings)


@pytest.mark.parametrize("kind", IndicatorKind)
@pytest.mark.parametrize("key", ["numerator", "denominator"])
def test_only_averages_have_parts(kind: IndicatorKind, key: str) -> None:
    findings = list(contradictions_of_indicator(indicator(kind, UNITS[kind][0], **{key: "Dân số"})))
    is_average = kind in (IndicatorKind.SHARE, IndicatorKind.MONEY_PER_PERSON)
    assert bool(findings) != is_average


DIGITS = {"province": 2, "municipality": 2, "district": 3, "ward": 5, "commune": 5}


@pytest.mark.parametrize("kind", RegionKind)
@pytest.mark.parametrize("digits", range(2, 6))
def test_a_code_fits_its_level(kind: RegionKind, digits: int) -> None:
    coded = region(kind, codes=(Code("9" * digits, Span()),))
    assert bool(list(contradictions_of_region(coded))) == (DIGITS.get(kind.value) != digits)


@pytest.mark.parametrize("kind", RegionKind)
@pytest.mark.parametrize("facts", [{"tile": (1, 2)}, {"islands": "Quần đảo Trường Sa"}])
def test_only_provinces_stand_on_the_map(kind: RegionKind, facts: dict[str, object]) -> None:
    findings = list(contradictions_of_region(region(kind, **facts)))
    assert bool(findings) == (kind not in (RegionKind.PROVINCE, RegionKind.MUNICIPALITY))


NEEDED: dict[MilestoneKind, dict[str, object]] = {
    MilestoneKind.MERGED_INTO: {"region": RegionId("b")},
    MilestoneKind.RENAMED: {"name": "Nơi B"},
    MilestoneKind.BECAME: {"new_kind": RegionKind.PROVINCE},
    MilestoneKind.ENDED: {},
}
KEYS: dict[str, object] = {key: value for row in NEEDED.values() for key, value in row.items()}


@pytest.mark.parametrize("kind", MilestoneKind)
@pytest.mark.parametrize("key", KEYS)
def test_a_key_of_another_event_is_told(kind: MilestoneKind, key: str) -> None:
    given = NEEDED[kind] | {key: KEYS[key]}
    row = Milestone(date(2020, 1, 1), kind, **given)  # type: ignore[arg-type]
    findings = list(contradictions_of_region(region(RegionKind.PROVINCE, history=(row,))))
    fits = key in NEEDED[kind] or (key == "region" and kind is MilestoneKind.ENDED)
    assert bool(findings) != fits


@pytest.mark.parametrize("kind", RegionKind)
@pytest.mark.parametrize("last", RegionKind)
def test_the_last_change_of_level_gives_that_of_today(kind: RegionKind, last: RegionKind) -> None:
    history = (
        Milestone(date(2021, 1, 1), MilestoneKind.BECAME, new_kind=last),
        Milestone(date(2020, 1, 1), MilestoneKind.BECAME, new_kind=RegionKind.DISTRICT),
    )
    findings = list(contradictions_of_region(region(kind, history=history)))
    assert bool(findings) == (kind is not last)


def test_a_day_of_members_without_members_is_told() -> None:
    known = {"known": date(2024, 1, 1)}
    assert list(contradictions_of_region(region(RegionKind.CLUSTER, **known)))
    members = (Membership(RegionId("b"), Span()),)
    assert not list(contradictions_of_region(region(RegionKind.CLUSTER, members=members, **known)))


def test_an_old_name_is_another() -> None:
    row = Milestone(date(2020, 1, 1), MilestoneKind.RENAMED, name="Nơi A")
    (finding,) = contradictions_of_region(region(RegionKind.PROVINCE, history=(row,)))
    assert "tên cũ" in finding.hint


NAMED = {"Thai Binh": "thân bài viết “Thái Bình”", "Thái Bình": "", "Kon Tum": "", "Gia Lai": ""}


@pytest.mark.parametrize("name", NAMED)
def test_a_name_has_the_marks_that_its_own_words_have(name: str) -> None:
    body = f"Tỉnh {name} sáp nhập. Trước đây là tỉnh Thái Bình, có Gia Lai và Kon Tum."
    origin = Origin.of("content/regions/a.md", f"---\n---\n{body}", 3, {})
    named = Region(RegionId("a"), name, RegionKind.PROVINCE, origin)
    findings = list(contradictions_of_region(named))
    assert [row.code for row in findings] == ["K211"] * bool(NAMED[name])
    assert all(NAMED[name] in row.message for row in findings)
