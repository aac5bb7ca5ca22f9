"""Two of one name: every pair of levels, parents and times of places, of events and indicators."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from generator.model import (
    CalendarEvent,
    CalendarId,
    CalendarKind,
    Content,
    Indicator,
    IndicatorId,
    IndicatorKind,
    Membership,
    Milestone,
    MilestoneKind,
    Origin,
    Period,
    Region,
    RegionId,
    RegionKind,
    Span,
    Stage,
    Theme,
    Vocabulary,
)
from generator.site.checks.namesakes import records_of_one_name

DAY = date(2025, 7, 1)
TOP = {RegionKind.COUNTRY, RegionKind.PROVINCE, RegionKind.MUNICIPALITY}


def origin(name: str) -> Origin:
    return Origin.of(f"content/{name}.md", "", 1, {})


def is_told(*records: Any) -> bool:
    kinds: Mapping[type, tuple[Any, ...]] = {type(records[0]): records}
    content = Content(kinds, Vocabulary({}, {}, {}, {}), frozenset())
    findings = list(records_of_one_name(content))
    assert all(finding.code == "L423" for finding in findings)
    return bool(findings)


def region(id_: str, name: str = "Tân Bình", **facts: Any) -> Region:
    kind = facts.pop("kind", RegionKind.COMMUNE)
    return Region(RegionId(id_), name, kind, origin(id_), **facts)


def inside(parent: str, since: date | None = None, until: date | None = None) -> dict[str, Any]:
    return {"parents": (Membership(RegionId(parent), Span(since, until)),)}


@pytest.mark.parametrize("kind", RegionKind)
@pytest.mark.parametrize("other", RegionKind)
def test_places_of_one_name_differ_by_their_level(kind: RegionKind, other: RegionKind) -> None:
    same = kind is other or {kind, other} <= TOP
    assert is_told(region("a", kind=kind), region("b", kind=other)) == same


def test_places_of_one_name_differ_by_where_they_lie() -> None:
    assert is_told(region("a", **inside("x")), region("b", **inside("x")))
    assert not is_told(region("a", **inside("x")), region("b", **inside("y")))
    assert not is_told(region("a", **inside("x")), region("b"))


def test_places_of_one_name_differ_by_their_time() -> None:
    ended = (Milestone(DAY, MilestoneKind.ENDED),)
    old = region("a", history=ended, **inside("x"))
    assert not is_told(old, region("b", **inside("x", since=DAY)))
    assert is_told(old, region("b", **inside("x")))
    moved = region("a", **inside("x", until=date(2025, 6, 30)))
    assert not is_told(moved, region("b", **inside("x", since=DAY)))


@pytest.mark.parametrize(
    ("kind", "name", "other", "same"),
    [
        (RegionKind.PROVINCE, "Tỉnh Hưng Yên", "HƯNG YÊN", True),
        (RegionKind.MUNICIPALITY, "Thành phố Huế", "Huế", True),
        (RegionKind.MUNICIPALITY, "TP. Hồ Chí Minh", "Hồ Chí Minh", True),
        (RegionKind.COMMUNE, "Xã Hòa Bình", "Hoà Bình", True),
        (RegionKind.WARD, "phường Tân Sơn", "Tân Sơn", True),
        (RegionKind.WARD, "Phường 1", "1", False),
        (RegionKind.DISTRICT, "Huyện Cao Lãnh", "Thành phố Cao Lãnh", False),
        (RegionKind.COMMUNE, "Xã Đàn", "Đàn Xã", False),
    ],
)
def test_a_level_before_a_name_is_none_of_it(
    kind: RegionKind, name: str, other: str, same: bool
) -> None:
    assert is_told(region("a", name, kind=kind), region("b", other, kind=kind)) == same


def event(id_: str, start: str, title: str = "Hội nghị sơ kết", **facts: Any) -> CalendarEvent:
    period = Period.parse(start)
    kind = CalendarKind.CONFERENCE
    return CalendarEvent(CalendarId(id_), title, kind, period, origin(id_), **facts)


@pytest.mark.parametrize(
    ("start", "other", "same"),
    [
        ("2024-05-15", "2024-05-15", True),
        ("2024-05", "2024-05-15", True),
        ("2024-05-15", "2024-05-16", False),
        ("2024", "2025", False),
    ],
)
def test_events_of_one_title_differ_by_their_days(start: str, other: str, same: bool) -> None:
    assert is_told(event("a", start), event("b", other, "Hội nghị  sơ kết.")) == same
    assert not is_told(event("a", start), event("b", other, "Hội nghị tổng kết"))


def test_events_of_one_title_differ_by_their_places() -> None:
    here, there = (RegionId("x"),), (RegionId("y"),)
    first = event("a", "2024-05-15", regions=here)
    assert not is_told(first, event("b", "2024-05-15", regions=there))
    assert is_told(first, event("b", "2024-05-15", regions=(*here, *there)))
    assert is_told(first, event("b", "2024-05-15"))


def test_what_comes_back_is_there_in_later_years() -> None:
    yearly = event("a", "2023-10-02", yearly=True)
    assert is_told(yearly, event("b", "2025-10-02"))
    assert not is_told(yearly, event("b", "2025-10-03"))


@pytest.mark.parametrize("stage", [None, *Stage])
def test_indicators_of_one_title_differ_by_their_stage(stage: Stage | None) -> None:
    def indicator(id_: str, unit: str, stage: Stage | None) -> Indicator:
        kind, theme = IndicatorKind.COUNT, Theme.FUND
        facts = (theme, "Là gì.", False, origin(id_), stage)
        return Indicator(IndicatorId(id_), "Gia đình học tập", unit, kind, *facts)

    first = indicator("a", "gia đình", Stage.RECOGNISED)
    assert is_told(first, indicator("b", "hộ", stage)) == (stage is Stage.RECOGNISED)
