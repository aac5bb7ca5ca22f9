"""The portal's icon: a sheet, its margin, three lines of writing; no letter and no emblem."""

from io import BytesIO

from PIL import Image, ImageDraw

from generator.model import Edition

Box = tuple[int, int, int, int]
_UNITS = 16
_MARGIN: Box = (4, 0, 6, 16)
_STROKES: tuple[Box, ...] = ((8, 4, 14, 6), (8, 8, 14, 10), (8, 12, 12, 14))
_VIOLET, _ROSE, _WHITE = "#46237a", "#ff8494", "#ffffff"
_PAPER, _GRID, _LINE = "#fffdfa", "#ddd3ec", "#d3566b"
_TOUCH = 180
_TOUCH_STROKES: tuple[Box, ...] = ((76, 52, 150, 68), (76, 84, 150, 100), (76, 116, 122, 132))
_SAFE = 0.8
"""Of a maskable icon, what every mask leaves."""


def favicon(_: None, edition: Edition) -> bytes:
    """Return the icon in three sizes, each drawn on its own dots."""
    pictures = [_sheet(size) for size in (48, 32, 16)]
    file = BytesIO()
    first, *others = pictures
    sizes = [picture.size for picture in pictures]
    first.save(file, "ICO", sizes=sizes, append_images=others)
    return file.getvalue()


def icon(size: int, edition: Edition) -> bytes:
    """Return the icon as a PNG."""
    return _png(_sheet(size))


def maskable_icon(size: int, edition: Edition) -> bytes:
    """Return the icon for those who cut it to a shape of their own."""
    board = Image.new("RGB", (size, size), _VIOLET)
    inner = _sheet(round(size * _SAFE) // _UNITS * _UNITS)
    place = (size - inner.width) // 2
    board.paste(inner, (place, place))
    margin = (place + inner.width * 4 // _UNITS, 0, place + inner.width * 6 // _UNITS, size)
    _fill(ImageDraw.Draw(board), margin, _ROSE)
    return _png(board)


def touch_icon(_: None, edition: Edition) -> bytes:
    """Return the icon of a phone's home screen: the paper itself."""
    board = Image.new("RGB", (_TOUCH, _TOUCH), _PAPER)
    draw = ImageDraw.Draw(board)
    for step in range(12, _TOUCH, 12):
        thick = 2 if step % 60 == 0 else 1
        draw.line((step, 0, step, _TOUCH), _GRID, thick)
        draw.line((0, step, _TOUCH, step), _GRID, thick)
    _fill(draw, (46, 0, 55, _TOUCH), _LINE)
    for stroke in _TOUCH_STROKES:
        _fill(draw, stroke, _VIOLET)
    return _png(board)


def _sheet(size: int) -> Image.Image:
    unit = size // _UNITS
    board = Image.new("RGB", (size, size), _VIOLET)
    draw = ImageDraw.Draw(board)
    for box, colour in ((_MARGIN, _ROSE), *((stroke, _WHITE) for stroke in _STROKES)):
        left, top, right, bottom = (unit * place for place in box)
        _fill(draw, (left, top, right, bottom), colour)
    return board


def _fill(draw: ImageDraw.ImageDraw, box: Box, colour: str) -> None:
    """Pillow counts a box's last dot in."""
    draw.rectangle((box[0], box[1], box[2] - 1, box[3] - 1), colour)


def _png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.quantize(16).save(file, "PNG", optimize=True)
    return file.getvalue()
