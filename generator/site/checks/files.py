"""Pictures and linked files: they are there, and are what their names say."""

import posixpath
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import (
    PICTURES,
    Article,
    Body,
    Content,
    Fault,
    FileForm,
    Image,
    Link,
    Origin,
    PictureFile,
    really,
)
from generator.site.checks.bodies import without_page
from generator.site.checks.documents import document_words, other_form
from generator.site.files import (
    find_file,
    find_picture,
    is_attachment,
    is_picture,
    is_what_it_says,
    linked_name,
)
from generator.site.site import Site
from generator.text import format_number, is_decorative, names_a_file, slug

_WITHOUT_PLACE = (
    "Chạy “portal import ‹đường tới tệp hình›”: tệp được thay bằng bản sạch, giữ nguyên tên."
)
_NOT_A_PICTURE = "Mở hình, lưu lại (hoặc chụp lại) thành .jpg hay .png; tài liệu thì đặt liên kết."
_SMALLEST = 16
"""Points of either side: less are marks by which pages count who opens them."""
_NARROWEST_COVER = 320
_STANDS_FOR_IT = "Tả điều thấy trong hình: hình này đi cùng bài ở các danh sách và khi chia sẻ."


def missing_pictures(site: Site, content: Content) -> Iterator[Diagnostic]:
    """B602, B617, B622 to B624: a picture's file beside the record, and words for it."""
    for origin, body in _bodies(site, content):
        for image in body.images:
            yield from _picture(content, origin, image)
    for record in content.records:
        if isinstance(record, Article) and record.image:
            name = record.image.src
            if reasons := _why_not(content, record.origin, name):
                yield record.origin.problem("B617", "image", "src", **reasons)
            for reason in (
                *_drawbacks(content, record.origin, name),
                *_small_cover(content, record.origin, name),
            ):
                yield record.origin.problem("B623", "image", "src", file=name, **reason)
            yield from _words_of(record.image, record)


def _words_of(image: Image, record: Article) -> Iterator[Diagnostic]:
    origin = record.origin
    if slug(image.alt) == slug(record.title):
        values = {"file": image.src, "reason": "chỉ được tả bằng tên bài", "advice": _STANDS_FOR_IT}
        yield origin.problem("B623", "image", "alt", **values)
    if names_a_file(image.alt, image.src):
        yield origin.problem("B622", "image", "alt", words=image.alt)
    if is_decorative(image.alt):
        values = {"file": image.src, "reason": "là hình đại diện của bài", "advice": _STANDS_FOR_IT}
        yield origin.problem("B624", "image", "alt", **values)


def linked_files(site: Site, content: Content) -> Iterator[Diagnostic]:
    """B610, B617, B631: what a body links to beside it is published, and must be what it says."""
    for origin, body in _bodies(site, content):
        for link in body.links:
            name = linked_name(link)
            file = find_file(content.files, origin.path, name)
            if not file:
                continue
            if is_attachment(name) and (wrong := _unfit(content, file)):
                code, words = wrong
                yield origin.problem_in(code, link.line, link.href, **words)
            elif is_picture(name) and (reasons := _why_not(content, origin, name)):
                yield origin.problem_in("B617", link.line, link.href, **reasons)


def unfit_attachments(content: Content) -> Iterator[Diagnostic]:
    """B631: an official text offers documents that readers can open without harm."""
    for text in content.texts:
        for index, attachment in enumerate(text.attachments):
            file = find_file(content.files, text.origin.path, attachment.file)
            if file and (words := document_words(content, file)):
                yield text.origin.problem("B631", "attachments", index, "file", **words)


def _unfit(content: Content, file: str) -> tuple[str, dict[str, str]] | None:
    if words := document_words(content, file):
        return "B631", words
    return None if is_what_it_says(content, file) else ("B610", other_form(content, file))


def _bodies(site: Site, content: Content) -> Iterator[tuple[Origin, Body]]:
    for record in content.records:
        if body := site.bodies.get(record.url):
            yield record.origin, body
    yield from without_page(site)


def _picture(content: Content, origin: Origin, image: Link) -> Iterator[Diagnostic]:
    if is_picture(image.href) and find_file(content.files, origin.path, image.href) is None:
        yield _missing(origin, image)
    elif reasons := _why_not(content, origin, image.href):
        yield origin.problem_in("B617", image.line, image.href, **reasons)
    for reason in _drawbacks(content, origin, image.href):
        yield origin.problem_in("B623", image.line, image.href, file=image.href, **reason)


