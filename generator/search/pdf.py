"""The words of attached PDF files."""

import hashlib
from pathlib import Path

import pypdfium2

PAGES = 300
"""A longer file is searched by its first pages."""


def pdf_text(file: Path, cache: Path) -> str:
    """Return a PDF's text, one paragraph a page; empty for a scan or a broken file."""
    data = file.read_bytes()
    text_file = cache / f"{hashlib.blake2b(data, digest_size=12).hexdigest()}.txt"
    if not text_file.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        text_file.write_text(_read(data), encoding="utf-8")
    return text_file.read_text(encoding="utf-8")


def _read(data: bytes) -> str:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        pages = (document[number] for number in range(min(len(document), PAGES)))
        texts = (page.get_textpage().get_text_range() for page in pages)
        return "\n".join(" ".join(text.split()) for text in texts)
    finally:
        document.close()
