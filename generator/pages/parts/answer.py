"""The answer to “Văn bản này còn dùng được không?”: the one function that words it.

The text's page, its data, the card of the search and the printed page all tell these words. The
verdict is the badge's; what follows names every later text, certain or not, the basis and the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from generator.model import Certainty, RelationKind
from generator.pages.parts.status import status_view
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import (
    DAY_OF_EFFECT_UNKNOWN,
    DOUBT_OF_RELATION,
    sentence_case,
    unbroken,
)
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.standing import Standing, Successor
from generator.site.texts.status import (
    WITHOUT_EFFECT_REGIME,
    Stand,
    Status,
)
from generator.text import format_date

QUESTION = "Văn bản này còn dùng được không?"
NO_SUCCESSOR = "Cổng chưa thấy văn bản bãi bỏ hay thay thế."
NAMED = 3
"""So many later texts are named; of more, the newest."""
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
class Piece:
    """Words of a sentence, with the address they lead to, or none."""

    words: str
    url: str = ""

    @property
    def shown(self) -> Markup:
        """The words with numbers that do not break."""
        return unbroken(self.words)


Sentence = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`value` is the theme's `data-status`, `verdict` the words of the badge."""

    value: str
    verdict: str
    sentences: tuple[Sentence, ...]

    @property
    def question(self) -> str:
        return QUESTION

    @property
    def shown_verdict(self) -> Markup:
        return unbroken(self.verdict)

    @property
    def words(self) -> str:
        """The whole answer without links."""
        spoken = ("".join(piece.words for piece in sentence) for sentence in self.sentences)
        return " ".join((f"{self.verdict}.", *spoken))


def answer(standing: Standing, today: date) -> AnswerView:
    """Return the answer on the day of the build."""
    status = status_view(standing.status)
    return AnswerView(status.value, status.words, tuple(_sentences(standing, today)))


def _sentences(standing: Standing, today: date) -> Iterator[Sentence]:
    def words_of(successor: Successor) -> tuple[str, str]:
        return _words(standing, successor, today)

    in_order = sorted(
        standing.successors,
        key=lambda successor: (_weight(standing, successor, today), words_of(successor)),
    )
    yield from ((Piece(words),) for words in _grounds(standing))
    for words, group in groupby(in_order, words_of):
        yield _successors(words, tuple(group), standing.status.since)
    yield from ((Piece(words),) for words in _own(standing, today))


def _weight(standing: Standing, successor: Successor, today: date) -> tuple[bool, int, bool]:
    """What the verdict speaks of goes first, then what ends a text, the certain first."""
    effects = (Effect.ENDS, Effect.SUSPENDS, Effect.CHANGES_WORDS, Effect.CARRIES_ON)
    is_further = not _is_verdict(standing, successor, today)
    return is_further, effects.index(successor.effect), not successor.is_sure


def _is_verdict(standing: Standing, successor: Successor, today: date) -> bool:
    """Does the verdict speak of this very doubt?"""
    if standing.status.status is not Status.UNSURE or successor.is_sure or successor.scope:
        return False
    return successor.kind is standing.status.doubt and not successor.is_to_come(today)


def _words(standing: Standing, successor: Successor, today: date) -> tuple[str, str]:
    """Return what stands before and after the names: `Có thể đã được thay thế bởi`."""
    if _is_verdict(standing, successor, today):
        return "", _of_verdict(successor)
    inverse, after = KINDS_OF_RELATION[successor.kind].inverse.lower(), ""
    is_to_come = successor.is_to_come(today)
    if successor.certainty is Certainty.CERTAIN:
        said = f"sẽ {inverse}" if is_to_come else inverse
    else:
        said, after = f"có thể {'sẽ' if is_to_come else 'đã'} {inverse}", f" ({DOUBT_OF_RELATION})"
    if successor.lacks_day:
        after = f" ({DAY_OF_EFFECT_UNKNOWN})"
    return sentence_case(f"{successor.scope} {said}".strip()), after


def _of_verdict(successor: Successor) -> str:
    """Return what the later text may have done: `có thể đã thay thế văn bản này từ …`."""
    does = f"{KINDS_OF_RELATION[successor.kind].verb.lower()} văn bản này"
    if successor.lacks_day:
        return f" {does} ({DAY_OF_EFFECT_UNKNOWN})"
    return f" có thể đã {does}{_since(successor, None)}"


def _successors(
    words: tuple[str, str], successors: Sequence[Successor], since: date | None
) -> Sentence:
    before, after = words
    shown = successors[-NAMED:]
    pieces = [Piece(f"{before} " if before else "")]
    for position, successor in enumerate(shown):
        if position:
            pieces.append(Piece(" và " if position == len(shown) - 1 else ", "))
        pieces.append(Piece(named(successor.text), successor.text.url))
        pieces.append(Piece(_since(successor, since) if before else ""))
    more = len(successors) - len(shown)
    pieces.append(Piece(f"{f', cùng {more} văn bản khác' if more else ''}{after}."))
    return tuple(piece for piece in pieces if piece.words)


def _since(successor: Successor, said: date | None) -> str:
    """A next phase has its own years; the day that the verdict tells is not said again."""
    day, until = successor.day, successor.until
    if day is None or successor.effect is Effect.CARRIES_ON:
        return ""
    since = f" từ {format_date(day)}" if day != said or not successor.effect.changes_status else ""
    return f"{since} đến hết ngày {format_date(until)}" if until else since


def _grounds(standing: Standing) -> Iterator[str]:
    """Yield what must be known of the verdict itself."""
    if standing.effective and standing.status.status is Status.UNSURE:
        yield f"Ngày có hiệu lực: {format_date(standing.effective)}."
    if standing.unfit and standing.status.status is Status.UNFIT:
        yield f"Căn cứ: {standing.unfit.basis.rstrip('.')}."
    if standing.status.name == WITHOUT_EFFECT_REGIME:
        yield "Không ghi thời hạn hiệu lực."


def _own(standing: Standing, today: date) -> Iterator[str]:
    """Yield what the text, and those who keep the portal, say of it."""
    basis, has_ended = BASES[standing.status.status], standing.stand is Stand.ENDED
    if standing.period and not has_ended and basis != OWN_YEARS:
        yield f"Giai đoạn ghi trong trích yếu: {standing.period}."
    if not has_ended and not _has_successor(standing):
        yield NO_SUCCESSOR
    yield f"{f'Căn cứ: {basis}. ' if basis else ''}Xem ngày {format_date(today)}."


def _has_successor(standing: Standing) -> bool:
    """A next phase takes a text's place, even though it does not end it."""
    return any(
        successor.effect is Effect.ENDS or successor.kind is RelationKind.NEXT_PHASE
        for successor in standing.successors
    )
