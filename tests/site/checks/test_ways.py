"""What a region may lie in, go into and have as a member: every pair of kinds, every day around."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from generator.model import (
    Code,
    Content,
    Membership,
    Milestone,
    MilestoneKind,
    Origin,
    Region,
    RegionId,
    RegionKind,
    Span,
    Vocabulary,
)
from generator.site.checks.ways import impossible_ways

CLUSTER, DAY = RegionKind.CLUSTER, date(2025, 7, 1)
A, B = RegionId("a"), RegionId("b")
PAIRS = [(kind, other) for kind in RegionKind for other in RegionKind]


def region(id_: RegionId, kind: RegionKind = RegionKind.PROVINCE) -> Region:
    return Region(id_, f"Nơi {id_}", kind, Origin.of(f"content/regions/{id_}.md", "", 1, {}))


def reasons(*regions: Region) -> list[str]:
    kinds: Mapping[type, tuple[Region, ...]] = {Region: regions}
    content = Content(kinds, Vocabulary({}, {}, {}, {}), frozenset())
    return [finding.message for finding in impossible_ways(content)]


def merged(region: Region, into: RegionId, day: date = DAY) -> Region:
    return replace(region, history=(Milestone(day, MilestoneKind.MERGED_INTO, into),))


LEVELS = {"country": 0, "province": 1, "municipality": 1, "district": 2, "ward": 3, "commune": 3}


@pytest.mark.parametrize(("kind", "other"), PAIRS)
def test_a_region_lies_in_one_of_a_level_above_and_in_no_cluster(
    kind: RegionKind, other: RegionKind
) -> None:
    lying = replace(region(A, kind), parents=(Membership(B, Span()),))
    fits = other is not CLUSTER and LEVELS.get(kind, 9) > LEVELS.get(other, 9)
    assert bool(reasons(lying, region(B, other))) != fits


@pytest.mark.parametrize(("kind", "other"), PAIRS)
def test_only_a_cluster_has_members(kind: RegionKind, other: RegionKind) -> None:
    having = replace(region(A, kind), members=(Membership(B, Span()),))
    assert bool(reasons(having, region(B, other))) == (kind is not CLUSTER)


@pytest.mark.parametrize(("kind", "other"), PAIRS)
def test_units_go_into_units_and_clusters_into_clusters(
    kind: RegionKind, other: RegionKind
) -> None:
    told = reasons(merged(region(A, kind), B), region(B, other))
    falls = LEVELS.get(kind, 9) < 2 and LEVELS.get(kind, 9) < LEVELS.get(other, 9)
    assert bool(told) == ((kind is CLUSTER) != (other is CLUSTER) or falls)


def test_a_member_that_names_its_cluster_as_its_parent_is_told_once() -> None:
    cluster = replace(region(B, CLUSTER), members=(Membership(A, Span()),))
    told = reasons(replace(region(A), parents=(Membership(B, Span()),)), cluster)
    assert told == ["Nơi a không thể thuộc Nơi b: cụm không phải đơn vị hành chính."]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2025, 6, 30), ""),
        (date(2025, 7, 1), "chỉ có đến trước ngày 01/07/2025"),
        (date(2026, 1, 1), "chỉ có đến trước ngày 01/07/2025"),
    ],
)
def test_nothing_goes_into_what_has_ended(day: date, reason: str) -> None:
    told = reasons(merged(region(A), B, day), merged(region(B), RegionId("c")))
    assert told == ([f"Nơi a không thể nhập vào Nơi b: Nơi b {reason}."] if reason else [])


@pytest.mark.parametrize(
    ("day", "reason"), [(date(2025, 7, 1), ""), (date(2025, 6, 30), "có từ ngày 01/07/2025")]
)
def test_nothing_goes_into_what_is_yet_to_come(day: date, reason: str) -> None:
    new = replace(region(B), codes=(Code("1", Span(DAY)),))
    told = reasons(merged(region(A), B, day), new)
    assert told == ([f"Nơi a không thể nhập vào Nơi b: Nơi b {reason}."] if reason else [])


def test_a_ring_is_another_check_s() -> None:
    assert reasons(merged(region(A), B), merged(region(B), A)) == []
