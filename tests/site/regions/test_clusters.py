"""Members of clusters, which come and go."""

from datetime import date, timedelta

from generator.model import Membership, Region, RegionId, RegionKind, Span
from generator.site.regions.atlas import Atlas
from generator.site.regions.clusters import last_days, parts
from tests.small_site import MERGED, REGIONS, origin

TODAY = date(2026, 11, 22)
BEFORE, LATER = Span(until=date(2020, 12, 31)), Span(since=date(2023, 1, 1))


def region(name: str, kind: RegionKind = RegionKind.PROVINCE, *members: Membership) -> Region:
    return Region(RegionId(name), name, kind, origin(f"{name}.md"), members=members)


def member(name: str, span: Span = BEFORE) -> Membership:
    return Membership(RegionId(name), span)


def test_a_member_that_came_back_is_in_the_cluster_twice() -> None:
    cluster = region("cum", RegionKind.CLUSTER, member("a"), member("b"), member("a", LATER))
    atlas = Atlas.of([region("a"), region("b"), cluster])
    spans = [cluster.span for cluster in atlas.memberships[RegionId("a")]]
    assert spans == [BEFORE, LATER]
    days = (date(2020, 1, 1), date(2022, 1, 1), date(2024, 1, 1))
    assert [len(atlas.clusters(RegionId("a"), day)) for day in days] == [1, 0, 1]
    assert [len(atlas.clusters(RegionId("b"), day)) for day in days] == [1, 0, 0]


def test_the_days_on_which_members_left_come_last_first() -> None:
    gone = Span(until=date(2022, 6, 30))
    leaving = Span(until=TODAY)
    cluster = region(
        "cum",
        RegionKind.CLUSTER,
        *(member("a"), member("b"), member("c", gone), member("d", leaving), member("e", LATER)),
    )
    assert last_days(cluster, TODAY) == (date(2022, 6, 30), date(2020, 12, 31))


def test_parts_of_a_region_are_those_there_were_on_the_day() -> None:
    atlas = Atlas.of(REGIONS)
    now, former = RegionId("hung-yen"), RegionId("thai-binh")
    before = MERGED - timedelta(days=1)
    assert [part.id for part in parts(atlas, now, before)] == [now, former]
    assert [part.id for part in parts(atlas, now, MERGED)] == [now]
    assert [part.id for part in parts(atlas, former, before)] == [former]
    assert parts(atlas, former, MERGED) == ()
