"""Regions that lead back to themselves are found, and nobody walks in a ring."""

from collections.abc import Iterable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Membership, Milestone, MilestoneKind, Region, RegionId, RegionKind, Span
from generator.site.regions.atlas import Atlas
from generator.site.regions.clusters import cluster_today, parts
from generator.site.regions.rings import find_rings
from tests.records import NOWHERE

IDS = [RegionId(name) for name in "abcde"]
DAYS = [date(year, 7, 1) for year in (2000, 2010, 2025)]
OTHER_DAYS = [date.min, date(2005, 1, 1), date(2015, 1, 1), date(2026, 1, 1), date.max]

ids = st.sampled_from(IDS)
days = st.none() | st.sampled_from(DAYS)
memberships = st.lists(st.builds(Membership, ids, st.builds(Span, days, days)), max_size=2)
milestones = st.lists(
    st.builds(Milestone, st.sampled_from(DAYS), st.just(MilestoneKind.MERGED_INTO), ids)
    | st.builds(Milestone, st.sampled_from(DAYS), st.just(MilestoneKind.ENDED)),
    max_size=2,
)


def region(
    name: str,
    parents: Iterable[Membership] = (),
    history: Iterable[Milestone] = (),
    members: Iterable[Membership] = (),
) -> Region:
    return Region(
        RegionId(name),
        name.upper(),
        RegionKind.DISTRICT,
        NOWHERE,
        parents=tuple(parents),
        history=tuple(history),
        members=tuple(members),
    )


@st.composite
def regions(draw: st.DrawFn) -> tuple[Region, ...]:
    return tuple(region(one, draw(memberships), draw(milestones), draw(memberships)) for one in IDS)


@settings(deadline=None)
@given(regions())
def test_every_walk_ends(given_regions: tuple[Region, ...]) -> None:
    atlas = Atlas.of(given_regions)
    for name in IDS:
        for day in (*DAYS, *OTHER_DAYS):
            atlas.successor(name, day)
            atlas.province_of(name, day)
            parts(atlas, name, day)
            cluster_today(atlas, name, day, DAYS[-1])


@settings(deadline=None)
@given(regions())
def test_what_is_left_has_no_ring(given_regions: tuple[Region, ...]) -> None:
    assert find_rings(Atlas.of(given_regions).regions.values()) == ()


@settings(deadline=None)
@given(regions())
def test_regions_without_a_ring_are_kept_as_they_are(given_regions: tuple[Region, ...]) -> None:
    if not find_rings(given_regions):
        assert tuple(Atlas.of(given_regions).regions.values()) == given_regions


def test_a_town_may_have_lain_in_the_district_that_went_into_it() -> None:
    until_then = Membership(RegionId("b"), Span(until=date(2025, 6, 30)))
    since_then = Membership(RegionId("c"), Span(since=DAYS[2]))
    town = region("a", [until_then, since_then])
    district = region("b", [], [Milestone(DAYS[2], MilestoneKind.MERGED_INTO, RegionId("a"))])
    assert find_rings([town, district, region("c")]) == ()


def test_a_town_that_still_lies_in_the_district_that_went_into_it() -> None:
    town = region("a", [Membership(RegionId("b"), Span())])
    district = region("b", [], [Milestone(DAYS[2], MilestoneKind.MERGED_INTO, RegionId("a"))])
    assert [[one.id for one in ring.regions] for ring in find_rings([town, district])] == [
        ["a", "b", "a"]
    ]


def test_a_district_that_ended_is_in_its_last_parent_alone() -> None:
    """The town that went into it, and in which it had lain, is no way back to it."""
    then = Span(until=date(2025, 6, 30))
    parents = [Membership(RegionId("b"), then), Membership(RegionId("c"), then)]
    district = region("a", parents, [Milestone(DAYS[2], MilestoneKind.ENDED)])
    town = region("b", [], [Milestone(DAYS[2], MilestoneKind.MERGED_INTO, RegionId("a"))])
    assert find_rings([district, town, region("c")]) == ()


def test_a_ring_that_begins_with_a_parent_of_a_later_day() -> None:
    town = region("a", [Membership(RegionId("b"), Span(since=OTHER_DAYS[3]))])
    district = region("b", [], [Milestone(DAYS[2], MilestoneKind.MERGED_INTO, RegionId("a"))])
    assert len(find_rings([town, district])) == 1


def test_a_chain_of_thousands_of_mergers_needs_no_recursion() -> None:
    chain = [
        region(
            f"x{number}",
            [],
            [Milestone(DAYS[0], MilestoneKind.MERGED_INTO, RegionId(f"x{number + 1}"))],
        )
        for number in range(3000)
    ]
    atlas = Atlas.of([*chain, region("x3000")])
    last = atlas.successor(RegionId("x0"), DAYS[2])
    assert last and last.id == "x3000"
