"""A picture of sixteen colours as a PNG, two dots a byte.

Rows that every card has alike are packed once: a deflate stream may be put together of parts that
each end at a full flush, and only the rows that somebody wrote on cost anything.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PIL import Image, ImageChops

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _INDEXED = 4, 3
_UP = 2
"""PNG's filter that tells a row by the one above."""
_LEVEL = 1
_STEP = 7
"""Rows: what is written begins and ends at one of few, so that few stretches lie between."""
_ADLER = 65521
_STREAM_START = b"\x78\x01"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rows:
    """Filtered rows: how many bytes they are, their Adler-32, and the same deflated."""

    length: int
    check: int
    deflated: bytes


@dataclass(frozen=True, slots=True)
class Blank:
    """A card without what is its own; its rows are packed when they are first asked for."""

    board: Image.Image
    packed: dict[Span, Rows] = field(default_factory=dict)

    def rows(self, first: int, last: int) -> Rows:
        span = first, last
        if span not in self.packed:
            self.packed[span] = rows(self.board, first, last)
        return self.packed[span]


def rows(board: Image.Image, first: int, last: int) -> Rows:
    """Return rows of a board; the first is told by itself, so that any row may stand above."""
    packed = _packed(board.crop((0, first, board.width, last)))
    moved = ImageChops.offset(packed, 0, 1)
    moved.paste(0, (0, 0, packed.width, 1))
    filtered = Image.new("L", (packed.width + 1, packed.height), _UP)
    filtered.putpixel((0, 0), 0)
    filtered.paste(ImageChops.subtract_modulo(packed, moved), (1, 0))
    data = filtered.tobytes()
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, strategy=zlib.Z_RLE)
    deflated = deflate.compress(data) + deflate.flush(zlib.Z_FULL_FLUSH)
    return Rows(len(data), zlib.adler32(data), deflated)


def _packed(board: Image.Image) -> Image.Image:
    board.putpalette(bytes(3 << _BITS))
    width = board.width * _BITS // 8
    return Image.frombytes("L", (width, board.height), board.tobytes("raw", f"P;{_BITS}"))


def png(board: Image.Image, palette: bytes, blank: Blank, written: Iterable[Span]) -> bytes:
    """Return the file; `board` has a number of a colour a dot, and is blank but for the rows that
    are `written` on, from above."""
    parts = tuple(_parts(board, blank, written))
    check = adler32_of(parts)
    end = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS).flush()
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


def _parts(board: Image.Image, blank: Blank, written: Iterable[Span]) -> Iterator[Rows]:
    end = 0
    for first, last in _joined(written):
        if end < first:
            yield blank.rows(end, first)
        yield rows(board, first, last)
        end = last
    if end < board.height:
        yield blank.rows(end, board.height)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Return the spans from step to step; those that touch are one."""
    joined: list[Span] = []
    for first, last in spans:
        first, last = first // _STEP * _STEP, -(-last // _STEP) * _STEP
        if joined and first <= joined[-1][1]:
            first, _ = joined.pop()
        joined.append((first, last))
    return joined


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
