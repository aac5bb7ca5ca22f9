"""What ends a piece as a whole: the readers' corner, its signature, the box of its author."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.author_boxes import MOST_OF_BOX, author_at
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose
from generator.importing.news.speakers import is_speaker

_ENOUGH = 3
_DRAWN = re.compile(r"_{8,}")


def ends_all(blocks: Sequence[Block], index: int) -> bool:
    """Is nothing the piece's from here on?"""
    return (
        _opens_comments(blocks[index])
        or _follows_signature(blocks, index)
        or _is_drawn(blocks, index)
        or _opens_author_box(blocks, index)
    )


def _opens_comments(block: Block) -> bool:
    return block.kind is not BlockKind.PICTURE and furniture.opens_comments(block.text)


def _follows_signature(blocks: Sequence[Block], index: int) -> bool:
    """Does a line stand below who signed the piece, with less to read after it than before?"""
    text = blocks[index].text
    line = byline(blocks[index - 1].text, is_signature=True)
    if line is None or not line.authors or is_prose(text) or byline(text) or not text:
        return False
    if is_speaker(blocks, index - 1):
        return False
    before = sum(is_prose(block.text) for block in blocks[: index - 1])
    after = sum(is_prose(block.text) for block in blocks[index:])
    return (
        before >= _ENOUGH
        and after < before
        and not date_line(text)
        and not _is_pictured(blocks, index)
    )


def _is_drawn(blocks: Sequence[Block], index: int) -> bool:
    """Below a drawn line stands what a member of a forum writes below all they post."""
    if not _DRAWN.fullmatch(blocks[index].text):
        return False
    return _is_near_end(blocks, index)


def _opens_author_box(blocks: Sequence[Block], index: int) -> bool:
    """Does a name begin the box that tells who wrote the piece, with less to read after it?"""
    if author_at(blocks[index : index + MOST_OF_BOX]) is None:
        return False
    return _is_near_end(blocks, index)


def _is_pictured(blocks: Sequence[Block], index: int) -> bool:
    """Near a picture a name may be who took it."""
    near = blocks[max(0, index - 4) : index + 1]
    return any(
        block.kind is BlockKind.PICTURE or furniture.title_of_picture(block.text) is not None
        for block in near
    )


def _is_near_end(blocks: Sequence[Block], index: int) -> bool:
    """Is there less to read below than above?"""
    before, after = (
        sum(is_prose(block.text) for block in part) for part in (blocks[:index], blocks[index:])
    )
    return before >= _ENOUGH and after < before
