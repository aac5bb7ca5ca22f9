"""A day that is told stands in a record: of what is known by its year, the year is told."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.model import (
    Certainty,
    DocumentNumber,
    OfficialText,
    Regime,
    Relation,
    RelationKind,
    TextId,
    TextPeriod,
)
from generator.site.texts.relations import relationships
from generator.site.texts.status import Status
from generator.site.texts.targets import relation_targets
from generator.site.texts.timeline import timeline
from tests.records import official_text

NUMBER = DocumentNumber.parse("99/2020/TT-BGDĐT")
DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 31))
MAYBE = st.none() | DAYS
CERTAINTY = st.sampled_from(Certainty)
KINDS = st.sampled_from([RelationKind.REPLACES, RelationKind.SUSPENDS, RelationKind.AMENDS])


def dated(issued: date | None, year: int, **changes: Any) -> OfficialText:
    return official_text(issued=issued, issued_year=issued.year if issued else year, **changes)


def later(number: int, issued: date | None, relation: Relation, **changes: Any) -> OfficialText:
    return dated(
        issued,
        2024,
        id=TextId(f"thong-tu/bgddt/2024/{number}"),
        number=DocumentNumber.parse(f"{number}/2024/TT-BGDĐT"),
        relations=(relation,),
        **changes,
    )


def stated(*texts: OfficialText) -> set[date]:
    """Return each day that a record states for sure, and the day after each last one."""
    days = {text.issued for text in texts if text.issued_certainty is Certainty.CERTAIN}
    days |= {day for text in texts for day in (text.effective, text.expires)}
    days |= {day for text in texts for row in text.relations for day in (row.effective, row.until)}
    sure = {day for day in days if day}
    return sure | {day + timedelta(days=1) for day in sure}


OLDER = st.builds(
    lambda issued, sure, effective, expires, period: dated(
        issued, 2020, issued_certainty=sure, effective=effective, expires=expires, period=period
    ),
    MAYBE,
    CERTAINTY,
    MAYBE,
    MAYBE,
    st.sampled_from([None, TextPeriod(2021, 2025), TextPeriod(None, 2025), TextPeriod(2020, 2020)]),
)
RELATION = st.builds(
    lambda kind, scope, effective, until, sure: Relation(
        kind, NUMBER, scope=scope, effective=effective, until=until, certainty=sure
    ),
    KINDS,
    st.sampled_from(["", "Điều 5"]),
    MAYBE,
    MAYBE,
    CERTAINTY,
)
LATER = st.builds(
    lambda number, issued, sure, effective, relation: later(
        number, issued, relation, issued_certainty=sure, effective=effective
    ),
    st.integers(1, 50),
    MAYBE,
    CERTAINTY,
    MAYBE,
    RELATION,
)


@given(OLDER, st.lists(LATER, max_size=3, unique_by=lambda text: text.id))
def test_no_day_is_told_that_no_record_states(
    older: OfficialText, newer: list[OfficialText]
) -> None:
    texts = [older, *newer]
    relations = relationships(texts, relation_targets(texts)).get(older.id, ())
    line = timeline(older, Regime.STATE, relations)
    days = stated(*texts)
    assert [
        change.day for change in line.changes if not change.is_year and change.day not in days
    ] == []
    starts = [line.on(change.day).since for change in line.changes]
    assert [since for since in starts if since and since not in days] == []
    told = [row.effective for row in relations if row.effective]
    effects = {text.effective for text in newer} | {
        row.effective for text in newer for row in text.relations
    }
    assert [day for day in told if day not in effects] == []


def test_a_day_of_issue_is_no_day_of_effect() -> None:
    text = later(1, date(2024, 10, 23), Relation(RelationKind.REPLACES, NUMBER))
    older = dated(date(2019, 11, 25), 2019, effective=date(2020, 1, 15))
    texts = [older, text]
    (relation,) = relationships(texts, relation_targets(texts))[older.id]
    assert relation.effective is None
    line = timeline(older, Regime.STATE, [relation])
    assert line.status(date(2024, 10, 23)) is Status.UNSURE
    assert line.status(date(2024, 10, 22)) is Status.IN_FORCE


def test_an_end_of_a_part_does_not_move_the_start_of_a_suspension() -> None:
    pause = Relation(
        RelationKind.SUSPENDS, NUMBER, effective=date(2024, 1, 1), until=date(2027, 12, 31)
    )
    part = Relation(
        RelationKind.REPEALS, NUMBER, scope="khoản 2 Điều 5", effective=date(2024, 3, 1)
    )
    texts = [
        dated(date(2020, 1, 1), 2020, effective=date(2020, 1, 1)),
        later(1, date(2023, 12, 1), pause),
        later(2, date(2024, 2, 1), part),
    ]
    line = timeline(
        texts[0], Regime.STATE, relationships(texts, relation_targets(texts))[texts[0].id]
    )
    assert line.on(date(2025, 1, 1)).since == date(2024, 1, 1)
    back = line.on(date(2028, 1, 1))
    assert (back.status, back.since) == (Status.PARTLY_ENDED, date(2024, 3, 1))


def test_a_number_with_another_day_of_the_year_is_that_text_unconfirmed() -> None:
    relation = Relation(
        RelationKind.REPLACES, DocumentNumber.parse("1373/QĐ-TTg"), date(2021, 7, 31)
    )
    older = dated(
        date(2021, 7, 30),
        2021,
        id=TextId("quyet-dinh/ttg/2021/1373"),
        number=DocumentNumber.parse("1373/QĐ-TTg"),
        effective=date(2021, 7, 30),
    )
    texts = [older, later(1, date(2024, 1, 1), relation, effective=date(2024, 2, 1))]
    rows = relationships(texts, relation_targets(texts))
    (row,) = rows[older.id]
    assert row.certainty is Certainty.NEEDS_REVIEW
    assert rows[texts[1].id][0].other == older.id
    assert timeline(older, Regime.STATE, [row]).status(date(2025, 1, 1)) is Status.UNSURE


def test_a_number_of_another_year_is_another_text() -> None:
    relation = Relation(
        RelationKind.REPLACES, DocumentNumber.parse("1373/QĐ-TTg"), date(2020, 7, 30)
    )
    older = dated(date(2021, 7, 30), 2021, number=DocumentNumber.parse("1373/QĐ-TTg"))
    acting = later(1, date(2024, 1, 1), relation)
    assert relation_targets([older, acting])[acting.id, 0] is None
