"""Two parents at a time, a parent that came later, one that outlasts the region: every pair."""

from dataclasses import replace
from datetime import date

import pytest

from generator.model import (
    Code,
    Content,
    Membership,
    Region,
    RegionId,
    RegionKind,
    Span,
    Vocabulary,
)
from generator.site.checks.parents import impossible_parents
from tests.site.checks.test_ways import DAY, A, B, merged, region

C = RegionId("c")
EVE = date(2025, 6, 30)
TOP = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
SPANS = (Span(), Span(until=EVE), Span(until=DAY), Span(since=DAY), Span(DAY, date(2026, 1, 1)))


def codes(*regions: Region) -> list[str]:
    content = Content({Region: regions}, Vocabulary({}, {}, {}, {}), frozenset())
    return [finding.code for finding in impossible_parents(content)]


@pytest.mark.parametrize("first", SPANS)
@pytest.mark.parametrize("second", SPANS)
def test_one_parent_of_a_level_at_a_time(first: Span, second: Span) -> None:
    parents = (Membership(B, first), Membership(C, second))
    commune = replace(region(A, RegionKind.COMMUNE), parents=parents)
    days = (date(2025, 1, 1), EVE, DAY, date(2025, 9, 1), date(2026, 6, 1))
    both = any(day in first and day in second for day in days)
    for one, other in ((TOP[0], TOP[0]), TOP, (RegionKind.DISTRICT, RegionKind.DISTRICT)):
        assert codes(commune, region(B, one), region(C, other)) == ["G323"] * both


@pytest.mark.parametrize("province", [C, RegionId("d")])
@pytest.mark.parametrize("turned", [False, True])
def test_a_district_beside_its_province_and_beside_another(
    province: RegionId, turned: bool
) -> None:
    parents = (Membership(B, Span()), Membership(province, Span()))
    commune = replace(region(A, RegionKind.COMMUNE), parents=parents[::-1] if turned else parents)
    district = replace(region(B, RegionKind.DISTRICT), parents=(Membership(C, Span()),))
    report = codes(commune, district, region(C), region(RegionId("d")))
    assert report == ([] if province == C else ["G323"])


@pytest.mark.parametrize("kind", [RegionKind.DISTRICT, RegionKind.COMMUNE])
@pytest.mark.parametrize("turned", [False, True])
def test_nothing_is_said_of_a_region_without_parents_beside_a_province(
    kind: RegionKind, turned: bool
) -> None:
    parents = (Membership(B, Span()), Membership(C, Span()))
    ward = replace(region(A, RegionKind.WARD), parents=parents[::-1] if turned else parents)
    assert codes(ward, region(B, kind), region(C)) == []


def test_nothing_is_said_of_two_parents_below_a_province() -> None:
    parents = (Membership(B, Span()), Membership(C, Span()))
    district = replace(region(B, RegionKind.DISTRICT), parents=(Membership(RegionId("d"), Span()),))
    ward = replace(region(A, RegionKind.WARD), parents=parents)
    assert codes(ward, district, region(C, RegionKind.COMMUNE), region(RegionId("d"))) == []


@pytest.mark.parametrize(
    ("since", "own", "report"),
    [(None, None, ["S510"]), (None, EVE, ["S510"]), (None, DAY, []), (DAY, None, [])],
)
def test_a_parent_that_came_later_needs_its_day(
    since: date | None, own: date | None, report: list[str]
) -> None:
    commune = replace(
        region(A, RegionKind.COMMUNE),
        codes=(Code("00001", Span(own)),),
        parents=(Membership(B, Span(since)),),
    )
    assert codes(commune, replace(region(B), codes=(Code("01", Span(DAY)),))) == report


@pytest.mark.parametrize(
    ("span", "report"),
    [(Span(until=EVE), []), (Span(until=DAY), ["G321"]), (Span(), []), (Span(DAY), ["G321"])],
)
def test_nothing_lies_anywhere_once_it_has_ended(span: Span, report: list[str]) -> None:
    commune = merged(region(A, RegionKind.COMMUNE), C)
    commune = replace(commune, parents=(Membership(B, span),))
    assert codes(commune, region(B), region(C, RegionKind.COMMUNE)) == report
