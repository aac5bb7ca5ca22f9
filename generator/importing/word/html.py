"""mammoth, with our map of styles and our handling of pictures."""

import io
from dataclasses import dataclass, field

import mammoth

from generator.importing.page import Unreadable

STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Tiêu đề'] => h1:fresh
p[style-name='Subtitle'] => p.lead:fresh
p[style-name='Sapo'] => p.lead:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Chú thích'] => p.caption:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
u =>
strike =>
"""
"""How the styles of Word become HTML; the page “Từ tệp Word” reads with the same."""
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/bmp": "bmp",
    "image/heic": "heic",
    "image/heif": "heic",
}
_LARGEST_PICTURE = 40_000_000


@dataclass(slots=True)
class Converted:
    html: str
    pictures: dict[str, bytes] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)


def as_html(data: bytes) -> Converted:
    """Return the HTML of a prepared file, and its pictures by the names that stand in it."""
    converted = Converted("")

    def keep(image: object) -> dict[str, str]:
        return {"src": _picture(image, converted)}

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=STYLES, convert_image=mammoth.images.img_element(keep)
        )
    except Exception as problem:  # mammoth raises whatever a broken file makes it meet
        raise Unreadable("tệp Word hỏng: không đọc được nội dung") from problem
    converted.html = result.value
    return converted


def _picture(image: object, converted: Converted) -> str:
    """Return the picture's own number as its name; nothing outside the file is opened."""
    kind = getattr(image, "content_type", "") or ""
    if kind not in _ENDINGS:
        converted.doubts.append(f"Bỏ một hình dạng {kind or 'lạ'}: trình duyệt không hiện được.")
        return ""
    try:
        with image.open() as opened:  # type: ignore[attr-defined]
            data = opened.read(_LARGEST_PICTURE + 1)
    except Exception:  # a picture that is linked, not kept, has no file
        converted.doubts.append("Một hình chỉ là liên kết tới tệp ngoài, không có trong tệp Word.")
        return ""
    if len(data) > _LARGEST_PICTURE:
        converted.doubts.append("Bỏ một hình nặng quá 40 MB.")
        return ""
    name = f"hinh-{len(converted.pictures) + 1}.{_ENDINGS[kind]}"
    converted.pictures[name] = data
    return name
