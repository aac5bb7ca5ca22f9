"""Characters → lines, and the segments that wide gaps make of a line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.importing.pdf.characters import Character
from generator.importing.pdf.words import in_order, letter_size, words_of

_SAME_LINE = 0.32
_FINE_GAP = 0.5
_COLUMN_GAP = 1.3
_LEAST_LINES, _MANY_LINES = 3, 6
_ALIKE, _WIDEST_BLANK = 1.6, 2.5
_LEAST_STRIP = 5.0
_FAR = 1e6
_LABEL = re.compile(
    r"(?:[-–—+•*·]|[\dIVXivx]{1,4}[.)]|[a-zđ]\)|\(\d+\)|Điều \d+\.?|\d{1,2}(?:\.\d{1,2})+\.?)"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Words without a wide gap; `base` is their line upwards from the foot of the page."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool


Line = tuple[Segment, ...]
Strip = tuple[float, float]


def lines_of(characters: Iterable[Character]) -> tuple[Line, ...]:
    """Return the lines from top to bottom, their segments from left to right."""
    rows = [_pieces(row) for row in _rows(characters)]
    strips = [_strips(row) for row in rows]
    lines = []
    for at, row in enumerate(rows):
        parts = [list(row[0])]
        for place, (gap, piece) in enumerate(zip(strips[at][1:-1], row[1:], strict=True)):
            is_wide = gap[1] - gap[0] > _COLUMN_GAP * letter_size(piece)
            least = _MANY_LINES if _is_blank(row, strips[at][1:-1], place) else _LEAST_LINES
            if (is_wide and least == _LEAST_LINES) or _is_gutter(gap, at, strips, least):
                parts.append(list(piece))
            else:
                parts[-1] += piece
        lines.append(tuple(_segments(parts)))
    return tuple(lines)


def _pieces(row: Sequence[Character]) -> list[list[Character]]:
    return list(_apart(in_order(row), _FINE_GAP * letter_size(row)))


def _strips(row: Sequence[Sequence[Character]]) -> list[Strip]:
    """Return what a line leaves empty: left of it, between its pieces, and right of it."""
    between = [_strip(left, right) for left, right in pairwise(row)]
    edges = (-_FAR, row[0][0].left), (max(character.right for character in row[-1]), _FAR)
    return [edges[0], *between, edges[1]]


def _strip(left: Sequence[Character], right: Sequence[Character]) -> Strip:
    return max(character.right for character in left), right[0].left


def _is_blank(row: Sequence[Sequence[Character]], gaps: Sequence[Strip], place: int) -> bool:
    """Is a gap as wide as the next one, with one word between? So are blanks that fill a line."""
    size = letter_size(row[place])
    width = _width(gaps[place])
    sides = ((place, place - 1), (place + 1, place + 1))
    alike = (
        0 <= other < len(gaps)
        and width < _ALIKE * _width(gaps[other])
        and not _has_blank(row[word])
        for word, other in sides
    )
    return width < _WIDEST_BLANK * size and any(alike)


def _width(gap: Strip) -> float:
    return gap[1] - gap[0]


def _has_blank(piece: Sequence[Character]) -> bool:
    return " " in words_of(piece, letter_size(piece))


def _is_gutter(gap: Strip, at: int, strips: Sequence[Sequence[Strip]], least: int) -> bool:
    """Do the lines above and below leave the same strip empty? Blanks of words do not agree."""
    above, rest = _run(gap, reversed(strips[:at]))
    below, _ = _run(rest, strips[at + 1 :])
    return above + below + 1 >= least


def _run(gap: Strip, lines: Iterable[Sequence[Strip]]) -> tuple[int, Strip]:
    """Count the next lines that share a gap, and return what of it all share."""
    count = 0
    for line in lines:
        common = [(max(gap[0], left), min(gap[1], right)) for left, right in line]
        shared = [strip for strip in common if strip[1] - strip[0] >= _LEAST_STRIP]
        if not shared:
            break
        gap = max(shared, key=lambda strip: strip[1] - strip[0])
        count += 1
    return count, gap


def _rows(characters: Iterable[Character]) -> Iterator[list[Character]]:
    """Characters of one base line; a raised figure belongs to the line it stands at."""
    row: list[Character] = []
    for character in sorted(characters, key=lambda sign: (-sign.base, sign.left)):
        if row and row[0].base - character.base > _SAME_LINE * max(row[0].size, character.size):
            yield row
            row = []
        row.append(character)
    if row:
        yield row


def _segments(parts: Iterable[list[Character]]) -> Iterator[Segment]:
    """A number or a bullet belongs to the words behind it, however far they stand."""
    waiting: list[Character] = []
    for part in parts:
        waiting += part
        if not _LABEL.fullmatch(words_of(waiting, letter_size(waiting))):
            yield _segment(waiting, letter_size(waiting))
            waiting = []
    if waiting:
        yield _segment(waiting, letter_size(waiting))


def _apart(row: Sequence[Character], gap: float) -> Iterator[list[Character]]:
    piece: list[Character] = []
    reach = 0.0
    for character in row:
        if piece and character.left - reach > gap:
            yield piece
            piece = []
        reach = max(reach, character.right) if piece else character.right
        piece.append(character)
    if piece:
        yield piece


def _segment(piece: Sequence[Character], size: float) -> Segment:
    bold = sum(character.is_bold for character in piece)
    return Segment(
        words_of(piece, size),
        piece[0].left,
        max(character.right for character in piece),
        median(character.base for character in piece),
        size,
        bold > len(piece) * 0.8,
    )
