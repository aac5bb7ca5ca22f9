"""The characters of one line → its words."""

import unicodedata
from collections.abc import Sequence
from statistics import median

from generator.importing.legacy import converter_of
from generator.importing.pdf.characters import Character
from generator.text import squeeze

_BLANK, _OVERHANG = 0.13, 0.08
"""A letter whose box hangs over, as ừ does, leaves less of a blank."""
_RAISED_SIZE, _RAISED_BY = 0.85, 0.15
_FIGURES = "0123456789"
_FIGURES_RAISED = str.maketrans(_FIGURES, "⁰¹²³⁴⁵⁶⁷⁸⁹")


def letter_size(row: Sequence[Character]) -> float:
    return median(character.size for character in row)


def in_order(row: Sequence[Character]) -> list[Character]:
    """From left to right; a mark of its own follows the letter below it."""
    letters = sorted(
        (sign for sign in row if not unicodedata.combining(sign.sign)), key=lambda sign: sign.left
    )
    for mark in (sign for sign in row if unicodedata.combining(sign.sign)):
        middle = (mark.left + mark.right) / 2
        at = max((at for at, sign in enumerate(letters) if sign.left <= middle), default=-1)
        letters.insert(at + 1, mark)
    return letters


def words_of(piece: Sequence[Character], size: float) -> str:
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
