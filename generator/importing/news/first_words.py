"""Where a story begins: below its head, above which only its portal's lines stand."""

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.last_words import is_caption
from generator.importing.news.layout import is_layout
from generator.importing.news.lines import ends_sentence, is_prose, says_more

_LONGEST_ENTRY = 5
"""Above all running words an item so short is a menu's."""


def begins_story(block: Block) -> bool:
    """Does a block belong to the story, and not to what stands above it?"""
    if block.kind in (BlockKind.PICTURE, BlockKind.TABLE) or block.role == "lead":
        return True
    if block.kind is BlockKind.ITEM:
        is_head = is_layout(block) or date_line(block.text) or byline(block.text)
        is_entry = len(block.text.split()) <= _LONGEST_ENTRY and not ends_sentence(block.text)
        return block.is_own or not (is_head or is_entry)
    if furniture.title_of_picture(block.text) is not None or is_caption(block.text):
        return True
    is_sentence = is_prose(block.text) or (says_more(block.text) and not date_line(block.text))
    return is_sentence and not is_layout(block) and byline(block.text) is None
