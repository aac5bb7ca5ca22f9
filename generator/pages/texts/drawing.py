"""A small picture of a text's relations: what it acts upon above, what acts upon it below.

The list of relations says the same in words; the picture holds at most seven boxes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.pages.parts.wording import DOUBT_OF_RELATION, issued_words
from generator.pages.texts.drawing_shapes import (
    BOX_HEIGHT,
    BOX_WIDTH,
    FAINT_LIMIT,
    LINE,
    Arrow,
    Box,
    right,
    up,
)
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText, Texts
from generator.site.texts.relation_groups import drawn, is_sure
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.relations import Relationship
from generator.text import format_date

WIDTH = 360
STEP = 38
"""Between two boxes that stand one above the other, the arrow and its words between them."""
WORDS, GAP = 27, 12
"""On a rail: the words above a box, and the way from the text's own box to the first of them."""
RAIL, INDENT = 14, 40
CITING_X, CITING_WIDTH = 258, 101
WORDS_LIMIT = 36
"""Letters that have room beside an arrow; longer words take another line."""


@dataclass(frozen=True, slots=True)
class DrawingView:
    """`summary` is the same in words, for those who do not see it."""

    width: int
    height: int
    title: str
    summary: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def drawing(linked: LinkedText, cited: str) -> DrawingView | None:
    """Draw a text among its relations, None without any.

    `cited` are the words in the box of citing records: `2 tin bài`.
    """
    shown = drawn(linked.relations)
    if not shown:
        return None
    number = str(linked.text.number)
    above = [relation for relation in shown if relation.acting]
    below = [relation for relation in shown if not relation.acting]
    top = _height(above) + 1
    here = Box(1, top, BOX_WIDTH, number, issuer_and_day(linked.text), here=True)
    pairs = [*_side(linked.texts, above, top), *_side(linked.texts, below, top)]
    if cited:
        pairs.append(_citing(cited, top))
    return DrawingView(
        width=WIDTH,
        height=top + BOX_HEIGHT + _height(below) + 1,
        title=f"Quan hệ của {number}",
        summary=" ".join(_in_words(number, relation) for relation in shown),
        boxes=(here, *(box for box, _ in pairs)),
        arrows=tuple(arrow for _, arrow in pairs),
    )


def issuer_and_day(text: TextLink) -> str:
    """Return issuer and day; the day alone where both do not fit into a box."""
    words = f"{text.issuer_label} · {issued_words(text)}"
    return words if len(words) <= FAINT_LIMIT else issued_words(text)


def _height(side: Sequence[Relationship]) -> int:
    if len(side) == 1:
        return BOX_HEIGHT + STEP + _further_lines(side)
    return len(side) * (WORDS + _further_lines(side) + BOX_HEIGHT) + GAP if side else 0


def _further_lines(side: Sequence[Relationship]) -> int:
    """How much more room the words beside an arrow of this side need than a line of them."""
    return LINE * max(len(_words(relation)) - 1 for relation in side)


def _side(texts: Texts, side: Sequence[Relationship], top: int) -> Iterator[tuple[Box, Arrow]]:
    """One box stands straight above or below the text's own; several hang on a rail."""
    for position, relation in enumerate(side):
        further = _further_lines(side)
        if len(side) == 1:
            y = 1 if relation.acting else top + BOX_HEIGHT + STEP + further
            yield _alone(_box(texts, relation, 1, y), relation, top)
        else:
            start = 1 if relation.acting else top + BOX_HEIGHT + GAP
            y = start + position * (WORDS + further + BOX_HEIGHT) + WORDS + further
            yield _on_rail(_box(texts, relation, INDENT, y), relation, top)


def _alone(box: Box, relation: Relationship, top: int) -> tuple[Box, Arrow]:
    upper, lower = (box.y, top) if relation.acting else (top, box.y)
    end = upper + BOX_HEIGHT
    line = f"M28 {lower}V{end + 7}"
    return box, Arrow(line, up(28, end), box.unsure, _words(relation), 44, lower - 13)


def _on_rail(box: Box, relation: Relationship, top: int) -> tuple[Box, Arrow]:
    middle, bottom = box.y + BOX_HEIGHT // 2, top + BOX_HEIGHT
    if relation.acting:
        line, head = f"M{RAIL} {top}V{middle}H{INDENT - 7}", right(INDENT, middle)
    else:
        line, head = f"M{INDENT} {middle}H{RAIL}V{bottom + 7}", up(RAIL, bottom)
    return box, Arrow(line, head, box.unsure, _words(relation), INDENT, box.y - 8)


def _citing(words: str, top: int) -> tuple[Box, Arrow]:
    middle = top + BOX_HEIGHT // 2
    box = Box(CITING_X, top, CITING_WIDTH, words, "nhắc tới", place="#nhac-toi")
    end = BOX_WIDTH + 1
    head = f"M{end + 9} {middle - 5}l-9 5 9 5z"
    return box, Arrow(f"M{end + 7} {middle}H{CITING_X}", head)


def _box(texts: Texts, relation: Relationship, x: int, y: int) -> Box:
    other = texts[relation.other] if relation.other else None
    return Box(
        x,
        y,
        BOX_WIDTH,
        strong=str(relation.number),
        faint=issuer_and_day(other) if other else _day_of_other(relation),
        unsure=not is_sure(relation),
        url=other.url if other else "",
    )


def _day_of_other(relation: Relationship) -> str:
    return format_date(relation.issued) if relation.issued else "chưa có trên cổng"


def _words(relation: Relationship) -> tuple[str, ...]:
    """The verb of the one that acts: it reads along the arrow."""
    verb, doubt = KINDS_OF_RELATION[relation.kind].verb.lower(), _doubt(relation)
    return (verb + doubt,) if len(verb + doubt) <= WORDS_LIMIT else (verb, doubt.strip())


def _in_words(number: str, relation: Relationship) -> str:
    return f"{number} {relation.label.lower()} {relation.number}{_doubt(relation)}."


def _doubt(relation: Relationship) -> str:
    return "" if is_sure(relation) else f" ({DOUBT_OF_RELATION})"
