"""Characters → lines, and the segments that wide gaps make of a line."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.importing.legacy import converter_of
from generator.importing.pdf.characters import Character
from generator.text import squeeze

_SAME_LINE = 0.32
_BLANK, _OVERHANG = 0.13, 0.08
"""A letter whose box hangs over, as ừ does, leaves less of a blank."""
_FINE_GAP = 0.5
_COLUMN_GAP = 1.3
_LEAST_LINES, _MANY_LINES = 3, 6
_ALIKE, _WIDEST_BLANK = 1.6, 2.5
_LEAST_STRIP = 5.0
_FAR = 1e6
_RAISED_SIZE, _RAISED_BY = 0.85, 0.15
_FIGURES = "0123456789"
_FIGURES_RAISED = str.maketrans(_FIGURES, "⁰¹²³⁴⁵⁶⁷⁸⁹")
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
            is_wide = gap[1] - gap[0] > _COLUMN_GAP * _size(piece)
            least = _MANY_LINES if _is_blank(row, strips[at][1:-1], place) else _LEAST_LINES
            if (is_wide and least == _LEAST_LINES) or _is_gutter(gap, at, strips, least):
                parts.append(list(piece))
            else:
                parts[-1] += piece
        lines.append(tuple(_segments(parts)))
    return tuple(lines)


def _pieces(row: Sequence[Character]) -> list[list[Character]]:
    return list(_apart(_in_order(row), _FINE_GAP * _size(row)))


def _size(row: Sequence[Character]) -> float:
    return median(character.size for character in row)


def _strips(row: Sequence[Sequence[Character]]) -> list[Strip]:
    """Return what a line leaves empty: left of it, between its pieces, and right of it."""
    between = [_strip(left, right) for left, right in pairwise(row)]
    edges = (-_FAR, row[0][0].left), (max(character.right for character in row[-1]), _FAR)
    return [edges[0], *between, edges[1]]


def _strip(left: Sequence[Character], right: Sequence[Character]) -> Strip:
    return max(character.right for character in left), right[0].left


def _is_blank(row: Sequence[Sequence[Character]], gaps: Sequence[Strip], place: int) -> bool:
    """Is a gap as wide as the next one, with one word between? So are blanks that fill a line."""
    size = _size(row[place])
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
    return " " in _words(piece, _size(piece))


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
        if not _LABEL.fullmatch(_words(waiting, _size(waiting))):
            yield _segment(waiting, _size(waiting))
            waiting = []
    if waiting:
        yield _segment(waiting, _size(waiting))


def _in_order(row: Sequence[Character]) -> list[Character]:
    """From left to right; a mark of its own follows the letter below it."""
    letters = sorted(
        (sign for sign in row if not unicodedata.combining(sign.sign)), key=lambda sign: sign.left
    )
    for mark in (sign for sign in row if unicodedata.combining(sign.sign)):
        middle = (mark.left + mark.right) / 2
        at = max((at for at, sign in enumerate(letters) if sign.left <= middle), default=-1)
        letters.insert(at + 1, mark)
    return letters


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
        _words(piece, size),
        piece[0].left,
        max(character.right for character in piece),
        median(character.base for character in piece),
        size,
        bold > len(piece) * 0.8,
    )


def _words(piece: Sequence[Character], size: float) -> str:
    """Letters with a blank where there is a gap; runs in old fonts become Unicode."""
    words: list[str] = []
    run, font, reach = "", "", None
    base = median(character.base for character in piece if character.size > _RAISED_SIZE * size)
    for character in piece:
        gap = 0.0 if reach is None else character.left - reach
        is_gap = gap > (_OVERHANG if character.follows_blank else _BLANK) * size
        if character.font != font:
            words.append(_converted(run, font))
            run, font = "", character.font
        sign = character.sign if converter_of(font) else _raised(character, base, size)
        run += f" {sign}" if is_gap else sign
        reach = character.right if reach is None else max(reach, character.right)
    return squeeze("".join((*words, _converted(run, font))))


def _raised(character: Character, base: float, size: float) -> str:
    """A small figure above the line is one: m², a note's ¹; of old fonts those are letters."""
    is_high = character.base - base > _RAISED_BY * size
    is_figure = is_high and character.size < _RAISED_SIZE * size and character.sign in _FIGURES
    return character.sign.translate(_FIGURES_RAISED) if is_figure else character.sign


def _converted(run: str, font: str) -> str:
    convert = converter_of(font) if run else None
    return convert(run) if convert else run
