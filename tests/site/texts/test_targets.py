"""Which text a relation means when several have its number."""

from datetime import date

import pytest

from generator.model import DocumentNumber, OfficialText, Relation, RelationKind, TextId
from generator.site.texts.targets import relation_targets
from tests.records import official_text

NUMBER = DocumentNumber.parse("7/QĐ-KHVN")


def text(name: str, day: date, **changes: object) -> OfficialText:
    own = TextId(f"quyet-dinh/khvn/{day.year}/{name}")
    return official_text(id=own, number=NUMBER, issued=day, issued_year=day.year, **changes)


def relating(day: date, issued: date | None = None) -> OfficialText:
    relation = Relation(RelationKind.REPLACES, NUMBER, issued)
    number = DocumentNumber.parse("8/QĐ-KHVN")
    return official_text(
        id=TextId("quyet-dinh/khvn/8"), number=number, issued=day, relations=(relation,)
    )


OLD, MIDDLE, YOUNG = (text("7", date(year, 5, 1)) for year in (2010, 2015, 2024))


def target_of(relating: OfficialText, *others: OfficialText) -> OfficialText | None:
    return relation_targets((relating, *others))[relating.id, 0]


@pytest.mark.parametrize(
    ("others", "target"),
    [
        ((OLD, MIDDLE, YOUNG), MIDDLE),
        ((YOUNG, MIDDLE, OLD), MIDDLE),
        ((OLD, YOUNG), OLD),
        ((YOUNG,), YOUNG),
        ((), None),
        ((YOUNG, text("7-khac", date(2023, 1, 1))), None),
    ],
)
def test_without_a_date_the_newest_that_is_not_younger(
    others: tuple[OfficialText, ...], target: OfficialText | None
) -> None:
    assert target_of(relating(date(2020, 1, 1)), *others) == target


def test_one_of_the_same_day_is_not_younger() -> None:
    assert target_of(relating(MIDDLE.told_on), OLD, MIDDLE) == MIDDLE


def test_a_date_decides() -> None:
    assert target_of(relating(date(2020, 1, 1), OLD.issued), OLD, MIDDLE) == OLD
    assert target_of(relating(date(2020, 1, 1), date(2011, 1, 1)), OLD, MIDDLE) is None


def test_a_text_never_means_itself() -> None:
    itself = text("7", date(2020, 1, 1), relations=(Relation(RelationKind.AMENDS, NUMBER),))
    assert target_of(itself) is None
    assert target_of(itself, OLD) == OLD
