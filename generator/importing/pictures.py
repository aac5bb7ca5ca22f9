"""Pictures that come with an import: upright, not too large, and telling nothing of their maker."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.importing.page import Unreadable
from generator.model import PICTURES, Fault, FileForm, PictureFile, form_of
from generator.pictures import picture_file, plain_copy
from generator.storage import read_plain, write_whole
from generator.text import format_number, slug

_NAMES = frozenset([".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".heif"])


@dataclass(frozen=True, slots=True)
class PlainPicture:
    """`told_place` says whether the file told where it was taken."""

    ending: str
    data: bytes
    told_place: bool


def plain_picture(data: bytes) -> PlainPicture:
    """Return a picture as the content keeps it. Raises Unreadable, which says what it is."""
    form = form_of(data)
    if form is FileForm.HEIC:
        return plain_picture(_from_heic(data))
    file = picture_file(data)
    if form not in PICTURES or file.fault:
        raise Unreadable(_why(form, file))
    written_as, plain = plain_copy(data, file)
    return PlainPicture(".png" if written_as is FileForm.PNG else ".jpg", plain, file.tells_place)


def _from_heic(data: bytes) -> bytes:
    from generator.pictures.heic import as_jpeg  # few imports have one

    jpeg = as_jpeg(data)
    if jpeg is None:
        raise Unreadable(
            "là ảnh HEIC của iPhone, mà hỏng, chép dở hay quá lớn; lưu thành .jpg rồi nhập"
        )
    return jpeg


def _why(form: FileForm, file: PictureFile) -> str:
    if file.fault is Fault.TOO_LARGE:
        size = f"{format_number(file.width)} × {format_number(file.height)} điểm ảnh"
        return f"hình rộng {size}, quá lớn; thu nhỏ rồi nhập"
    if form in PICTURES:
        return "tệp hình hỏng hoặc chép dở; chép lại từ máy ảnh, điện thoại"
    return "không phải hình .jpg, .png, .webp, .avif, .gif; mở ra rồi lưu thành .jpg"


def plain_pictures(
    files: Mapping[str, bytes],
) -> tuple[Mapping[str, PlainPicture], tuple[str, ...]]:
    """Return by `src` the pictures that can be kept, and what to say of the others."""
    pictures, doubts = {}, []
    for number, (src, data) in enumerate(files.items(), 1):
        try:
            pictures[src] = plain_picture(data)
        except Unreadable as error:
            doubts.append(f"Hình {number} chưa lấy được: {error}.")
    return pictures, tuple(doubts)


def is_picture_file(path: Path) -> bool:
    """Does somebody bring a picture of its own, by its name?"""
    return path.suffix.lower() in _NAMES


def import_picture(path: Path, into: Path | None) -> tuple[Path, PlainPicture]:
    """Put a plain copy into a folder, or in place of the file itself, and return both.

    No other file is written over. Raises OSError, Unreadable.
    """
    picture = plain_picture(read_plain(path))
    folder, stem = into or path.parent, slug(path.stem) or "hinh"
    is_in_place = into is None and path.suffix.lower().replace("jpeg", "jpg") == picture.ending
    number, file = 1, path if is_in_place else folder / f"{stem}{picture.ending}"
    while file.exists() and file != path:
        number += 1
        file = folder / f"{stem}-{number}{picture.ending}"
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(file, picture.data)
    return file, picture
