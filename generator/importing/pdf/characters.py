"""The characters of a page with their boxes; what stands aslant is no part of the text."""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pypdfium2 import raw

_NAME = 128
_LINE_HYPHENS = (0x2, 0xFFFE)
_ASLANT = 0.05
_MOSTLY = 0.8
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BLANKS = (" ", "\u00a0")
_NOT_SHOWN = frozenset("\r\n\x00\ufffe\uffff\u00a0 \t\u2002\u2003")


@dataclass(frozen=True, slots=True)
class Character:
    """`base` is the line it stands on, upwards from the foot of the page."""

    sign: str
    left: float
    right: float
    base: float
    size: float
    font: str
    is_bold: bool
    follows_blank: bool = False


@dataclass(frozen=True, slots=True)
class PageCharacters:
    width: float
    height: float
    characters: tuple[Character, ...]
    aslant: str
    has_pictures: bool


def characters_of(page: Any) -> PageCharacters:
    """Return a page's characters in no order; blanks are not among them, gaps tell of those."""
    text = page.get_textpage()
    try:
        shown = list(_shown(text))
    finally:
        text.close()
    straight = _told_apart(character for character, angle in shown if not _is_aslant(angle))
    aslant = "".join(character.sign for character, angle in shown if _is_aslant(angle))
    pictures = any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    return PageCharacters(page.get_width(), page.get_height(), straight, aslant, pictures)


def _told_apart(characters: Iterable[Character]) -> tuple[Character, ...]:
    """Where nearly all is heavy, weight tells nothing: some fonts say so of all their letters."""
    listed = tuple(characters)
    heavy = sum(character.is_bold for character in listed)
    if heavy <= _MOSTLY * len(listed):
        return listed
    return tuple(
        replace(character, is_bold="bold" in character.font.lower()) for character in listed
    )


def _shown(text: Any) -> Iterator[tuple[Character, float]]:
    blank = False
    for index in range(text.count_chars()):
        sign = _sign(text, index)
        if not sign or sign in _NOT_SHOWN or raw.FPDFText_IsGenerated(text, index) == 1:
            blank = sign in _BLANKS
            continue
        character = replace(_character(text, index, sign), follows_blank=blank)
        blank = False
        yield character, raw.FPDFText_GetCharAngle(text, index)


def _sign(text: Any, index: int) -> str:
    """A hyphen where a line ends is one for pdfium only; in Vietnamese it stands within numbers."""
    code = raw.FPDFText_GetUnicode(text, index)
    if code in _LINE_HYPHENS or raw.FPDFText_IsHyphen(text, index) == 1:
        return "-"
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _character(text: Any, index: int, sign: str) -> Character:
    left, bottom, right, top = text.get_charbox(index, loose=True)
    x, y = ctypes.c_double(), ctypes.c_double()
    has_origin = raw.FPDFText_GetCharOrigin(text, index, x, y)
    font, is_bold = _font(text, index)
    size = max(top - bottom, 1.0)
    return Character(sign, left, right, y.value if has_origin else bottom, size, font, is_bold)


def _font(text: Any, index: int) -> tuple[str, bool]:
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, index, name, _NAME, flags)
    plain = _SUBSET.sub("", name.value.decode("utf-8", errors="replace"))
    is_heavy = raw.FPDFText_GetFontWeight(text, index) >= 600
    return plain, is_heavy or "bold" in plain.lower()


def _is_aslant(angle: float) -> bool:
    return min(abs(angle), abs(angle - 2 * math.pi)) > _ASLANT
