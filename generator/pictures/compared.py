"""Two pictures of one thing: from where on they differ, and the part of each that shows it."""

from io import BytesIO

from PIL import Image, ImageChops

_COLOURS = 128


def first_difference(before: bytes, after: bytes) -> int | None:
    """Return the first row that differs, where one ends too; None when they are alike."""
    with Image.open(BytesIO(before)) as old, Image.open(BytesIO(after)) as new:
        first, second = old.convert("RGB"), new.convert("RGB")
    width, height = (min(pair) for pair in zip(first.size, second.size, strict=True))
    shared = (0, 0, width, height)
    box = ImageChops.difference(first.crop(shared), second.crop(shared)).getbbox()
    if box:
        return int(box[1])
    return None if first.size == second.size else height


def cut(picture: bytes, top: int, height: int) -> bytes:
    """Return rows of a picture as PNG in few colours: it is looked at, not printed."""
    data = BytesIO()
    with Image.open(BytesIO(picture)) as whole:
        top = max(0, min(top, whole.height - 1))
        part = whole.convert("RGB").crop((0, top, whole.width, min(whole.height, top + height)))
    part.quantize(_COLOURS, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
    return data.getvalue()
