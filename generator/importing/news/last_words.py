"""Where the last words of a story are: below them stand its signature and its portal's lines."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.documents import documents_in
from generator.importing.news import furniture
from generator.importing.news.address import is_addressed
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit, is_credit_only
from generator.importing.news.closing import closing_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.layout import is_layout, opens_corner
from generator.importing.news.lines import is_prose, says_more, tells_place_and_day, without_signs

_STOP = re.compile(r"(?:[^\W\d_]|: \d{1,3}(?:[.,]\d{3})*)[.!…][\"”’»)\]]*$")
_ITEM = re.compile(r"(?:[-–+•*·]|\d{1,3}[.)/]|[a-zđ]\))\s+\S")
_SHARE = re.compile(r".{2,90}?(?::| [-–] )\s*[\d.,]+\s?(?:%|[^\W\d_]).{0,60}")
_LEAST_NAMES, _LEAST_WORDS = 3, 3
_TAIL = 8
_LEAST_SHOWN, _MOST_SHOWN = 5, 20
_LETTER = re.compile(r"[^\W_]")


def end_of_story(own: Sequence[Block], body: int) -> int:
    """Return where the last words of the story, its last list or picture have ended."""
    closing = closing_of(own, body)
    last = closing.lines.start if closing else len(own)
    for index in range(last - 1, body - 1, -1):
        if _is_among_credits(own, index):
            continue
        is_caption = index and own[index - 1].kind is BlockKind.PICTURE
        rows = _list_below(own, index)
        is_caption = bool(is_caption) or is_shown_last(own, index)
        if rows or _ends_story(own[index]) or (is_caption and _shows(own[index].text)):
            return index + 1 + rows
    return body


def is_shown_last(own: Sequence[Block], index: int) -> bool:
    """Does a line of a dump stand behind the gap of a picture, below the last words of a story?

    What follows, if anything does, is no sentence.
    """
    block = own[index]
    count = len(block.text.split())
    is_line = block.is_behind_gap and _LEAST_SHOWN <= count <= _MOST_SHOWN
    if not is_line or is_layout(block) or opens_corner(block) or block.text.isupper():
        return False
    if date_line(block.text) or not _LETTER.fullmatch(block.text[-1:]):
        return False
    texts = [other.text for other in own]
    return is_prose("".join(texts[index - 1 : index])) and not any(map(is_prose, texts[index:]))


def is_caption(text: str) -> bool:
    """Does a line end in who took a picture, and begin with more than who wrote the piece?"""
    return has_credit(text) and not is_credit_only(text) and byline(text) is None


def _shows(text: str) -> bool:
    """Below a picture stands what it shows; a bare name is who took it, or who wrote the piece."""
    return byline(text) is None or is_addressed(text)


def _is_among_credits(own: Sequence[Block], index: int) -> bool:
    """`Ảnh: Thế Tuân` below `Nội dung: Chu Uyên` is a line of who made the whole."""
    if not is_credit_only(own[index].text) or not index:
        return False
    line = byline(own[index - 1].text)
    return line is not None and line.is_labelled


def _ends_story(block: Block) -> bool:
    if block.kind in (BlockKind.PICTURE, BlockKind.TABLE, BlockKind.CAPTION, BlockKind.QUOTE):
        return True
    text = block.text
    if is_layout(block):
        return False
    is_head = date_line(text) or byline(text) or tells_place_and_day(text)
    if is_head and not says_more(text):
        return False
    if block.is_own and text and byline(text, is_signature=True) is None:
        return True
    if furniture.title_of_picture(text) is not None or has_credit(text):
        return True
    is_sentence = is_prose(text) or says_more(text) or _is_short_sentence(text)
    return is_sentence or bool(documents_in((text,))) or block.kind is BlockKind.ITEM


def _is_short_sentence(text: str) -> bool:
    words = without_signs(text)
    return len(words.split()) >= _LEAST_WORDS and _STOP.search(words[-_TAIL:]) is not None


def _list_below(own: Sequence[Block], index: int) -> int:
    """Return how many lines of a list follow the words that announce it with a colon."""
    text = own[index].text
    is_marked = index + 1 < len(own) and _ITEM.match(own[index + 1].text) is not None
    is_worded = is_marked or len(text.split()) >= _LEAST_WORDS
    if not text.endswith(":") or not is_worded or opens_corner(own[index]) or is_layout(own[index]):
        return 0
    rows = []
    for block in own[index + 1 :]:
        if not _is_row(block):
            break
        rows.append(_is_named(block))
    if sum(rows) == len(rows):
        return len(rows) if len(rows) >= _LEAST_NAMES else 0
    while rows[-1]:
        rows.pop()
    return len(rows)


def _is_row(block: Block) -> bool:
    if _ITEM.match(block.text) or _SHARE.fullmatch(block.text):
        return True
    return _is_named(block) and not is_layout(block)


def _is_named(block: Block) -> bool:
    """Is it the name of a person, which may be who wrote the piece as well?"""
    line = byline(block.text, is_signature=True)
    return line is not None and not line.is_labelled and bool(line.authors)
