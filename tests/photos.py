"""Pictures for tests, drawn here: no photograph of anyone."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw
from pillow_heif import register_heif_opener

PLACE = {1: "N", 2: (21.0, 1.0, 42.0), 3: "E", 4: (105.0, 51.0, 15.0)}
"""Where a picture was taken, as telephones write it into it."""


def drawn(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Return a sky over a field, with a dot at the upper left."""
    image = Image.new("RGB", (width, height), (150, 190, 230))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height * 2 // 3, width, height), (90, 150, 80))
    draw.ellipse((0, 0, width // 5, height // 5), (220, 60, 60))
    return image.convert(mode)


def saved(image: Image.Image, form: str = "JPEG", **options: Any) -> bytes:
    """Return the bytes of a picture in a form of Pillow's."""
    data = BytesIO()
    image.save(data, form, **options)
    return data.getvalue()


def photo(
    width: int = 800, height: int = 600, turned: int = 1, place: bool = False, **options: Any
) -> bytes:
    """Return a JPEG as a telephone makes one: `turned` as its EXIF says, perhaps with its place."""
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = "Máy ảnh của Lan"
    if place:
        exif.get_ifd(0x8825).update(PLACE)
    return saved(drawn(width, height), exif=exif, comment=b"Lan", **options)


def opened(data: bytes) -> Image.Image:
    """Return a picture, decoded."""
    image = Image.open(BytesIO(data))
    image.load()
    return image


def bomb(side: int = 30_000) -> bytes:
    """Return a PNG of a few hundred bytes whose header promises a picture of any size."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = (b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def heic(width: int = 90, height: int = 60, turned: int = 1, place: bool = False) -> bytes:
    """Return a photo as an iPhone keeps it."""
    register_heif_opener()
    data = BytesIO()
    with Image.open(BytesIO(photo(width, height, turned=turned, place=place))) as image:
        image.save(data, "HEIF", exif=image.info.get("exif", b""))
    return data.getvalue()
