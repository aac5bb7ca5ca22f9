"""A question that a reader asked and somebody answers: what it is called, above who asked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.block import Block
from generator.importing.news.date_lines import date_line

_CALLED = re.compile(r"(?:Câu hỏi|Hỏi|Tiêu đề|Nội dung hỏi)\s*:\s*(?P<title>\S.{12,200})")
_ASKED = re.compile(r"(?:người|ngày|nơi) (?:hỏi|gửi)\s*:", re.IGNORECASE)
_LABEL = re.compile(r"(?:Nội dung )?(?:câu )?hỏi\s*:", re.IGNORECASE)
_NEAR = 3


def with_question(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks with the title of a question as a title, without its label."""
    for at, block in enumerate(blocks):
        called = _CALLED.fullmatch(block.text)
        below = blocks[at + 1 : at + 1 + _NEAR]
        if called and any(_ASKED.match(other.text) for other in below):
            titled = replace(block, text=called["title"], markdown="", role="title")
            rest = [other for other in blocks[at + 1 :] if not _tells_who_asked(other.text)]
            return (*blocks[:at], titled, *_with_lead(rest))
    return blocks


def _tells_who_asked(line: str) -> bool:
    return _ASKED.match(line) is not None and date_line(line) is None


def _with_lead(blocks: Sequence[Block]) -> Sequence[Block]:
    """What was asked opens the piece, below its label."""
    label = next((at for at, block in enumerate(blocks) if _LABEL.fullmatch(block.text)), None)
    if label is None or label + 1 >= len(blocks):
        return blocks
    asked = replace(blocks[label + 1], role="lead")
    return (*blocks[:label], asked, *blocks[label + 2 :])
