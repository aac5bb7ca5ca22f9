"""What lies below the words of every card: squared paper and a margin, as in an exercise book."""

from collections.abc import Iterator

from PIL import Image, ImageDraw

SIZE = 1200, 630
MARGIN = 236
_SQUARE, _BLOCK = 21, 105
PAPER, FINE, BOLD, LINE = range(4)
_COLOURS = ("fffdfa", "e6dff1", "ddd3ec", "d3566b")
STEPS = 3
"""Shades from the paper to the full ink: a letter's edge."""
INK, VIOLET, RED = (len(_COLOURS) + STEPS * place for place in range(3))
_INKS = ("231c2c", "46237a", "a31f35")
BADGE = RED + STEPS
"""The badge's ground, its edges, and its ink: the last three of sixteen colours."""

Rgb = tuple[int, int, int]


def ground() -> Image.Image:
    """Return the paper, a number of a colour a dot."""
    paper = Image.new("L", SIZE, PAPER)
    draw = ImageDraw.Draw(paper)
    for step, colour, thick in ((_SQUARE, FINE, 1), (_BLOCK, BOLD, 2)):
        for x in range(step, SIZE[0], step):
            draw.line((x, 0, x, SIZE[1]), colour, thick)
        for y in range(step, SIZE[1], step):
            draw.line((0, y, SIZE[0], y), colour, thick)
    draw.rectangle((MARGIN - 3, 0, MARGIN + 2, SIZE[1]), LINE)
    return paper


def shades_of(ink: int) -> tuple[int, ...]:
    """Return the colours of an ink, from the faintest."""
    return tuple(range(ink, ink + STEPS))


def palette(badge_ground: str, badge_ink: str) -> bytes:
    """Return the sixteen colours of a card whose badge has these."""
    return bytes(part for colour in _colours(badge_ground, badge_ink) for part in colour)


def _colours(badge_ground: str, badge_ink: str) -> Iterator[Rgb]:
    paper, below, above = (_rgb(colour) for colour in (_COLOURS[PAPER], badge_ground, badge_ink))
    yield from map(_rgb, _COLOURS)
    for ink in _INKS:
        yield from (_between(paper, _rgb(ink), step / STEPS) for step in range(1, STEPS + 1))
    yield from (below, _between(below, above, 0.5), above)


def _rgb(colour: str) -> Rgb:
    red, green, blue = bytes.fromhex(colour)
    return red, green, blue


def _between(start: Rgb, end: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
    return red, green, blue
