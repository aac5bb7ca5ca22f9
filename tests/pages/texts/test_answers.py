"""A text's page, badge, data, search card and history say the same of it, and nothing against it.

Texts are made of every own word (days of effect, period, what editors hold) and every later text
(each kind, certain or not, of a part or the whole, with a day or a year alone), and looked at on
days before, between and after.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from itertools import product

import pytest

from generator.model import (
    Certainty,
    DocumentNumber,
    IssuerId,
    OfficialText,
    Relation,
    RelationKind,
    TextId,
    TextPeriod,
    TypeId,
    Unfit,
)
from generator.open_data.text_document import text_document
from generator.pages.parts.answer import (
    NO_SUCCESSOR,
    OF_DISTRICTS,
    PARTY_UNCONFIRMED,
    UNREPLACED,
    AnswerView,
)
from generator.pages.parts.answer import PARTY as PARTY_WORDS
from generator.pages.parts.status import status_view
from generator.pages.texts.official_text import OfficialTextView, official_text_view
from generator.search.entries.texts import text_entry
from generator.search.registers import register_tables
from generator.site.open_data.documents import linked_text_document
from generator.site.search.register import search_register
from generator.site.site import Site
from generator.site.texts.linked import LinkedText
from generator.site.texts.official_text import linked_text
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.status import STANDS, Stand, Status
from generator.text import VIETNAM
from tests.planned import view_at
from tests.small_site import circular, site_of

URL = "/van-ban/thong-tu/bgddt/2020/99/"
NUMBER = DocumentNumber.parse("99/2020/TT-BGDĐT")
NEWER = "Thông tư số 9/2024/TT-BGDĐT"
TODAY = date(2026, 11, 26)
LOOKED_AT = (date(2024, 1, 31), TODAY, date(2031, 1, 1))
OWN: tuple[dict[str, object], ...] = (
    {},
    {"effective": date(2020, 2, 1)},
    {"effective": date(2030, 1, 1)},
    {"effective": date(2020, 2, 1), "expires": date(2025, 6, 30)},
    {"unfit": Unfit(date(2025, 7, 1), "không còn cấp huyện")},
    {"effective": date(2020, 2, 1), "unfit": Unfit(date(2025, 7, 1), "không còn cấp huyện")},
)
PERIODS = (
    None,
    TextPeriod(2016, 2020),
    TextPeriod(2021, 2030),
    TextPeriod(2028, 2030),
    TextPeriod(None, 2025),
)
FOLLOWING = [kind for kind, row in KINDS_OF_RELATION.items() if row.effect is not Effect.NONE]
PARTY: dict[str, object] = {
    "id": TextId("ket-luan/tw/2020/98"),
    "number": DocumentNumber.parse("98-KL/TW"),
    "type": TypeId("ket-luan"),
    "issuer": IssuerId("ban-bi-thu"),
}


@dataclass(frozen=True)
class Later:
    """What a later text does; `day` None means that only its year, 2024, is known."""

    kind: RelationKind
    certainty: Certainty
    scope: str
    day: date | None

    def text(self) -> OfficialText:
        relation = Relation(self.kind, NUMBER, scope=self.scope, certainty=self.certainty)
        return circular(
            id=TextId("thong-tu/bgddt/2024/9"),
            number=DocumentNumber.parse("9/2024/TT-BGDĐT"),
            issued=self.day and min(self.day, date(2024, 1, 15)),
            issued_year=2024,
            relations=(replace(relation, effective=self.day),),
        )

    @property
    def is_sure(self) -> bool:
        return self.certainty is Certainty.CERTAIN and self.day is not None

    @property
    def is_told_as_certain(self) -> bool:
        """That a plan goes on has no day that matters."""
        is_certain = self.certainty is Certainty.CERTAIN
        return is_certain and (self.day is not None or self.effect is Effect.CARRIES_ON)

    @property
    def effect(self) -> Effect:
        return KINDS_OF_RELATION[self.kind].effect

    def may_be_done(self, day: date) -> bool:
        return (self.day or date(2024, 1, 1)) <= day


def later_texts() -> Iterator[Later | None]:
    yield None
    days = (date(2024, 2, 1), date(2029, 1, 1), None)
    for kind, certainty in product(FOLLOWING, Certainty):
        if not KINDS_OF_RELATION[kind].effect.changes_status:
            yield Later(kind, certainty, "", days[0])
            continue
        for scope, day in product(("", "khoản 2 Điều 5"), days):
            yield Later(kind, certainty, scope, day)


@cache
def made(own: int, period: int, later: Later | None, today: date) -> Site:
    text = circular(issued=date(2019, 12, 1), **OWN[own], period=PERIODS[period])
    texts = (later.text(), text) if later else (text,)
    return site_on(texts, today)


def view_of(site: Site) -> OfficialTextView:
    return official_text_view(linked_of(site), site.edition)


def linked_of(site: Site) -> LinkedText:
    text = next(text for text in site.texts if text.number == NUMBER)
    return linked_text(site, text, {}, None, ())


@pytest.mark.slow
@pytest.mark.parametrize("own", range(len(OWN)))
@pytest.mark.parametrize("period", range(len(PERIODS)))
def test_all_places_say_the_same_and_nothing_against_it(own: int, period: int) -> None:
    for later, today in product(later_texts(), LOOKED_AT):
        site = made(own, period, later, today)
        view = view_of(site)
        told = view.answer.words
        assert said_elsewhere(site, view.answer) == {told}, (later, today)
        holds_against_history(view)
        holds_against_what_is_done(view, later, today)
        holds_against_days(view, own, period, today)
        says_nothing_twice(view)
    made.cache_clear()


def says_nothing_twice(view: OfficialTextView) -> None:
    sentences = ["".join(piece.words for piece in parts) for parts in view.answer.sentences]
    assert len(set(sentences)) == len(sentences)
    if view.answer.value == Status.UNSURE:
        assert not any("(chưa xác nhận)" in sentence for sentence in sentences), sentences


def said_elsewhere(site: Site, told: AnswerView) -> set[str]:
    """The answer as data, search card and search entry tell it, and with the verdict's words.

    Of an entry's words the end is what the page has `told`. A badge that answers nothing is told
    with what is known.
    """
    text = next(text for text in site.texts if text.number == NUMBER)
    answered = json.loads(text_document(linked_text_document(site, text), site.edition))["answer"]
    badge = status_view(site.text_links[text.id].status)
    table = register_tables(search_register(site), site.edition)["texts"]
    rows = [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]  # type: ignore[call-overload]
    card = next(row for row in rows if row["number"] == str(NUMBER))
    meta = dict(text_entry(linked_of(site), site.edition).meta)
    rest = told.words.removeprefix(told.verdict)
    assert answered["verdict"] == told.verdict == card["status"] == meta["status"]
    assert told.verdict.startswith(badge.words)
    assert told.verdict == badge.words or badge.value == Status.NONE
    assert answered["status"] == badge.value == card["badge"] == meta["badge"]
    assert card["state"] == meta["state"]
    spoken = "".join(piece[0] for piece in card["answer"])
    return {answered["words"], f"{card['status']}. {spoken}", f"{meta['status']}{rest}"}


def holds_against_history(view: OfficialTextView) -> None:
    steps = [step for step in view.history.steps if step.current] if view.history else []
    for step in steps:
        assert step.value == view.answer.value
        said = f"{step.label} {step.since}".strip()
        assert view.answer.verdict.startswith(said)
        assert view.answer.verdict == said or step.value == Status.NONE
    if not steps:
        assert view.answer.value == Status.NONE


def holds_against_what_is_done(view: OfficialTextView, later: Later | None, today: date) -> None:
    told, stand = view.answer.words, STANDS[Status(view.answer.value)]
    if later is None:
        assert NEWER not in told
        assert (NO_SUCCESSOR in told) == (stand is not Stand.ENDED)
        return
    is_end = later.effect is Effect.ENDS
    if is_end or later.kind is RelationKind.NEXT_PHASE:
        assert NO_SUCCESSOR not in told, told
    if stand is not Stand.ENDED:
        assert NEWER in told, told
        assert later.is_told_as_certain or "chưa xác nhận" in told.lower()
    if later.is_sure and is_end and not later.scope and later.may_be_done(today):
        assert stand is Stand.ENDED
    is_doubt = later.effect.changes_status and not later.is_sure and not later.scope
    if is_doubt and later.may_be_done(today):
        assert stand is not Stand.HOLDS
        assert view.answer.value != Status.NONE


def holds_against_days(view: OfficialTextView, own: int, at: int, today: date) -> None:
    value, period = Status(view.answer.value), PERIODS[at]
    if value in (Status.PERIOD, Status.PERIOD_OVER):
        assert period is not None and str(period) in view.answer.verdict
        assert (value is Status.PERIOD_OVER) == (today > period.last_day)
        assert today >= period.first_day
    if value is Status.IN_FORCE:
        assert OWN[own]["effective"] <= today  # type: ignore[operator]
        assert period is None or today < period.first_day
    if value is Status.UNFIT:
        assert "không còn cấp huyện" in view.answer.words
    assert f"Tính đến ngày {today:%d/%m/%Y}." in view.answer.words


def test_every_status_is_met() -> None:
    met = {
        view_of(made(own, period, later, today)).answer.value
        for own, period in product(range(len(OWN)), range(len(PERIODS)))
        for later in (None, *ENDS)
        for today in LOOKED_AT
    }
    made.cache_clear()
    assert met == {status.value for status in Status}


ENDS = [
    Later(RelationKind.REPLACES, Certainty.CERTAIN, "", date(2024, 2, 1)),
    Later(RelationKind.REPLACES, Certainty.NEEDS_REVIEW, "", date(2024, 2, 1)),
    Later(RelationKind.REPEALS, Certainty.CERTAIN, "khoản 2 Điều 5", date(2024, 2, 1)),
    Later(RelationKind.SUSPENDS, Certainty.CERTAIN, "", date(2024, 2, 1)),
    Later(RelationKind.SUSPENDS, Certainty.CERTAIN, "khoản 2 Điều 5", date(2024, 2, 1)),
]


def test_a_text_of_the_party_is_told_as_one_until_more_is_known() -> None:
    texts = [circular(**PARTY)]
    view = view_at(site_on(texts), "/van-ban/ket-luan/tw/2020/98/")
    assert view.answer.words == (
        f"{UNREPLACED}. {PARTY_WORDS} {PARTY_UNCONFIRMED} Tính đến ngày 26/11/2026."
    )
    of_years = view_at(
        site_on([circular(**PARTY, period=TextPeriod(2021, 2030))]), "/van-ban/ket-luan/tw/2020/98/"
    )
    assert of_years.answer.verdict == "Trong giai đoạn thực hiện 2021–2030"


def test_a_text_of_the_party_that_a_later_one_continues_is_answered_by_it() -> None:
    """Whose a text is answers nothing, and what goes on is not left unconfirmed."""
    going_on = Relation(RelationKind.CONTINUES, DocumentNumber.parse("98-KL/TW"))
    later = circular(
        **PARTY
        | {
            "id": TextId("ket-luan/tw/2022/7"),
            "number": DocumentNumber.parse("7-KL/TW"),
            "issued": date(2022, 1, 3),
            "issued_year": 2022,
            "relations": (going_on,),
        }
    )
    view = view_at(site_on([circular(**PARTY), later]), "/van-ban/ket-luan/tw/2020/98/")
    assert view.answer.verdict == "Được tiếp tục thực hiện theo 7-KL/TW"
    assert PARTY_UNCONFIRMED not in view.answer.words
    assert "Được tiếp tục thực hiện bởi Kết luận số 7-KL/TW." in view.answer.words


def site_on(texts: Iterable[OfficialText], today: date = TODAY) -> Site:
    return site_of(texts=texts, now=datetime(today.year, today.month, today.day, 8, tzinfo=VIETNAM))


def test_two_doubtful_successors_are_both_named() -> None:
    first = Later(RelationKind.REPLACES, Certainty.NEEDS_REVIEW, "", date(2024, 2, 1)).text()
    second = replace(
        first,
        id=TextId("thong-tu/bgddt/2025/8"),
        number=DocumentNumber.parse("8/2025/TT-BGDĐT"),
        issued=date(2025, 1, 1),
        issued_year=2025,
    )
    answer = view_at(site_on([first, second, circular()]), URL).answer
    assert answer.verdict == "Chưa xác nhận: có thể đã được thay thế"
    assert answer.words.startswith(
        f"{answer.verdict}. Thông tư số 9/2024/TT-BGDĐT và Thông tư số 8/2025/TT-BGDĐT "
        "có thể đã thay thế văn bản này từ 01/02/2024."
    )


def test_of_many_later_texts_the_newest_are_named() -> None:
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/{year}/7"),
            number=DocumentNumber.parse(f"7/{year}/TT-BGDĐT"),
            issued=date(year, 3, 1),
            issued_year=year,
            effective=date(year, 3, 1),
            relations=(Relation(RelationKind.AMENDS, NUMBER),),
        )
        for year in range(2021, 2026)
    ]
    answer = view_at(site_on([*texts, circular(effective=date(2020, 2, 1))]), URL).answer
    assert "".join(piece.words for piece in answer.sentences[0]) == (
        "Được sửa đổi, bổ sung bởi Thông tư số 7/2023/TT-BGDĐT từ 01/03/2023, "
        "Thông tư số 7/2024/TT-BGDĐT từ 01/03/2024 và "
        "Thông tư số 7/2025/TT-BGDĐT từ 01/03/2025, cùng 2 văn bản khác."
    )


@pytest.mark.parametrize("subject", ["Hội cấp huyện", "Cộng đồng cấp xã, huyện, tỉnh", "Hội huyện"])
@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize("day", [date(2025, 6, 30), date(2025, 7, 1), TODAY])
def test_a_level_that_is_no_more_is_told_where_the_text_may_still_be_used(
    subject: str, own: dict[str, object], day: date
) -> None:
    site = site_on([circular(subject=subject, **own)], day)
    link = site.text_links[site.texts[0].id]
    words = view_at(site, site.texts[0].url).answer.words
    (row,) = register_tables(search_register(site), site.edition)["texts"]["rows"]
    is_of_it = "cấp" in subject and day >= date(2025, 7, 1)
    may_be_used = STANDS[link.status.status] not in (Stand.ENDED, Stand.OUTLIVED)
    assert (OF_DISTRICTS in words) == (is_of_it and may_be_used)
    assert (OF_DISTRICTS in str(row)) == (is_of_it and may_be_used)


def test_later_texts_speak_of_that_level_as_past() -> None:
    later = circular(issued=date(2025, 7, 2), subject="Kết thúc hoạt động của cấp huyện")
    site = site_on([later], TODAY)
    assert OF_DISTRICTS not in view_at(site, site.texts[0].url).answer.words
