"""A text's status in time, as its page tells it."""

import json
from dataclasses import replace
from datetime import date

import pytest

from generator.model import (
    Certainty,
    DocumentNumber,
    IssuerId,
    LaterPart,
    RelationKind,
    TextId,
    TypeId,
)
from generator.pages.texts.history import HistoryView
from generator.site.site import Site
from generator.site.texts.changes import text_changes
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.text import format_date
from tests.pages.texts.test_official_text import newer
from tests.planned import view_at
from tests.small_site import circular, site_of


def history_of(site: Site) -> HistoryView:
    history = view_at(site, site.texts[-1].url).history
    assert isinstance(history, HistoryView)
    return history


def test_the_steps_name_what_made_them() -> None:
    texts = [
        newer(2, RelationKind.REPEALS, scope="khoản 2 Điều 5", effective=date(2024, 1, 2)),
        newer(3, RelationKind.REPLACES, effective=date(2024, 1, 3)),
        circular(effective=date(2020, 2, 1)),
    ]
    view = history_of(site_of(texts=texts))
    assert [(step.day, step.label, step.by.url if step.by else "") for step in view.steps] == [
        ("01/12/2019", "Chưa có hiệu lực", ""),
        ("01/02/2020", "Còn hiệu lực", ""),
        ("02/01/2024", "Hết hiệu lực một phần", "/van-ban/thong-tu/bgddt/2024/2/"),
        ("03/01/2024", "Hết hiệu lực toàn bộ", "/van-ban/thong-tu/bgddt/2024/3/"),
    ]
    assert [step.current for step in view.steps] == [False, False, False, True]
    (part,) = json.loads(view.data)["steps"][2]["parts"]
    assert part == "Khoản 2 Điều 5 hết hiệu lực từ 02/01/2024, theo Thông tư số 2/2024/TT-BGDĐT"


def test_a_doubtful_relation_is_told_and_is_no_change() -> None:
    unsure = newer(3, RelationKind.REPLACES, certainty=Certainty.NEEDS_REVIEW)
    site = site_of(texts=[unsure, circular(effective=date(2020, 2, 1))])
    view = history_of(site)
    (doubt,) = view.doubts
    assert (doubt.by.url, doubt.effect, doubt.words) == (
        "/van-ban/thong-tu/bgddt/2024/3/",
        "thay thế",
        "",
    )
    assert view.steps[-1].label == "Chưa xác nhận: có thể đã được thay thế"
    assert text_changes(site) == ()


def test_the_page_carries_the_history_for_the_question_of_one_day() -> None:
    data = json.loads(history_of(site_of(texts=[circular(effective=date(2020, 2, 1))])).data)
    assert data["issued"] == "2019-12-01" and data["wordings"] == []
    assert [step["from"] for step in data["steps"]] == ["2019-12-01", "2020-02-01"]


def test_before_its_first_step_a_text_of_the_party_is_told_as_one() -> None:
    party = circular(
        id=TextId("ket-luan/tw/2020/98"),
        number=DocumentNumber.parse("98-KL/TW"),
        type=TypeId("ket-luan"),
        issuer=IssuerId("ban-bi-thu"),
        issued=None,
        effective=date(2020, 5, 1),
    )
    data = json.loads(history_of(site_of(texts=[party])).data)
    assert data["before"] == {"value": "none", "label": "Văn bản của Đảng", "since": ""}
    assert [step["from"] for step in data["steps"]] == ["2020", "2020-05-01"]


def test_nothing_is_told_where_nothing_is_known() -> None:
    site = site_of(texts=[circular()])
    assert view_at(site, site.texts[0].url).history is None


@pytest.mark.parametrize("kind", RelationKind)
@pytest.mark.parametrize("day", [date(2020, 1, 15), date(2024, 1, 2), None])
@pytest.mark.parametrize("certainty", Certainty)
def test_every_change_of_words_is_a_step(
    kind: RelationKind, day: date | None, certainty: Certainty
) -> None:
    later = newer(4, kind, effective=day, certainty=certainty)
    later = replace(later, issued=date(2020, 1, 1), effective=None)
    view = history_of(site_of(texts=[later, circular(effective=date(2020, 2, 1))]))
    rows = [row for rows in view.amendments for row in rows]
    does = KINDS_OF_RELATION[kind].effect is Effect.CHANGES_WORDS
    assert len(view.amendments) == len(view.steps) + 1 and len(rows) == int(does)
    for row in rows:
        assert row.day == (format_date(day) if day else "Chưa rõ ngày")
        assert bool(row.doubt) == (certainty is Certainty.NEEDS_REVIEW) and row.by.url
        place = next(place for place, rows in enumerate(view.amendments) if rows)
        assert place == (1 if day == date(2020, 1, 15) else len(view.steps))


def test_an_amendment_of_an_unknown_day_stands_above_the_end() -> None:
    amending = newer(2, RelationKind.AMENDS)
    texts = [
        replace(amending, effective=None),
        newer(3, RelationKind.REPLACES, effective=date(2024, 1, 3)),
        circular(effective=date(2020, 2, 1)),
    ]
    view = history_of(site_of(texts=texts))
    assert [len(rows) for rows in view.amendments] == [0, 0, 1, 0]
    assert view.amendments[2][0].scope == "ban hành 02/01/2024"


def test_a_part_that_begins_later_is_a_step_and_is_told_of_a_day() -> None:
    part = LaterPart("một số khoản", date(2021, 1, 1))
    text = circular(effective=date(2020, 2, 1), later_parts=(part,))
    site = site_of(texts=[text])
    view = history_of(site)
    ((row,),) = filter(None, view.amendments)
    assert (row.day, row.done, row.by) == ("01/01/2021", "Một số khoản có hiệu lực", None)
    waits, begun = json.loads(view.data)["told"]
    assert (waits["until"], begun["from"]) == ("2021-01-01", "2021-01-01")
    words = view_at(site, site.texts[-1].url).answer.words
    assert "Một số khoản có hiệu lực từ 01/01/2021." in words


@pytest.mark.parametrize("certainty", Certainty)
def test_of_a_day_only_certain_amendments_are_told(certainty: Certainty) -> None:
    amending = newer(
        2, RelationKind.AMENDS, effective=date(2024, 1, 2), certainty=certainty, scope="Điều 1"
    )
    view = history_of(site_of(texts=[amending, circular(effective=date(2020, 2, 1))]))
    told = [row["from"] for row in json.loads(view.data)["told"]]
    assert told == (["2024-01-02"] if certainty is Certainty.CERTAIN else [])
