"""PDF files: what a reader's program would run, send or not open.

Names are looked for in the file as it lies there, in its packed object streams, and in the copy
that PDFium writes: each object plain, however it was packed, encrypted or superseded.
"""

import re
import zlib
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO

import pypdfium2
from pypdfium2 import raw

from generator.model import DocumentFault

_TAIL = 2048
_LARGEST_STREAM = 20_000_000
_MOST_UNPACKED = 200_000_000
_LENGTH = re.compile(rb"/Linearized\b.{0,200}?/L[ \t\r\n]+(\d+)", re.DOTALL)
_GAP = rb"(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*"


def _name(word: str) -> bytes:
    """Return what matches a name: each of its letters may be written as a number."""
    letters = (f"(?:{letter}|#{ord(letter):02x}|#{ord(letter):02X})" for letter in word)
    return f"/{''.join(letters)}(?![A-Za-z0-9#])".encode()


def _action(word: str) -> bytes:
    return rb"(?:" + _name("S") + rb"|\bobj)" + _GAP + _name(word)


def _key(word: str, value: bytes) -> bytes:
    return _name(word) + _GAP + value


_SIGNS = (
    (DocumentFault.SCRIPT, {"JavaScript": _action("JavaScript")}),
    (
        DocumentFault.LAUNCH,
        {"Launch": _action("Launch"), "RichMediaExecute": _action("RichMediaExecute")},
    ),
    (
        DocumentFault.SENDS,
        {"SubmitForm": _action("SubmitForm"), "ImportData": _action("ImportData")},
    ),
    (
        DocumentFault.HOLDS_FILES,
        {"EF": _key("EF", rb"<<"), "FileAttachment": _key("Subtype", _name("FileAttachment"))},
    ),
    (
        DocumentFault.FORM,
        {"XFA": _key("XFA", rb"(?:\[|\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R\b)")},
    ),
)
"""By the name that each sign holds."""
_PACKED = re.compile(_name("ObjStm"))
_STREAM = re.compile(rb"\bstream\r?\n")
_HEAD = 4000
"""Bytes of a stream's own dictionary."""
_PATTERNS = tuple(
    (fault, re.compile(_name(word)), re.compile(sign))
    for fault, signs in _SIGNS
    for word, sign in signs.items()
)
"""The name alone is looked for first: that takes a hundredth of the time."""


def pdf_fault(data: bytes) -> DocumentFault | None:
    """Return what is wrong with a PDF file."""
    if _is_cut(data):
        return DocumentFault.CUT
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        asks = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        return DocumentFault.PASSWORD if asks else DocumentFault.BROKEN
    with closing(document):
        if not len(document):
            return DocumentFault.BROKEN
        if raw.FPDFDoc_GetJavaScriptActionCount(document) > 0:
            return DocumentFault.SCRIPT
        if raw.FPDFDoc_GetAttachmentCount(document) > 0:
            return DocumentFault.HOLDS_FILES
        try:
            plain = _plain(document)
        except pypdfium2.PdfiumError:
            return DocumentFault.BROKEN
    parts = (*_parts(data), plain)
    return next(
        (
            fault
            for fault, name, sign in _PATTERNS
            if any(name.search(part) and sign.search(part) for part in parts)
        ),
        None,
    )


def _plain(document: pypdfium2.PdfDocument) -> bytes:
    """Return the document written anew, without object streams and passwords."""
    copy = BytesIO()
    document.save(copy, flags=raw.FPDF_REMOVE_SECURITY)
    return copy.getvalue()


def _is_cut(data: bytes) -> bool:
    whole = data.rstrip(b"\0\t\n\f\r ")
    length = _LENGTH.search(data[:_TAIL])
    is_short = length is not None and int(length[1]) > len(data)
    return is_short or b"%%EOF" not in whole[-_TAIL:]


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield the file as it lies there, and each of its packed streams of objects."""
    yield data
    left = _MOST_UNPACKED
    for match in _PACKED.finditer(data):
        stream = _STREAM.search(data, match.end(), match.end() + _HEAD)
        if stream is None:
            continue
        unpacked = _unpacked(data, stream.end(), min(_LARGEST_STREAM, left))
        left -= len(unpacked)
        if left <= 0:
            return
        yield unpacked


def _unpacked(data: bytes, start: int, most: int) -> bytes:
    """Return a stream as far as it can be read."""
    try:
        return zlib.decompressobj().decompress(memoryview(data)[start:], most)
    except zlib.error:
        return b""
