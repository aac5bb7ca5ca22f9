"""What a dump has of other pieces above the path that leads to its own."""

import re
from collections.abc import Sequence

from generator.importing.block import Block
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose, is_sentence, may_be_title

_STEP = r"[^\W\d_][^.!?:>»›/→]{1,40}"
_PATH = re.compile(rf"{_STEP}(?:(?:>{{1,2}}|[»›/→])\s*{_STEP})+")
_NEAR = 4
_LEAST = 3


def start_of_page(blocks: Sequence[Block]) -> int:
    """Return where the head of the piece begins, when other pieces are told above it.

    Below their sentences stands a path, `Xã hội >> Giáo dục`, and below that a day and a title.
    """
    paths = (at for at, block in enumerate(blocks) if _PATH.fullmatch(block.text))
    return next((at for at in paths if _heads(blocks, at)), 0)


def _heads(blocks: Sequence[Block], path: int) -> bool:
    above, below = (
        sum(is_prose(block.text) or is_sentence(block.text) for block in part)
        for part in (blocks[:path], blocks[path:])
    )
    if not above or below < max(_LEAST, above):
        return False
    head = [block.text for block in blocks[path + 1 : path + 1 + _NEAR]]
    lines = head[: next((at for at, text in enumerate(head) if is_prose(text)), len(head))]
    titles = [text for text in lines if may_be_title(text) and not date_line(text)]
    return bool(titles) and any(map(date_line, lines))
