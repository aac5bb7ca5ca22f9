"""Pictures of which only the words are in a dump: what they show, above or below who took them."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.imported import Picture
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit, is_credit_only
from generator.importing.news.headings import has_look
from generator.importing.news.lines import ends_sentence, is_name, is_prose
from generator.importing.news.scenes import shows_scene, shows_somebody
from generator.importing.news.strangers import is_of_elsewhere
from generator.importing.news.telling import says_nothing_new, tells_same

_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp")
LONGEST_CAPTION = 220
LONGEST_SENTENCE = 110
"""A sentence below a picture that is longer, in upright letters, is a paragraph."""
_LEAST_WORDS, _MOST_WORDS = 5, 12
_NUMBERED = re.compile(r"(?:Hình|Ảnh)(?: số)? \d{1,2}\s?[.:–-]\s+(?=[^\W\d_])")
_OPENS_CAPTION = ("toàn cảnh", "quang cảnh", "ảnh minh", "các đại biểu chụp ảnh", "ảnh:", "(ảnh:")


def picture_of(block: Block, title: str) -> Picture | None:
    """Return the picture that a block is, or stands for; None for words."""
    if block.kind is BlockKind.PICTURE:
        return Picture(block.src, block.alt)
    if furniture.title_of_picture(block.text) is not None:
        return Picture()
    if " " not in block.text and block.text.lower().split("?")[0].endswith(_PICTURE_ENDINGS):
        return Picture(block.text)
    return None


def opens_picture(
    block: Block, above: Sequence[Block], texts: Sequence[str], is_within: bool
) -> bool:
    """Does a line tell that a picture stood here, which the file does not hold?"""
    is_credit = has_credit(block.text) or is_credit_only(block.text)
    if is_credit or _opens_caption(block) or _is_behind_gap(block, above, texts):
        return True
    return is_within and _is_scene(block, above, texts)


def _is_scene(block: Block, above: Sequence[Block], texts: Sequence[str]) -> bool:
    """Between two paragraphs of a dump no picture is seen, only what stood below it."""
    is_plain = block.kind is BlockKind.PARAGRAPH and not has_look(block)
    others = [text for text in texts if text != block.text]
    if not is_plain or _is_listed(block, above):
        return False
    if shows_scene(block.text):
        return not is_of_elsewhere(block.text, others)
    return _repeats(block.text, others)


def _repeats(sentence: str, others: Sequence[str]) -> bool:
    """Is it a short sentence on somebody, in words that all stand in those around it?"""
    is_short = _LEAST_WORDS <= len(sentence.split()) <= _MOST_WORDS and ends_sentence(sentence)
    return is_short and shows_somebody(sentence) and says_nothing_new(sentence, others)


def _is_listed(block: Block, above: Sequence[Block]) -> bool:
    """Does a line stand below words that announce a list, or end as a row of one?"""
    before = above[-1].text if above else ""
    return block.text.endswith((";", ",", ":")) or before.endswith((":", ";"))


def _opens_caption(block: Block) -> bool:
    """Does a line begin as only captions do?"""
    is_short = len(block.text) <= LONGEST_CAPTION and block.kind is BlockKind.PARAGRAPH
    is_numbered = _NUMBERED.match(block.text) is not None and not has_look(block)
    return is_short and (is_numbered or block.text.lower().startswith(_OPENS_CAPTION))


def is_seen_above(above: Sequence[Block], block: Block, texts: Sequence[str]) -> bool:
    """Does the last line above a credit tell what the picture shows?"""
    is_credit = is_credit_only(block.text) or is_name(block.text)
    return is_credit and bool(above) and _is_seen(above[-1], texts)


def _is_behind_gap(block: Block, above: Sequence[Block], texts: Sequence[str]) -> bool:
    """Where a picture was, a dump has empty lines: who or what a line below them shows, it saw.

    Below the last paragraph no heading stands, so that any line is a caption.
    """
    is_plain = block.kind is BlockKind.PARAGRAPH and not has_look(block) and block.is_behind_gap
    if not is_plain or len(block.text) > LONGEST_SENTENCE or not _has_begun(above):
        return False
    count = len(block.text.split())
    if ends_sentence(block.text):
        is_seen = shows_somebody(block.text) or shows_scene(block.text.rstrip("."))
        return count <= _MOST_WORDS and is_seen
    is_last = block.text == texts[-1] and is_prose(above[-1].text)
    return count >= _LEAST_WORDS and (is_last or shows_somebody(block.text))


def _has_begun(above: Sequence[Block]) -> bool:
    """Do running words stand above?"""
    return any(is_prose(block.text) for block in above)


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
    """Is it a short line of a dump; a sentence only where a picture was, or said by others too?"""
    is_plain = line.kind is BlockKind.PARAGRAPH and not has_look(line)
    if not is_plain or len(line.text) > LONGEST_SENTENCE or line.text.endswith((":", "”", '"')):
        return False
    others = [text for text in texts if text != line.text]
    if line.is_behind_gap or not ends_sentence(line.text):
        return True
    return tells_same(line.text, others)
