"""The wording of a text as its page wants it: headings for chapters and articles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importing.block import Block, BlockKind

_I = re.IGNORECASE
_GROUP = re.compile(
    r"^(?P<kind>phần|chương|mục|tiểu mục|phụ lục)\s+(?P<number>[\dIVXLC]+[a-z]?|thứ [^\W\d_]+"
    r"|[A-Z])(?P<sign>\s*[.:\-–]?\s*)(?P<title>.*)$",
    _I,
)
_ARTICLE = re.compile(r"^điều\s+(?P<number>\d+[a-zđ]?)\s*[.:\-–]\s*(?P<title>.*)$", _I)
_ROMAN = re.compile(r"^[IVX]{1,5}\s*[.\-–/]\s*\S")
_LONGEST_TITLE = 200


def wording(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with their headings; the title of a chapter may stand on the line below."""
    index = 0
    while index < len(blocks):
        block = blocks[index]
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        heading, taken = _heading(block, following)
        yield heading or _plain(block)
        index += 1 + taken


def _heading(block: Block, following: Block | None) -> tuple[Block | None, int]:
    if block.kind in (BlockKind.TABLE, BlockKind.PICTURE):
        return None, 0
    if match := _GROUP.match(block.text):
        return _group(block, match, following)
    if _ARTICLE.match(block.text):
        return _article(block), 0
    if (
        _ROMAN.match(block.text)
        and len(block.text) <= _LONGEST_TITLE
        and (block.is_bold or block.text.isupper())
    ):
        return replace(block, kind=BlockKind.HEADING, level=2, markdown=""), 0
    return None, 0


def _group(block: Block, match: re.Match[str], following: Block | None) -> tuple[Block | None, int]:
    title, taken = match["title"].strip(), 0
    is_heading = (
        not title or match["sign"].strip() or title.isupper() or block.kind is BlockKind.HEADING
    )
    if not is_heading or len(block.text) > _LONGEST_TITLE:
        return None, 0
    if not title and following and _names_group(following):
        title, taken = following.text, 1
    level = 3 if "mục" in match["kind"].lower() else 2
    label = f"{match['kind'].capitalize()} {match['number']}"
    words = f"{label}. {title}" if title else label
    return Block(words, BlockKind.HEADING, level=level), taken


def _names_group(block: Block) -> bool:
    is_other = _GROUP.match(block.text) or _ARTICLE.match(block.text)
    return (
        not is_other
        and len(block.text) <= _LONGEST_TITLE
        and (block.text.isupper() or block.is_bold)
    )


def _article(block: Block) -> Block:
    """A whole sentence after the number is wording; the law reader tells them apart."""
    if len(block.text) > _LONGEST_TITLE:
        return replace(block, kind=BlockKind.PARAGRAPH)
    return Block(block.text, BlockKind.HEADING, level=3)


def _plain(block: Block) -> Block:
    """Bold and italics carry nothing in a text of law, and hide the numbers of its clauses."""
    if block.kind in (BlockKind.TABLE, BlockKind.PICTURE):
        return block
    kind = (
        BlockKind.PARAGRAPH
        if block.kind in (BlockKind.ITEM, BlockKind.QUOTE, BlockKind.CAPTION)
        else block.kind
    )
    words = (
        f"- {block.text}"
        if block.kind is BlockKind.ITEM and block.text[:1].isalpha()
        else block.text
    )
    return replace(block, text=words, kind=kind, markdown="", level=max(block.level, 2))
