"""Which lines between running words are sub-headings, and which name who speaks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.importing.block import Block, BlockKind
from generator.importing.news.address import is_addressed
from generator.importing.news.bylines import byline
from generator.importing.news.lines import ends_sentence, is_name, is_prose
from generator.importing.news.scenes import shows_person

_LONGEST_HEADING = 140
_MARKED = re.compile(r"(?:[-–+•*]|(?P<number>\d{1,2}[.)]|[a-zđ]\)))(?=\s)")
_MOST_HEADS = 2
"""Of two levels, a sub-heading may stand below another."""
_SPEAKER = re.compile(r"[-–—*\s]*(?P<name>[Pp]\.\s?[Vv]\.?|[^\W\d_][^:.?!]{1,48}?)\s*:\s*(?=\S)")
_QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]\W?")
_FIGURE = re.compile(r"\d[\d.,]*\s[^\W\d_]{1,12}(?: [^\s.!?:]+){0,6}$")
_ASKS = re.compile(
    r"(?:pv|p\.\s?v\.?|phóng viên|hỏi|đáp|trả lời|mc|bạn đọc|người dẫn(?: chương trình)?|btv)"
)


def with_headings(blocks: Sequence[Block]) -> list[Block]:
    """A short line without a full stop, between running words, is a sub-heading."""
    read: list[Block] = []
    speakers = _speakers(blocks)
    for index, block in enumerate(blocks):
        before = next((other for other in reversed(read) if other.text), None)
        after = next((other for other in blocks[index + 1 :] if other.text), None)
        is_heading = _is_heading(block, before, after) and _speaker(block.text) not in speakers
        is_heading = is_heading and not _ends_list(read, block)
        read.append(replace(block, kind=BlockKind.HEADING, level=2) if is_heading else block)
    return read


def unsure_headings(lines: Iterable[Block], headed: Iterable[Block]) -> Iterator[str]:
    """Yield a doubt on the headings of a dump, whose letters do not say what else they may be."""
    taken = [line for line, block in zip(lines, headed, strict=True) if line.kind != block.kind]
    plain = (line for line in taken if not has_look(line))
    names = [f"“{line.text}”" for line in plain]
    if names:
        said = "; ".join(names)
        yield f"Không rõ là đề mục, chú thích ảnh hay tên bài khác, đang để là đề mục: {said}."


def has_look(block: Block) -> bool:
    """Does the format say how a line is set, or that it was written for the piece?"""
    return bool(block.look or block.markdown or block.is_own)


def _is_who_said(text: str, before: Block) -> bool:
    """Below words in quotes stands whose they are: `Em Lê Thị Hoài, tân sinh viên`."""
    is_quoted = before.kind is BlockKind.QUOTE or _QUOTED.fullmatch(before.text) is not None
    speaker = text.partition(",")[0]
    return is_quoted and (is_name(speaker) or is_addressed(speaker) or shows_person(speaker))


def _ends_list(read: Sequence[Block], block: Block) -> bool:
    """Of short lines below one another, and below what announces them, the last is one too."""
    if has_look(block):
        return False
    sign = _sign(block)
    rows = list(takewhile(lambda line: _is_row(line) and _sign(line) == sign, reversed(read)))
    above = read[-len(rows) - 1].text if len(rows) < len(read) else ""
    return len(rows) >= (1 if above.endswith(":") else _MOST_HEADS)


def _is_row(line: Block) -> bool:
    is_plain = line.kind is BlockKind.PARAGRAPH and not has_look(line)
    is_short = 0 < len(line.text) <= _LONGEST_HEADING and not is_prose(line.text)
    return is_plain and is_short and not ends_sentence(line.text)


def _sign(line: Block) -> str:
    """Return what an item begins with: a dash, or a figure for a number."""
    match = _MARKED.match(line.text)
    return ("1" if match["number"] else match.group()) if match else ""


def _is_figure(text: str, before: Block) -> bool:
    """Is it one of several figures that stand below one another: `37 học sinh`?"""
    return all(_FIGURE.match(line) for line in (text, before.text))


def _speakers(blocks: Iterable[Block]) -> frozenset[str]:
    """Return who is named before a colon at more than one line's start, as in an interview."""
    counts = Counter(filter(None, (_speaker(block.text) for block in blocks)))
    often = {name for name, count in counts.items() if count > 1}
    asking = {name for name in counts if _ASKS.fullmatch(name)}
    return frozenset(often | asking)


def _speaker(text: str) -> str:
    match = _SPEAKER.match(text)
    return match["name"].casefold() if match else ""


def _is_heading(block: Block, before: Block | None, after: Block | None) -> bool:
    if block.kind is not BlockKind.PARAGRAPH or not before or not after:
        return False
    if len(block.text) > _LONGEST_HEADING or (
        ends_sentence(block.text) and not block.text.endswith("?")
    ):
        return False
    if not (block.text[:1].isupper() or block.text[:1].isdigit()):
        return False
    if _is_who_said(block.text, before) or _is_figure(block.text, before):
        return False
    if block.is_bold and after.kind is BlockKind.TABLE:
        return True
    return is_prose(after.text) and byline(block.text) is None
