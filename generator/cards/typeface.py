"""Words of one size: each letter is drawn once, and set beside others where its width says."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_serif
from PIL import Image, ImageDraw, ImageFont

_REGULAR_WIDTH = 100
_FILES = {
    "serif": Path(fontpkg_noto_serif.ROOT, "files", "NotoSerif[wdth,wght].ttf"),
    "sans": Path(fontpkg_noto_sans.ROOT, "files", "NotoSans[wdth,wght].ttf"),
}
Shades = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Inked:
    """A letter in the colours of its ink, `shape` being where it covers what lies below; `left` and
    `top` say where it begins, seen from its place in the line."""

    colours: Image.Image
    shape: Image.Image
    left: int
    top: int


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """A family in one weight and size; `ascent` is the baseline, seen from a line's top."""

    font: ImageFont.FreeTypeFont
    ascent: int
    height: int
    _widths: dict[str, float] = field(default_factory=dict)
    _drawn: dict[str, Image.Image] = field(default_factory=dict)
    _inked: dict[tuple[str, Shades], Inked] = field(default_factory=dict)

    def width(self, words: str) -> float:
        """Return how wide words are."""
        return sum(map(self._advance, words))

    def _advance(self, letter: str) -> float:
        if letter not in self._widths:
            self._widths[letter] = self.font.getlength(letter)
        return self._widths[letter]

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
            self._inked[key] = Inked(colours, shape, left, top)
        return self._inked[key]


@cache
def _tables(shades: Shades) -> tuple[list[int], list[int]]:
    """Return what makes a colour, and what makes a shape, of each grey."""
    steps = [round(grey / 255 * len(shades)) for grey in range(256)]
    return [shades[max(0, step - 1)] for step in steps], [255 if step else 0 for step in steps]


def write(
    board: Image.Image, words: str, face: Typeface, shades: Shades, place: tuple[int, int]
) -> None:
    """Write words on a board; `place` is where the baseline begins."""
    pen, top = float(place[0] - face.indent), place[1] - face.ascent
    for letter in words:
        if letter != " ":
            _set(board, face.inked(letter, shades), (round(pen), top))
        pen += face.width(letter)


def _set(board: Image.Image, letter: Inked, place: tuple[int, int]) -> None:
    """Do what `Image.paste` does, without its many questions: a card has a hundred letters."""
    left, top = place[0] + letter.left, place[1] + letter.top
    box = left, top, left + letter.shape.width, top + letter.shape.height
    board.im.paste(letter.colours.im, box, letter.shape.im)


@cache
def typeface(family: str, weight: int, size: int) -> Typeface:
    """Return a typeface; the plain layout asks no library of the machine."""
    font = ImageFont.truetype(_FILES[family], size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight, _REGULAR_WIDTH])
    ascent, descent = font.getmetrics()
    return Typeface(font, ascent, ascent + descent)
