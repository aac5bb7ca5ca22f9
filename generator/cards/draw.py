"""A card: its ground, and the words of each line in their ink."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from PIL import Image

from generator.cards.badge import badge, palette_of
from generator.cards.fitting import Size, fitted
from generator.cards.ground import INK, RED, VIOLET, ground, shades_of
from generator.cards.png import Blank, Span, png
from generator.cards.typeface import Typeface, write
from generator.markdown import bound
from generator.model import Edition
from generator.pages.parts.share_card import Shape, ShareCard
from generator.text import nfc

LEFT, ROOM, SQUARE = 284, 872, 640
"""Where words begin, how wide they may be, and how wide what a square crop must keep."""
_KICKER, _OWNER = 118, 578
_KICKERS = (Size(32, 0, 1), Size(28, 0, 1), Size(24, 0, 1))
_OWNERS = (Size(34, 0, 1), Size(28, 0, 1), Size(24, 0, 1))
_TITLES = (Size(62, 84, 4), Size(52, 68, 5))
_NUMBERS = (Size(96, 0, 1), Size(80, 0, 1), Size(66, 0, 1), Size(54, 0, 1), Size(44, 0, 1))
_FIGURES = (Size(196, 0, 1), Size(150, 0, 1), Size(116, 0, 1), *_NUMBERS)
_SUBJECTS = (Size(44, 58, 2), Size(40, 54, 3), Size(34, 44, 4))
_LABELS = (Size(44, 58, 2), Size(36, 50, 3))
_NOTES = (Size(28, 40, 1), Size(24, 36, 1))
_BADGE_TOP = 454


@dataclass(frozen=True, slots=True)
class Line:
    """Words on a baseline."""

    words: str
    face: Typeface
    ink: int
    baseline: int


def drawn_card(card: ShareCard, _: Edition) -> bytes:
    """Return the card as a PNG."""
    blank = _blank(card.portal)
    board = blank.board.copy()
    written = [_write(board, line) for line in _lines(card)]
    if card.status:
        sign = badge(card.status, nfc(card.verdict))
        board.paste(sign, (LEFT, _BADGE_TOP))
        written.append((_BADGE_TOP, _BADGE_TOP + sign.height))
    return png(board, palette_of(card.status), blank, sorted(written))


@cache
def _blank(owner: str) -> Blank:
    board = ground()
    for line in _placed(owner, ("serif", 700, _OWNERS), VIOLET, _OWNER):
        _write(board, line)
    return Blank(board)


def _lines(card: ShareCard) -> Iterator[Line]:
    yield from _placed(card.kicker, ("sans", 600, _KICKERS), RED, _KICKER)
    yield from _SHAPES[card.shape](card)


def _headline(card: ShareCard) -> Iterator[Line]:
    return _placed(card.title, ("serif", 700, _TITLES), INK, 214)


def _text(card: ShareCard) -> Iterator[Line]:
    yield from _placed(card.number, ("serif", 700, _NUMBERS), VIOLET, 236, SQUARE)
    yield from _placed(card.title, ("serif", 400, _SUBJECTS), INK, 306)


def _figure(card: ShareCard) -> Iterator[Line]:
    yield from _placed(card.number, ("serif", 700, _FIGURES), VIOLET, 300, SQUARE)
    yield from _placed(card.title, ("serif", 700, _LABELS), INK, 376)
    yield from _placed(card.note, ("sans", 400, _NOTES), INK, 500)


_SHAPES: Mapping[Shape, Callable[[ShareCard], Iterator[Line]]] = {
    Shape.HEADLINE: _headline,
    Shape.TEXT: _text,
    Shape.FIGURE: _figure,
}


def _placed(
    words: str, style: tuple[str, int, tuple[Size, ...]], ink: int, baseline: int, room: int = ROOM
) -> Iterator[Line]:
    if not words:
        return
    family, weight, sizes = style
    fit = fitted(bound(nfc(words)), family, weight, sizes, room)
    for place, line in enumerate(fit.lines):
        yield Line(line, fit.face, ink, baseline + place * fit.leading)


def _write(board: Image.Image, line: Line) -> Span:
    """Write a line; return the rows that it is written on."""
    return write(board, line.words, line.face, shades_of(line.ink), (LEFT, line.baseline))
