"""What a picture's file is: its size from its first bytes, its soundness by decoding it once."""

import hashlib
from io import BytesIO

from PIL import ExifTags, Image

from generator.model import Fault, FileForm, PictureFile

MOST_PIXELS = 120_000_000
"""The largest phones take pictures of 108 megapixels."""
FORMS = {
    "JPEG": FileForm.JPEG,
    "MPO": FileForm.JPEG,
    "PNG": FileForm.PNG,
    "GIF": FileForm.GIF,
    "WEBP": FileForm.WEBP,
    "AVIF": FileForm.AVIF,
}
"""By Pillow's name; phones write several JPEG pictures into one file (MPO)."""
READ = tuple(name for name in FORMS if name != "MPO")
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError, OverflowError)
"""What Pillow raises of damaged files."""
_ON_ITS_SIDE = frozenset({5, 6, 7, 8})
_SMALL = (64, 64)
# sizes are looked at here, before anything is decoded
Image.MAX_IMAGE_PIXELS = None


def picture_file(data: bytes) -> PictureFile:
    """Return what a picture's bytes are; damaged or too large ones have a fault."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        with Image.open(BytesIO(data), formats=READ) as image:
            return _read(digest, image)
    except UNREADABLE:
        return PictureFile(digest, FileForm.OTHER, 1, 1, fault=Fault.DAMAGED)


def _read(digest: str, image: Image.Image) -> PictureFile:
    width, height = image.size
    form = FORMS[image.format or ""]
    if width * height > MOST_PIXELS:
        return PictureFile(digest, form, width, height, fault=Fault.TOO_LARGE)
    exif = image.getexif()
    if exif.get(ExifTags.Base.Orientation) in _ON_ITS_SIDE:
        width, height = height, width
    file = PictureFile(
        sum=digest,
        form=form,
        width=width,
        height=height,
        has_alpha=image.has_transparency_data,
        moves=form is not FileForm.JPEG and getattr(image, "is_animated", False),
        tells_place=bool(exif.get_ifd(ExifTags.IFD.GPSInfo)),
    )
    image.draft(None, _SMALL)
    image.load()
    return file
