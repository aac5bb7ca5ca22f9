"""Words of one size: each letter is drawn once, and set beside others where its width says."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import fontpkg_noto_sans
import fontpkg_noto_serif
from PIL import Image, ImageDraw, ImageFont

_REGULAR_WIDTH = 100
_FILES = {
    "serif": Path(fontpkg_noto_serif.ROOT, "files", "NotoSerif[wdth,wght].ttf"),
    "sans": Path(fontpkg_noto_sans.ROOT, "files", "NotoSans[wdth,wght].ttf"),
}
Shades = tuple[int, ...]


class Inked(NamedTuple):
    """A letter in the colours of its ink, `shape` being where it covers what lies below, both as
    Pillow's own core has them; `left` and `top` say where it begins, seen from its place in the
    line."""

    colours: Any
    shape: Any
    left: int
    top: int
    width: int
    height: int


class Widths(dict[str, float]):
    """How wide each letter of a font is, asked when it is first met."""

    def __init__(self, font: ImageFont.FreeTypeFont) -> None:
        super().__init__()
        self.font = font

    def __missing__(self, letter: str) -> float:
        self[letter] = self.font.getlength(letter)
        return self[letter]


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """A family in one weight and size; `ascent` is the baseline, seen from a line's top."""

    font: ImageFont.FreeTypeFont
    ascent: int
    height: int
    widths: Widths
    _drawn: dict[str, Image.Image] = field(default_factory=dict)
    _inked: dict[tuple[str, Shades], Inked] = field(default_factory=dict)

    def width(self, words: str) -> float:
        """Return how wide words are."""
        return sum(map(self.widths.__getitem__, words))

    @property
    def indent(self) -> int:
        """How far a letter stands from its picture's edge: some lean out."""
        return self.height // 4

    def drawn(self, letter: str) -> Image.Image:
        """Return a letter, white on black, as wide as itself and what it may lean over."""
        if letter not in self._drawn:
            size = round(self.width(letter)) + 2 * self.indent, self.height + self.indent
            self._drawn[letter] = Image.new("L", size)
            draw = ImageDraw.Draw(self._drawn[letter])
            draw.text((self.indent, self.ascent), letter, 255, self.font, anchor="ls")
        return self._drawn[letter]

    def inked(self, letter: str, shades: Shades) -> Inked:
        """Return a letter; `shades` are the colours from the faintest to the full ink."""
        key = letter, shades
        if key not in self._inked:
            drawn = self.drawn(letter)
            left, top, right, bottom = drawn.getbbox() or (0, 0, 1, 1)
            ink = drawn.crop((left, top, right, bottom))
            colours, shape = (ink.point(table) for table in _tables(shades))
            self._inked[key] = Inked(colours.im, shape.im, left, top, *ink.size)
        return self._inked[key]


@cache
def _tables(shades: Shades) -> tuple[list[int], list[int]]:
    """Return what makes a colour, and what makes a shape, of each grey."""
    steps = [round(grey / 255 * len(shades)) for grey in range(256)]
    return [shades[max(0, step - 1)] for step in steps], [255 if step else 0 for step in steps]


def write(
    board: Image.Image, words: str, face: Typeface, shades: Shades, place: tuple[int, int]
) -> tuple[int, int]:
    """Write words on a board; `place` is where the baseline begins. Return the rows that they are
    written on: the first, and the one below the last.

    Letters are pasted without the many questions of `Image.paste`: a card has a hundred of them.
    """
    pen, row = float(place[0] - face.indent), place[1] - face.ascent
    paste, widths = board.im.paste, face.widths
    first = last = place[1]
    for letter in words:
        if letter != " ":
            colours, shape, left, top, width, height = face.inked(letter, shades)
            left, top = round(pen) + left, row + top
            bottom = top + height
            paste(colours, (left, top, left + width, bottom), shape)
            first = top if top < first else first
            last = bottom if bottom > last else last
        pen += widths[letter]
    return first, last


@cache
def typeface(family: str, weight: int, size: int) -> Typeface:
    """Return a typeface; the plain layout asks no library of the machine."""
    font = ImageFont.truetype(_FILES[family], size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight, _REGULAR_WIDTH])
    ascent, descent = font.getmetrics()
    return Typeface(font, ascent, ascent + descent, Widths(font))
