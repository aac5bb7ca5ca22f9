"""A PDF file, by a library that is loaded when the first one is made."""

from generator.model import Edition
from generator.printed.words import PrintedText


def pdf_file(text: PrintedText, edition: Edition) -> bytes:
    """Return the file; to load what lays it out takes as long as a check of a small portal."""
    from generator.printed.layout import laid_out

    return laid_out(text)
