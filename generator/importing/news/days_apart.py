"""Days that a page sets apart from lines of their own: in a badge, at the end of a title."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importing.block import Block, BlockKind
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose, may_be_title

_DAY = re.compile(r"0?[1-9]|[12]\d|3[01]")
_MONTH = re.compile(r"(?:tháng|thg\.?|th\.?)\s?(?P<month>0?[1-9]|1[0-2]),?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_AND_YEAR = re.compile(
    rf"(?:{_MONTH.pattern}|(?P<number>0?[1-9]|1[0-2]))\s?[,/.-]?\s?(?P<year>{_YEAR.pattern})",
    re.IGNORECASE,
)

_TITLE_AND_DAY = re.compile(
    r"(?P<title>.{24,}?)\s*(?:\[(?P<boxed>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^\[\]]{0,16})\]"
    r"|\((?P<timed>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^()]{0,6}\d{1,2}[:hg]\d\d[^()]{0,8})\))"
)
"""In round brackets without a time it is how lists of other pieces tell their days."""


def with_badges(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, the lines of a badge as one: 11, Tháng 11, 2024."""
    at = 0
    while at < len(blocks):
        day, count = _badge(blocks[at : at + 3])
        yield replace(blocks[at], text=day, markdown="") if day else blocks[at]
        at += count


def _badge(blocks: Sequence[Block]) -> tuple[str, int]:
    """Return the day that a badge tells, and of how many lines it is; no day and one for others."""
    texts = [block.text if block.kind is not BlockKind.TABLE else "" for block in blocks]
    if len(texts) > 1 and _DAY.fullmatch(texts[0]):
        match = _MONTH_AND_YEAR.fullmatch(texts[1])
        if match and match["number"]:
            return f"{texts[0]}/{match['number']}/{match['year']}", 2
        if match:
            return f"{texts[0]} tháng {match['month']} {match['year']}", 2
        month = _MONTH.fullmatch(texts[1])
        if len(texts) > 2 and month and _YEAR.fullmatch(texts[2]):
            return f"{texts[0]} tháng {month['month']} {texts[2]}", 3
    return "", 1


def with_days_apart(blocks: Sequence[Block]) -> Iterator[Block]:
    """Above the running words a title may end in its day, in brackets: they are two lines."""
    first = next((at for at, block in enumerate(blocks) if is_prose(block.text)), len(blocks))
    for at, block in enumerate(blocks):
        match = _TITLE_AND_DAY.fullmatch(block.text) if at < first else None
        day = (match["boxed"] or match["timed"]) if match else ""
        if match and may_be_title(match["title"]) and _is_bare(day):
            yield replace(block, text=match["title"], markdown="")
            yield Block(day)
        else:
            yield block


def _is_bare(day: str) -> bool:
    line = date_line(day)
    return line is not None and not line.rest