def _drawbacks(content: Content, origin: Origin, name: str) -> Iterator[dict[str, str]]:
    """Yield what is wrong with a picture that is published all the same, and what to do."""
    picture = find_picture(content, origin.path, name)
    if picture and picture.tells_place:
        reason = "còn ghi nơi chụp (GPS): người đọc không thấy, nhưng ai tải kho mã thì thấy"
        yield {"reason": reason, "advice": _WITHOUT_PLACE}
    if picture and not picture.fault and min(picture.width, picture.height) < _SMALLEST:
        reason = f"chỉ có {picture.width}×{picture.height} điểm ảnh, quá nhỏ để thấy gì"
        yield {"reason": reason, "advice": "Thay bằng hình gốc; hình của trang khác thì bỏ."}
    if picture and picture.moves:
        reason = "là hình động: trang chỉ hiện khung đầu, vì hình động làm rối mắt và nặng máy"
        yield {"reason": reason, "advice": "Thay bằng một hình tĩnh nói được điều cần nói."}


def _small_cover(content: Content, origin: Origin, name: str) -> Iterator[dict[str, str]]:
    """The picture of an article is shown large; that of a page's list is a thumbnail."""
    picture = find_picture(content, origin.path, name)
    if picture and not picture.fault and _SMALLEST <= picture.width < _NARROWEST_COVER:
        reason = f"chỉ rộng {picture.width} điểm ảnh, sẽ mờ khi làm hình đại diện"
        yield {"reason": reason, "advice": f"Thay bằng hình rộng từ {_NARROWEST_COVER} điểm ảnh."}


def _why_not(content: Content, origin: Origin, name: str) -> dict[str, str]:
    """Return why a file is not published as a picture, nothing when it is."""
    if name.startswith("/") or ".." in name.split("/"):
        advice = "Chép hình vào cạnh bài, rồi chỉ viết tên tệp."
        return {"file": name, "reason": "tệp nằm ở thư mục khác", "advice": advice}
    if not is_picture(name):
        reason = "cổng nhận hình .jpg, .png, .webp, .avif, .gif"
        return {"file": name, "reason": reason, "advice": _NOT_A_PICTURE}
    file = find_file(content.files, origin.path, name)
    form = content.forms.get(file) if file else None
    if form is not None and form not in PICTURES:
        return {"file": name, "reason": _not_a_picture(form), "advice": _NOT_A_PICTURE}
    picture = content.pictures.get(file) if file else None
    if picture and picture.fault:
        return {"file": name, **_fault(picture)}
    return {}


def _fault(picture: PictureFile) -> dict[str, str]:
    """Return why nothing can be made of a picture's file, and what to do."""
    if picture.fault is Fault.TOO_LARGE:
        width, height = format_number(picture.width), format_number(picture.height)
        advice = "Mở hình, thu nhỏ còn khoảng 2.000 điểm ảnh bề ngang rồi lưu lại thành .jpg."
        return {"reason": f"hình rộng {width} × {height} điểm ảnh, quá lớn", "advice": advice}
    advice = "Chép lại hình từ máy ảnh hay điện thoại: tệp này chép dở hoặc đã hỏng."
    return {"reason": "tệp hình hỏng, không đọc được hết", "advice": advice}


def _not_a_picture(form: FileForm) -> str:
    if form in (FileForm.EMPTY, FileForm.OTHER):
        return "tệp trống" if form is FileForm.EMPTY else "tệp hỏng, hoặc không phải tệp hình"
    return f"tên là tệp hình nhưng thật ra là {really(form)}"


def _missing(origin: Origin, image: Link) -> Diagnostic:
    folder = posixpath.dirname(origin.path)
    if "\\" in image.href:
        name = image.href.rpartition("\\")[2]
        advice = f"Chép hình vào {folder}/, rồi chỉ viết tên tệp: {name}."
        return origin.problem_in("B602", image.line, image.href, file=image.href, advice=advice)
    return origin.problem_in(
        "B602",
        image.line,
        image.href,
        file=image.href,
        advice=f"Đặt tệp vào {folder}/ rồi kiểm tra tên, kể cả chữ hoa, chữ thường.",
    )
