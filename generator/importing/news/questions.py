"""Titles with a label: of a piece, or of a question that a reader asked and somebody answers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.block import Block
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose, may_be_title

_CALLED = re.compile(r"(?:Câu hỏi|Hỏi|Tiêu đề|Nội dung hỏi)\s*:\s*(?P<title>\S.{12,200})")
_NAMED = re.compile(
    r"(?:tiêu đề|tên (?:bài(?: viết)?|tin))\s*:\s*(?P<title>\S.{12,200})", re.IGNORECASE
)
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


def with_named_title(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks with the title of a table of who wrote what and when, without its label."""
    first = next((at for at, block in enumerate(blocks) if _is_told(block.text)), len(blocks))
    for at, block in enumerate(blocks[:first]):
        named = _NAMED.fullmatch(block.text)
        if named and may_be_title(named["title"]):
            titled = replace(block, text=named["title"], markdown="", role="title")
            return (*blocks[:at], titled, *blocks[at + 1 :])
    return blocks


def _is_told(line: str) -> bool:
    return is_prose(line) and _NAMED.fullmatch(line) is None


def _tells_who_asked(line: str) -> bool:
    return _ASKED.match(line) is not None and date_line(line) is None


def _with_lead(blocks: Sequence[Block]) -> Sequence[Block]:
    """What was asked opens the piece, below its label."""
    label = next((at for at, block in enumerate(blocks) if _LABEL.fullmatch(block.text)), None)
    if label is None or label + 1 >= len(blocks):
        return blocks
    asked = replace(blocks[label + 1], role="lead")
    return (*blocks[:label], asked, *blocks[label + 2 :])
