"""A picture as it is seen: upright, in sRGB, eight bits, without a word about itself."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from generator.model import FileForm, PictureFile, Rendition
from generator.pictures.header import READ

GAP = 3.0
"""How much larger than needed a picture is read before it is made small with care."""
_SRGB = ImageCms.createProfile("sRGB")
_LARGEST_KEPT = 2560
"""Pixels along the longer side of a picture that an import keeps: readers get 1,600."""
_OPTIONS: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "GIF": {"optimize": True},
    "WEBP": {"quality": 78, "method": 4},
    # one thread and set tiles: the bytes do not follow from the machine
    "AVIF": {"quality": 60, "speed": 7, "max_threads": 1, "autotiling": False},
}


def upright(data: bytes, size: tuple[int, int]) -> Image.Image:
    """Return a sound picture not larger than `size`, and hardly ever larger than asked for."""
    with Image.open(BytesIO(data), formats=READ) as opened:
        opened.draft(None, (max(size), max(size)) if opened.width != opened.height else size)
        image = ImageOps.exif_transpose(opened)
        plain = _in_srgb(image)
    plain.info = {}
    return plain if plain.size == size else plain.resize(size, Image.Resampling.LANCZOS, None, GAP)


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return the picture in the colours of the web, those of its own profile turned into them."""
    mode = "RGBA" if image.has_transparency_data else "RGB"
    profile = image.info.get("icc_profile")
    if image.mode in ("P", "PA", "LA", "1") or image.mode.startswith("I"):
        image, profile = _eight_bits(image).convert(mode), None
    if profile and image.mode in ("RGB", "RGBA", "CMYK"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            turned = ImageCms.profileToProfile(image, source, _SRGB, outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            turned = None  # a damaged profile says nothing about the colours
        if turned is not None:
            return turned
    return image.convert(mode)


def _eight_bits(image: Image.Image) -> Image.Image:
    return image.point(lambda value: value / 256).convert("L") if image.mode[0] == "I" else image


def written(image: Image.Image, form: FileForm) -> bytes:
    """Return the bytes of an upright picture in a form."""
    if form is FileForm.JPEG:
        image = on_white(image)
    data = BytesIO()
    image.save(data, form.upper(), **_OPTIONS[form.upper()])
    return data.getvalue()


def on_white(image: Image.Image) -> Image.Image:
    """Return the picture without holes."""
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def renditions_of(data: bytes, file: PictureFile) -> tuple[tuple[Rendition, bytes], ...]:
    """Return every rendition with its bytes; the picture is decoded once."""
    largest = upright(data, file.size)
    return tuple(
        (rendition, written(_as_wide(largest, rendition), rendition.form))
        for rendition in file.renditions
    )


def _as_wide(image: Image.Image, rendition: Rendition) -> Image.Image:
    size = rendition.width, rendition.height
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def plain_copy(data: bytes, file: PictureFile) -> tuple[FileForm, bytes]:
    """Return a sound picture as an import keeps it: upright, small enough, telling nothing."""
    scale = min(1.0, _LARGEST_KEPT / max(file.width, file.height))
    size = max(1, round(file.width * scale)), max(1, round(file.height * scale))
    form = FileForm.PNG if file.form in (FileForm.PNG, FileForm.GIF) else FileForm.JPEG
    form = FileForm.PNG if file.has_alpha else form
    return form, written(upright(data, size), form)
