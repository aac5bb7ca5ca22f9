"""What Word, a program or a keyboard left in a body, and nobody meant."""

from collections.abc import Iterator

from generator.markdown.furniture import may_be_furniture
from generator.markdown.html_signs import Leak
from generator.markdown.notation import Notation
from generator.text.unmeant import (
    Unmeant,
    habits,
    left_over,
    may_be_a_habit,
    may_be_a_habit_in,
    may_be_left_over,
    may_be_left_over_in,
    may_be_pasted,
    may_be_told_by_a_program,
    may_be_unmarked,
    maybe_left_over,
    pasted,
    unmarked,
)


def may_be_unmeant(source: str) -> bool:
    """Is there anything of the kind in a body? Seldom, and seen at a glance."""
    return (
        may_be_left_over(source)
        or may_be_a_habit(source)
        or may_be_pasted(source)
        or may_be_told_by_a_program(source)
        or may_be_furniture(source)
        or may_be_unmarked(source)
    )


def unmeant_words(words: str, notation: Notation) -> Iterator[Leak]:
    """Yield B628 for what no writer has written, B629 for what few would, by their places.

    A text of law is shown as it was issued.
    """
    if not notation.unmeant:
        return
    spans: list[tuple[int, int]] = []
    is_left = may_be_left_over_in(words)
    for row in left_over(words) if is_left else ():
        spans.append((row.start, row.start + len(row.written)))
        yield row.start, "B628", _values(row)
    for row in _maybe(words, notation.legal, is_left):
        end = row.start + len(row.written)
        if all(end <= start or behind <= row.start for start, behind in spans):
            yield row.start, "B629", _values(row)


def _maybe(words: str, legal: bool, is_left: bool) -> Iterator[Unmeant]:
    yield from pasted(words) if may_be_pasted(words.replace("\ufffc", "\\\\")) else ()
    yield from unmarked(words)
    if not legal:
        yield from maybe_left_over(words) if is_left else ()
        yield from habits(words) if may_be_a_habit_in(words) else ()


def _values(row: Unmeant) -> tuple[tuple[str, object], ...]:
    written = row.written.partition("\n")[0].replace("\ufffc", "…")[:60]
    return ("written", written), ("reason", row.reason), ("advice", row.advice)
