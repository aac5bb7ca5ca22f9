"""A picture of sixteen colours as a PNG, two dots a byte.

Rows that every card has alike are packed once: a deflate stream may be put together of parts that
each end at a full flush, and only the rows between them cost anything.
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageChops

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _INDEXED = 4, 3
_UP = 2
"""PNG's filter that tells a row by the one above."""
_QUICK, _SMALL = 1, 9
_ADLER = 65521
_STREAM_START = b"\x78\x01"


@dataclass(frozen=True, slots=True)
class Rows:
    """Filtered rows: how many bytes they are, their Adler-32, and the same deflated."""

    length: int
    check: int
    deflated: bytes


@dataclass(frozen=True, slots=True)
class Around:
    """The rows above and below what differs; `first` and `last` bound the rows that do."""

    above: Rows
    below: Rows
    first: int
    last: int

    @classmethod
    def of(cls, board: Image.Image, first: int, last: int) -> "Around":
        """Return what stands around these rows of a board, which every card has alike."""
        bounds = (0, first, last, board.height)
        above, _, below = (rows(board, *pair, level=_SMALL) for pair in pairwise(bounds))
        return cls(above, below, first, last)


def rows(board: Image.Image, first: int, last: int, level: int = _QUICK) -> Rows:
    """Return rows of a board; the first is told by itself, so that any row may stand above."""
    packed = _packed(board.crop((0, first, board.width, last)))
    moved = ImageChops.offset(packed, 0, 1)
    moved.paste(0, (0, 0, packed.width, 1))
    filtered = Image.new("L", (packed.width + 1, packed.height), _UP)
    filtered.putpixel((0, 0), 0)
    filtered.paste(ImageChops.subtract_modulo(packed, moved), (1, 0))
    data = filtered.tobytes()
    deflate = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, strategy=zlib.Z_RLE)
    deflated = deflate.compress(data) + deflate.flush(zlib.Z_FULL_FLUSH)
    return Rows(len(data), zlib.adler32(data), deflated)


def _packed(board: Image.Image) -> Image.Image:
    board.putpalette(bytes(3 << _BITS))
    width = board.width * _BITS // 8
    return Image.frombytes("L", (width, board.height), board.tobytes("raw", f"P;{_BITS}"))


def png(board: Image.Image, palette: bytes, around: Around) -> bytes:
    """Return the file; `board` has a number of a colour a dot."""
    between = rows(board, around.first, around.last)
    parts = (around.above, between, around.below)
    check = adler32_of(parts)
    end = zlib.compressobj(_QUICK, zlib.DEFLATED, -zlib.MAX_WBITS).flush()
    stream = b"".join((_STREAM_START, *(part.deflated for part in parts), end))
    header = struct.pack(">IIBBBBB", *board.size, _BITS, _INDEXED, 0, 0, 0)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", palette),
            _chunk(b"IDAT", stream + struct.pack(">I", check)),
            _chunk(b"IEND", b""),
        )
    )


def adler32_of(parts: Iterable[Rows]) -> int:
    """Return the Adler-32 (RFC 1950) of parts that follow each other, from those of each."""
    low, high = 1, 0
    for part in parts:
        own_high, own_low = divmod(part.check, 1 << 16)
        high = (high + own_high + part.length * (low - 1)) % _ADLER
        low = (low + own_low - 1) % _ADLER
    return high << 16 | low


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
