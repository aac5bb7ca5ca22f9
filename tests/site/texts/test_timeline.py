"""A status in time: parts, suspensions, ends, and what holds for any relations whatever."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Certainty, DocumentNumber, Regime, RelationKind
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STANDS, Stand, Status
from generator.site.texts.status_changes import Doubt
from generator.site.texts.timeline import timeline
from tests.records import official_text

NEWER = DocumentNumber.parse("9/2024/TT-BGDĐT")
KINDS = (RelationKind.REPLACES, RelationKind.REPEALS, RelationKind.SUSPENDS, RelationKind.AMENDS)
IN_FORCE_2020 = official_text(issued=date(2020, 1, 1), effective=date(2020, 1, 1))


def done(
    kind: RelationKind,
    day: date | None,
    scope: str = "",
    until: date | None = None,
    sure: bool = True,
) -> Relationship:
    certainty = Certainty.CERTAIN if sure else Certainty.NEEDS_REVIEW
    return Relationship(kind, False, NEWER, None, None, day, scope, certainty, until)


def test_ended_parts_add_up_and_keep_their_scope() -> None:
    first = done(RelationKind.REPEALS, date(2022, 1, 1), "Điều 5")
    second = done(RelationKind.REPLACES, date(2023, 1, 1), "khoản 2 Điều 7")
    line = timeline(IN_FORCE_2020, Regime.STATE, [second, first])
    change = line.at(date(2024, 1, 1))
    assert change is not None
    assert change.status is Status.PARTLY_ENDED
    assert [(one.scope, one.since.year) for one in change.ended] == [
        ("Điều 5", 2022),
        ("khoản 2 Điều 7", 2023),
    ]
    assert [one.scope for one in line.changes] == ["", "Điều 5", "khoản 2 Điều 7"]


def test_a_suspension_ends_and_what_was_before_comes_back() -> None:
    part = done(RelationKind.REPEALS, date(2021, 1, 1), "Điều 5")
    pause = done(RelationKind.SUSPENDS, date(2022, 1, 1), until=date(2022, 6, 30))
    line = timeline(IN_FORCE_2020, Regime.STATE, [part, pause])
    days = (date(2021, 12, 31), date(2022, 6, 30), date(2022, 7, 1))
    assert [line.status(day) for day in days] == [
        Status.PARTLY_ENDED,
        Status.SUSPENDED,
        Status.PARTLY_ENDED,
    ]


def test_an_ended_text_does_not_come_back() -> None:
    end = done(RelationKind.REPLACES, date(2021, 1, 1))
    pause = done(RelationKind.SUSPENDS, date(2020, 6, 1), until=date(2022, 1, 1))
    line = timeline(IN_FORCE_2020, Regime.STATE, [end, pause])
    assert [one.status for one in line.changes] == [
        Status.IN_FORCE,
        Status.SUSPENDED,
        Status.ENDED_WHOLLY,
    ]


def test_replaced_before_it_took_effect() -> None:
    text = official_text(issued=date(2020, 1, 1), effective=date(2020, 7, 1))
    line = timeline(text, Regime.STATE, [done(RelationKind.REPLACES, date(2020, 3, 1))])
    assert line.status(date(2020, 2, 1)) is Status.NOT_YET
    assert line.status(date(2021, 1, 1)) is Status.ENDED_WHOLLY


@pytest.mark.parametrize("kind", [RelationKind.REPLACES, RelationKind.REPEALS, RelationKind.ENDS])
def test_before_a_known_end_a_text_had_not_ended_though_its_begin_is_not_known(
    kind: RelationKind,
) -> None:
    text, end = official_text(issued=date(2020, 1, 1)), date(2021, 3, 1)
    line = timeline(text, Regime.STATE, [done(kind, end)])
    words = "Chưa hết hiệu lực, nhưng chưa xác nhận ngày có hiệu lực"
    assert line.label(date(2021, 2, 28)) == line.label(date(2020, 1, 1)) == words
    assert line.status(date(2021, 2, 28)) is Status.NONE
    assert line.on(date(2021, 2, 28)).name == "Chưa xác nhận"
    assert line.label(end) == "Hết hiệu lực toàn bộ"
    unsure = timeline(text, Regime.STATE, [done(kind, end, sure=False)])
    assert unsure.label(date(2021, 2, 28)) == "Chưa xác nhận"


def test_what_begins_in_a_year_is_told_by_the_year() -> None:
    text = official_text(issued=None, issued_year=2019, effective=date(2020, 7, 1))
    line = timeline(text, Regime.STATE, ())
    assert [change.told_on for change in line.changes] == ["2019", "2020-07-01"]
    days = (date(2018, 12, 31), date(2019, 1, 1), date(2020, 7, 1))
    assert [line.status(day) for day in days] == [Status.NONE, Status.NOT_YET, Status.IN_FORCE]


def test_the_last_day_by_its_own_words_counts() -> None:
    text = official_text(effective=date(2020, 1, 1), expires=date(2021, 12, 31))
    line = timeline(text, Regime.STATE, [done(RelationKind.REPEALS, date(2022, 1, 1))])
    assert line.status(date(2021, 12, 31)) is Status.IN_FORCE
    assert line.status(date(2022, 1, 1)) is Status.ENDED_WHOLLY


def test_what_is_unsure_or_has_no_day_is_a_doubt() -> None:
    rows = [
        done(RelationKind.REPLACES, None),
        done(RelationKind.REPEALS, date(2022, 1, 1), sure=False),
    ]
    line = timeline(IN_FORCE_2020, Regime.STATE, rows)
    assert [one.status for one in line.changes] == [Status.IN_FORCE, Status.UNSURE]
    assert line.doubts == (
        Doubt(RelationKind.REPLACES, NEWER, None),
        Doubt(RelationKind.REPEALS, NEWER, date(2022, 1, 1), since=date(2022, 1, 1)),
    )


days = st.dates(date(2015, 1, 1), date(2030, 1, 1))
maybe = st.none() | days
relations = st.lists(
    st.builds(
        done,
        st.sampled_from(KINDS),
        maybe,
        st.sampled_from(["", "Điều 5", "khoản 2 Điều 7"]),
        maybe,
        st.booleans(),
    ),
    max_size=6,
)
texts = st.builds(
    lambda issued, effective, expires: official_text(
        issued=issued, issued_year=2020, effective=effective, expires=expires
    ),
    maybe,
    maybe,
    maybe,
)


@given(texts, relations, st.dates())
def test_any_dates_give_a_timeline_in_order(text: object, rows: object, day: date) -> None:
    line = timeline(text, Regime.STATE, rows)  # type: ignore[arg-type]
    moments = [one.day for one in line.changes]
    assert moments == sorted(set(moments))
    assert isinstance(line.status(day), Status)
    assert line.label(day)
    reached = [one for one in line.changes if one.day <= day]
    assert line.at(day) == (reached[-1] if reached else None)


@given(texts, relations)
def test_after_its_end_nothing_changes(text: object, rows: object) -> None:
    line = timeline(text, Regime.STATE, rows)  # type: ignore[arg-type]
    ends = [one for one in line.changes if one.status in (Status.ENDED, Status.ENDED_WHOLLY)]
    assert ends in ([], [line.changes[-1]]) if line.changes else ends == []


@given(texts, relations, st.permutations(range(6)))
def test_the_order_of_the_relations_does_not_matter(
    text: object, rows: list[Relationship], order: list[int]
) -> None:
    shuffled = [rows[at] for at in order if at < len(rows)]
    one, other = (timeline(text, Regime.STATE, some).changes for some in (rows, shuffled))  # type: ignore[arg-type]
    assert [(row.day, row.status) for row in one] == [(row.day, row.status) for row in other]


@given(texts, days)
def test_a_text_that_nothing_is_done_to(text: object, day: date) -> None:
    line = timeline(text, Regime.STATE, ())  # type: ignore[arg-type]
    if STANDS[line.status(day)] in (Stand.WAITS, Stand.ENDED):
        assert line.at(day) is not None
        assert line.status(date(2050, 1, 1) + timedelta(days=1)) is not Status.NOT_YET
