"""What Markdown found in the bodies, and pictures that are not there."""

import posixpath
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, Body, Content, Link, Record, WrittenPage
from generator.model.origin import Origin
from generator.site.files import find_file, is_picture
from generator.site.site import Site

ADVICE = "Kiểm tra bản gốc: thiếu, trùng hay đảo số?"


def body_findings(site: Site, content: Content) -> Iterator[Diagnostic]:
    """B601, B605 to B608, B612 to B616, T103: what is wrong inside one body."""
    for record in content.records:
        if body := site.bodies.get(record.url):
            for code, line, values in body.problems:
                if code == "B606" and _is_title(record, line):
                    continue
                yield _body_finding(record.origin, code, line, dict(values))
    for origin, body in _without_page(site):
        for code, line, values in body.problems:
            if code != "B606" or "/" in origin.path.partition("/")[2]:
                yield _body_finding(origin, code, line, dict(values))


def _is_title(record: Record, line: int) -> bool:
    """Is a first heading the title of a hand-written page that names none?"""
    if not isinstance(record, WrittenPage) or record.title:
        return False
    above = record.origin.text.split("\n")[record.origin.body_line - 1 : line - 1]
    return not any(text.strip() for text in above)


def _body_finding(origin: Origin, code: str, line: int, values: dict[str, object]) -> Diagnostic:
    word = str(values.get("href") or values.get("written") or "")
    return origin.problem_in(code, line, word, **{"advice": ADVICE, **values})


def missing_pictures(site: Site, content: Content) -> Iterator[Diagnostic]:
    """B602, B617: a picture must be a picture's file beside the record."""
    for record in content.records:
        body = site.bodies.get(record.url)
        for image in body.images if body else ():
            yield from _picture(content, record.origin, image)
        if isinstance(record, Article) and record.image and not is_picture(record.image.src):
            yield record.origin.problem("B617", "image", "src", **_why_not(record.image.src))
    for origin, body in _without_page(site):
        for image in body.images:
            yield from _picture(content, origin, image)


def _without_page(site: Site) -> Iterator[tuple[Origin, Body]]:
    """The bodies of files with broken keys, and the wordings that have files of their own."""
    yield from site.broken
    for wordings in site.versions.values():
        for wording in wordings[1:]:
            yield wording.origin, wording.body


def _picture(content: Content, origin: Origin, image: Link) -> Iterator[Diagnostic]:
    if not is_picture(image.href):
        yield origin.problem_in("B617", image.line, image.href, **_why_not(image.href))
    elif find_file(content.files, origin.path, image.href) is None:
        yield _missing(origin, image)


def _why_not(name: str) -> dict[str, str]:
    if name.startswith("/") or ".." in name.split("/"):
        advice = "Chép hình vào cạnh bài, rồi chỉ viết tên tệp."
        return {"file": name, "reason": "tệp nằm ở thư mục khác", "advice": advice}
    advice = "Mở hình, lưu lại (hoặc chụp lại) thành .jpg hay .png; tài liệu thì đặt liên kết."
    reason = "cổng nhận hình .jpg, .png, .webp, .avif, .gif"
    return {"file": name, "reason": reason, "advice": advice}


def _missing(origin: Origin, image: Link) -> Diagnostic:
    folder = posixpath.dirname(origin.path)
    return origin.problem_in(
        "B602",
        image.line,
        image.href,
        file=image.href,
        advice=f"Đặt tệp vào {folder}/ rồi kiểm tra tên, kể cả chữ hoa, chữ thường.",
    )
