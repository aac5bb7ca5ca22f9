"""The pictures inside a PDF; where in the piece they belong, an editor decides."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdfium2 import PdfiumError, raw

_LEAST = 100
"""Pixels along the shorter side: what is smaller is a logo, a line or a stamp."""
_MOST = 40_000_000
_COUNT = 40
"""Of a file: a picture that a program cut into strips is none that an editor could use."""


def pictures_in(page: Any, number: int) -> Iterator[tuple[str, bytes]]:
    """Yield the pictures of a page as PNG, by names that tell the page; damaged ones are left."""
    objects = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
    for place, picture in enumerate(objects, 1):
        width, height = picture.get_px_size()
        if min(width, height) < _LEAST or width * height > _MOST or place > _COUNT:
            continue
        try:
            bitmap = picture.get_bitmap()
        except PdfiumError:
            continue
        data = BytesIO()
        bitmap.to_pil().convert("RGB").save(data, "PNG")
        yield f"trang-{number}-hinh-{place}.png", data.getvalue()
