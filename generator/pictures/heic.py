"""Photos of iPhones: no browser shows them, so an import keeps them as JPEG."""

from io import BytesIO

from PIL import Image
from pillow_heif import register_heif_opener

from generator.pictures.header import MOST_PIXELS, UNREADABLE

_QUALITY = 95
"""A step before the copy that is metadata, which is made small: its loss is not seen."""


def as_jpeg(data: bytes) -> bytes | None:
    """Return a HEIC picture as JPEG, upright, with what it says of itself.

    None when it is damaged, or too large to be read.
    """
    register_heif_opener()
    jpeg = BytesIO()
    try:
        with Image.open(BytesIO(data), formats=("HEIF",)) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            metadata = {
                name: image.info[name] for name in ("exif", "icc_profile") if image.info.get(name)
            }
            image.convert("RGB").save(jpeg, "JPEG", quality=_QUALITY, subsampling=0, **metadata)
    except (*UNREADABLE, RuntimeError):
        return None
    return jpeg.getvalue()
