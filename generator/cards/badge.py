"""A text's status on its card: the colours, and the shape that tells it without them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw

from generator.cards.ground import BADGE, palette
from generator.cards.typeface import typeface, write
from generator.site.texts.status import Status

HEIGHT = 72
ROOM = 880
_BELOW, _EDGE, _ABOVE = BADGE, BADGE + 1, BADGE + 2
_TEXT, _END, _MIDDLE, _RING, _THICK = 70, 26, 38, 15, 5
_SIZES = (34, 30, 26, 22)


@dataclass(frozen=True, slots=True)
class Colours:
    """As `base/tokens.css` has them, in light."""

    ground: str
    ink: str


_GOOD, _SOON = Colours("e4f2ea", "14603f"), Colours("e5eff8", "174f80")
_PART, _STOP = Colours("fbeed2", "6f4700"), Colours("fae6e8", "8f1a2c")
_PAST, _BARE = Colours("ece8ee", "4d4654"), Colours("fffdfa", "231c2c")
COLOURS: Mapping[Status, Colours] = {
    Status.NOT_YET: _SOON,
    Status.IN_FORCE: _GOOD,
    Status.PARTLY_ENDED: _PART,
    Status.ENDED_WHOLLY: _PAST,
    Status.SUSPENDED: _STOP,
    Status.PARTLY_SUSPENDED: _STOP,
    Status.ENDED: _PAST,
    Status.PERIOD: _GOOD,
    Status.PERIOD_OVER: _PAST,
    Status.UNFIT: _PART,
    Status.UNSURE: _PART,
    Status.NONE: _BARE,
}


@cache
def palette_of(status: Status | None) -> bytes:
    """Return the colours of a card with the badge of a status, or without one."""
    colours = COLOURS[status or Status.NONE]
    return palette(colours.ground, colours.ink)


@cache
def badge(status: Status, words: str) -> Image.Image:
    """Return the badge, a number of a colour a dot."""
    faces = [typeface("sans", 700, size) for size in _SIZES]
    face = next((face for face in faces if _width(face.width(words)) <= ROOM), faces[-1])
    board = Image.new("L", (_width(face.width(words)), HEIGHT), _BELOW)
    baseline = (HEIGHT - face.height) // 2 + face.ascent
    write(board, words, face, (_EDGE, _ABOVE), (_TEXT, baseline))
    draw = ImageDraw.Draw(board)
    if status is Status.NONE:
        draw.rectangle((0, 0, board.width - 1, HEIGHT - 1), outline=_EDGE, width=2)
    _shape(draw, status)
    return board


def _width(words: float) -> int:
    return round(words) + _TEXT + _END


def _shape(draw: ImageDraw.ImageDraw, status: Status) -> None:
    """Draw the mark of a status, as `base/status.css` does."""
    middle, low, high = HEIGHT // 2, HEIGHT // 2 - _RING, HEIGHT // 2 + _RING
    ring = (_MIDDLE - _RING, low, _MIDDLE + _RING, high)
    left, _, right, _ = ring
    if status in (Status.SUSPENDED, Status.PARTLY_SUSPENDED):
        draw.rectangle((left + 2, low, left + 9, high), _ABOVE)
        draw.rectangle((right - 9, low, right - 2, high), _ABOVE)
    elif status is Status.NONE:
        draw.rectangle((left, middle - 3, right, middle + 2), _ABOVE)
    elif status in (Status.NOT_YET, Status.UNSURE):
        pieces, share = (12, 0.5) if status is Status.NOT_YET else (6, 0.62)
        for piece in range(pieces):
            start = piece * 360 / pieces
            draw.arc(ring, start, start + 360 / pieces * share, _ABOVE, _THICK)
    else:
        draw.ellipse(ring, None, _ABOVE, _THICK)
        _inside(draw, status, ring)


def _inside(draw: ImageDraw.ImageDraw, status: Status, ring: tuple[int, int, int, int]) -> None:
    left, low, right, high = ring
    middle = (low + high) // 2
    if status is Status.IN_FORCE:
        draw.ellipse(ring, _ABOVE)
    elif status is Status.PARTLY_ENDED:
        draw.pieslice(ring, 90, 270, _ABOVE)
    elif status is Status.PERIOD:
        draw.ellipse((left + 9, low + 9, right - 9, high - 9), _ABOVE)
    elif status is Status.PERIOD_OVER:
        draw.rectangle((left, middle - 2, right, middle + 2), _ABOVE)
    elif status is Status.UNFIT:
        draw.line((left + 4, high - 4, right - 4, low + 4), _ABOVE, _THICK)
