"""What a file is, by its bytes and not by its name, and who reads it."""

import re
from collections.abc import Callable

from generator.importing.dump import BOMS_OF_UTF_16, read_dump
from generator.importing.html.reader import read_archive, read_html
from generator.importing.page import Page, Unreadable
from generator.importing.pdf.reader import read_pdf
from generator.importing.word.reader import read_word

LARGEST = 60_000_000
_HEAD = 4096
_PICTURES = (
    (b"\xff\xd8\xff", "ảnh JPEG"),
    (b"\x89PNG", "ảnh PNG"),
    (b"GIF8", "ảnh GIF"),
    (b"BM", "ảnh BMP"),
    (b"II*\x00", "ảnh TIFF"),
    (b"MM\x00*", "ảnh TIFF"),
)
_OTHERS = (
    (b"{\\rtf", "tệp RTF; mở bằng Word rồi lưu thành .docx"),
    (b"Rar!", "tệp nén RAR; giải nén rồi nhập từng tệp"),
    (b"7z\xbc\xaf", "tệp nén 7z; giải nén rồi nhập từng tệp"),
    (b"\x1f\x8b", "tệp nén gzip; giải nén rồi nhập từng tệp"),
)
_CALLED = ((".docx", "tệp Word"), (".doc", "tệp Word"), (".pdf", "tệp PDF"))
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|article|meta|p|h1|section|main|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_OF_A_PROGRAM = re.compile(
    r"\.(?:ya?ml|json|toml|ini|cfg|conf|py|js|mjs|css|sh|sql|csv|log|lock|ics)$", re.IGNORECASE
)
_OF_THE_PORTAL = re.compile(rb"---[ \t]*\r?\n(?:[a-z_]+:.*\r?\n)")
_ARCHIVE = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
Reader = Callable[[str, bytes], Page]


def read_page(name: str, data: bytes) -> Page:
    """Return a file's page. Raises Unreadable, which says what the file is instead."""
    if not data.strip(b"\x00 \r\n\t"):
        raise Unreadable("tệp trống")
    if len(data) > LARGEST:
        raise Unreadable(f"tệp nặng {len(data) // 1_000_000} MB, quá {LARGEST // 1_000_000} MB")
    if _OF_A_PROGRAM.search(name) or _OF_THE_PORTAL.match(data):
        raise Unreadable("là tệp của cổng hay của chương trình, không phải bài để nhập")
    reader = _reader(data)
    if reader is read_dump and (called := _called(name)) and not _is_text(data):
        raise Unreadable(
            f"không phải văn bản UTF-8, cũng không phải {called} như tên gọi: hỏng hoặc chép dở,"
            " chép lại từ máy gốc"
        )
    return reader(name, data)


def _called(name: str) -> str:
    """Return what a file claims to be by its name."""
    return next((words for ending, words in _CALLED if name.lower().endswith(ending)), "")


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-16" if data.startswith(BOMS_OF_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True


def _reader(data: bytes) -> Reader:
    if picture := _picture(data):
        raise Unreadable(f"là {picture}, không phải văn bản; ảnh chụp trang giấy phải gõ lại")
    for start, name in _OTHERS:
        if data.startswith(start):
            raise Unreadable(f"là {name}")
    if data[:1024].lstrip().startswith(b"%PDF"):
        return read_pdf
    if data.startswith(_ZIP):
        return read_word
    if data.startswith(_OLE):
        raise Unreadable(_compound(data))
    return _html_or_text(data)


def _html_or_text(data: bytes) -> Reader:
    if _ARCHIVE.search(data[:_HEAD]):
        return read_archive
    return read_html if _HTML.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) else read_dump


def _picture(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "ảnh WebP"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"avif", b"hevc"):
        return "ảnh HEIC hoặc AVIF"
    return next((name for start, name in _PICTURES if data.startswith(start)), "")


def _compound(data: bytes) -> str:
    """Word 97, or what Word makes of a document with a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "tệp Word có mật khẩu; mở bằng Word, bỏ mật khẩu rồi lưu lại"
    if "WordDocument".encode("utf-16-le") in data:
        return "tệp .doc của Word 97-2003; mở bằng Word rồi lưu thành .docx"
    return "tệp Office đời cũ (.doc, .xls hoặc .ppt); mở ra rồi lưu thành .docx"
