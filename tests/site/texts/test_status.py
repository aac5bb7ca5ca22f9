"""Status by day, from a text's own dates and from what later texts do to it."""

from datetime import date

import pytest

from generator.model import Certainty, DocumentNumber, Regime, RelationKind
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.relations import Relationship
from generator.site.texts.status import Status
from generator.site.texts.status_changes import Change, Timeline
from generator.site.texts.timeline import timeline
from tests.records import official_text

NEWER = DocumentNumber.parse("9/2024/TT-BGDĐT")


def done(kind: RelationKind, day: date, scope: str = "", sure: bool = True) -> Relationship:
    certainty = Certainty.CERTAIN if sure else Certainty.NEEDS_REVIEW
    return Relationship(kind, False, NEWER, None, day, day, scope, certainty)


def statuses(line: Timeline, *days: date) -> list[Status]:
    return [line.status(day) for day in days]


def test_not_yet_then_in_force_then_ended() -> None:
    text = official_text(
        issued=date(2023, 12, 1), effective=date(2024, 2, 1), expires=date(2025, 12, 31)
    )
    line = timeline(text, Regime.STATE, ())
    assert statuses(
        line,
        date(2023, 11, 30),
        date(2024, 1, 31),
        date(2024, 2, 1),
        date(2025, 12, 31),
        date(2026, 1, 1),
    ) == [Status.NONE, Status.NOT_YET, Status.IN_FORCE, Status.IN_FORCE, Status.ENDED]


@pytest.mark.parametrize(
    ("kind", "scope", "status"),
    [
        (RelationKind.REPLACES, "", Status.ENDED_WHOLLY),
        (RelationKind.REPEALS, "Điều 5", Status.PARTLY_ENDED),
        (RelationKind.SUSPENDS, "", Status.SUSPENDED),
        (RelationKind.SUSPENDS, "khoản 1 Điều 2", Status.PARTLY_SUSPENDED),
        (RelationKind.AMENDS, "Điều 5", Status.IN_FORCE),
    ],
)
def test_what_a_later_text_does(kind: RelationKind, scope: str, status: Status) -> None:
    text = official_text(effective=date(2020, 1, 1))
    line = timeline(text, Regime.STATE, [done(kind, date(2024, 7, 1), scope)])
    assert statuses(line, date(2024, 6, 30), date(2024, 7, 1)) == [Status.IN_FORCE, status]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (RelationKind.REPLACES, "Chưa xác nhận: có thể đã được thay thế"),
        (RelationKind.REPEALS, "Chưa xác nhận: có thể đã bị bãi bỏ"),
        (RelationKind.SUSPENDS, "Chưa xác nhận: có thể đã bị ngưng hiệu lực"),
    ],
)
def test_an_unsure_relation_makes_unsure_what_would_hold(kind: RelationKind, words: str) -> None:
    text = official_text(effective=date(2020, 1, 1))
    line = timeline(text, Regime.STATE, [done(kind, date(2024, 7, 1), sure=False)])
    assert statuses(line, date(2024, 6, 30), date(2024, 7, 1)) == [Status.IN_FORCE, Status.UNSURE]
    assert line.label(date(2026, 1, 1)) == words


def test_an_unsure_relation_to_a_part_changes_nothing() -> None:
    text = official_text(effective=date(2020, 1, 1))
    part = done(RelationKind.REPLACES, date(2024, 7, 1), "Điều 5", sure=False)
    assert timeline(text, Regime.STATE, [part]).status(date(2026, 1, 1)) is Status.IN_FORCE


def test_party_texts_without_dates_say_so() -> None:
    line = timeline(official_text(), Regime.PARTY, ())
    assert line.changes == ()
    assert line.label(date(2026, 1, 1)) == "Văn bản của Đảng"


def test_the_change_names_who_brought_it() -> None:
    line = Timeline(Regime.STATE, (Change(date(2020, 1, 1), Status.IN_FORCE),))
    assert line.at(date(2019, 12, 31)) is None


@pytest.mark.parametrize(
    "kind", [row for row in RelationKind if KINDS_OF_RELATION[row].effect.changes_status]
)
def test_lists_filter_by_the_words_of_the_badge(kind: RelationKind) -> None:
    text = official_text(effective=date(2020, 1, 1))
    status = timeline(text, Regime.STATE, [done(kind, date(2024, 7, 1), sure=False)]).on(
        date(2026, 1, 1)
    )
    assert status.label == status.name
    assert status.filed_as == f"unsure-{kind}"
