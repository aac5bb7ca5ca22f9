"""Blocks and emphasis that are nested without end: beyond a depth parsers drop what is written."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem

_DEEPEST = 16
"""Blocks around a block; an item of a list is two."""
_DEEPEST_WORDS = 6
_STEP = 4
"""Blanks for each block in Python-Markdown."""
_MARKED = re.compile(r"(?P<blanks>[ \t]+)(?:!!!|\?\?\?|===|///|[-*+>:]|\d{1,9}[.)])")
_BLOCKS = "Viết gọn lại: danh sách, lời trích lồng nhiều nhất sáu cấp."
_WORDS = "Xóa các dấu thừa: chữ nhấn chỉ cần một cặp dấu."


def nested_too_deep(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Problem]:
    """Yield B625 for the first block, and the first words, that lie too deep; lines from 0."""
    deep = [*_blocks(tokens), *_indented(lines)]
    if deep:
        yield "B625", min(deep), (("what", "khối này"), ("advice", _BLOCKS))
    words = next((token for token in tokens if token.type == "inline" and _is_deep(token)), None)
    if words:
        place = words.map[0] if words.map else 0
        yield "B625", place, (("what", "chữ nhấn ở đoạn này"), ("advice", _WORDS))


def _blocks(tokens: Sequence[Token]) -> Iterator[int]:
    for token in tokens:
        if token.level >= _DEEPEST and token.map:
            yield token.map[0]
            return


def _indented(lines: Sequence[str]) -> Iterator[int]:
    for number, line in enumerate(lines):
        match = _MARKED.match(line) if line.startswith((" ", "\t")) else None
        if match and len(match["blanks"].expandtabs(_STEP)) >= _DEEPEST * _STEP:
            yield number
            return


def _is_deep(inline: Token) -> bool:
    return any(child.level > _DEEPEST_WORDS for child in inline.children or ())


def missing_level(heading: str, level: int, above: int) -> tuple[tuple[str, object], ...]:
    """Say what who listens to a page misses, whose programs go from heading to heading."""
    reason = f"tiêu đề cấp {level} đứng ngay dưới cấp {above}, thiếu cấp ở giữa"
    advice = f"Mở dòng bằng “{'#' * (above + 1)} ”."
    return ("written", heading), ("reason", reason), ("advice", advice)
