"""The sentences of an answer that name the later texts: one for all that do the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from generator.markdown import unbroken
from generator.model import Certainty
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import DAY_OF_EFFECT_UNKNOWN, DOUBT_OF_RELATION, sentence_case
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.standing import Standing, Successor
from generator.site.texts.status import Status
from generator.text import format_date

NAMED = 3
"""So many later texts are named; of more, the newest."""


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


def later_texts(standing: Standing, today: date) -> Iterator[Sentence]:
    """Yield the sentences, what the verdict speaks of first."""

    def words_of(successor: Successor) -> tuple[str, str]:
        return _words(standing, successor, today)

    in_order = sorted(
        standing.successors,
        key=lambda successor: (_weight(standing, successor, today), words_of(successor)),
    )
    for words, group in groupby(in_order, words_of):
        yield _successors(words, tuple(group), standing.status.since)


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
