"""Where a piece ends on its page, and the boxes of other pieces within it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit
from generator.importing.news.groups import length_of_group
from generator.importing.news.layout import box_of, opens_corner
from generator.importing.news.lines import is_prose, is_sentence
from generator.importing.news.strangers import is_akin
from generator.importing.news.wholly import ends_all
from generator.text.letter_case import LARGE

_MOST_HEADLINES = 8
_LEAST_PROSE = 100
_NO_SLOGAN = 160
_ENOUGH = 3
_CUT = ("...", "…")
_NEAR, _FAR = 3, 6
"""Below a paragraph of two sentences a heading and a small table may stand before it goes on."""
_TWO = re.compile(rf"\w[.!?][”\"]? [{LARGE}]")
_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.)]? ")


@dataclass(frozen=True, slots=True)
class Parted:
    """The blocks of the piece, and those of its page."""

    own: tuple[Block, ...]
    others: tuple[Block, ...]


def without_ending(blocks: Sequence[Block]) -> Parted:
    """Cut what follows the piece: comments, key words, other pieces, the portal's own lines."""
    if any(block.is_own for block in blocks):
        return _own_ending(blocks)
    own: list[Block] = []
    others: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        has_begun = _has_begun(own)
        if has_begun and ends_all(blocks, index):
            others += blocks[index:]
            break
        if length := _box_at(blocks, index, own):
            others += blocks[index : index + length]
            index += length
            continue
        own.append(block)
        index += 1
    return Parted(tuple(own), tuple(others))


def _box_at(blocks: Sequence[Block], index: int, own: Sequence[Block]) -> int:
    """Return how many blocks a box has that begins here: key words, contents, other pieces."""
    text, after = blocks[index].text, blocks[index + 1 :]
    has_begun = _has_begun(own)
    if has_begun and _is_row_of_key_words(text, own):
        return 1
    if has_begun and not _is_signed(own) and (length := length_of_group(blocks, index)):
        return length
    if furniture.opens_other_pieces(text) or (has_begun and furniture.is_tags(text)):
        return 1 + (_length_of_box(after, own) if has_begun else 0)
    contents = _length_of_contents(after) if furniture.opens_contents(text) else 0
    return contents and 1 + contents


def _has_begun(own: Sequence[Block]) -> bool:
    """Do running words stand above, and not only a slogan beside a clock?"""
    lines = (block.text for block in own if is_prose(block.text))
    return any(len(line) >= _NO_SLOGAN or line[-1] != "!" for line in lines)


def _is_row_of_key_words(text: str, own: Sequence[Block]) -> bool:
    """Below its summary, above all else, a learned piece names its key words."""
    is_below_summary = sum(is_prose(before.text) for before in own) == 1
    return is_below_summary and furniture.is_tags(text) and not text.rstrip().endswith(":")


def _own_ending(blocks: Sequence[Block]) -> Parted:
    """What somebody wrote for the piece goes to its end, but for what was copied along below it."""
    last = max((at for at, block in enumerate(blocks) if is_prose(block.text)), default=-1)
    opens = (at for at in range(last + 1, len(blocks)) if opens_corner(blocks[at]))
    end = next(opens, len(blocks)) if last >= 0 else len(blocks)
    return Parted(tuple(blocks[:end]), tuple(blocks[end:]))


def _is_signed(own: Sequence[Block]) -> bool:
    """Did who wrote it stand below the running words already? Then nothing of the piece follows."""
    worded = [block for block in own if block.text]
    line = byline(worded[-1].text, is_signature=True) if worded else None
    return line is not None and bool(line.authors) and len(worded) > _ENOUGH


def _length_of_box(after: Sequence[Block], own: Sequence[Block]) -> int:
    """Return how many blocks belong to a box: all, unless running words of the piece go on."""
    if _is_signed(own):
        return len(after)
    for index, block in enumerate(after):
        if furniture.opens_comments(block.text):
            return len(after)
        if _goes_on(after, index) or _comes_back(after, index, own):
            return index
        if index >= _MOST_HEADLINES:
            return len(after)
    return len(after)


def _comes_back(after: Sequence[Block], index: int, own: Sequence[Block]) -> bool:
    """Does a paragraph stand where the piece's own do, or tell in sentences of what they tell?"""
    block = after[index]
    if block.kind is not BlockKind.PARAGRAPH or not is_sentence(block.text):
        return False
    if block.text.endswith(_CUT) or furniture.is_furniture(block.text):
        return False
    if block.box and all(other.box != block.box for other in after[:index]):
        return block.box == box_of(own)
    is_told = _TWO.search(block.text) is not None
    return is_told and is_akin(block.text, [other.text for other in own])


def _length_of_contents(after: Sequence[Block]) -> int:
    """A table of contents ends where a heading that it names stands once more."""
    named: set[str] = set()
    for index, block in enumerate(after):
        heading = _NUMBERED.sub("", block.text)
        if heading in named:
            return index
        if is_prose(block.text):
            return index if any(other.text in named for other in after[index:]) else 0
        named.add(heading)
    return 0


def _are_sentences(blocks: Sequence[Block]) -> bool:
    """Do two whole sentences follow each other, or one and who signed? Headlines part teasers."""
    lines = [block.text for block in blocks]
    if len(lines) < 2 or any(map(furniture.is_furniture, lines)):
        return False
    first, second = (is_sentence(line) and not line.endswith(_CUT) for line in lines)
    return (
        is_prose(lines[0]) and first and (second or byline(lines[1], is_signature=True) is not None)
    )


def _goes_on(after: Sequence[Block], index: int) -> bool:
    """Do running words begin that are no teaser? Those end in dots, or a headline follows each."""
    text = after[index].text
    if _are_sentences(after[index : index + 2]):
        return True
    if len(text) < _LEAST_PROSE or not is_prose(text) or text.endswith(_CUT):
        return False
    reach = _FAR if _TWO.search(text) else _NEAR
    following = [block.text for block in after[index + 1 : index + 1 + reach]]
    prose = [is_prose(words) and not furniture.is_furniture(words) for words in following]
    if following and not any(prose):
        return byline(following[0], is_signature=True) is not None or has_credit(following[0])
    return len(prose) < 2 or prose[0] or prose[1]
