"""The states of a region between the days on which something changed; all made up."""

from datetime import date

from generator.model import Milestone, MilestoneKind, Region, RegionId, RegionKind
from generator.model.region import Code, Span
from generator.site.links import RegionLink
from generator.site.regions.eras import RegionState, eras
from tests.records import NOWHERE

BEGUN, FIRST, SECOND, BECAME, ENDED = (date(year, 7, 1) for year in (1990, 2000, 2010, 2015, 2025))
HISTORY = (
    Milestone(FIRST, MilestoneKind.RENAMED, name="Tên đầu"),
    Milestone(SECOND, MilestoneKind.RENAMED, name="Tên giữa"),
    Milestone(BECAME, MilestoneKind.BECAME, new_kind=RegionKind.WARD, old_kind=RegionKind.COMMUNE),
    Milestone(ENDED, MilestoneKind.ENDED),
)


def states(history: tuple[Milestone, ...]) -> dict[date, RegionState]:
    region = Region(
        RegionId("noi-thu"),
        "Tên cuối",
        RegionKind.WARD,
        NOWHERE,
        codes=(Code("00001", Span(BEGUN, None)),),
        history=history,
    )
    return dict(eras(region, RegionLink(region.id, region.name, region.kind, region.ended)))


def test_names_kinds_and_days_follow_the_history_however_it_is_listed() -> None:
    for history in (HISTORY, HISTORY[::-1]):
        told = {
            day: (state.name, state.kind, state.exists) for day, state in states(history).items()
        }
        assert told == {
            date.min: ("Tên đầu", RegionKind.COMMUNE, False),
            BEGUN: ("Tên đầu", RegionKind.COMMUNE, True),
            FIRST: ("Tên giữa", RegionKind.COMMUNE, True),
            SECOND: ("Tên cuối", RegionKind.COMMUNE, True),
            BECAME: ("Tên cuối", RegionKind.WARD, True),
            ENDED: ("Tên cuối", RegionKind.WARD, False),
        }


def test_what_became_something_was_a_province_where_no_record_says_what() -> None:
    city = Milestone(BECAME, MilestoneKind.BECAME, new_kind=RegionKind.MUNICIPALITY)
    assert states((city,))[BEGUN].kind is RegionKind.PROVINCE
