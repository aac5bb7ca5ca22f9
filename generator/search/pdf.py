"""The words of attached PDF files, kept by the file's digest."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from generator.storage import write_whole

PAGES = 300
"""A longer file is searched by its first pages."""
FORM = "2"
"""Raise when this module reads the same file otherwise."""


def pdf_text(file: Path, cache: Path) -> str:
    """Return a PDF's text, one paragraph a page; empty for a scan or a broken file."""
    data = file.read_bytes()
    cached = cache / f"{_digest(FORM.encode() + data)}.txt"
    text = _kept(cached)
    if text is None:
        text = _read(data)
        cache.mkdir(parents=True, exist_ok=True)
        write_whole(cached, f"{_digest(text.encode())}\n{text}".encode())
    return text


def _kept(file: Path) -> str | None:
    """Return the text of a cached file; None when it is missing or not as it was written."""
    if not file.is_file():
        return None
    digest, _, text = file.read_bytes().partition(b"\n")
    return text.decode() if digest.decode("ascii", "replace") == _digest(text) else None


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=12).hexdigest()


def _read(data: bytes) -> str:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        return "\n".join(" ".join(text.split()) for text in _pages(document))
    finally:
        document.close()


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for number in range(min(len(document), PAGES)):
        try:
            yield document[number].get_textpage().get_text_range()
        except pypdfium2.PdfiumError:
            # one damaged page says nothing, the others still do
            continue
