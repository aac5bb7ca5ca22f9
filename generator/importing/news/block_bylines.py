"""What one block of a page says of who wrote the piece: by its label, its place, its role."""

import re
from collections.abc import Sequence

from generator.importing.block import Block
from generator.importing.news.bylines import Byline, byline
from generator.importing.news.layout import is_layout

_MAKER = re.compile(
    r"(?:biên tập|trình bày|thiết kế|đồ họa|dựng phim|kỹ thuật)\s*:\s*\S.{1,60}", re.IGNORECASE
)
"""Who made a piece ready wrote none of it."""


def line_of(block: Block, beside_day: bool) -> Byline | None:
    """What a page calls an author is one; beside the day a name may be in capitals."""
    said = byline(block.text)
    if said and said.is_labelled:
        return said
    if is_layout(block):
        return None
    if line := of_author_box(block):
        return line
    return byline(block.text, is_signature=beside_day)


def of_author_box(block: Block) -> Byline | None:
    """What the page itself calls an author is one, be it an office or initials."""
    return byline(f"Tác giả: {block.text}") if block.role == "author" else None


def of_rest(rest: Sequence[str]) -> Byline | None:
    """Return what the pieces of a line say that stand beside its day."""
    lines = [line for piece in rest if (line := byline(piece, is_signature="." in piece))]
    authors = tuple(name for line in lines for name in line.authors)
    source = next((line.source for line in lines if line.source), "")
    return Byline(authors, source, any(line.is_labelled for line in lines)) if lines else None


def of_tail(block: Block) -> Byline | None:
    """Return what a line below all running words says itself of who made the piece, or where."""
    if block.is_own:
        return None
    if _MAKER.fullmatch(block.text):
        return Byline(is_labelled=True)
    line = byline(block.text)
    return line if line and line.is_labelled else None
