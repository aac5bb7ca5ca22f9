"""A status in time, by whom: parts that ended or rest, what is behind each change, odd days."""

from dataclasses import replace
from datetime import date, timedelta

from generator.model import (
    Certainty,
    DocumentNumber,
    Regime,
    RelationKind,
    TextId,
    TextPeriod,
)
from generator.site.texts.relations import Relationship
from generator.site.texts.status import Status, StatusOnDay
from generator.site.texts.status_changes import Doubt, Part, Timeline
from generator.site.texts.timeline import timeline
from tests.records import official_text

NEWER, NEWER_ID = DocumentNumber.parse("9/2024/TT-BGDĐT"), TextId("thong-tu/bgddt/2024/9")
TEXT = official_text(issued=date(2020, 1, 1), effective=date(2020, 7, 1))
WITHOUT_A_DAY = official_text(issued=date(2020, 1, 1))


def done(
    kind: RelationKind,
    day: date | None,
    scope: str = "",
    until: date | None = None,
    acting: bool = False,
) -> Relationship:
    return Relationship(kind, acting, NEWER, NEWER_ID, None, day, scope, Certainty.CERTAIN, until)


def timeline_of(*relations: Relationship) -> Timeline:
    return timeline(TEXT, Regime.STATE, relations)


def part(scope: str, since: date) -> Part:
    return Part(scope, since, NEWER, NEWER_ID)


def test_what_a_text_does_to_others_leaves_its_own_status() -> None:
    line = timeline_of(
        done(RelationKind.REPLACES, date(2021, 1, 1), acting=True),
        done(RelationKind.AMENDS, None),
    )
    assert [change.status for change in line.changes] == [Status.NOT_YET, Status.IN_FORCE]
    assert line.doubts == ()


def test_what_waits_is_told_by_the_day_it_takes_effect() -> None:
    waiting = date(2020, 3, 1)
    assert timeline_of().on(waiting).since == date(2020, 7, 1)
    rests = done(RelationKind.REPEALS, date(2020, 2, 1), "Điều 5")
    assert timeline_of(rests).on(waiting).since == date(2020, 7, 1)


def test_what_ends_before_it_takes_effect_is_told_by_no_day() -> None:
    ended = timeline_of(done(RelationKind.REPEALS, date(2020, 6, 1)))
    assert ended.on(date(2020, 3, 1)) == StatusOnDay(Status.NOT_YET, Regime.STATE, None, None, None)


def test_the_period_of_a_text_goes_with_its_status() -> None:
    period = TextPeriod(2021, 2030)
    line = timeline(replace(TEXT, period=period), Regime.STATE, ())
    assert line.on(date(2022, 1, 1)).period == period


def test_the_text_behind_an_end_is_named() -> None:
    change = timeline_of(done(RelationKind.REPLACES, date(2021, 1, 1))).at(date(2022, 1, 1))
    assert change and (change.status, change.by) == (Status.ENDED_WHOLLY, NEWER_ID)


def test_parts_that_ended_or_rest_are_known_before_the_text_is_in_force() -> None:
    line = timeline_of(
        done(RelationKind.REPEALS, date(2020, 3, 1), "Điều 5"),
        done(RelationKind.SUSPENDS, date(2020, 4, 1), "Điều 6"),
    )
    change = line.at(date(2020, 5, 1))
    assert change and change.status is Status.NOT_YET
    assert change.ended == (part("Điều 5", date(2020, 3, 1)),)
    assert change.suspended == (part("Điều 6", date(2020, 4, 1)),)


def test_a_suspended_part_and_the_text_behind_it_are_named_beside_what_has_ended() -> None:
    line = timeline_of(
        done(RelationKind.REPEALS, date(2021, 3, 1), "Điều 5"),
        done(RelationKind.SUSPENDS, date(2021, 4, 1), "Điều 6"),
    )
    change = line.at(date(2021, 5, 1))
    assert change and change.status is Status.PARTLY_SUSPENDED
    assert (change.by, change.scope) == (NEWER_ID, "Điều 6")
    assert change.ended == (part("Điều 5", date(2021, 3, 1)),)
    assert change.suspended == (part("Điều 6", date(2021, 4, 1)),)


def test_on_its_last_day_a_suspension_still_lasts() -> None:
    line = timeline_of(
        done(RelationKind.SUSPENDS, date(2021, 1, 1), until=date(2021, 6, 30)),
        done(RelationKind.REPEALS, date(2021, 6, 30), "Điều 5"),
    )
    assert line.status(date(2021, 6, 30)) is Status.SUSPENDED
    assert line.status(date(2021, 7, 1)) is Status.PARTLY_ENDED


def test_after_a_suspension_a_text_without_a_day_of_effect_is_as_unsure_as_before() -> None:
    pause = done(RelationKind.SUSPENDS, date(2021, 1, 1), until=date(2021, 6, 30))
    line = timeline(WITHOUT_A_DAY, Regime.STATE, [pause])
    assert [change.status for change in line.changes] == [Status.SUSPENDED, Status.NONE]


def test_a_doubt_names_the_text_and_the_part() -> None:
    line = timeline_of(done(RelationKind.REPEALS, None, "Điều 5"))
    assert line.doubts == (Doubt(RelationKind.REPEALS, NEWER, None, NEWER_ID, "Điều 5"),)


def test_a_text_until_the_last_day_there_is() -> None:
    text = official_text(effective=date(2020, 1, 1), expires=date.max)
    line = timeline(text, Regime.STATE, ())
    assert line.status(date.max - timedelta(days=1)) is Status.IN_FORCE
