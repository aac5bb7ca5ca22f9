"""What became of texts: only what is sure and has a day."""

from datetime import date

from generator.model import Certainty, DocumentNumber, OfficialText, Relation, RelationKind, TextId
from generator.model.addresses import CHANGES
from generator.site.texts.changes import linked_changes, text_changes
from tests.small_site import circular, site_of

NUMBER = DocumentNumber.parse("99/2020/TT-BGDĐT")


def newer(number: int, issued: date | None, **changes: Certainty) -> OfficialText:
    return circular(
        id=TextId(f"thong-tu/bgddt/2024/{number}"),
        number=DocumentNumber.parse(f"{number}/2024/TT-BGDĐT"),
        issued=issued,
        issued_year=2024,
        relations=(Relation(RelationKind.AMENDS, NUMBER, **changes),),
    )


def test_a_change_without_a_day_or_not_settled_is_left_out() -> None:
    texts = [
        newer(1, date(2024, 2, 1)),
        newer(2, date(2024, 3, 1)),
        newer(3, None),
        newer(4, date(2024, 4, 1), certainty=Certainty.NEEDS_REVIEW),
        circular(),
    ]
    changes = text_changes(site_of(texts=texts))
    assert [(change.day, str(change.by.number)) for change in changes] == [
        (date(2024, 3, 1), "2/2024/TT-BGDĐT"),
        (date(2024, 2, 1), "1/2024/TT-BGDĐT"),
    ]
    assert {change.text.number for change in changes} == {NUMBER}
    assert {change.relation.label for change in changes} == {"Được sửa đổi, bổ sung bởi"}


def test_the_pages_of_changes_lie_below_their_list() -> None:
    changes = text_changes(site_of(texts=[newer(1, date(2024, 2, 1)), circular()])) * 51
    second = linked_changes(changes, 2).page
    assert (second.url, len(second.items)) == (f"{CHANGES}trang-2/", 1)
