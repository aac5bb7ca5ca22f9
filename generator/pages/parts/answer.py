"""The answer to “Văn bản này còn dùng được không?”: the one function that words it.

The text's page, its data, the card of the search and the printed page all tell these words. The
verdict is the badge's; what follows names every later text, certain or not, the basis and the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.markdown import heading
from generator.model import Certainty, RelationKind
from generator.pages.parts.later_texts import Piece, Sentence, later_texts
from generator.pages.parts.status import status_view
from generator.pages.parts.wording import sentence_case
from generator.site.texts.relation_kinds import Effect
from generator.site.texts.standing import DISTRICTS_ENDED, Standing, Successor
from generator.site.texts.status import (
    WITHOUT_EFFECT_REGIME,
    Stand,
    Status,
)
from generator.text import format_date

QUESTION = "Văn bản này còn dùng được không?"
NO_SUCCESSOR = "Cổng chưa thấy văn bản bãi bỏ hay thay thế."
PARTY = "Văn bản của Đảng thường không ghi ngày hiệu lực."
PARTY_UNCONFIRMED = "Cổng chưa xác nhận văn bản này còn được áp dụng hay không."
NO_DAY = "Chưa xác nhận ngày có hiệu lực"
UNREPLACED = "Cổng chưa thấy văn bản thay thế"
OF_DISTRICTS = (
    f"Cấp huyện, nêu trong trích yếu, không còn từ {format_date(DISTRICTS_ENDED)}: việc áp "
    "dụng phần về cấp ấy cần hỏi cơ quan có thẩm quyền."
)
OWN_DAY = "ngày có hiệu lực của văn bản"
OWN_YEARS = "giai đoạn ghi trong trích yếu"
BASES = {
    Status.NOT_YET: OWN_DAY,
    Status.IN_FORCE: OWN_DAY,
    Status.PARTLY_ENDED: "",
    Status.ENDED_WHOLLY: "",
    Status.SUSPENDED: "",
    Status.PARTLY_SUSPENDED: "",
    Status.ENDED: "ngày hết hiệu lực của văn bản",
    Status.PERIOD: OWN_YEARS,
    Status.PERIOD_OVER: OWN_YEARS,
    Status.UNFIT: "",
    Status.UNSURE: "",
    Status.NONE: "",
}
"""Empty where a later text, or the editors' own words, are the basis."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`value` is the theme's `data-status`, `verdict` the words of the badge, or of what it hides.

    Whose a text is answers nothing: of one of the Party, and of the portal's own rules, the verdict
    is what is known instead.
    """

    value: str
    verdict: str
    sentences: tuple[Sentence, ...]

    @property
    def question(self) -> str:
        return QUESTION

    @property
    def shown_verdict(self) -> Markup:
        return heading(self.verdict)

    @property
    def words(self) -> str:
        """The whole answer without links."""
        spoken = ("".join(piece.words for piece in sentence) for sentence in self.sentences)
        return " ".join((f"{self.verdict}.", *spoken))


def answer(standing: Standing, today: date) -> AnswerView:
    """Return the answer on the day of the build."""
    status = status_view(standing.status)
    return AnswerView(status.value, verdict(standing), tuple(_sentences(standing, today)))


def verdict(standing: Standing) -> str:
    """Return the badge's words, or what is known where they would answer nothing."""
    return _instead(standing) or status_view(standing.status).words


def _instead(standing: Standing) -> str:
    """Return what is known of a text without a day of effect, or nothing."""
    if standing.own_note and standing.status.status is Status.NONE:
        return _parted(standing.own_note)[0]
    if standing.status.will_end:
        return ""
    if standing.status.name != WITHOUT_EFFECT_REGIME:
        return NO_DAY if standing.status.status is Status.NONE else ""
    going_on = _going_on(standing)
    if not going_on:
        return UNREPLACED
    return f"Được tiếp tục thực hiện theo {going_on[-1].text.number}"


def _going_on(standing: Standing) -> Sequence[Successor]:
    return [
        successor
        for successor in standing.successors
        if successor.kind is RelationKind.CONTINUES and successor.certainty is Certainty.CERTAIN
    ]


def _parted(note: str) -> tuple[str, str]:
    """Return the first sentence without its stop, and the others."""
    first, stop, others = note.partition(". ")
    return (first, others) if stop else (note.rstrip("."), "")


def _sentences(standing: Standing, today: date) -> Iterator[Sentence]:
    yield from ((Piece(words),) for words in _grounds(standing))
    yield from later_texts(standing, today)
    yield from ((Piece(words),) for words in _own(standing, today))


def _grounds(standing: Standing) -> Iterator[str]:
    """Yield what must be known of the verdict itself."""
    if standing.effective and standing.status.status is Status.UNSURE:
        yield f"Ngày có hiệu lực: {format_date(standing.effective)}."
    if standing.unfit and standing.status.status is Status.UNFIT:
        yield f"Căn cứ: {standing.unfit.basis.rstrip('.')}."
    is_verdict = standing.status.status is Status.NONE
    if note := _parted(standing.own_note)[1] if is_verdict else standing.own_note:
        yield note
    if standing.status.name == WITHOUT_EFFECT_REGIME:
        yield PARTY if _going_on(standing) else f"{PARTY} {PARTY_UNCONFIRMED}"
    if standing.is_of_districts and standing.stand in (Stand.HOLDS, Stand.WAITS, Stand.OPEN):
        yield OF_DISTRICTS


def _own(standing: Standing, today: date) -> Iterator[str]:
    """Yield what the text, and those who keep the portal, say of it."""
    basis, has_ended = BASES[standing.status.status], standing.stand is Stand.ENDED
    for part in standing.later_parts if not has_ended else ():
        will = "sẽ " if part.effective > today else ""
        yield f"{sentence_case(part.scope)} {will}có hiệu lực từ {format_date(part.effective)}."
    if standing.period and not has_ended and basis != OWN_YEARS:
        yield f"Giai đoạn ghi trong trích yếu: {standing.period}."
    is_said = standing.status.name == WITHOUT_EFFECT_REGIME
    if not (has_ended or is_said or standing.own_note or _has_successor(standing)):
        yield NO_SUCCESSOR
    yield f"{f'Căn cứ: {basis}. ' if basis else ''}Tính đến ngày {format_date(today)}."


def _has_successor(standing: Standing) -> bool:
    """A next phase takes a text's place, even though it does not end it."""
    return any(
        successor.effect is Effect.ENDS or successor.kind is RelationKind.NEXT_PHASE
        for successor in standing.successors
    )
