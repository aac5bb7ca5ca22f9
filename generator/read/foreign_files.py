"""Content files that are no text of ours: another program's file under the name of one."""

import re

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import PICTURES, FileForm, form_of, really

_MARKED = re.compile(r"\s*(?:\{\\rtf1|<!doctype html|<html[\s>])", re.IGNORECASE)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_HEAD = 400
_HALVES = b"\x00\x01\x03\x1e\x20"
"""Of the letters of Latin and Vietnamese, their marks and their quotation marks."""
_PARTS = (
    (b"word/", "văn bản Word (.docx)"),
    (b"xl/", "bảng tính Excel (.xlsx)"),
    (b"ppt/", "tệp trình chiếu PowerPoint (.pptx)"),
)
_IMPORT = "Trả lại đuôi đúng của tệp, rồi chạy “portal import ‹tệp›” để chuyển thành bài."
_PICTURE = "Trả lại đuôi đúng (.jpg, .png…), đặt cạnh bài, rồi viết ![lời mô tả](tên tệp)."
_REMOVE = "Xóa tệp, hoặc trả lại đuôi đúng rồi cất ở nơi khác."
_SAVE = "Mở bằng Notepad, chọn Save As, ô Encoding chọn UTF-8, rồi lưu lại."
_ADVICE = {
    **dict.fromkeys(FileForm, ""),
    **dict.fromkeys((FileForm.PDF, FileForm.ZIP, FileForm.HTML, FileForm.RTF), _IMPORT),
    FileForm.OLD_OFFICE: _IMPORT,
    **dict.fromkeys((*PICTURES, FileForm.HEIC), _PICTURE),
    **dict.fromkeys((FileForm.PROGRAM, FileForm.ARCHIVE), _REMOVE),
}


def foreign_text(path: str, text: str) -> Diagnostic | None:
    """Return T114 for text that another program wrote for itself."""
    if not _MARKED.match(text):
        return None
    return _told(path, really(form_of(text.lstrip().encode())), _IMPORT)


def foreign_bytes(path: str, data: bytes) -> Diagnostic | None:
    """Return T114 for what is no text, or none in UTF-8, where its first bytes say what it is."""
    if data.startswith(_UTF_16) or _is_wide(data):
        return _told(path, "tệp chữ mã UTF-16 (“Unicode” của Notepad)", _SAVE)
    form = form_of(data)
    advice = _ADVICE[form]
    if not advice:
        return None
    parts = (name for sign, name in _PARTS if form is FileForm.ZIP and sign in data)
    return _told(path, next(parts, really(form)), advice)


def _is_wide(data: bytes) -> bool:
    """Has each letter two bytes? Of Vietnamese one of them is one of four, often none at all."""
    first = data[:_HEAD]
    return any(
        half.count(0) * 4 > len(half) > 3 and not half.strip(_HALVES) and 0 not in other
        for half, other in ((first[1::2], first[::2]), (first[::2], first[1::2]))
    )


def _told(path: str, real: str, advice: str) -> Diagnostic:
    name = path.rpartition("/")[2]
    return problem("T114", Position(path), name=name, really=real, advice=advice)
