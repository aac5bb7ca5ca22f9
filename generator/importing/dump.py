"""The text of a page, dumped line by line."""

from generator.importing.block import Block
from generator.importing.page import Page, Unreadable
from generator.text import squeeze


def read_dump(name: str, data: bytes) -> Page:
    """Return the lines of a dump. Raises Unreadable when they are not text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"không phải văn bản UTF-8 (byte {error.start + 1})") from error
    lines = (squeeze(line) for line in text.splitlines())
    return Page(name, tuple(Block(line) for line in lines if line))
