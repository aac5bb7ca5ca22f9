"""Words of one size: each is drawn once, and set beside others where its width says."""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_serif
from PIL import Image, ImageDraw, ImageFont

_REGULAR_WIDTH = 100
_FILES = {
    "serif": Path(fontpkg_noto_serif.ROOT, "files", "NotoSerif[wdth,wght].ttf"),
    "sans": Path(fontpkg_noto_sans.ROOT, "files", "NotoSans[wdth,wght].ttf"),
}
_KEPT = 4096
"""So many words are kept drawn: a language of syllables has few."""


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """A family in one weight and size; `ascent` is the baseline, seen from a line's top."""

    font: ImageFont.FreeTypeFont
    ascent: int
    height: int
    _widths: dict[str, float] = field(default_factory=dict)
    _letters: dict[str, Image.Image] = field(default_factory=dict)

    def width(self, words: str) -> float:
        """Return how wide words are."""
        if words not in self._widths:
            whole = len(words) > 1
            self._widths[words] = sum(map(self.width, words)) if whole else self._advance(words)
        return self._widths[words]

    def _advance(self, letter: str) -> float:
        return self.font.getlength(letter)

    @property
    def indent(self) -> int:
        """How far a word's first letter stands from its picture's edge: some lean out."""
        return self.height // 4

    def drawn(self, word: str) -> Image.Image:
        """Return a word, white on black."""
        size = round(self.width(word)) + 2 * self.indent, self.height + self.indent
        board, pen = Image.new("L", size), 0.0
        for letter in word:
            picture = self._letter(letter)
            board.paste(255, (round(pen), 0), picture)
            pen += self.width(letter)
        return board

    def _letter(self, letter: str) -> Image.Image:
        """Return a letter as wide as itself and what it may lean over; to draw one is dear."""
        if letter not in self._letters:
            size = round(self.width(letter)) + 2 * self.indent, self.height + self.indent
            picture = Image.new("L", size)
            draw = ImageDraw.Draw(picture)
            draw.text((self.indent, self.ascent), letter, 255, self.font, anchor="ls")
            self._letters[letter] = picture
        return self._letters[letter]


@dataclass(frozen=True, slots=True)
class InkedWord:
    """A word in the colours of its ink, `shape` being where it covers what lies below."""

    colours: Image.Image
    shape: Image.Image


@lru_cache(_KEPT)
def inked(face: Typeface, word: str, shades: tuple[int, ...]) -> InkedWord:
    """Return a word; `shades` are the colours from the faintest to the full ink."""
    drawn = face.drawn(word)
    steps = [round(grey / 255 * len(shades)) for grey in range(256)]
    colours = drawn.point([shades[max(0, step - 1)] for step in steps])
    return InkedWord(colours, drawn.point([255 if step else 0 for step in steps]))


def write(
    board: Image.Image, words: str, face: Typeface, shades: tuple[int, ...], place: tuple[int, int]
) -> None:
    """Write words on a board; `place` is where the baseline begins."""
    pen, top = float(place[0] - face.indent), place[1] - face.ascent
    for word in words.split(" "):
        ink = inked(face, word, shades)
        board.paste(ink.colours, (round(pen), top), ink.shape)
        pen += face.width(word) + face.width(" ")


@cache
def typeface(family: str, weight: int, size: int) -> Typeface:
    """Return a typeface; the plain layout asks no library of the machine."""
    font = ImageFont.truetype(_FILES[family], size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight, _REGULAR_WIDTH])
    ascent, descent = font.getmetrics()
    return Typeface(font, ascent, ascent + descent)
