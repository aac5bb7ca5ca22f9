"""A name below quoted words: whose words they are, and not who wrote the piece."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.news.address import is_addressed
from generator.importing.news.bylines import byline

_QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]")
_CALLED = re.compile(r"(?:ông|bà|cô|thầy|anh|chị|bác|cụ|em) ", re.IGNORECASE)
"""Nobody signs so, whatever the surname behind it."""


def is_speaker(blocks: Sequence[Block], index: int) -> bool:
    """Does a line say whose words are quoted above it? A title says so, or who wrote the piece
    stands further below."""
    above, text = blocks[index - 1] if index else None, blocks[index].text
    if above is None or not (above.kind is BlockKind.QUOTE or _QUOTED.fullmatch(above.text)):
        return False
    line = byline(text, is_signature=True)
    if line is None or line.is_labelled or not line.authors:
        return False
    below = (byline(block.text) for block in blocks[index + 1 :])
    is_called = is_addressed(text) or _CALLED.match(text) is not None
    return is_called or any(other and other.is_labelled for other in below)
