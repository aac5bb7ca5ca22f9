"""Which lines between running words are sub-headings, and which name who speaks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.importing.block import Block, BlockKind
from generator.importing.news.bylines import byline
from generator.importing.news.lines import ends_sentence, is_prose, shared

_LONGEST_HEADING = 140
_LEAST_OF_HEADLINE, _LEAST_OF_TEASED = 7, 5
_CUT = ("...", "…")
_THREE = 3
_STOP = re.compile(r"[.!?…][\"”’»)\]]*$")
_MOST_SHARED = 0.15
_SPEAKER = re.compile(r"[-–—*\s]*(?P<name>[^\W\d_][^:.?!]{1,48}?)\s*:\s*(?=\S)")
_ASKS = re.compile(r"(?:pv|phóng viên|hỏi|đáp|trả lời|mc|bạn đọc|người dẫn(?: chương trình)?|btv)")


def with_headings(blocks: Sequence[Block]) -> list[Block]:
    """A short line without a full stop, between running words, is a sub-heading."""
    read: list[Block] = []
    speakers = _speakers(blocks)
    for index, block in enumerate(blocks):
        before = next((other for other in reversed(read) if other.text), None)
        after = next((other for other in blocks[index + 1 :] if other.text), None)
        is_heading = _is_heading(block, before, after) and _speaker(block.text) not in speakers
        read.append(replace(block, kind=BlockKind.HEADING, level=2) if is_heading else block)
    return read


def unsure_headings(lines: Iterable[Block], headed: Iterable[Block]) -> Iterator[str]:
    """Yield a doubt on the headings of a dump, whose letters do not say what else they may be."""
    taken = [line for line, block in zip(lines, headed, strict=True) if line.kind != block.kind]
    plain = (line for line in taken if not _has_look(line))
    names = [f"“{line.text}”" for line in plain]
    if names:
        said = "; ".join(names)
        yield f"Không rõ là đề mục, chú thích ảnh hay tên bài khác, đang để là đề mục: {said}."


def headlines_of_others(lines: Sequence[Block], headed: Sequence[Block]) -> Iterator[Block]:
    """Yield the lines of a dump that are the headline of another piece, and what teases it.

    A sub-heading is short, or says some of what the words around it say.
    """
    words = [line.text for line in lines]
    for at, block in enumerate(headed):
        if not _may_be_headline(lines, headed, at):
            continue
        others = (*words[:at], *words[at + 1 :])
        is_teased = at + 1 < len(words) and words[at + 1].endswith(_CUT)
        least = _LEAST_OF_TEASED if is_teased else _LEAST_OF_HEADLINE
        if len(block.text.split()) >= least and shared(block.text, others) < _MOST_SHARED:
            yield from headed[at : at + 1 + is_teased]


def _may_be_headline(lines: Sequence[Block], headed: Sequence[Block], at: int) -> bool:
    """Is a line set as all others a heading to us, or none of the sentences that it parts?"""
    if lines[at].kind is not BlockKind.PARAGRAPH or _has_look(lines[at]):
        return False
    if headed[at].kind is BlockKind.HEADING:
        return True
    around = [line.text for line in lines[max(0, at - 1) : at + 2]]
    is_apart = len(around) == _THREE and all(map(_STOP.search, (around[0], around[2])))
    text = lines[at].text
    return is_apart and text[:1].isupper() and not ends_sentence(text)


def _has_look(block: Block) -> bool:
    return bool(block.look or block.markdown or block.is_own)


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
    if block.is_bold and after.kind is BlockKind.TABLE:
        return True
    return is_prose(after.text) and byline(block.text) is None
