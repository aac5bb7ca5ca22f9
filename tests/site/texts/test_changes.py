"""What became of texts: only what is sure; a day is told only when it is known."""

from dataclasses import replace
from datetime import date

from generator.model import Certainty, DocumentNumber, OfficialText, Relation, RelationKind, TextId
from generator.model.addresses import CHANGES
from generator.pages.texts.changes import change_words
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


def test_a_change_without_a_day_stands_by_the_issue_and_tells_no_day() -> None:
    texts = [
        newer(1, date(2024, 2, 1)),
        replace(newer(2, date(2024, 3, 1)), effective=date(2024, 5, 1)),
        newer(3, None),
        newer(4, date(2024, 4, 1), certainty=Certainty.NEEDS_REVIEW),
        circular(),
    ]
    changes = text_changes(site_of(texts=texts))
    assert [(change.day, str(change.by.number)) for change in changes] == [
        (date(2024, 5, 1), "2/2024/TT-BGDĐT"),
        (None, "1/2024/TT-BGDĐT"),
        (None, "3/2024/TT-BGDĐT"),
    ]
    assert {change.text.number for change in changes} == {NUMBER}
    assert {change.relation.label for change in changes} == {"Được sửa đổi, bổ sung bởi"}


def test_a_text_without_a_page_is_told_by_its_number() -> None:
    repealed, ambiguous = DocumentNumber.parse("6/2007/TT-BGDĐT"), DocumentNumber.parse("7-QĐ/TW")
    acting = replace(
        newer(1, date(2024, 2, 1)),
        relations=(
            Relation(RelationKind.REPEALS, repealed, issued=date(2007, 4, 10)),
            Relation(RelationKind.REPLACES, ambiguous),
            Relation(RelationKind.GUIDES, NUMBER),
        ),
    )
    changes = text_changes(site_of(texts=[acting]))
    rows = [
        (str(change.text.number), change.text.issued, change_words(change)) for change in changes
    ]
    assert rows == [
        (
            "7-QĐ/TW",
            None,
            "Văn bản số 7-QĐ/TW được thay thế bởi Thông tư số 1/2024/TT-BGDĐT",
        ),
        (
            "6/2007/TT-BGDĐT",
            date(2007, 4, 10),
            "Thông tư số 6/2007/TT-BGDĐT bị bãi bỏ bởi Thông tư số 1/2024/TT-BGDĐT",
        ),
    ]


def test_the_pages_of_changes_lie_below_their_list() -> None:
    changes = text_changes(site_of(texts=[newer(1, date(2024, 2, 1)), circular()])) * 41
    second = linked_changes(changes, 2).page
    assert (second.url, len(second.items)) == (f"{CHANGES}trang-2/", 1)
