"""Pictures of which only the words are in a dump: what they show, above or below who took them."""

from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.imported import Picture
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.captions import is_credit_only
from generator.importing.news.headings import has_look
from generator.importing.news.lines import ends_sentence, is_name
from generator.importing.news.strangers import tells_same

_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp")
LONGEST_CAPTION = 220
LONGEST_SENTENCE = 110
"""A sentence below a picture that is longer, in upright letters, is a paragraph."""
_OPENS_CAPTION = ("toàn cảnh", "quang cảnh", "ảnh minh", "các đại biểu chụp ảnh", "ảnh:")


def picture_of(block: Block, title: str) -> Picture | None:
    """Return the picture that a block is, or stands for; None for words."""
    if block.kind is BlockKind.PICTURE:
        return Picture(block.src, block.alt)
    if furniture.title_of_picture(block.text) is not None:
        return Picture()
    is_address = block.text.startswith(("http://", "https://")) and " " not in block.text
    if is_address and block.text.lower().split("?")[0].endswith(_PICTURE_ENDINGS):
        return Picture(block.text)
    return None


def opens_caption(block: Block) -> bool:
    """Does a line begin as only captions do?"""
    is_short = len(block.text) <= LONGEST_CAPTION and block.kind is BlockKind.PARAGRAPH
    return is_short and block.text.lower().startswith(_OPENS_CAPTION)


def is_seen_above(above: Sequence[Block], block: Block, texts: Sequence[str]) -> bool:
    """Does the last line above a credit tell what the picture shows?"""
    is_credit = is_credit_only(block.text) or is_name(block.text)
    return is_credit and bool(above) and _is_seen(above[-1], texts)


def is_taker(above: Sequence[Block], block: Block, texts: Sequence[str]) -> bool:
    """Is a bare name, between paragraphs, who took what a sentence right above it shows?"""
    if has_look(block) or not is_name(block.text):
        return False
    line = byline(block.text)
    is_person = line is not None and line.authors == (block.text,)
    is_told = bool(above) and ends_sentence(above[-1].text)
    return is_person and is_told and _is_seen(above[-1], texts)


def is_shown_below(
    above: Sequence[Block], pictures: Sequence[Picture], block: Block, texts: Sequence[str]
) -> bool:
    """Does a sentence tell what the picture shows whose credit alone stood above it?"""
    if not above or above[-1].kind is not BlockKind.PICTURE or not ends_sentence(block.text):
        return False
    last = pictures[-1]
    return bool(last.credit) and not (last.caption or last.src) and _is_seen(block, texts)


def _is_seen(line: Block, texts: Sequence[str]) -> bool:
    """Is it a short line of a dump that opens no list; a sentence only says again what others do"""
    is_plain = line.kind is BlockKind.PARAGRAPH and not has_look(line)
    if not is_plain or len(line.text) > LONGEST_SENTENCE or line.text.endswith((":", "”", '"')):
        return False
    others = [text for text in texts if text != line.text]
    return not ends_sentence(line.text) or tells_same(line.text, others)
