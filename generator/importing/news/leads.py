"""The lead of a piece: its first running paragraph."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.importing.block import Block, BlockKind
from generator.importing.news.lines import ends_sentence, is_prose, says_more

_LEAST_WORDS = 5


def lead_of(blocks: Sequence[Block]) -> tuple[str, tuple[Block, ...]]:
    """Return the first running paragraph and the rest; pictures above it stay in the body.

    A paragraph that somebody wrote, or that is a whole sentence, counts however short it is.
    """
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and _opens_story(block):
            return block.text, (*blocks[:index], *blocks[index + 1 :])
    return "", tuple(blocks)


def moved(blocks: Sequence[Block], lead: str) -> Iterator[str]:
    """Tell of words that stood above what became the lead: they are below it now."""
    above = takewhile(lambda block: block.text != lead, blocks) if lead else ()
    for block in above:
        if block.text and block.kind is not BlockKind.TABLE:
            yield f"Đứng trên đoạn được lấy làm sapo, nay ở dưới: “{block.text}”."


def _opens_story(block: Block) -> bool:
    if is_prose(block.text) or block.role == "lead" or says_more(block.text):
        return True
    is_worded = len(block.text.split()) >= _LEAST_WORDS
    return block.is_own and is_worded and (block.is_bold or ends_sentence(block.text))
